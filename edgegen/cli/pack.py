"""`edgegen pack`: write a bundle as one file for programs without Python."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.cli._output import err


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write; an existing one is replaced.",
)
def command(*, bundle: Path, output: Path) -> None:
    """Write BUNDLE as one file for the C interface: weights, tokenizer and chat template.

    Programs in C, C++, JavaScript and other languages open it with edgegen_text.h. Prints the
    file's path.

    \b
    edgegen pack smollm2 -o smollm2.edgegen
    """
    from edgegen.bundle import open_bundle
    from edgegen.generation.packed_text import pack_text

    reason = pack_text(open_bundle(bundle), output)
    if reason is not None:
        err().print(f"without a chat template: {reason}", markup=False)
    click.echo(str(output))
