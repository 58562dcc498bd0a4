"""Recurrent state of a sequence in ONNX Runtime: two buffers in turn, and snapshots to go back to.

A step reads the state of the tokens before it from one buffer and writes that of its last token to
the other. Before a step the state is copied if the last copy is `RECENT` tokens old. With the last
two copies a cache goes back as far as `Nodes.truncate` allows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.runtimes.nodes import RECENT
from edgegen.runtimes.onnxruntime.api import ort

COPIES = 4
"""Copies of the state that a cache has at most."""

Shapes = Mapping[str, tuple[int, ...]]
"""Name of a state without past_ and present_ -> its shape, with a batch of 1."""


def recurrent_shapes(session: Any) -> dict[str, tuple[int, ...]]:
    """Return the recurrent state that a graph reads and writes."""
    written = {output.name for output in session.get_outputs()}
    return {
        name: (1, *value.shape[1:])
        for value in session.get_inputs()
        for name in (value.name.removeprefix("past_"),)
        if f"present_{name}" in written
    }


class RecurrentBuffers:
    """State of one sequence, bound to its session; empty for models without."""

    def __init__(self, io: Any, shapes: Shapes) -> None:
        self._io = io
        self._pair = [
            {name: np.zeros(shape, np.float32) for name, shape in shapes.items()} for _ in range(2)
        ]
        value = ort.OrtValue.ortvalue_from_numpy
        self._bound = [{name: value(array) for name, array in own.items()} for own in self._pair]
        self._current = 0
        self.position = 0
        """Number of tokens in the state."""
        self._snapshots: list[tuple[int, dict[str, Float]]] = []

    def __bool__(self) -> bool:
        return bool(self._pair[0])

    @property
    def arrays(self) -> dict[str, Float]:
        """The state after `position` tokens, by name."""
        return self._pair[self._current]

    def begin(self) -> None:
        """Bind the buffers for the next step."""
        known = self._snapshots[-1][0] if self._snapshots else -RECENT
        if self and self.position - known >= RECENT:
            copy = {name: array.copy() for name, array in self.arrays.items()}
            self._snapshots = [*self._snapshots[-1:], (self.position, copy)]
        for name, bound in self._bound[self._current].items():
            self._io.bind_ortvalue_input(f"past_{name}", bound)
        for name, bound in self._bound[1 - self._current].items():
            self._io.bind_ortvalue_output(f"present_{name}", bound)

    def end(self, count: int) -> None:
        """Take the state that a step of `count` tokens wrote."""
        self._current = 1 - self._current
        self.position += count

    def truncate(self, length: int) -> None:
        """Go back to the last snapshot that has at most `length` tokens."""
        if not self or length >= self.position:
            return
        while self._snapshots and self._snapshots[-1][0] > length:
            self._snapshots.pop()
        self.position, states = self._snapshots[-1] if self._snapshots else (0, {})
        for name, array in self.arrays.items():
            array[...] = states.get(name, 0)

    def reset(self, length: int) -> None:
        """Take the state that was written to `arrays` as that after `length` tokens."""
        self.position, self._snapshots = length, []
