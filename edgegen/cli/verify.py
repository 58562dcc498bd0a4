"""`edgegen verify`: check a bundle's files against its manifest."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.bundle.manifest import size_text
from edgegen.bundle.reader import Bundle, read_manifest
from edgegen.bundle.verify import problems
from edgegen.cli._common import err, progress
from edgegen.errors import CheckFailed

_SHOWN = 20


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
def command(bundle: Path) -> None:
    """Check every file of BUNDLE against its manifest.

    Also finds files that the manifest does not list and links that leave the folder. Exit code 0:
    all is as exported; 1: something differs; 3: BUNDLE is no bundle, or its manifest is damaged.
    """
    opened = Bundle(bundle, read_manifest(bundle))
    total = opened.manifest.total_bytes
    with progress() as bar:
        task = bar.add_task(f"Hashing {bundle.name} (MB)", total=total / 1e6)
        found = list(problems(opened, lambda read: bar.advance(task, read / 1e6)))
    for line in found[:_SHOWN]:
        click.echo(line)
    if len(found) > _SHOWN:
        click.echo(f"... and {len(found) - _SHOWN} more")
    if found:
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        raise CheckFailed(f"{bundle} is not as it was exported ({count})")
    err().print(f"{len(opened.manifest.files)} files, {size_text(total)}", markup=False)
    click.echo(f"{bundle} is as it was exported")
