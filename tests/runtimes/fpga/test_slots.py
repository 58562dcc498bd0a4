"""Slots of random trees and windows: what a token attends to has the first slots."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.runtimes.fpga.program import CacheLayout
from edgegen.runtimes.fpga.slots import Slots

SLOTS, NODES = 12, 200


class Memory:
    """Contents of slots: the number of the node in each."""

    def __init__(self) -> None:
        self.slots = np.full(SLOTS, -1)

    def append(self, slots: Slots, attended: list[int], node: int) -> None:
        """Place a node, and check that it sees what it attends to."""
        slot, swaps = slots.place(np.array(attended, np.intp), node)
        self.swap(swaps)
        assert slot == len(attended)
        assert sorted(self.slots[:slot]) == sorted(attended)
        self.slots[slot] = node

    def swap(self, swaps: list[tuple[int, int]]) -> None:
        for a, b in swaps:
            self.slots[[a, b]] = self.slots[[b, a]]


@pytest.mark.parametrize("seed", range(20))
def test_windows_and_going_back(seed: int) -> None:
    """Tokens inside the window survive, also those that only a shorter sequence attends to."""
    rng = np.random.default_rng(seed)
    slots, memory = Slots(NODES, SLOTS), Memory()
    sink, window, length, dropped = 2, 5, 0, 0
    for _ in range(60):
        unseen = max(0, length - window + 1 - sink)
        slots.forget(sink + dropped, sink + max(dropped, unseen))
        dropped = max(dropped, unseen)
        start = length
        for _ in range(int(rng.integers(1, SLOTS - (length - dropped) + 1))):
            seen = [i for i in range(length) if i < sink or length - i < window]
            memory.append(slots, seen, length)
            length += 1
        if rng.random() < 0.5:
            length = int(rng.integers(start + 1, length + 1))
            slots.forget(length, NODES)
        if length > NODES - SLOTS:
            break
    kept = [*range(min(sink, length)), *range(sink + max(0, length - window + 1 - sink), length)]
    memory.swap(slots.sort(np.array(kept, np.intp)))
    assert list(memory.slots[: len(kept)]) == kept


@pytest.mark.parametrize("seed", range(20))
def test_trees(seed: int) -> None:
    """A path is kept, and the nodes beside it make room."""
    rng = np.random.default_rng(seed)
    slots, memory = Slots(NODES, SLOTS), Memory()
    length = 0
    for _ in range(6):
        count = min(5, SLOTS - length)
        paths: list[list[int]] = []
        for i in range(count):
            parent = int(rng.integers(-1, i))
            paths.append([*paths[parent], parent] if parent >= 0 else [])
            path = [length + j for j in paths[i]]
            memory.append(slots, [*range(length), *path], length + i)
        chosen = [*paths[-1], count - 1]
        slots.keep(length, chosen)
        for i, node in enumerate(chosen):  # the same numbers as in `slots`
            memory.slots[memory.slots == length + node] = 1000 + length + i
        memory.slots = np.where(memory.slots >= 1000, memory.slots - 1000, memory.slots)
        length += min(len(chosen), 2)
        slots.forget(length, NODES)
        memory.slots[memory.slots >= length] = -1
    memory.swap(slots.sort(np.arange(length)))
    assert list(memory.slots[:length]) == list(range(length))


def test_a_restored_cache_starts_at_the_first_slots() -> None:
    slots = Slots(NODES, SLOTS)
    slots.reset(np.array([0, 1, 50, 51]))
    slot, swaps = slots.place(np.array([0, 1, 51]), 52)
    assert (slot, swaps) == (3, [(3, 2), (3, 11)])


@pytest.mark.parametrize("top", [7, 127])
def test_an_exchange_changes_two_slots(top: int) -> None:
    """Codes and scales are taken apart here by the layout's definition."""
    heads, dim, slots, width, base = 3, 16, 64, 32, 4096
    code_bits, rng = 4 if top == 7 else 8, np.random.default_rng(0)
    sizes = [heads * slots * n * code_bits // 8 for n in (width, dim)]
    places = np.cumsum([base, *sizes, heads * slots * 4])
    cache = CacheLayout(*map(int, places), heads, dim, slots, top)
    memory = rng.integers(0, 256, sum(sizes) + 2 * heads * slots * 4).astype(np.uint8)

    def contents() -> list[np.ndarray]:
        keys, values, *scales = cache.views(memory, base, slots)
        halves = keys.reshape(heads, slots // 2, -1, 2, 8).swapaxes(2, 3)
        codes = values.reshape(heads, dim // 2, -1, 2, 8)
        if code_bits == 4:
            codes = np.stack([codes & 15, codes >> 4], axis=-1)
        codes = codes.reshape(heads, dim // 2, -1, 2, 64 // code_bits).transpose(0, 2, 4, 1, 3)
        parts = [halves.reshape(heads, slots, -1), codes.reshape(heads, slots, dim), *scales]
        return [part.copy() for part in parts]

    for a, b in ((3, 50), (4, 5), (0, 63), (7, 23)):
        before = contents()
        cache.swap(memory, base, a, b)
        for part, after in zip(before, contents(), strict=True):
            part[:, [a, b]] = part[:, [b, a]]
            assert np.array_equal(part, after)
