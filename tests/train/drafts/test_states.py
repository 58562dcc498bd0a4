"""States of a frozen target are computed once for each sequence, if memory allows."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from edgegen.train.drafts import states
from edgegen.train.drafts.states import KeptStates
from tests.train.drafts.rules import Task, make_task


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> Task:
    return make_task(tmp_path_factory.mktemp("task") / "target")


class Counted:
    """A target that counts the sequences it computes."""

    def __init__(self, target: Any) -> None:
        self.target, self.config, self.dtype, self.sequences = (
            target,
            target.config,
            target.dtype,
            0,
        )

    def hidden(self, tokens: Any) -> Any:
        self.sequences += len(tokens)
        return self.target.hidden(tokens)


@pytest.mark.parametrize("together", [1, 8])
def test_states_are_the_targets_and_computed_once(
    task: Task, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In any order of steps, with the same bits."""
    monkeypatch.setitem(states._TOGETHER, "cpu", together)
    target, inputs = Counted(task.target), task.corpus.inputs
    kept: Any = KeptStates(target, inputs)  # type: ignore[arg-type]
    order = torch.randperm(len(inputs), generator=torch.Generator().manual_seed(0))
    for _ in range(2):
        for rows in order.split(5):
            expected = task.target.hidden(inputs[rows])
            assert torch.allclose(kept.of(rows), expected, rtol=1e-4, atol=1e-4)
    assert target.sequences == len(inputs)
    again: Any = KeptStates(task.target, inputs)
    every = torch.arange(len(inputs))
    assert torch.equal(again.of(every), kept.of(every))


def test_without_room_they_are_computed_in_every_step(task: Task) -> None:
    target, inputs = Counted(task.target), task.corpus.inputs
    kept: Any = KeptStates(target, inputs, room=inputs.numel())  # type: ignore[arg-type]
    for _ in range(2):
        rows = torch.tensor([7, 3])
        assert torch.equal(kept.of(rows), task.target.hidden(inputs[rows]))
    assert target.sequences == 4
