"""`edgegen compile`: compile a bundle for an NPU ahead of time."""

from __future__ import annotations

import time
from pathlib import Path

import click

from edgegen.cli._options import engine_option
from edgegen.cli._output import err
from edgegen.errors import UsageError
from edgegen.runtimes.openvino import ENGINE


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option(
    "--device",
    default="NPU",
    show_default=True,
    type=click.Choice(["CPU", "NPU", "GPU"], case_sensitive=False),
    metavar="[NPU]",
    help="Device to compile for. Only NPU is supported: CPUs and GPUs compile at every load.",
)
@engine_option("prompt_limit", ENGINE.options["prompt_limit"])
@engine_option("answer_limit", ENGINE.options["answer_limit"])
def command(
    *, bundle: Path, device: str, prompt_limit: int | None, answer_limit: int | None
) -> None:
    """Compile BUNDLE for an NPU ahead of time, which takes minutes.

    The compiled model is stored in edgegen's cache. Its key is a hash of the model, the limits, the
    device and its driver, so a later load with the same limits reuses it. Exit code 4: this machine
    has no NPU.

    \b
    edgegen compile npu --prompt-limit 1024 --answer-limit 512
    edgegen run npu --engine openvino --device NPU --prompt-limit 1024 --answer-limit 512 -p "Hello"
    """
    from edgegen._optional import need
    from edgegen.bundle import open_bundle

    if device.upper() != "NPU":
        raise UsageError(
            f"expected --device NPU, got {device.upper()}, which compiles at every load; leave "
            "--device out"
        )
    need("openvino", "openvino")
    from edgegen.runtimes.openvino.limits import limits
    from edgegen.runtimes.openvino.static import compile_static

    opened = open_bundle(bundle)
    limit = limits(prompt_limit, answer_limit, opened.manifest.context, needed=True)
    assert limit is not None
    started = time.perf_counter()
    compile_static(opened, limit)
    took = time.perf_counter() - started
    err().print(
        f"compiled in {took:.1f} s for prompts of at most {limit.prompt} and answers of at most "
        f"{limit.answer} tokens"
    )
    click.echo(str(bundle))
