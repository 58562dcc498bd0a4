"""`edgegen verify`: check a bundle's files against its manifest."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.bundle.manifest import size_text
from edgegen.bundle.reader import Bundle, read_manifest
from edgegen.bundle.verify import problems
from edgegen.cli._output import err, progress
from edgegen.errors import CheckFailed

_MAX_LINES = 20


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
def command(bundle: Path) -> None:
    """Check every file of BUNDLE against its manifest.

    It also reports files that the manifest does not list and links that leave the folder. Exit code
    0: no differences; 1: something differs; 3: BUNDLE is not a bundle, or its manifest is damaged.
    """
    opened = Bundle(bundle, read_manifest(bundle))
    total = opened.manifest.total_bytes
    with progress() as bar:
        task = bar.add_task(f"Hashing {bundle.name} (MB)", total=total / 1e6)
        found = list(problems(opened, lambda read: bar.advance(task, read / 1e6)))
    for line in found[:_MAX_LINES]:
        click.echo(line)
    if len(found) > _MAX_LINES:
        click.echo(f"... and {len(found) - _MAX_LINES} more")
    if found:
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        raise CheckFailed(
            f"{bundle} differs from its export: {count}; copy it again or export it again"
        )
    err().print(f"{len(opened.manifest.files)} files, {size_text(total)}", markup=False)
    click.echo(f"{bundle} is unchanged since its export")
