"""`edgegen inspect`: show a bundle's model, recipe, sizes, quality and licence."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from edgegen.bundle.manifest import Evaluation, Manifest, dump, size_text
from edgegen.bundle.reader import read_manifest
from edgegen.cli._output import out, output_option


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@output_option("table", "json", help="Print a table, or the manifest as JSON.")
def command(bundle: Path, output: str) -> None:
    """Show BUNDLE's model, recipe, sizes, quality, source and licence.

    Only the manifest is read; `edgegen verify` checks the files.
    """
    manifest = read_manifest(bundle)
    if output == "json":
        click.echo(dump(manifest).decode(), nl=False)
        return
    out().print(_grid(_about(manifest)))
    out().print()
    out().print(_grid((name, size_text(entry.size)) for name, entry in manifest.files.items()))


def _about(manifest: Manifest) -> Iterator[tuple[str, str]]:
    model, bits, source = manifest.model, manifest.bits_per_weight, manifest.source
    parameters = manifest.recipe_options.get("parameters")  # counted by another exporter
    if not isinstance(parameters, int):
        parameters = sum(math.prod(shape) for _, shape in model.tensor_shapes())
    yield "Name", manifest.name
    yield "Model", f"{model.architecture}, {parameters / 1e6:,.1f} M parameters"
    yield (
        "Shape",
        f"{model.num_layers} layers, hidden {model.hidden_size}, {model.num_heads} heads "
        f"({model.num_kv_heads} for keys and values), vocabulary {model.vocab_size:,}",
    )
    yield "Recipe", manifest.recipe
    yield (
        "Bits per weight",
        f"{bits.all:.2f} (layers {bits.linear:.2f}, embedding {bits.embedding:.2f}, "
        f"head {bits.head:.2f})",
    )
    yield "Size", f"{size_text(manifest.total_bytes)} in {len(manifest.files)} files"
    yield "Context", f"{manifest.context:,} tokens"
    cache = manifest.kv_bytes_per_token
    yield (
        "KV cache",
        f"{cache:,} bytes per token, {size_text(cache * manifest.context)} when full",
    )
    yield "Engines", ", ".join(manifest.engines)
    yield "Evaluation", _quality(manifest.evaluation)
    for result in manifest.evaluation.beside if manifest.evaluation else ():
        yield "", _quality(result)
    yield "Source", f"{source.name} ({source.kind}, sha256 {source.sha256[:12]}...)"
    yield "Licence", source.license
    yield "Written by", f"edgegen {manifest.version}, format {manifest.format}"


def _quality(result: Evaluation | None) -> str:
    if result is None:
        return "none (exported without the quality gate)"
    return (
        f"{'passed' if result.passed else 'FAILED'}: perplexity {result.perplexity:.4g}, "
        f"float model {result.reference_perplexity:.4g}, "
        f"ratio {result.ratio:.4g} (at most {result.max_ratio:g}); "
        f"top-1 agreement {result.top1_agreement:.1%} (at least {result.min_top1:.1%}); "
        f"{result.tokens:,} tokens of {result.text}, engine {result.engine}"
    )


def _grid(rows: Iterator[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 3))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for key, value in rows:
        table.add_row(Text(_plain(key), style="bold"), Text(_plain(value)))
    return table


def _plain(text: str) -> str:
    """Replace control characters: a terminal would obey those of an untrusted manifest."""
    return "".join(c if c.isprintable() else "?" for c in text)
