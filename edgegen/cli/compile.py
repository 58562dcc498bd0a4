"""`edgegen compile`: compile a bundle for an NPU ahead of time."""

from __future__ import annotations

import time
from pathlib import Path

import click

from edgegen.cli._common import engine_option, err
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
    help="What to compile for. CPUs and GPUs compile at every load: nothing is kept for them.",
)
@engine_option("prompt_limit", ENGINE.options["prompt_limit"])
@engine_option("answer_limit", ENGINE.options["answer_limit"])
def command(
    *, bundle: Path, device: str, prompt_limit: int | None, answer_limit: int | None
) -> None:
    """Compile BUNDLE for an NPU ahead of time, which takes minutes.

    The result goes into edgegen's cache, under a name made of the hashes of the model, the limits,
    the device and its driver; a later load with the same limits finds it there. Exit code 4: there
    is no such device.
    """
    from edgegen._optional import need
    from edgegen.bundle import open_bundle

    if device.upper() != "NPU":
        raise UsageError(
            f"nothing is kept for the {device.upper()}, whose model is compiled at every load; "
            "leave --device out to compile for an NPU"
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
    err().print(f"ready after {took:.1f} s: prompts of {limit.prompt}, answers of {limit.answer}")
    click.echo(str(bundle))
