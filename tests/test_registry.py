"""Registries find edgegen's own parts and those of other packages, and explain what fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from edgegen._assets import asset
from edgegen._registry import DataRegistry, Registry
from edgegen.errors import UsageError
from tests.errors import check_text, raises
from tests.toys import write_distribution

Shapes = Registry[object]

OWN = {
    "circle": "SHAPE = object()",
    "polygons": "SHAPE = (type('S', (), {'name': 'square'}), type('S', (), {'name': 'triangle'}))",
    "empty": "",
    "_shared": "raise RuntimeError('a module with an underscore is not imported')",
}
PLUGINS = {
    "edgegen.shapes": {
        "star": "toy_shapes:STAR",
        "circle": "toy_shapes:CIRCLE",
        "ruin": "toy_broken:RUIN",
        "cube": "toy_shapes:STAR",
        "alias": "toy_shapes:NAMED",
    },
    "edgegen.toyboards": {
        "pcb": "toy_shapes:BOARD",
        "lost": "toy_shapes:NOTHING",
    },
}


@pytest.fixture
def shapes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shapes:
    """A registry of shapes: a package with three of its own, and a toy distribution's."""
    package = tmp_path / "own" / "own_shapes"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", "utf-8")
    for name, source in OWN.items():
        (package / f"{name}.py").write_text(source, "utf-8")
    modules = {
        "toy_shapes": f"STAR, CIRCLE, BOARD = 'star', 'other circle', {str(tmp_path)!r}\n"
        "class NAMED:\n    name = 'another'\n",
        "toy_broken": "raise OSError('no driver')",
    }
    site = write_distribution(tmp_path / "site", "toy-shapes", modules, PLUGINS)
    for folder in (package.parent, site):
        monkeypatch.syspath_prepend(folder)
    names = ("own_shapes", *(f"own_shapes.{name}" for name in OWN), *modules)
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return Registry("shape", "own_shapes", "SHAPE")


def test_own_parts_are_attributes_of_modules(shapes: Shapes) -> None:
    """A part takes its module's name, or its own; a tuple defines several."""
    assert {"circle", "square", "triangle"} < set(shapes.names())
    assert getattr(shapes.get("square"), "name", None) == "square"


def test_entry_points_add_parts(shapes: Shapes) -> None:
    assert shapes.names() == ["alias", "circle", "cube", "ruin", "square", "star", "triangle"]
    assert shapes.get("star") == "star"


def test_names_load_no_other_package(shapes: Shapes) -> None:
    shapes.names()
    assert "toy_shapes" not in sys.modules


def test_own_part_wins_a_clash(shapes: Shapes) -> None:
    assert shapes.get("circle") != "other circle"
    assert shapes.names().count("circle") == 1


def test_unknown_name(shapes: Shapes) -> None:
    with raises(UsageError, "shape", "'squares'", "circle", "did you mean square?"):
        shapes.get("squares")


def test_unknown_name_like_no_other(shapes: Shapes) -> None:
    with raises(UsageError, "shape", "'?'") as error:
        shapes.get("?")
    assert "did you mean" not in str(error.value)


def test_broken_plugin_names_its_package(shapes: Shapes) -> None:
    with raises(UsageError, "shape 'ruin'", "toy-shapes", "OSError: no driver"):
        shapes.get("ruin")


def test_broken_plugin_does_not_hide_other_parts(shapes: Shapes) -> None:
    with pytest.warns(RuntimeWarning) as caught:
        parts = shapes.parts()
    assert set(parts) == {"circle", "square", "triangle", "star", "cube"}
    (text,) = (str(w.message) for w in caught if "ruin" in str(w.message))
    check_text(text, "toy-shapes", "OSError: no driver")


def test_plugin_under_another_name(shapes: Shapes) -> None:
    """The part could not be selected by either name."""
    with raises(UsageError, "'alias'", "toy-shapes", "'another'"):
        shapes.get("alias")


@pytest.mark.usefixtures("shapes")
def test_plugin_of_another_class() -> None:
    numbers = Registry[int]("shape", "own_shapes", "NO_SUCH_ATTRIBUTE", int)
    with raises(UsageError, "'star'", "toy-shapes", "expected int, got str"):
        numbers.get("star")


def test_no_parts_at_all() -> None:
    empty: Shapes = Registry("nothing", "edgegen.cli", "NO_SUCH_ATTRIBUTE")
    assert empty.names() == []
    assert empty.parts() == {}
    with raises(UsageError, "nothing", "'x'", "expected one of none"):
        empty.get("x")


@pytest.mark.usefixtures("shapes")
def test_data_files(tmp_path: Path) -> None:
    """Own files are found by name, another package's through its entry point."""
    boards = DataRegistry("toyboard", "fpga", "boards")
    own = sorted(path.stem for path in asset("fpga", "boards").glob("*.toml"))
    assert boards.names() == sorted([*own, "pcb", "lost"])
    assert boards.path(own[0]) == asset("fpga", "boards", f"{own[0]}.toml")
    assert boards.path("pcb") == tmp_path


@pytest.mark.usefixtures("shapes")
def test_data_file_that_does_not_load() -> None:
    boards = DataRegistry("toyboard", "fpga", "boards")
    with raises(UsageError, "toyboard 'lost'", "toy-shapes", "AttributeError"):
        boards.path("lost")


@pytest.mark.usefixtures("shapes")
def test_broken_data_file_does_not_hide_others(tmp_path: Path) -> None:
    boards = DataRegistry("toyboard", "fpga", "boards")
    with pytest.warns(RuntimeWarning, match="lost"):
        paths = boards.paths()
    assert list(paths) == [name for name in boards.names() if name != "lost"]
    assert paths["pcb"] == tmp_path


@pytest.mark.usefixtures("shapes")
def test_unknown_data_file() -> None:
    boards = DataRegistry("toyboard", "fpga", "boards")
    with raises(UsageError, "toyboard", "'pcbs'", "did you mean pcb?"):
        boards.path("pcbs")
