"""Formula for the accelerators' cycles; tests check that it is within 1 % of the RTL.

A queue of commands reads one beat per cycle. To this the formula adds the latency of the first
command. Commands with short segments also expose the latency of memory, because at most
`OUTSTANDING` bursts are pending. Inputs that are longer than such segments delay the bursts after
them. Several accelerators take as long as the one with most work, or as the memory that they share.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Command, Mode, stream_beats
from edgegen.runtimes.fpga.shards import divide

START = 45
"""Cycles of a queue besides beats and latencies: registers, fetching, the pipeline's depth, and
writing the last sums. Measured in RTL simulation."""

LATENCIES = 2
"""Memory latencies that a queue cannot hide: of the first command, and of its weights."""

BURST_GAP = 8
"""Cycles from the last beat of a burst to the address of the burst that replaces it. Measured."""

ISSUE = 12
"""Cycles of a command that its beats and bursts do not take. Measured."""

OUTSTANDING, BURST = 8, 64
"""Maximum number of pending bursts, and of beats in one: as in hls/config.toml."""

COMMAND_BEATS = 2

ACCESS = 4
"""Beats of an access to memory: 64 bytes, as in hls/sim/port.h."""


@dataclass(frozen=True)
class Memory:
    """Memory behind the accelerators."""

    latency: int = 40
    """In cycles of the accelerators."""
    bandwidth: float = 1.0
    """Beats per cycle that an accelerator reads, at most 1."""
    shared: float = math.inf
    """Beats per cycle of all accelerators together, read and written."""


def command_beats(c: Command) -> int:
    """Return the beats that a command reads, its own included."""
    return COMMAND_BEATS + c.input_bytes // BEAT + c.beats * c.segments


def sum_beats(c: Command) -> int:
    """Return the beats that a command writes, which the port for writing takes one by one."""
    return c.output_bytes // BEAT


def bursts(c: Command) -> int:
    """Return the bursts that a command reads, those of its own beats and its inputs included."""
    return 2 + c.segments * -(-c.beats // BURST)


def queue_cycles(commands: Sequence[Command], memory: Memory) -> float:
    """Return the cycles of one queue, from writing COUNT until the last sum is in memory."""
    if not commands:
        return 0.0
    per_burst = (memory.latency + BURST_GAP) / OUTSTANDING
    steps = (
        max(
            command_beats(c) / min(1.0, memory.bandwidth),
            sum_beats(c),
            bursts(c) * per_burst + max(0, c.input_bytes // BEAT - c.beats),
            ISSUE,
        )
        for c in commands
    )
    return START + LATENCIES * memory.latency + sum(steps)


def divided_cycles(commands: Sequence[Command], accelerators: int, memory: Memory) -> float:
    """Return the cycles of a queue that is divided among accelerators."""
    parts = divide(commands, accelerators)
    moved = sum(_accessed(c) + c.output_bytes // BEAT for part in parts for c in part)
    fixed = START + memory.latency if commands else 0  # commands arrive during the other latency
    return max(fixed + moved / memory.shared, *(queue_cycles(part, memory) for part in parts))


def _accessed(c: Command) -> int:
    """Return the beats of the accesses to memory that a command needs for its reads."""
    reads = [(1, COMMAND_BEATS), (1, c.input_bytes // BEAT), (c.segments, c.beats)]
    return sum(count * -(-beats // ACCESS) * ACCESS for count, beats in reads)


def product(bits: int, rows: int, inputs: int, tokens: int = 1) -> Command:
    """Return the command of a matrix product without addresses, for counting."""
    mode = {2: Mode.W2, 4: Mode.W4, 8: Mode.W8}[bits]
    rows, inputs = rows + rows % 2, inputs + -inputs % WORD
    beats = stream_beats(mode, rows, inputs + -inputs % GROUP if bits < 8 else inputs)
    return Command(mode, tokens, rows, inputs, 0, beats, 0, 0)


@dataclass(frozen=True)
class Shape:
    """Sizes that determine the cost of a decode step."""

    config: ModelConfig
    weight_bits: int
    kv_bits: int
    context: int
    """Number of tokens in the cache."""
    cores: int = 1
    """Number of accelerators among which each queue is divided."""
    tokens: int = 1
    """Number of tokens in the step."""
    block: int = 2
    """Maximum number of tokens of a product."""


def layer_queues(s: Shape) -> Iterator[list[Command]]:
    """Yield the queues of one layer, in order."""
    c, bits = s.config, s.weight_bits
    yield _products(s, bits, c.q_size + 2 * c.kv_size, c.hidden_size)
    yield from _attention(s)
    yield _products(s, bits, c.hidden_size, c.q_size)
    yield _products(s, bits, 2 * c.intermediate_size, c.hidden_size)
    yield _products(s, bits, c.hidden_size, c.intermediate_size)


def blocks(count: int, block: int) -> list[int]:
    """Return the numbers of tokens of the products for `count` tokens."""
    return [min(block, count - at) for at in range(0, count, block)]


def _products(s: Shape, bits: int, rows: int, inputs: int) -> list[Command]:
    return [product(bits, rows, inputs, n) for n in blocks(s.tokens, s.block)]


def _attention(s: Shape) -> Iterator[list[Command]]:
    c = s.config
    mode, per_beat = (Mode.W8, 8) if s.kv_bits == 8 else (Mode.K4, 16)
    vectors = c.num_heads // c.num_kv_heads * s.tokens
    keys = -(-s.context // 2) * (c.head_dim // per_beat)
    parts = blocks(vectors, s.block)
    scores = [Command(mode, n, s.context, c.head_dim, 0, keys, 0, 0) for n in parts]
    yield scores * c.num_kv_heads
    slots = s.context + -s.context % WORD
    halves = blocks(2 * vectors, s.block)
    sizes = (c.head_dim, slots, 0, slots // per_beat, 0, 0, 0, c.head_dim // 2)
    yield [Command(mode, n, *sizes) for n in halves] * c.num_kv_heads


def head_queue(s: Shape) -> list[Command]:
    """Return the queue of the output head, the last of a decode step."""
    return _products(s, 8, s.config.vocab_size, s.config.hidden_size)


def step_cycles(s: Shape, memory: Memory) -> float:
    """Return the cycles of a decode step on the accelerators alone."""
    layer = sum(divided_cycles(queue, s.cores, memory) for queue in layer_queues(s))
    return s.config.num_layers * layer + divided_cycles(head_queue(s), s.cores, memory)


def step_beats(s: Shape) -> int:
    """Return the beats that all accelerators read in a decode step."""
    layer = sum(_beats(queue, s.cores) for queue in layer_queues(s))
    return s.config.num_layers * layer + _beats(head_queue(s), s.cores)


def _beats(queue: Sequence[Command], accelerators: int) -> int:
    return sum(command_beats(c) for part in divide(queue, accelerators) for c in part)
