"""Formula for the accelerator's cycles; a test checks that it is within 1 % of the RTL.

A queue of commands reads one beat per cycle. To this the formula adds the latency of the first
command. Commands with short segments also expose the latency of memory, because at most
`OUTSTANDING` bursts are pending, and commands are fetched one ahead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Command, Mode, stream_beats

START = 45
"""Cycles of a queue besides beats and latencies: registers, fetching, the pipeline's depth, and
writing the last sums. Measured in RTL simulation."""

LATENCIES = 2
"""Memory latencies that a queue cannot hide: of the first command, and of its weights."""

BURST_GAP = 8
"""Cycles from the last beat of a burst to the address of the burst that replaces it. Measured."""

FETCH = 10
"""Cycles from the beats of a command to the request of the next one. Measured."""

OUTSTANDING, BURST = 8, 64
"""Maximum number of pending bursts, and of beats in one: as in hls/config.toml."""

COMMAND_BEATS = 2


@dataclass(frozen=True)
class Memory:
    """Memory behind the accelerator."""

    latency: int = 40
    """In cycles of the accelerator."""
    bandwidth: float = 1.0
    """Beats per cycle, at most 1."""


def command_beats(c: Command) -> int:
    """Return the beats that a command reads, its own included."""
    return COMMAND_BEATS + c.input_bytes // BEAT + c.beats * c.segments


def bursts(c: Command) -> int:
    """Return the bursts that a command reads, those of its own beats and its inputs included."""
    return 2 + c.segments * -(-c.beats // BURST)


def queue_cycles(commands: Sequence[Command], memory: Memory) -> float:
    """Return the cycles of one queue, from writing COUNT until the last sum is in memory."""
    if not commands:
        return 0.0
    per_burst = (memory.latency + BURST_GAP) / OUTSTANDING
    last = len(commands) - 1  # no command is fetched after it
    steps = (
        max(
            command_beats(c) / min(1.0, memory.bandwidth),
            bursts(c) * per_burst,
            memory.latency + FETCH if i < last else 0.0,
        )
        for i, c in enumerate(commands)
    )
    return START + LATENCIES * memory.latency + sum(steps)


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
    """Number of accelerators; each computes a part of the rows, and of the heads."""


def layer_queues(s: Shape, tokens: int = 1) -> Iterator[list[Command]]:
    """Yield the queues of one layer on one core, in order."""
    c, bits = s.config, s.weight_bits
    yield [_per_core(product(bits, c.q_size + 2 * c.kv_size, c.hidden_size, tokens), s.cores)]
    yield from _attention(s, tokens)
    yield [_per_core(product(bits, c.hidden_size, c.q_size, tokens), s.cores)]
    yield [_per_core(product(bits, 2 * c.intermediate_size, c.hidden_size, tokens), s.cores)]
    yield [_per_core(product(bits, c.hidden_size, c.intermediate_size, tokens), s.cores)]


def _attention(s: Shape, tokens: int) -> Iterator[list[Command]]:
    c = s.config
    mode, per_beat = (Mode.W8, 8) if s.kv_bits == 8 else (Mode.K4, 16)
    vectors = c.num_heads // c.num_kv_heads * tokens
    heads = -(-c.num_kv_heads // s.cores)
    keys = -(-s.context // 2) * (c.head_dim // per_beat)
    pairs = [min(2, vectors - at) for at in range(0, vectors, 2)]
    scores = [Command(mode, n, s.context, c.head_dim, 0, keys, 0, 0) for n in pairs]
    yield scores * heads
    slots = s.context + -s.context % WORD
    values = Command(mode, 2, c.head_dim, slots, 0, slots // per_beat, 0, 0, 0, c.head_dim // 2)
    yield [values] * (vectors * heads)


def _per_core(c: Command, cores: int) -> Command:
    """Return the part of a product that one of `cores` accelerators computes: pairs of rows."""
    pairs = -(-c.rows // 2)
    part = -(-pairs // cores)
    rows, beats = 2 * part, -(-c.beats * part // pairs)
    return Command(c.mode, c.tokens, rows, c.inputs, 0, beats, 0, 0)


def step_queues(s: Shape) -> Iterator[list[Command]]:
    """Yield all queues of a decode step; the output head's is the last."""
    for _ in range(s.config.num_layers):
        yield from layer_queues(s)
    yield [_per_core(product(8, s.config.vocab_size, s.config.hidden_size), s.cores)]


def step_cycles(s: Shape, memory: Memory) -> float:
    """Return the cycles of a decode step on the accelerator alone."""
    return sum(queue_cycles(queue, memory) for queue in step_queues(s))
