"""The bytes that a token reads of a mixture of experts, in the plan and in the bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.bench.roofline import weight_bytes
from edgegen.cli.main import run
from edgegen.exporter.api import export, plan
from edgegen.exporter.plan import matrix_bytes
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import VOCAB_SIZE

LAYERS, HIDDEN, HEADS, KV_HEADS, HEAD_DIM, INNER = 2, 64, 4, 2, 32, 64
EXPERTS, CHOSEN = 6, 3


def stored(n: int, k: int) -> int:
    """Return the bytes of a matrix at 4 bits in groups of 64."""
    return matrix_bytes(4, 64, n, k)


def test_only_chosen_experts_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = family.write_folder(tmp_path / "hf", FAMILIES["qwen3_moe"])
    planned = plan(source, "w4a8kv8")
    attention = stored((HEADS + 2 * KV_HEADS) * HEAD_DIM, HIDDEN) + stored(HIDDEN, HEADS * HEAD_DIM)
    expert = stored(2 * INNER, HIDDEN) + stored(HIDDEN, INNER)
    floats = 2 * HIDDEN + 2 * HEAD_DIM + EXPERTS * HIDDEN
    head = matrix_bytes(8, 0, VOCAB_SIZE, HIDDEN)
    read = LAYERS * (attention + CHOSEN * expert + 4 * floats) + head
    # Bits per weight are averages over all matrices of the blocks.
    assert planned.active_bytes == pytest.approx(read, rel=5e-3)
    idle = LAYERS * (EXPERTS - CHOSEN) * 3 * INNER * HIDDEN
    assert planned.active_parameters == planned.parameters - idle
    bundle = export(source, tmp_path / "b", "w4a8kv8", check=False)
    assert weight_bytes(bundle.manifest) == planned.active_bytes
    size = bundle.file("model.onnx.data").stat().st_size
    assert planned.model_bytes <= size <= planned.model_bytes + 64 * 400
    assert run(["export", str(source), "--recipe", "w4a8kv8", "--dry-run"]) == 0
    printed = capsys.readouterr().out
    assert f"{planned.active_bytes / 1e6:.1f} MB" in printed
    assert f"{planned.active_parameters / 1e6:.1f} M of them active" in printed
