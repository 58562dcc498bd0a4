"""Losses of KV cache formats and eviction policies, and the printed table."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

import kv_codecs as kv
from edgegen.models import open_checkpoint
from kvcache import TokenCodec
from tests.tiny import write_hf

WINDOWS = [np.random.default_rng(n).integers(0, 320, 90).astype(np.int32) for n in range(2)]


def test_4_bits_lose_more_than_8(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama"))
    caches = kv.codec_caches((TokenCodec(8), TokenCodec(4)))
    fine, coarse = kv.measure(checkpoint, WINDOWS, caches)
    assert fine.score.tokens == 2 * 89
    assert fine.score.kl < 0.02 * coarse.score.kl
    assert fine.score.ratio == pytest.approx(1, abs=0.02)
    assert fine.bits == 8 + 16 / 16  # a scale for 16 dimensions
    assert fine.mass is None


def test_a_budget_for_all_tokens_loses_nothing(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama"))
    for cost in kv.measure(checkpoint, WINDOWS, kv.policy_caches(90)):
        assert cost.score.kl < 1e-6
        assert cost.mass == pytest.approx(1, abs=1e-5)
    for cost in kv.measure(checkpoint, WINDOWS, kv.policy_caches(20)):
        assert cost.score.kl > 1e-3
        assert cost.mass is not None
        assert cost.mass < 0.9


@pytest.mark.parametrize("options", [[], ["--evict", "16"]])
def test_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    options: list[str],
) -> None:  # fmt: skip
    folder, text = write_hf(tmp_path / "hf", "llama"), tmp_path / "text.txt"
    text.write_text("The quick brown fox asks what the capital of France is. " * 8)
    argv = ["kv", str(folder), "--text", str(text), "--tokens", "128", "--context", "64"]
    monkeypatch.setattr(sys, "argv", [*argv, *options])
    kv.main()
    lines = capsys.readouterr().out.splitlines()
    assert len([line for line in lines if line.startswith("|")]) == 2 + (3 if options else 9)
    assert lines[-1].startswith("126 positions in windows of 64; float32: ")
