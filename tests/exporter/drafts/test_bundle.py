"""Bundles that contain a draft."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import edgegen
from edgegen.bundle import open_bundle
from edgegen.bundle.heads import Heads, save_heads
from edgegen.bundle.verify import problems
from edgegen.errors import UsageError
from edgegen.exporter.drafts.inside import add_draft, check_draft, self_draft
from tests.errors import raises
from tests.tiny import write_hf


def test_a_copy_with_fewer_bits_drafts(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "source", "llama")
    bundle = edgegen.export(source, tmp_path / "out", "w8a8", check=False)
    with raises(UsageError, "draft/edgegen.json"):
        edgegen.load(bundle.path, draft="self")
    plain = _run(bundle.path, None)
    # 2 bits of a random model leave nothing to accept, 4 do.
    made = self_draft(source, bundle, "w4a8kv8")
    assert open_bundle(made.path / "draft").manifest.recipe == "w4a8kv8"
    assert made.manifest.recipe == "w8a8"
    assert list(problems(made)) == []
    drafted = _run(made.path, "self")
    assert drafted.tokens == plain.tokens
    assert drafted.accepted
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["out", "source"]


def _run(path: Path, draft: str | None) -> edgegen.Result:
    options = {} if draft is None else {"draft": draft, "draft_max": 3}
    with edgegen.load(path, engine="reference", **options) as model:
        return model.generate("the quick", raw=True, temperature=0, max_tokens=24, ignore_eos=True)


def test_heads_are_added(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "source", "llama")
    bundle = edgegen.export(source, tmp_path / "out", "fp32", check=False)
    hidden = bundle.manifest.model.hidden_size
    rows = np.random.default_rng(0).normal(0, 1, (20, hidden)).astype(np.float32)
    heads = Heads("medusa", [np.zeros((hidden, hidden), np.float32)], rows, np.arange(20))
    save_heads(heads, tmp_path / "heads", {})
    with raises(UsageError, "draft/heads.json"):
        edgegen.load(bundle.path, draft="heads")
    check_draft(str(tmp_path / "heads"))
    made = add_draft(bundle, tmp_path / "heads")
    assert list(problems(made)) == []
    assert _run(made.path, "heads").tokens == _run(made.path, None).tokens
    with raises(UsageError, tmp_path):
        check_draft(str(tmp_path))
