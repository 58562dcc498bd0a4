"""`edgegen export`: turn a model into a quantized bundle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click
from rich.table import Table

from edgegen.cli._output import err, out, progress, stage_reporter
from edgegen.errors import UsageError
from edgegen.exporter.options import DEFAULT_RECIPES, ExportOptions, Tune, Via
from edgegen.exporter.recipes import RECIPES
from edgegen.exporter.targets import TARGETS

if TYPE_CHECKING:
    from edgegen.bundle import Bundle
    from edgegen.exporter.plan import ExportPlan
    from edgegen.exporter.tuning.tuning import TuningResult

_MB = 1e6


@click.command()
@click.argument("source")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder of the bundle.")
@click.option(
    "--recipe",
    metavar="NAME|FILE",
    multiple=True,
    help=f"A recipe's name ({', '.join(RECIPES.names())}) or a .toml file. Repeat the option to "
    "export by several, each to OUTPUT/RECIPE  "
    f"[default: {DEFAULT_RECIPES[None]}; {DEFAULT_RECIPES['optimum']} with --via optimum]",
)
@click.option(
    "--target",
    metavar="|".join(TARGETS.names()) + "[,...]",
    help="Graphs to write, with commas. "
    + "; ".join(f"{t.name}: {t.help}" for t in TARGETS.parts().values())
    + "  [default: onnx; openvino alone with --via optimum]",
)
@click.option(
    "-c",
    "--context",
    type=click.IntRange(16),
    help="Maximum tokens of a sequence  [default: the model's limit, up to 8192]",
)
@click.option(
    "--calibration",
    metavar="FILE|bundled|code|chat|self|none",
    multiple=True,
    help="Text to calibrate and tune on: a UTF-8 file, the bundled prose or code, conversations "
    "with the model's own answers (chat), or text that the model writes (self). Repeat the option "
    "to interleave several. none rounds weights to nearest, without a text  [default: bundled]",
)
@click.option(
    "--tune",
    default="none",
    show_default=True,
    type=click.Choice(get_args(Tune)),
    help="blockwise trains each block against the float model's, and resumes a run that was "
    "stopped; it helps most at 2 bits. distill then trains all blocks together, on GPUs and under "
    "torchrun. Needs edgegen[tune].",
)
@click.option(
    "--distill-tokens",
    metavar="N",
    type=click.IntRange(1),
    help="Tokens that --tune distill trains on; the model writes what the calibration text lacks  "
    "[default: that text once; 26 million on a GPU]",
)
@click.option(
    "--minutes",
    metavar="N",
    type=float,
    help="Minutes that --tune distill trains, in place of a number of tokens; a CPU then trains "
    "scales and norms. A run that was stopped continues.",
)
@click.option(
    "--only-tune",
    is_flag=True,
    help="Stop after --tune and leave OUTPUT.tuning, which the same command without this option "
    "continues from, here or on another machine.",
)
@click.option(
    "--bits-per-weight",
    metavar="BITS",
    type=float,
    help="Average bits of the blocks' weights, scales counted; measured errors decide which "
    "matrices get more  [default: the recipe's for all]",
)
@click.option(
    "--draft",
    metavar="self|DIR",
    help="Add a draft to the bundle: a 2-bit copy of the model, or what `edgegen draft train` "
    "made. `edgegen run` uses it with --draft self, or --draft heads.",
)
@click.option(
    "--lora",
    metavar="DIR",
    multiple=True,
    help="Merge a LoRA adapter in PEFT's format into the weights of a Hugging Face folder. Repeat "
    "the option to merge several.",
)
@click.option(
    "--via",
    type=click.Choice(get_args(Via)),
    help="Let optimum-intel convert a Hugging Face folder whose architecture edgegen lacks; the "
    "bundle serves the engine openvino. Needs edgegen[optimum].",
)
@click.option("--no-gate", is_flag=True, help="Skip the quality gate at the end.")
@click.option("--overwrite", is_flag=True, help="Replace the output if it is a bundle.")
@click.option("--dry-run", is_flag=True, help="Print sizes, memory and time, and stop.")
def command(
    *,
    source: str,
    output: Path | None,
    recipe: tuple[str, ...],
    only_tune: bool,
    no_gate: bool,
    dry_run: bool,
    **fields: Any,
) -> None:
    """Turn SOURCE into a quantized bundle.

    SOURCE is a GGUF file, a Hugging Face folder with safetensors, or a name that `edgegen pull`
    has fetched. The export ends with a quality gate, which compares the bundle's perplexity and
    top-1 tokens on a bundled text with the float model's. A bundle that misses it is left as
    DIR.failed, and the exit code is 1.

    \b
    edgegen export smollm2-135m-instruct -o smollm2
    edgegen export smollm2-135m-instruct -o tiny --recipe w2a8kv4 --tune blockwise
    edgegen export model.gguf -o small --recipe w8a8 --dry-run
    edgegen export model.gguf -o both --recipe w8a8 --recipe w4a8kv8
    """
    each = [ExportOptions(check=not no_gate, recipe=r, **fields) for r in recipe or [None]]
    from edgegen._optional import need

    if each[0].via is None:
        need("onnx_ir", "export")
    from edgegen.exporter import api, several

    if dry_run:
        for options in each:
            _print_plan(api.plan_export(source, options))
        return
    if output is None:
        raise UsageError("--output: expected a folder for the bundle, got none; add -o DIR")
    if only_tune:
        _tune(source, output, each)
        return
    with progress() as bar:
        for bundle in several.run_exports(source, output, each, stage_reporter(bar)):
            _print_summary(bundle)
            click.echo(str(bundle.path))


def _tune(source: str, output: Path, each: list[ExportOptions]) -> None:
    """Run --only-tune."""
    from edgegen.exporter import api

    if len(each) > 1:
        raise UsageError(f"--only-tune: expected one --recipe, got {len(each)}; leave the rest out")
    with progress() as bar:
        tuned = api.tune_only(source, output, each[0], stage_reporter(bar))
    _print_tuning(tuned)
    click.echo(str(tuned.folder))


def _print_tuning(tuned: TuningResult) -> None:
    if tuned.divergence is not None:
        before, after = tuned.divergence
        err().print(f"KL divergence on held-out windows: {before:.4f} -> {after:.4f}")
    err().print("next: the same command without --only-tune, with this folder beside the output")


def _print_plan(plan: ExportPlan) -> None:
    bits = plan.bits_per_weight
    rows = [
        ("parameters", _parameters(plan)),
        ("bundle", f"{plan.bundle_bytes / _MB:.1f} MB"),
        ("read for a token", f"{plan.active_bytes / _MB:.1f} MB"),
        ("bits per weight", f"{bits.all:.3f} (blocks {bits.linear:.3f}, head {bits.head:.3f})"),
        ("KV cache", f"{_kv(plan.kv_bytes_per_token, plan.context)}"),
        *([("state", f"{plan.state_bytes / _MB:.1f} MB a cache")] if plan.state_bytes else []),
        ("peak memory", f"about {plan.peak_memory_bytes / _MB:,.0f} MB"),
        ("time", f"about {plan.seconds:.0f} s, {plan.core_seconds:.0f} s of one idle core"),
    ]
    table = Table("quantity", "estimate", title=f"export with recipe {plan.recipe}")
    for row in rows:
        table.add_row(*row)
    out().print(table)


def _parameters(plan: ExportPlan) -> str:
    whole = f"{plan.parameters / 1e6:.1f} M"
    active = plan.active_parameters
    if active == plan.parameters:
        return whole
    return f"{whole}, {active / 1e6:.1f} M of them active for a token"


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
        err().print("exported without the quality gate: its quality is unknown")
    else:
        for result in (m.evaluation, *m.evaluation.beside):
            err().print(f"gate passed {verdict(result)}")
    err().print(f'next: edgegen run {bundle.path} -p "What is the capital of France?"')
