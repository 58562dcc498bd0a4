"""Modelled time of the host's part of a decode step: what the processor beside the FPGA computes.

Its instructions are counted in emulation (scripts/research/count_host_instructions.py). The times
of an instruction and of an access to the accelerator are assumptions, which have not been measured
on a board. Sampling and converting tokens to text are not included.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from edgegen.fpga.cycles import Shape, blocks
from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.boards import HostCpu

FLOAT, RESULT = 4, 16
"""Bytes of a float, and of a token with its logit."""

QUEUES_PER_LAYER = 6
"""qkv, scores, values, o, gate_up, down."""

INSTRUCTIONS = {
    "norm": 3.1,
    "quantize": 4.7,
    "rope": 2.7,
    "hadamard": 0.96,  # of one value in one stage
    "activation": 10.5,  # an exponential in fixed point, and two divisions
    "residual": 2.1,
    "rescale": 3.1,  # of a sum, and the scale of a key
    "softmax": 13.3,
    "cache": 21.4,  # rounding of a key or value, and its copy in the accelerator's memory
    "inputs": 0.57,  # a copied byte
    "queues": 3650.0,  # writing the commands, and calls
}
"""Instructions per value of 64-bit Arm with the NEON kernels: GCC 12, SmolLM2-135M, a context of
512."""

QUEUE_SECONDS = 2e-6
"""Assumed: ten accesses to registers at 0.2 microseconds each."""

MORE_SECONDS = 1e-6
"""For each further accelerator that a queue is divided among. Assumed: five accesses, to QUEUE,
COUNT, STATUS, CYCLES and BEATS."""

TOKEN_INSTRUCTIONS = 1.26e6
"""Instructions in Python from a whole token's end to the start of the next one, with its logits.
Measured on a PC: 0.09 ms, taken as `DRIVER_INSTRUCTIONS` are. Others pass while it is computed."""

DRIVER_INSTRUCTIONS = 1.4e6
"""Instructions of a step's part in Python. Assumed: 0.1 ms on a PC, taken as 3500
MHz at 4 times the work per clock. There 0.02 ms were measured with warm caches, 0.25 with cold."""

BARRIERS_PER_LAYER = 4
"""Products whose inputs come from several accelerators: qkv, o, gate_up, down."""


def queues(c: ModelConfig) -> int:
    """Return the queues of a decode step whose float operations the host computes."""
    return QUEUES_PER_LAYER * c.num_layers + 1


def values(s: Shape) -> Mapping[str, float]:
    """Return the values of each kind of work in a decode step."""
    c, context = s.config, s.context
    layers, inner, hidden = c.num_layers, c.intermediate_size, c.hidden_size
    scores = layers * c.num_heads * context
    inputs = layers * (2 * hidden + c.q_size + inner) + hidden
    rotated = (c.q_size + c.kv_size) * math.log2(c.head_dim) + inner * 6
    counts = {
        "norm": (2 * layers + 1) * hidden,
        "quantize": inputs,
        "rope": layers * (c.q_size + c.kv_size),
        "hadamard": layers * rotated,
        "activation": layers * inner,
        "residual": 2 * layers * hidden,
        "rescale": _rows(c) + scores + layers * c.q_size,
        "softmax": scores,
        "cache": 2 * layers * c.kv_size,
        "inputs": inputs + layers * c.q_size + 2 * scores,
    }
    return {name: s.tokens * count for name, count in counts.items()}


def host_seconds(s: Shape, cpu: HostCpu) -> Mapping[str, float]:
    """Return the seconds of each kind of work in a decode step."""
    c, counts = s.config, values(s)
    rate = cpu.clock_mhz * 1e6 * cpu.per_clock
    found = {name: count * INSTRUCTIONS[name] / rate for name, count in counts.items()}
    vectors = c.num_heads // c.num_kv_heads * s.tokens
    scored = c.num_layers * c.num_kv_heads * s.context * _sum_bytes(vectors, s.block)
    received = _sum_bytes(s.tokens, s.block) * _rows(c) + scored
    received += 8 * c.num_layers * s.tokens * c.q_size
    found["transfers"] = (received + counts["inputs"]) / (cpu.memory_gbps * 1e9)
    queue = INSTRUCTIONS["queues"] / rate + QUEUE_SECONDS + (s.cores - 1) * MORE_SECONDS
    found["queues"] = queues(c) * queue
    found["driver"] = DRIVER_INSTRUCTIONS / rate
    return found


def _rows(c: ModelConfig) -> int:
    """Return the rows of all matrices."""
    layer = c.q_size + 2 * c.kv_size + 2 * c.hidden_size + 2 * c.intermediate_size
    return c.num_layers * layer + c.vocab_size


def _sum_bytes(tokens: int, block: int) -> int:
    """Return the bytes of a row's sums for some tokens: of one, or of pairs."""
    return sum(4 if count == 1 else 8 * -(-count // 2) for count in blocks(tokens, block))


def exchanges(c: ModelConfig, accelerators: int) -> int:
    """Return the times that the host starts accelerators for a token that they compute.

    Several without a barrier exchange their results in memory, where the host starts all when all
    have ended.
    """
    return 1 if accelerators == 1 else BARRIERS_PER_LAYER * c.num_layers + 1


def whole_token_seconds(
    c: ModelConfig, accelerators: int, starts: int, cpu: HostCpu
) -> Mapping[str, float]:
    """Return the seconds of each kind of the host's work for a token that accelerators compute.

    Args:
        c: the model.
        accelerators: their number.
        starts: times that the host starts all of them.
        cpu: the host.
    """
    return {
        "driver": TOKEN_INSTRUCTIONS / (cpu.clock_mhz * 1e6 * cpu.per_clock),
        "transfers": (FLOAT * c.hidden_size + RESULT * accelerators) / (cpu.memory_gbps * 1e9),
        "queues": starts * (QUEUE_SECONDS + (accelerators - 1) * MORE_SECONDS),
    }
