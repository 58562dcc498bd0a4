"""The division of queues among accelerators: sums and balance, computed by numpy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from edgegen.errors import UsageError
from edgegen.fpga.cycles import Memory, Shape, divided_cycles, layer_queues, queue_cycles
from edgegen.fpga.estimate import shape
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.fpga.layout import BEAT, WORD, Command, Mode, pack_matrix
from edgegen.runtimes.fpga.model import choose_host
from edgegen.runtimes.fpga.shards import divide
from tests.errors import raises
from tests.fpga.interpreter import execute

SOURCE, TARGET, WEIGHTS = 0, 1 << 14, 1 << 15
COUNTS = (1, 2, 3, 4, 7)


def matrix(rng: np.random.Generator, bits: int, rows: int, inputs: int) -> tuple[Mode, np.ndarray]:
    """Return a packed matrix of random codes."""
    groups = 1 if bits == 8 else inputs // 64
    q = rng.integers(bits == 8, 1 << bits, (rows, inputs)).astype(np.uint8)
    z, c = rng.integers(0, 1 << bits, (rows, groups)), rng.integers(1, 256, (rows, groups))
    if bits == 8:
        z[:], c[:] = 128, 1
    parts = (q, z.astype(np.uint8), c.astype(np.uint8), np.ones(rows, np.float32))
    return pack_matrix(QuantizedTensor(bits, inputs // groups, *parts))


def computed(memory: np.ndarray, queue: list[Command]) -> np.ndarray:
    """Return the sums that commands write, in memory that is not zero before."""
    copy = memory.copy()
    execute(copy, queue, 0)
    return copy[TARGET:WEIGHTS]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize(("rows", "inputs"), [(2, 64), (35, 64), (96, 192), (61, 320), (40, 576)])
def test_sums_of_parts_are_those_of_the_whole(
    bits: int, rows: int, inputs: int, count: int
) -> None:
    """Each part is a matrix whose stream begins with scales; no row is lost or computed twice."""
    rng = np.random.default_rng(rows * inputs + bits)
    mode, stream = matrix(rng, bits, rows, inputs)
    memory = rng.integers(0, 256, WEIGHTS + len(stream), np.uint8)
    memory[WEIGHTS:] = stream
    for tokens in (1, 2, 7):
        whole = Command(mode, tokens, rows, inputs, WEIGHTS, len(stream) // BEAT, SOURCE, TARGET)
        parts = divide([whole], count)
        assert len(parts) == count
        queue = [c for part in parts for c in part]
        assert sum(c.rows for c in queue) == rows
        assert np.array_equal(computed(memory, queue), computed(memory, [whole]))


@pytest.mark.parametrize("count", COUNTS)
def test_values_are_divided_by_segments(count: int) -> None:
    rng = np.random.default_rng(5)
    memory = rng.integers(0, 256, 1 << 17, np.uint8)
    first = Command(Mode.K4, 2, 16, 64, WEIGHTS, 4, SOURCE, TARGET, 256, 8)
    second = replace(first, weights=WEIGHTS + 4096, target=TARGET + first.output_bytes)
    queue = [c for part in divide([first, second], count) for c in part]
    assert sum(c.segments for c in queue) == 16
    assert np.array_equal(computed(memory, queue), computed(memory, [first, second]))


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("bits", [(2, 4), (4, 8)])
@pytest.mark.parametrize("context", [1, 12, 512])
def test_work_is_balanced(bits: tuple[int, int], context: int, count: int) -> None:
    """No accelerator reads more than its part, and the rows to the next beat of scales or sums.

    With 4 bits these coincide after 10 pairs of rows only.
    """
    rows = 10 if bits[0] == 4 else 5
    _, config, *_ = shape("smollm2-135m")
    for queue in layer_queues(Shape(config, *bits, context)):
        sizes = [sum(c.beats * c.segments for c in part) for part in divide(queue, count)]
        assert sum(sizes) == sum(c.beats * c.segments for c in queue)
        unit = max(rows * -(-c.beats * c.segments // (-(-c.rows // 2))) for c in queue)
        assert max(sizes) <= sum(sizes) / count + unit


def test_a_part_has_at_most_two_divided_products() -> None:
    _, config, *_ = shape("smollm2-135m")
    for queue in layer_queues(Shape(config, 2, 4, 512, tokens=8)):
        parts = divide(queue, 4)
        assert sum(map(len, parts)) <= len(queue) + 3


def test_no_work_for_some_accelerators() -> None:
    one = Command(Mode.W8, 1, 2, WORD, WEIGHTS, 4, SOURCE, TARGET)
    parts = divide([one], 4)
    assert sorted(parts) == [[], [], [], [one]]
    assert divided_cycles([one], 4, Memory()) == queue_cycles([one], Memory())
    assert divide([], 2) == [[], []]


def test_shared_bandwidth_limits_several_accelerators() -> None:
    _, config, *_ = shape("smollm2-135m")
    queue = next(layer_queues(Shape(config, 2, 4, 64)))
    alone = divided_cycles(queue, 1, Memory(shared=2))
    assert alone == divided_cycles(queue, 1, Memory())
    four, limited = (divided_cycles(queue, 4, Memory(shared=s)) for s in (4.8, 2))
    assert 3.4 < alone / four < 4
    assert 1.8 < alone / limited < 2


@pytest.mark.parametrize("count", [0, -1])
def test_an_engine_needs_an_accelerator(count: int) -> None:
    with raises(UsageError, count, "--accelerators"):
        choose_host({"accelerators": count})
