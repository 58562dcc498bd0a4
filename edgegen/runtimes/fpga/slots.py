"""Slots of a sequence whose tokens an accelerator computes alone.

A program attends to all slots before that of its token. Therefore the tokens that a token attends
to are moved to the first slots, and the token takes the slot after them. The order of slots changes
no sum.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Nodes = NDArray[np.intp]
Swap = tuple[int, int]
"""Two slots whose contents are exchanged."""


class Slots:
    """Slot of each node: tokens are numbered in the order in which they were run."""

    def __init__(self, nodes: int, slots: int) -> None:
        """Start with no node.

        Args:
            nodes: maximum number of nodes.
            slots: maximum number of nodes at a time.
        """
        self._slot = np.full(nodes, -1)
        self._node = np.full(slots, -1)

    def place(self, attended: Nodes, node: int) -> tuple[int, list[Swap]]:
        """Assign a slot to a new node; return it with the swaps before it can be filled.

        Args:
            attended: nodes that the new one attends to.
            node: its number.
        """
        count = len(attended)
        wanted = np.zeros(len(self._slot) + 1, np.bool_)  # the last stands for free slots
        wanted[attended] = True
        swaps = [
            (int(self._slot[moved]), int(at))
            for moved, at in zip(
                attended[self._slot[attended] >= count],
                np.flatnonzero(~wanted[self._node[:count]]),
                strict=True,
            )
        ]
        for swap in swaps:
            self._exchange(*swap)
        if self._node[count] >= 0:
            swaps.append((count, int(np.flatnonzero(self._node < 0)[-1])))
            self._exchange(*swaps[-1])
        self._slot[node], self._node[count] = count, node
        return count, swaps

    def sort(self, nodes: Nodes) -> list[Swap]:
        """Assign the first slots to nodes in their order; return the swaps."""
        swaps = []
        for at, node in enumerate(nodes):
            if self._slot[node] != at:
                swaps.append((int(self._slot[node]), at))
                self._exchange(*swaps[-1])
        return swaps

    def reset(self, nodes: Nodes) -> None:
        """Forget all nodes, and assign the first slots to these."""
        self._slot[:], self._node[:] = -1, -1
        self._slot[nodes], self._node[: len(nodes)] = np.arange(len(nodes)), nodes

    def forget(self, start: int, end: int) -> None:
        """Free the slots of the nodes [start, end)."""
        slots = self._slot[start:end]
        self._node[slots[slots >= 0]] = -1
        slots[:] = -1

    def keep(self, start: int, chosen: Sequence[int]) -> None:
        """Keep some of the nodes from `start` on, by their indices, and number them from there."""
        kept = self._slot[start:][np.array(chosen, np.intp)]
        self.forget(start, len(self._slot))
        self._slot[start : start + len(kept)] = kept
        self._node[kept] = np.arange(start, start + len(kept))

    def _exchange(self, a: int, b: int) -> None:
        self._node[[a, b]] = self._node[[b, a]]
        for slot in (a, b):
            if self._node[slot] >= 0:
                self._slot[self._node[slot]] = slot
