"""Draft and target on different engines: only the target has to be lossless."""

from __future__ import annotations

from pathlib import Path

import pytest

import edgegen
from edgegen.exporter.api import export
from edgegen.runtimes import find_engine
from tests.tiny import write_hf

PROMPT = "What is the capital of France?"
native = pytest.mark.skipif(not find_engine("native").is_installed, reason="no C++ compiler")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("across")
    source = write_hf(folder / "hf", "llama")
    return export(source, folder / "b", "w8a8", target="openvino", check=False).path


def answer(bundle: Path, engine: str, draft_engine: str | None = None) -> edgegen.Result:
    drafting = {"draft": bundle, "draft_engine": draft_engine, "draft_max": 3}
    given = drafting if draft_engine else {}
    with edgegen.load(bundle, engine, threads=1, **given) as model:  # type: ignore[arg-type]
        return model.generate(PROMPT, temperature=0, max_tokens=24, ignore_eos=True)


@native
def test_an_openvino_draft_leaves_the_targets_text_as_it_is(bundle: Path) -> None:
    plain = answer(bundle, "native")
    drafted = answer(bundle, "native", "openvino")
    assert drafted.tokens == plain.tokens
    assert drafted.drafted
    assert drafted.accepted is not None
    assert drafted.accepted > drafted.drafted / 2  # the same weights, otherwise rounded


@native
@pytest.mark.parametrize("draft_engine", ["native", "onnxruntime", "openvino"])
def test_openvino_verifies_what_others_draft(bundle: Path, draft_engine: str) -> None:
    """OpenVINO's logits depend slightly on the tokens of a step, so only lengths and counts are
    compared."""
    found = answer(bundle, "openvino", draft_engine)
    assert len(found.tokens) == 24
    assert found.drafted
    assert found.accepted
    assert found.draft_failure is None
    assert found.target_calls is not None
    assert found.target_calls < 24
