"""Commands, links, snippets, recipes and figures of the documentation are right."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

import edgegen
import plot_quality
from dev import TARGETS
from edgegen.cli.main import cli, verbs
from edgegen.exporter.recipes import load_recipe
from tests.tiny import write_hf

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
README = ROOT / "README.md"
GUIDES = ROOT / "docs" / "guides"


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of one language in a page."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.M | re.S)


def commands() -> list[tuple[str, str]]:
    """Every line that a page tells people to type, with the page's name."""
    return [
        (str(page.relative_to(ROOT)), line.split("#")[0].strip())
        for page in [*PAGES, ROOT / "tests" / "peers" / "README.md"]
        for language in ("sh", "powershell")
        for block in blocks(page, language)
        for line in block.replace("\\\n", " ").splitlines()
        if line.split("#")[0].strip()
    ]


def check_edgegen(words: list[str]) -> None:
    """The verb exists and accepts the arguments; nothing is run."""
    verb, *arguments = words
    assert verb in verbs()
    context = click.Context(cli, info_name="edgegen")
    command = cli.get_command(context, verb)
    assert command is not None
    command.make_context(verb, arguments, parent=context)


@pytest.mark.parametrize(("page", "line"), commands())
def test_command(page: str, line: str) -> None:
    for part in re.split(r"[|>]", line)[:2]:
        match shlex.split(part):
            case ["edgegen", *words]:
                check_edgegen(words)
            case [python, "-m", "edgegen", *words] if python.endswith("/python"):
                check_edgegen(words)
            case ["make", target, *_]:
                assert target in TARGETS
            case ["python" | "py", "scripts/dev.py", target, *_]:
                assert target in TARGETS
            case [".venv/bin/python" | "python", script, *_] | [script, *_] if "/" in script:
                assert (ROOT / script).is_file()


def test_the_two_commands_come_first() -> None:
    """`make demo` and `make test`, each alone in its block, and the same for Windows."""
    assert blocks(README, "sh")[:2] == ["make demo\n", "make test\n"]
    assert blocks(README, "powershell") == ["py scripts/dev.py demo\npy scripts/dev.py test\n"]


def test_make_passes_every_target_on() -> None:
    targets = re.search(r"^TARGETS := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert targets is not None
    assert targets[1].split() == list(TARGETS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_guides_name_no_development_script() -> None:
    """Users need commands of edgegen only; `scripts/dev.py` just stands in for make."""
    pages = [README, *GUIDES.glob("*.md")]
    named = [
        f"{page.name}: {script}"
        for page in pages
        for script in re.findall(r"scripts/[\w/.]+", page.read_text("utf-8"))
        if script != "scripts/dev.py"
    ]
    assert named == []


def test_the_recipe_in_the_guide_is_valid(tmp_path: Path) -> None:
    text, table = blocks(GUIDES / "export.md", "toml")
    path = tmp_path / "mine.toml"
    path.write_text(text)
    assert load_recipe(str(path)).group_size == 32
    path.write_text(f"{text}\n{table}")
    assert load_recipe(str(path)).static is not None


def test_the_guide_lists_every_recipe() -> None:
    shipped = {path.stem for path in (ROOT / "export" / "recipes").glob("*.toml")}
    page = (GUIDES / "export.md").read_text("utf-8")
    table = page[page.index("| recipe |") : page.index("```toml")]
    assert set(re.findall(r"^\| `([\w-]+)` \|", table, re.M)) == shipped


def test_figures_of_the_readme_are_in_the_results() -> None:
    results = "".join(p.read_text("utf-8") for p in (ROOT / "docs" / "results").glob("*.md"))
    page = README.read_text("utf-8")
    table = page[page.index("| format |") : page.index("![Bits")]
    figures = re.findall(r"\d+\.\d+", table)
    assert len(figures) > 15
    assert [figure for figure in figures if figure not in results] == []


def test_the_picture_shows_the_measured_formats() -> None:
    page = plot_quality.SOURCE.read_text("utf-8")
    groups = plot_quality.points(page)
    own, other, calibrated = groups
    assert ("w4a8kv8", 4.24, 1.034) in own
    assert ("llama.cpp Q4_0", 4.5, 1.213) in other
    assert ("Q4_0", 4.51, 1.068) in calibrated
    picture = plot_quality.TARGET.read_text("utf-8")
    labels = [label for group in groups for label, *_ in plot_quality.merged(group)]
    assert [label for label in labels if f">{label}</text>" not in picture] == []


def test_snippets_on_a_tiny_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both run as printed but without the gate, which a random model would not pass."""
    monkeypatch.chdir(tmp_path)
    write_hf(tmp_path / "smollm2-135m-instruct", "llama")
    (example,) = blocks(README, "python")
    ungated = example.replace('"smollm2")\nwith', '"smollm2", check=False)\nwith')
    assert ungated != example
    exec(compile(ungated, "README.md", "exec"), {})
    assert capsys.readouterr().out
    (example,) = blocks(GUIDES / "run.md", "python")
    exec(compile(example, "run.md", "exec"), {})
    assert capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.usefixtures("smollm2_gguf", "user_home")
def test_readme_snippet_on_the_real_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The printed lines run, with the gate, and the model knows the answer."""
    monkeypatch.chdir(tmp_path)
    (example,) = blocks(README, "python")
    exec(compile(example, "README.md", "exec"), {})
    assert "Paris" in capsys.readouterr().out
    assert edgegen.load("smollm2").bundle.manifest.evaluation is not None
