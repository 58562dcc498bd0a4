"""The public names of `edgegen`."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

import edgegen
from edgegen import errors

ERRORS = {
    name
    for name, value in vars(errors).items()
    if inspect.isclass(value) and issubclass(value, errors.EdgegenError)
}


def test_all_equals_the_public_names() -> None:
    """Every name in `__all__` exists, `dir` lists it, and nothing else is public."""
    assert all(hasattr(edgegen, name) for name in edgegen.__all__)
    assert sorted(set(edgegen.__all__)) == sorted(edgegen.__all__) == sorted(dir(edgegen))
    modules = {name for name, value in vars(edgegen).items() if isinstance(value, ModuleType)}
    public = {name for name in vars(edgegen) if not name.startswith("_")}
    assert public - modules - {"annotations", "TYPE_CHECKING"} <= set(edgegen.__all__)


def test_stable_names() -> None:
    """Removing one of these names breaks users' code."""
    assert {"load", "export", "Session", "GenerationConfig", "__version__"} <= set(edgegen.__all__)
    assert set(edgegen.__all__) >= ERRORS


@pytest.mark.parametrize("name", [n for n in getattr(edgegen, "__all__", ()) if n[0] != "_"])
def test_documented(name: str) -> None:
    """Each public name and each public method of a public class has a docstring."""
    value = getattr(edgegen, name)
    assert inspect.getdoc(value), name
    if inspect.isclass(value) and not issubclass(value, Exception):
        methods = [m for m in vars(value) if not m.startswith("_") and callable(getattr(value, m))]
        assert [m for m in methods if not inspect.getdoc(getattr(value, m))] == []


def test_unknown_names_fail_as_usual() -> None:
    with pytest.raises(AttributeError, match=r"^module 'edgegen' has no attribute 'lod'$"):
        edgegen.lod  # noqa: B018


def test_export_is_a_function() -> None:
    """No module takes its name in any order of imports."""
    import edgegen.exporter

    assert inspect.isfunction(edgegen.export)
