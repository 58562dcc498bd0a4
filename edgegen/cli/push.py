"""`edgegen push`: publish a bundle on the Hugging Face hub."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.errors import UsageError


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.argument("name", metavar="ORG/NAME")
@click.option("--private", is_flag=True, help="Make a new repository private.")
def command(bundle: Path, name: str, private: bool) -> None:
    """Upload BUNDLE to the Hugging Face hub as ORG/NAME and print its address.

    The repository is made if it does not exist. All files are one commit; those of a former bundle
    are removed, a README.md stays. Others run it with `edgegen pull ORG/NAME` and `edgegen run
    ORG/NAME`. It needs a token that may write: run `hf auth login` before.

    \b
    edgegen push smollm2-w4a8kv8 me/smollm2-edgegen
    """
    from edgegen.bundle import open_bundle, sharing
    from edgegen.models.pull import hub

    if not hub.is_hub_name(name):
        raise UsageError(f"expected ORG/NAME of a repository, got {name!r}")
    click.echo(sharing.push(open_bundle(bundle), name, private=private))
