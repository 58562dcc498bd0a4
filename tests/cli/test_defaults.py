"""Values that the command line repeats, so that --help loads little, equal the library's."""

from __future__ import annotations

import click
import pytest

from edgegen.cli import _cached, draft, run
from edgegen.errors import UsageError
from edgegen.exporter.drafts.bundle import RECIPE
from edgegen.exporter.options import DEFAULT_RECIPES
from edgegen.generation.speculative.lossy import make_rule


def option(command: click.Command, name: str) -> click.Parameter:
    """Return the option of a command that has this parameter name."""
    return next(found for found in command.params if found.name == name)


def test_recipe_of_cached_bundles() -> None:
    assert DEFAULT_RECIPES[None] == _cached.RECIPE


def test_recipe_of_drafts() -> None:
    assert isinstance(draft.command, click.Group)
    assert option(draft.command.commands["train"], "recipe").default == RECIPE


def test_lossy_rules() -> None:
    choices = option(run.command, "draft_lossy").type
    assert isinstance(choices, click.Choice)
    for name in choices.choices:
        make_rule(name, [1])
    with pytest.raises(UsageError) as error:
        make_rule("none", [1])
    assert ", ".join(choices.choices) in str(error.value)
