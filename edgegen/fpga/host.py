"""Modelled time of the host's part of a decode step: what the processor beside the FPGA computes.

The costs are assumptions for an in-order core with 128-bit vectors, such as a Cortex-A53. They have
not been measured on a board. Sampling and converting tokens to text are not included.
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

CYCLES = {
    "norm": 2.0,
    "quantize": 3.0,  # a division and a rounding
    "rope": 2.0,
    "butterfly": 0.5,  # of one value in one stage of a Hadamard transform
    "activation": 12.0,  # an exponential and two divisions
    "residual": 1.0,
    "rescale": 3.0,  # of a sum: two conversions or products, and a gather of pairs of rows
    "softmax": 10.0,
}
"""Assumed cycles per value."""

QUEUE_SECONDS = 2e-6
"""Assumed: ten accesses to registers at 0.2 microseconds each."""

MORE_SECONDS = 1e-6
"""For each further accelerator that a queue is divided among. Assumed: five accesses, to QUEUE,
COUNT, STATUS, CYCLES and BEATS."""

DRIVER_CYCLES = 1.4e6
"""Cycles of a Cortex-A53 for a whole token's part in Python. Assumed: 0.1 ms on a PC, taken as 3500
MHz at 4 times the work per clock. There 0.02 ms were measured with warm caches, 0.25 with cold."""

BARRIERS_PER_LAYER = 4
"""Products whose inputs come from several accelerators: qkv, o, gate_up, down."""


def queues(c: ModelConfig) -> int:
    """Return the queues of a decode step whose float operations the host computes."""
    return QUEUES_PER_LAYER * c.num_layers + 1


def host_seconds(s: Shape, cpu: HostCpu) -> Mapping[str, float]:
    """Return the seconds of each kind of work in a decode step."""
    c, context, tokens, block = s.config, s.context, s.tokens, s.block
    layers, inner, hidden = c.num_layers, c.intermediate_size, c.hidden_size
    rows = layers * (c.q_size + 2 * c.kv_size + 2 * hidden + 2 * inner) + c.vocab_size
    weights = layers * c.num_heads * context
    rotated = 2 * (c.q_size + c.kv_size) * math.log2(c.head_dim) + inner * 6
    counts = {
        "norm": (2 * layers + 1) * hidden,
        "quantize": layers * (2 * hidden + c.q_size + inner) + hidden,
        "rope": layers * (c.q_size + c.kv_size),
        "butterfly": layers * rotated,
        "activation": layers * inner,
        "residual": 2 * layers * hidden,
        "rescale": rows + weights + layers * c.q_size,
        "softmax": weights,
    }
    rate = cpu.clock_mhz * 1e6 * cpu.per_clock
    found = {name: tokens * count * CYCLES[name] / rate for name, count in counts.items()}
    vectors = c.num_heads // c.num_kv_heads * tokens
    scored = c.num_kv_heads * _pairs(vectors, block)
    received = 8 * (_pairs(tokens, block) * rows)
    received += 8 * layers * (scored * context + tokens * c.q_size)
    sent = layers * (2 * hidden + c.q_size + inner + 2 * c.num_heads * context) + hidden
    sent *= tokens
    found["transfers"] = (received + sent) / (cpu.memory_gbps * 1e9)
    found["queues"] = queues(c) * (QUEUE_SECONDS + (s.cores - 1) * MORE_SECONDS)
    return found


def _pairs(tokens: int, block: int) -> int:
    """Return the pairs of tokens in the products for some tokens."""
    return sum(-(-count // 2) for count in blocks(tokens, block))


def exchanges(c: ModelConfig, accelerators: int) -> int:
    """Return the queues of a token that accelerators compute.

    One accelerator needs one queue. Several exchange their results in memory, where the host starts
    a queue on each when all have ended.
    """
    return 1 if accelerators == 1 else accelerators * (BARRIERS_PER_LAYER * c.num_layers + 1)


def whole_token_seconds(c: ModelConfig, accelerators: int, cpu: HostCpu) -> Mapping[str, float]:
    """Return the seconds of each kind of the host's work for a token that accelerators compute."""
    return {
        "driver": DRIVER_CYCLES / (cpu.clock_mhz * 1e6 * cpu.per_clock),
        "transfers": (FLOAT * c.hidden_size + RESULT * accelerators) / (cpu.memory_gbps * 1e9),
        "queues": exchanges(c, accelerators) * QUEUE_SECONDS,
    }
