"""What a model would do on a board: bytes, operations, cycles, tokens/s, J. All of it modelled.

Neither the host's float parts nor its way to the accelerator and back is counted.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from edgegen._assets import asset
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.fpga.cycles import Memory, Shape, command_beats, step_cycles, step_queues
from edgegen.fpga.resources import Used, used
from edgegen.models.config import ModelConfig, Rope
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.layout import BEAT

FILLED = 0.8
"""Of a device's resources, how much a design may take that is to be routed."""


class Estimate(msgspec.Struct, frozen=True):
    """A decode step's figures. `modelled` is what every one of them is."""

    model: str
    board: str
    context: int
    cores: int
    clock_mhz: float
    bytes_per_token: int
    operations_per_token: int
    cycles_per_token: int
    beats_used: float
    """Of the read ports' beats, where memory gives one in each cycle."""
    bandwidth_gbps: float
    """What the cores' ports ask for at most."""
    bound: str
    """"memory" where it gives less than the ports could take, else "ports"."""
    tokens_per_second: float
    tokens_per_joule: float
    """By the power that the board's file assumes."""
    used: dict[str, float] | None
    """Of the device, by yosys; None where this build was not synthesized."""
    modelled: bool = True


def shape(name: str, recipe_bits: tuple[int, int] = (2, 4)) -> tuple[str, ModelConfig, int, int]:
    """(name, configuration, weight bits, cache bits) of a bundle, or of a name in models.toml.

    Raises:
        UsageError: neither a bundle nor such a name.
    """
    known = tomllib.loads(asset("fpga", "models.toml").read_text("utf-8"))
    if name in known:
        return name, _config(known[name]), *recipe_bits
    if not Path(name).exists():
        raise UsageError(f"no bundle {name!r}; give its folder, or one of: {', '.join(known)}")
    m = open_bundle(Path(name)).manifest
    bits, kv = m.recipe_options.get("weight_bits"), str(m.recipe_options.get("kv"))
    if bits not in (2, 4, 8) or kv not in ("int4", "int8"):
        raise UsageError(f"{name} has recipe {m.recipe}, which the accelerator does not run")
    return m.name, m.model, int(bits), int(kv.removeprefix("int"))


def _config(facts: dict[str, Any]) -> ModelConfig:
    layers, dim = facts["num_layers"], facts["hidden_size"] // facts["num_heads"]
    return ModelConfig(
        architecture="llama",
        head_dim=dim,
        norm_eps=1e-5,
        max_position=4096,
        ropes=(Rope(10000.0),),
        layer_rope=(0,) * layers,
        layer_window=(0,) * layers,
        attention_scale=dim**-0.5,
        **facts,
    )


def fitting_cores(board: Board, one: Used | None) -> int:
    """The board's cores, or fewer where `FILLED` of its resources hold fewer."""
    if one is None:
        return board.cores
    have = msgspec.structs.asdict(board.resources)
    need = msgspec.structs.asdict(one)
    most = [int(FILLED * have[name] / need[name]) for name in have if need[name]]
    return max(1, min(board.cores, *most))


def estimate(
    name: str, config: ModelConfig, bits: tuple[int, int], board: Board, context: int
) -> Estimate:
    """A decode step with `context` tokens in the cache; `bits` are the weights' and the cache's."""
    one = used(board.family)
    cores = fitting_cores(board, one)
    s = Shape(config, *bits, context, cores)
    moved = sum(command_beats(c) for queue in step_queues(s) for c in queue) * BEAT * cores
    port = board.clock_mhz * 1e6 * cores * min(BEAT, board.port_bits // 8)
    gives = board.memory_gbps * 1e9
    free = Memory()
    full = board.clock_mhz * 1e6 * cores * BEAT  # a beat in each cycle of every core
    bandwidth = min(1.0, port / full, gives / full)
    cycles = step_cycles(s, Memory(free.latency, bandwidth))
    rate = board.clock_mhz * 1e6 / cycles
    weights = sum(_macs(config)) + config.vocab_size * config.hidden_size
    attention = 2 * config.num_layers * config.q_size * context
    share = None
    if one is not None:
        have = msgspec.structs.asdict(board.resources)
        share = {k: v * cores / have[k] for k, v in msgspec.structs.asdict(one).items()}
    return Estimate(
        model=name,
        board=board.name,
        context=context,
        cores=cores,
        clock_mhz=board.clock_mhz,
        bytes_per_token=moved,
        operations_per_token=2 * (weights + attention),
        cycles_per_token=round(cycles),
        beats_used=moved / BEAT / cores / step_cycles(s, free),
        bandwidth_gbps=port / 1e9,
        bound="memory" if gives < port else "ports",
        tokens_per_second=rate,
        tokens_per_joule=rate / board.power_w,
        used=share,
    )


def _macs(c: ModelConfig) -> list[int]:
    shapes = [shape for shape in c.layer_shapes().values() if len(shape) == 2]
    return [c.num_layers * n * k for n, k in shapes]
