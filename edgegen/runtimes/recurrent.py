"""Recurrent state of the last tokens of a sequence, from which a cache can go back.

A token's state is the matrix of a recurrence after it, and its inputs of a convolution. It is large
and does not grow with the sequence, so it is kept of as many tokens as `Nodes.truncate` allows to
go back to. A session that goes back further runs its prompt again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.config import ModelConfig
from edgegen.runtimes.nodes import MAX_STEP, RECENT

Slot = dict[str, Float]
"""State of one token, by name: [H, 1, D]."""


MAX_CONV_WIDTH = 16
"""Maximum tokens that a convolution of the native engine reads."""
_MATRIX = "_matrix"
"""Ending of the names of recurrent matrices; other recurrent state is inputs of convolutions."""


def recurrent_bytes(config: ModelConfig) -> int:
    """Return the bytes of the recurrent state that the reference engine keeps of a sequence."""
    total = 0
    for i in range(config.num_layers):
        tokens = RECENT + MAX_STEP + _reach(config, i)
        total += 4 * tokens * sum(h * d for h, d in config.recurrent(i).values())
    return total


def native_bytes(config: ModelConfig) -> int:
    """Return the bytes of the recurrent state in a cache of the native engine.

    They are the matrices, two snapshots of them and the inputs of the last tokens, as in
    runtimes/native/src/recurrence.h.
    """
    matrices, tokens = 3, 2 * RECENT + 2 * MAX_STEP + MAX_CONV_WIDTH
    total = 0
    for part in (part for i in range(config.num_layers) for part in config.parts(i)):
        state = part.recurrent(config.hidden_size)
        own = [h * d for name, (h, d) in state.items() if name.endswith(_MATRIX)]
        inputs = sum(h * d for h, d in state.values()) - sum(own) + part.rates
        total += 4 * (matrices * sum(own) + (tokens * inputs if own else 0))
    return total


class RecurrentStates:
    """State of the last tokens by layer and position; tokens of a tree have positions of their own.

    The positions of a step's tokens are those of a chain until `keep`.
    """

    def __init__(self, config: ModelConfig) -> None:
        self.config = config
        self._reach = [_reach(config, i) for i in range(config.num_layers)]
        self._layers: list[dict[int, Slot]] = [{} for _ in range(config.num_layers)]

    def past(self, layer: int, path: NDArray[np.intp]) -> Slot:
        """Return the state [H, P, D] that the token after the positions `path` reads."""
        read = path[len(path) - self._reach[layer] :] if self._reach[layer] < len(path) else path
        if not self._reach[layer] or not len(read):
            return {}
        slots = [self._layers[layer][int(position)] for position in read]
        return {name: np.concatenate([slot[name] for slot in slots], 1) for name in slots[0]}

    def write(self, layer: int, position: int, state: Slot, floor: int) -> None:
        """Store a token's state; forget that of tokens that are not read from `floor` on."""
        slots = self._layers[layer]
        slots[position] = state
        end = min(floor, position) - self._reach[layer]
        for old in [p for p in slots if p < end]:
            del slots[old]

    def keep(self, start: int, indices: Sequence[int]) -> None:
        """Move the tokens at start + indices to the positions from `start` on."""
        for slots in self._layers:
            moved = {start + i: slots.get(start + j) for i, j in enumerate(indices)}
            slots.update({at: slot for at, slot in moved.items() if slot is not None})

    def arrays(self, length: int) -> dict[str, Float]:
        """Return the state that the token after `length` tokens reads, by layer and name."""
        path = np.arange(length)
        return {
            f"{i}.{name}": array
            for i in range(self.config.num_layers)
            for name, array in self.past(i, path).items()
        }

    def empty(self, length: int) -> dict[str, Float]:
        """Return arrays of the shapes of `arrays`."""
        found: dict[str, Float] = {}
        for i, reach in enumerate(self._reach):
            for name, (heads, size) in self.config.recurrent(i).items():
                if length:
                    found[f"{i}.{name}"] = np.zeros((heads, min(reach, length), size), np.float32)
        return found

    def restore(self, length: int, arrays: dict[str, Any]) -> None:
        """Restore what `arrays` returned."""
        for i, slots in enumerate(self._layers):
            slots.clear()
            names = self.config.recurrent(i)
            for back in range(min(self._reach[i], length)):
                slots[length - 1 - back] = {
                    name: _item(arrays[f"{i}.{name}"], -1 - back) for name in names
                }


def _item(array: Float, index: int) -> Float:
    """Return item `index` of the second axis, [H, 1, D]."""
    return array[:, index][:, None].copy()


def _reach(config: ModelConfig, layer: int) -> int:
    """Return the number of tokens before a token whose recurrent state it reads."""
    parts = [p for p in config.parts(layer) if p.recurrent(config.hidden_size)]
    return max((max(1, part.reach - 1) for part in parts), default=0)
