"""Checkpoints of tuned blocks: loaded completely, or not at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import ResourceError
from edgegen.quantize import rtn
from edgegen.train.blockwise import Tuned
from edgegen.train.checkpoint import PARTS, Checkpoints
from tests.errors import raises


def _tuned() -> Tuned:
    rng = np.random.default_rng(0)
    matrices = {
        name: rtn.quantize(rng.standard_normal((5, 64)).astype(np.float32), bits, size)
        for name, bits, size in (("o", 2, 32), ("down", 4, 64), ("qkv", 8, 0))
    }
    return Tuned(matrices, {"attn_norm": np.ones(64, np.float32)}, 0.25, 0.1)


def test_a_block_is_loaded(tmp_path: Path) -> None:
    kept, tuned = Checkpoints(tmp_path / "t", "key"), _tuned()
    assert kept.load(3) is None
    kept.save(3, tuned)
    found = kept.load(3)
    assert found is not None and kept.load(2) is None
    assert (found.before, found.after) == (0.25, 0.1)
    assert np.array_equal(found.vectors["attn_norm"], tuned.vectors["attn_norm"])
    for name, want in tuned.matrices.items():
        got = found.matrices[name]
        assert (got.bits, got.group_size) == (want.bits, want.group_size)
        for part in PARTS:
            assert np.array_equal(getattr(got, part), getattr(want, part))


def test_a_block_of_another_run_is_ignored(tmp_path: Path) -> None:
    Checkpoints(tmp_path, "key").save(0, _tuned())
    assert Checkpoints(tmp_path, "other").load(0) is None


@pytest.mark.parametrize("keep", [0, 7, 100, -1])
def test_a_damaged_block_is_ignored(tmp_path: Path, keep: int) -> None:
    kept = Checkpoints(tmp_path, "key")
    kept.save(0, _tuned())
    path = tmp_path / "block.000.safetensors"
    path.write_bytes(path.read_bytes()[:keep])
    assert kept.load(0) is None


def test_discarding_keeps_other_files(tmp_path: Path) -> None:
    kept = Checkpoints(tmp_path / "t", "key")
    kept.discard()  # nothing there
    kept.save(0, _tuned())
    (tmp_path / "t" / "notes.txt").write_text("mine")
    kept.discard()
    assert [p.name for p in (tmp_path / "t").iterdir()] == ["notes.txt"]
    (tmp_path / "t" / "notes.txt").unlink()
    kept.save(0, _tuned())
    kept.discard()
    assert not (tmp_path / "t").exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with raises(ResourceError, "block.000.safetensors", "File exists"):
        Checkpoints(tmp_path / "file", "key").save(0, _tuned())


def test_the_next_stage_is_in_a_subfolder(tmp_path: Path) -> None:
    kept, tuned = Checkpoints(tmp_path / "t", "key"), _tuned()
    kept.save(0, tuned)
    after = kept.after("how", 3)
    assert after.load_all(2) is None
    after.save_all([tuned, tuned])
    assert len(kept.after("how", 3).load_all(2) or []) == 2
    assert kept.after("how", 4).load_all(2) is None  # another setting
    assert Checkpoints(tmp_path / "t", "other").after("how", 3).load_all(2) is None
    kept.discard()
    assert not (tmp_path / "t").exists()
