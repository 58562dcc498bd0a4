"""How many cycles the accelerator takes, by formula; tests hold it to the RTL's within 1 %.

A queue of commands reads its beats one after the other. Beside them there is the first command's
way to the array; and where a command's pieces are short, memory's latency shows: no more than
`OUTSTANDING` bursts are under way at once, and commands are fetched one ahead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Command, Mode, stream_beats

START = 45
"""Cycles of a queue beside its beats and latencies: registers, fetching, the array's depth, the
last sums' way to memory. Measured in RTL simulation."""

LATENCIES = 2
"""Memory latencies that a queue cannot hide: the first command's, and its weights'."""

TURN = 8
"""Cycles from a burst's last beat to the next one's address in its place. Measured likewise."""

FETCH = 10
"""Cycles from a command's beats to asking for the next one. Measured likewise."""

OUTSTANDING, BURST = 8, 64
"""Bursts under way at once, and beats of one at most: hls/config.toml."""

COMMAND_BEATS = 2


@dataclass(frozen=True)
class Memory:
    """What the accelerator reads from: latency in its cycles, beats in a cycle at most 1."""

    latency: int = 40
    bandwidth: float = 1.0


def command_beats(c: Command) -> int:
    """Beats that a command reads, itself included."""
    return COMMAND_BEATS + c.input_bytes // BEAT + c.beats * c.segments


def bursts(c: Command) -> int:
    """Bursts that a command reads, those of its own two beats and of its inputs included."""
    return 2 + c.segments * -(-c.beats // BURST)


def queue_cycles(commands: Sequence[Command], memory: Memory) -> float:
    """Cycles of one queue, from writing COUNT to the last sum in memory."""
    if not commands:
        return 0.0
    place = (memory.latency + TURN) / OUTSTANDING
    last = len(commands) - 1  # nothing is fetched behind it
    steps = (
        max(
            command_beats(c) / min(1.0, memory.bandwidth),
            bursts(c) * place,
            memory.latency + FETCH if i < last else 0.0,
        )
        for i, c in enumerate(commands)
    )
    return START + LATENCIES * memory.latency + sum(steps)


def product(bits: int, rows: int, inputs: int, tokens: int = 1) -> Command:
    """A product's command without places, for counting."""
    mode = {2: Mode.W2, 4: Mode.W4, 8: Mode.W8}[bits]
    rows, inputs = rows + rows % 2, inputs + -inputs % WORD
    beats = stream_beats(mode, rows, inputs + -inputs % GROUP if bits < 8 else inputs)
    return Command(mode, tokens, rows, inputs, 0, beats, 0, 0)


@dataclass(frozen=True)
class Shape:
    """What a decode step's cost depends on. `cores` accelerators share the rows of a product."""

    config: ModelConfig
    weight_bits: int
    kv_bits: int
    context: int
    """Tokens in the cache."""
    cores: int = 1


def layer_queues(s: Shape, tokens: int = 1) -> Iterator[list[Command]]:
    """The queues of one layer on one core, in order; the host's float parts lie between them.

    With several cores each has its share of the rows, and its share of the heads.
    """
    c, bits = s.config, s.weight_bits
    yield [_share(product(bits, c.q_size + 2 * c.kv_size, c.hidden_size, tokens), s.cores)]
    yield from _attention(s, tokens)
    yield [_share(product(bits, c.hidden_size, c.q_size, tokens), s.cores)]
    yield [_share(product(bits, 2 * c.intermediate_size, c.hidden_size, tokens), s.cores)]
    yield [_share(product(bits, c.hidden_size, c.intermediate_size, tokens), s.cores)]


def _attention(s: Shape, tokens: int) -> Iterator[list[Command]]:
    c = s.config
    mode, per = (Mode.W8, 8) if s.kv_bits == 8 else (Mode.K4, 16)
    vectors = c.num_heads // c.num_kv_heads * tokens
    heads = -(-c.num_kv_heads // s.cores)
    keys = -(-s.context // 2) * (c.head_dim // per)
    pairs = [min(2, vectors - at) for at in range(0, vectors, 2)]
    place = (0, keys, 0, 0)
    scores = [Command(mode, n, s.context, c.head_dim, *place) for n in pairs]
    yield scores * heads
    long = s.context + -s.context % WORD
    values = Command(mode, 2, c.head_dim, long, 0, long // per, 0, 0, 0, c.head_dim // 2)
    yield [values] * (vectors * heads)


def _share(c: Command, cores: int) -> Command:
    """What one of `cores` accelerators does of a product: whole pairs of rows."""
    pairs = -(-c.rows // 2)
    share = -(-pairs // cores)
    rows, beats = 2 * share, -(-c.beats * share // pairs)
    return Command(c.mode, c.tokens, rows, c.inputs, 0, beats, 0, 0)


def step_queues(s: Shape) -> Iterator[list[Command]]:
    """All queues of a decode step, the head's last."""
    for _ in range(s.config.num_layers):
        yield from layer_queues(s)
    yield [_share(product(8, s.config.vocab_size, s.config.hidden_size), s.cores)]


def step_cycles(s: Shape, memory: Memory) -> float:
    """Cycles of a decode step on the accelerator alone."""
    return sum(queue_cycles(queue, memory) for queue in step_queues(s))
