"""The time that a running export still takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.exporter.api import export
from edgegen.exporter.cost import ENGINE, OTHERS
from edgegen.exporter.timeleft import STAGE, TimeLeft
from tests.tiny import tiny_config, write_hf

REPORTS = list[tuple[int, int]]


class Clock:
    """Seconds that a test sets."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_sum_of_what_is_left() -> None:
    """8 blocks of 10 s, 2 s of them the float pass, an untied head of 3 s, and the gate."""
    config = tiny_config("llama", num_hidden_layers=8, tie_word_embeddings=False)
    weights = sum(
        a * b for name, s in config.layer_shapes(0).items() if len(s) == 2 for a, b in [s]
    )
    weights += 2 * config.hidden_size  # norms
    clock, reports = Clock(), REPORTS()
    left = TimeLeft(config, lambda stage, done, total: reports.append((done, total)), clock)
    clock.now += 3
    left.table()
    assert reports == []
    heads = 2 * config.vocab_size * config.hidden_size / weights
    engines = ENGINE + OTHERS
    gate = 2 * 8 * engines + 2 * (1 + engines) * heads / 2
    for layer in range(8):
        clock.now += 10
        left.block(layer, exact=2)
        elapsed = 3 + 10 * (layer + 1)
        assert reports[-1] == (elapsed, pytest.approx(3 + 80 + 3 + gate, abs=1))
    left.window(0, 9)
    clock.now += 4
    left.window(1, 9)
    assert reports[-1] == (87, 87 + 32)
    clock.now += 28
    left.window(8, 9)
    assert reports[-1] == (115, 115 + 4)


def test_fast_blocks_of_a_resumed_run_are_forgotten() -> None:
    config = tiny_config("llama", num_hidden_layers=20)
    clock, reports = Clock(), REPORTS()
    left = TimeLeft(config, lambda stage, done, total: reports.append((done, total)), clock)
    left.table()
    for layer in range(14):
        clock.now += 0.1 if layer < 10 else 10
        left.block(layer, exact=0)
    assert reports[-1] == (41, 41 + 6 * 10)


def test_an_export_reports_it(tmp_path: Path) -> None:
    """After each block and each window of the gate."""
    source, reports = write_hf(tmp_path / "hf", "llama"), REPORTS()

    def progress(stage: str, done: int, total: int) -> None:
        if stage == STAGE:
            reports.append((done, total))

    export(source, tmp_path / "b", "w8a8", progress=progress)
    assert len(reports) >= 2 + 8
    assert [done for done, _ in reports] == sorted(done for done, _ in reports)
    assert reports[-1][1] - reports[-1][0] <= 1
