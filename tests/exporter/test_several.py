"""Exports of a model by several recipes."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen._assets import asset
from edgegen.bundle import open_bundle
from edgegen.cli.main import run
from edgegen.errors import CheckFailed, OutputExists
from edgegen.exporter.api import export
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.several import run_exports
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises
from tests.tiny import write_hf

RECIPES = ("fp32", "w8a8")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "hf", "llama")


def options(*recipes: str, **fields: bool) -> list[ExportOptions]:
    return [ExportOptions(recipe=recipe, context=512, **fields) for recipe in recipes]


def strict_recipe(folder: Path) -> str:
    """Write a recipe whose gate no bundle passes."""
    text = asset("export", "recipes", "w4a8kv8.toml").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("min_top1", "max_ratio"))]
    path = folder / "strict.toml"
    path.write_text("\n".join(["max_ratio = 1.0", "min_top1 = 1.0", *lines]), "utf-8")
    return str(path)


def test_bundles_equal_those_of_single_exports(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The float model reads the gate's text in the first export alone."""
    read, reads = HuggingFaceSource.read, list[str]()

    def counted(self: HuggingFaceSource, name: str) -> object:
        reads.append(name)
        return read(self, name)

    monkeypatch.setattr(HuggingFaceSource, "read", counted)
    several = run_exports(source, tmp_path / "both", options(*RECIPES))
    counts = list[int]()
    for recipe, bundle in zip(RECIPES, several, strict=True):
        counts.append(reads.count("model.embed_tokens.weight"))
        assert bundle.path == tmp_path / "both" / recipe
        alone = export(source, tmp_path / recipe, recipe, context=512)
        reads.clear()
        assert bundle.manifest.evaluation == alone.manifest.evaluation
        for name in bundle.manifest.files:
            assert bundle.file(name).read_bytes() == alone.file(name).read_bytes(), name
    assert counts == [2, 1]  # the head of the gate is the embedding


def test_a_bundle_that_misses_its_gate_stops_no_other(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all"
    command = ["export", str(source), "-o", str(out), "--context", "512"]
    recipes = ("--recipe", strict_recipe(tmp_path), "--recipe", "w8a8")
    assert run([*command, *recipes]) == 1
    printed = capsys.readouterr()
    assert printed.out == f"{out / 'w8a8'}\n"
    assert "strict did not pass its gate" in printed.err
    assert open_bundle(out / "w8a8").manifest.recipe == "w8a8"
    assert sorted(path.name for path in out.iterdir()) == ["strict.failed", "w8a8"]


def test_nothing_is_exported_if_a_folder_exists(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "both"
    export(source, out / RECIPES[1], RECIPES[1], check=False)
    with raises(OutputExists, out / RECIPES[1]):
        list(run_exports(source, out, options(*RECIPES, check=False)))
    assert [path.name for path in out.iterdir()] == [RECIPES[1]]
    again = run_exports(source, out, options(*RECIPES, check=False, overwrite=True))
    assert [bundle.manifest.recipe for bundle in again] == list(RECIPES)


def test_all_failures_are_named(source: Path, tmp_path: Path) -> None:
    strict = Path(strict_recipe(tmp_path))
    other = strict.rename(tmp_path / "other.toml"), Path(strict_recipe(tmp_path))
    with pytest.raises(CheckFailed) as caught:
        list(run_exports(source, tmp_path / "both", options(*map(str, other))))
    assert all(str(tmp_path / "both" / f"{p.stem}.failed") in str(caught.value) for p in other)


@pytest.mark.parametrize(
    ("recipes", "more", "value"),
    [
        (("w8a8", "w8a8"), [], "w8a8 2 times"),
        (("w8a8", "w4a8kv8"), ["--only-tune"], "--only-tune"),
        (("optimum-int8", "optimum-int4"), ["--via", "optimum"], "--via optimum"),
    ],
    ids=["twice", "only tune", "optimum"],
)
def test_recipes_that_are_refused(
    source: Path, tmp_path: Path, recipes: tuple[str, ...], more: list[str], value: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    command = ["export", str(source), "-o", str(tmp_path / "b"), *more]
    assert run(command + [part for recipe in recipes for part in ("--recipe", recipe)]) == 2
    assert value in capsys.readouterr().err
    assert not (tmp_path / "b").exists()
