"""The everyday prompts' script counts repetition, and prints every answer of a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from everyday_prompts import PROMPTS, Trigrams, main

from tests.tiny_bundle import tiny_bundle


def test_repetition() -> None:
    assert Trigrams.of("The cat sat. The CAT sat - the cat ran!") == Trigrams(4, 7)
    assert str(Trigrams.of("A.N.I.A.A.A.A.A.A")) == "4 of 7 distinct (57%)"
    assert str(Trigrams.of("two words")) == "0 of 0 distinct"


def test_every_answer_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tiny_bundle(tmp_path, "llama", "w2a8kv4-trellis")
    arguments = [str(bundle), "--engine", "reference", "-n", "8"]
    monkeypatch.setattr(sys, "argv", ["everyday_prompts.py", *arguments])
    main()
    page = capsys.readouterr().out
    for number, prompt in enumerate(PROMPTS, 1):
        assert f"\n{number}. {prompt}\n\n> " in page
    counts = page.split("Trigrams: ")[1:]
    assert len(counts) == len(PROMPTS)
    total = sum(int(count.split()[2]) for count in counts)
    assert f" of {total} distinct" in page.rpartition("In all: ")[2]
