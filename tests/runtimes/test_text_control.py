"""The control of draft sizes of the C interface against the Python package's, on the same times."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from edgegen.generation.speculative.adaptive import Adaptive
from edgegen.generation.speculative.control import Round
from edgegen.generation.speculative.drafters.base import Draft, DraftPlan

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "runtimes" / "native"
CXX = shutil.which("c++")
pytestmark = pytest.mark.skipif(CXX is None, reason="no compiler")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("control") / "text_control"
    parts = ("control", "confidence", "lengths", "draft")
    files = [SOURCE / "src" / "text" / f"{part}.cpp" for part in parts]
    include = (f"-I{SOURCE / 'src'}", f"-I{SOURCE / 'include'}")
    options = ("-std=c++20", "-Wall", "-Wextra", "-Werror", *include)
    subprocess.run([str(CXX), *options, HERE / "text_control.cpp", *files, "-o", built], check=True)
    return built


class Recorded:
    """Python's controls of several texts; keeps their calls and what they returned."""

    def __init__(self, branches: int) -> None:
        self.last, self.calls, self.returned = Adaptive(branches), list[str](), list[str]()
        self.texts = dict[str, Adaptive]()

    def begin(self, text: str) -> None:
        self.texts[text] = self.control = self.last.begin()
        self.calls.append(f"begin {text}")

    def resume(self, text: str) -> None:
        self.control = self.texts[text]
        self.calls.append(f"continue {text}")

    def end(self, text: str) -> None:
        self.last = self.texts.pop(text)
        self.calls.append(f"end {text}")

    def rest(self) -> int:
        rounds = self.control.rest(sampled=False)
        self.calls.append("rest")
        self.returned.append(str(rounds))
        return rounds

    def rested(self, rounds: int, seconds: float) -> None:
        self.control.rested(rounds, seconds)
        self.calls.append(f"rested {rounds} {seconds!r}")

    def choose(self) -> DraftPlan:
        plan = self.control.choose(sampled=False)
        self.calls.append("choose")
        self.returned.append(str(plan.length))
        return plan

    def cut(self, draft: Draft, seconds: float) -> Draft:
        cut = self.control.cut(draft, seconds)
        self.calls.append(
            f"cut {seconds!r} {listed(draft.parents or ())} {listed(draft.confidences or ())}"
        )
        self.returned.append(" ".join(map(str, cut.tokens)))
        return cut

    def record(self, result: Round) -> None:
        self.control.record(result)
        self.calls.append(
            f"record {result.seconds!r} {result.draft_seconds!r} {listed(result.path)}"
        )


def listed(values: Sequence[float]) -> str:
    return " ".join(map(repr, (len(values), *values)))


def draft_of(rng: np.random.Generator, length: int, branches: int) -> Draft:
    """Return a chain or a tree whose tokens are their own indices."""
    parents = [int(rng.integers(-1, i)) if branches > 1 else i - 1 for i in range(length)]
    paths: list[float] = []
    for parent in parents:
        paths.append(float(rng.uniform(0.2, 1.0)) * (1.0 if parent < 0 else paths[parent]))
    chain = parents == [*range(-1, length - 1)]
    return Draft([*range(length)], None, None if chain else parents, paths)


def accepted_path(rng: np.random.Generator, draft: Draft, luck: float) -> list[int]:
    """Return the accepted tokens: from the root down, as long as luck lasts."""
    path: list[int] = []
    for i in range(len(draft.tokens)):
        if draft.parent(i) == (path[-1] if path else -1) and rng.uniform() < luck:
            path.append(i)
    return path


def decode(
    control: Recorded, text: str, rng: np.random.Generator, luck: float, cost: float
) -> Iterator[None]:
    """Generate 150 tokens with simulated times that vary by a few percent; yield before rounds."""
    tokens = 0
    control.begin(text)
    while tokens < 150:
        yield
        control.resume(text)
        if rounds := control.rest():
            control.rested(rounds, rounds * float(rng.uniform(0.98, 1.02)))
            tokens += rounds
            continue
        plan, draft, draft_seconds = control.choose(), Draft(()), 0.01
        if plan.length:
            draft = draft_of(rng, int(rng.integers(0, plan.length + 1)), plan.branches)
            draft_seconds += 0.004 * len(draft.tokens)
            draft = control.cut(draft, draft_seconds)
        path = accepted_path(rng, draft, luck)
        seconds = draft_seconds + float(rng.uniform(1.0, 1.06)) + cost * len(draft.tokens)
        control.record(Round(plan, draft, path, seconds, draft_seconds))
        tokens += 1 + len(path)
    control.end(text)


@pytest.mark.parametrize("branches", [1, 3])
def test_the_control_decides_as_pythons(program: Path, branches: int) -> None:
    """Texts that are easy and hard to draft, with cheap and expensive steps, two at a time."""
    control, rng = Recorded(branches), np.random.default_rng(branches)
    kinds = [(0.9, 0.05), (0.0, 0.05), (0.5, 0.2), (0.8, 0.02), (0.2, 0.5)] * 3
    waiting = [decode(control, str(i), rng, *kind) for i, kind in enumerate(kinds)]
    running = list[Iterator[None]]()
    while running or waiting:
        while waiting and len(running) < 2:
            running.append(waiting.pop(0))
        at = int(rng.integers(len(running)))
        if next(running[at], "over") == "over":
            del running[at]
    command = [program, str(branches)]
    text = "\n".join([*control.calls, ""])
    done = subprocess.run(command, input=text, check=True, capture_output=True, text=True)
    found = [line.strip() for line in done.stdout.split("\n")[:-1]]
    assert found == control.returned
    lengths = {int(a) for a, call in zip(found, answering(control.calls), strict=True)
               if call == "choose"}  # fmt: skip
    assert len(lengths) > 5, "plans of many lengths"
    rests = [int(a) for a, call in zip(found, answering(control.calls), strict=True)
             if call == "rest"]  # fmt: skip
    assert 0 in rests
    assert max(rests) > 0


def answering(calls: Sequence[str]) -> list[str]:
    """Return the names of the calls that return something."""
    names = [call.split()[0] for call in calls]
    return [name for name in names if name in ("rest", "choose", "cut")]
