"""`edgegen export`: turn a model into a quantized bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from edgegen.cli._common import err, out, progress
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from edgegen.bundle import Bundle
    from edgegen.exporter.plan import ExportPlan

_MB = 1e6


@click.command()
@click.argument("source")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to make.")
@click.option(
    "--recipe",
    help="A recipe's name (fp32, w8a8, w4a8kv8, w4a8kv4, w2a8kv4, w2a8kv4-sparse24, "
    "mergequant-w8a8, mergequant-w4a8, mergequant-w4a4, npu-int4; optimum-int8, optimum-int4) or a "
    ".toml file  [default: w4a8kv8; optimum-int8 with --via optimum]",
)
@click.option(
    "--target",
    metavar="onnx|openvino|onnx,openvino",
    help="The graphs to write; onnx is always there, and openvino needs edgegen[openvino-export] "
    " [default: onnx; openvino alone with --via optimum]",
)
@click.option(
    "-c",
    "--context",
    type=click.IntRange(16),
    help="Most tokens the bundle will hold  [default: the model's limit, up to 8192]",
)
@click.option(
    "--calibration",
    metavar="FILE|bundled|self|none",
    multiple=True,
    help="Text to calibrate and tune on: UTF-8 files, the bundled text, or what the model writes "
    "itself; more than one are read in turns. none rounds to nearest, unread  [default: bundled]",
)
@click.option(
    "--tune",
    default="none",
    show_default=True,
    type=click.Choice(["none", "blockwise", "distill"]),
    help="blockwise trains each block against the float model's, which helps most at 2 bits, and "
    "goes on with a run that was stopped; distill then trains all blocks together, for GPUs and "
    "torchrun. Needs edgegen[tune].",
)
@click.option(
    "--distill-tokens",
    metavar="N",
    type=click.IntRange(1),
    help="What --tune distill trains on in all; beyond the calibration text it is what the model "
    "writes itself  [default: that text once; 26 million on a GPU]",
)
@click.option(
    "--bits-per-weight",
    metavar="BITS",
    type=float,
    help="Average of the blocks' weights, scales counted; which matrices get more is measured "
    " [default: the recipe's for all]",
)
@click.option(
    "--draft",
    metavar="self|DIR",
    help="Add a draft to the bundle: a copy of the model at 2 bits, or what `edgegen draft train` "
    "made. `edgegen run` then takes it with --draft self, or --draft heads.",
)
@click.option(
    "--via",
    type=click.Choice(["optimum"]),
    help="Let optimum-intel convert a Hugging Face folder whose architecture edgegen has no file "
    "for; the bundle is for the engine openvino. Needs edgegen[optimum].",
)
@click.option("--no-gate", is_flag=True, help="Leave out the quality gate at the end.")
@click.option("--overwrite", is_flag=True, help="Replace the output if it is a bundle.")
@click.option("--dry-run", is_flag=True, help="Print sizes, memory and time, and stop.")
def command(
    *,
    source: str,
    output: Path | None,
    recipe: str | None,
    target: str | None,
    draft: str | None,
    via: str | None,
    no_gate: bool,
    dry_run: bool,
    **options: Any,
) -> None:
    """Turn SOURCE into a quantized bundle.

    SOURCE is a GGUF file, a Hugging Face folder with safetensors, or a name that `edgegen pull`
    has fetched. The export ends with a quality gate: the bundle's perplexity and first choices
    beside the float model's, on a bundled text. A bundle that misses it is left as DIR.failed,
    and the exit code is 1.

    \b
    edgegen export smollm2-135m-instruct -o smollm2
    edgegen export smollm2-135m-instruct -o tiny --recipe w2a8kv4 --tune blockwise
    edgegen export model.gguf -o small --recipe w8a8 --dry-run
    """
    options["check"] = not no_gate
    if via is not None:
        rest = options | {"target": target, "draft": draft, "dry_run": dry_run}
        _via_optimum(source, output, recipe, rest)
        return
    recipe, target = recipe or "w4a8kv8", target or "onnx"
    from edgegen._optional import need

    need("onnx_ir", "export")
    from edgegen.exporter import pipeline

    if dry_run:
        asked = {name: options[name] for name in ("context", "check", "tune", "bits_per_weight")}
        _print_plan(pipeline.plan(source, recipe, **asked))
        return
    output = _checked(output, draft)
    with progress() as bar:
        report = _reporter(bar)
        bundle = pipeline.export(source, output, recipe, target=target, progress=report, **options)
        bundle = bundle if draft is None else _with_draft(source, bundle, draft, bar)
    _print_summary(bundle)
    click.echo(str(bundle.path))


_FOR_OPTIMUM = ("context", "check", "overwrite")


def _via_optimum(
    source: str, output: Path | None, recipe: str | None, options: dict[str, Any]
) -> None:
    """Export through optimum-intel, which has no use for most of the options."""
    for name, value in options.items():
        usual = (name, value) in (("target", "openvino"), ("tune", "none"))
        if value and not usual and name not in _FOR_OPTIMUM:
            raise UsageError(
                f"--{name.replace('_', '-')} does not go with --via optimum, which writes "
                "OpenVINO's graph only and rounds weights without a text; leave one of the two out"
            )
    from edgegen.exporter.optimum.export import RECIPE, export_via_optimum

    output = _checked(output, None)
    with progress() as bar:
        bundle = export_via_optimum(
            source,
            output,
            recipe or RECIPE,
            **{name: options[name] for name in _FOR_OPTIMUM},
            progress=_reporter(bar),
        )
    _print_summary(bundle)
    click.echo(str(bundle.path))


def _checked(output: Path | None, draft: str | None) -> Path:
    """The folder to make, once it is known that everything else can be had."""
    if output is None:
        raise UsageError("say where the bundle should go: -o DIR")
    if draft is not None:
        from edgegen.exporter.drafts.bundle import check_draft

        check_draft(draft)
    return output


def _with_draft(source: str, bundle: Bundle, draft: str, bar: Progress) -> Bundle:
    from edgegen.exporter.drafts.bundle import add_draft, self_draft

    if draft != "self":
        return add_draft(bundle, Path(draft))
    return self_draft(source, bundle, progress=_reporter(bar))


def _reporter(bar: Progress) -> Callable[[str, int, int], None]:
    """Shows each stage on a line of its own."""
    tasks: dict[str, TaskID] = {}

    def report(stage: str, done: int, total: int) -> None:
        if stage not in tasks:
            tasks[stage] = bar.add_task(stage, total=total)
        bar.update(tasks[stage], completed=done)

    return report


def _print_plan(plan: ExportPlan) -> None:
    bits = plan.bits_per_weight
    rows = [
        ("parameters", f"{plan.parameters / 1e6:.1f} M"),
        ("bundle", f"{plan.model_bytes / _MB:.1f} MB"),
        ("bits per weight", f"{bits.all:.3f} (blocks {bits.linear:.3f}, head {bits.head:.3f})"),
        ("KV cache", f"{_kv(plan.kv_bytes_per_token, plan.context)}"),
        ("peak memory", f"at most {plan.peak_memory_bytes / _MB:,.0f} MB, the gate apart"),
        ("time", f"about {plan.seconds:.0f} s here (estimated)"),
    ]
    table = Table("what", "how much", title=f"export with recipe {plan.recipe}")
    for row in rows:
        table.add_row(*row)
    out().print(table)


def _kv(per_token: int, context: int) -> str:
    total = per_token * context / _MB
    return f"{per_token:,} bytes a token, {total:.1f} MB at {context} tokens"


def _print_summary(bundle: Bundle) -> None:
    from edgegen.exporter.gate import verdict

    m = bundle.manifest
    size = sum(f.size for f in m.files.values()) / _MB
    err().print(
        f"{m.recipe}: {size:.1f} MB, {m.bits_per_weight.linear:.3f} bits per block weight, "
        f"KV cache {_kv(m.kv_bytes_per_token, m.context)}"
    )
    if m.evaluation is None:
        err().print("not gated: nothing is known of its quality")
    else:
        for result in (m.evaluation, *m.evaluation.beside):
            err().print(f"gate passed {verdict(result)}")
    err().print(f'next: edgegen run {bundle.path} -p "What is the capital of France?"')
