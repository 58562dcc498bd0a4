"""Modelled performance of a model on a board: bytes, operations, cycles, tokens/s, tokens/J.

A step is the accelerators' cycles and, one after the other, the host's part. Float operations are
computed by the host, or by the accelerators' special function units (whole tokens).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from edgegen._assets import asset
from edgegen._structs import msgspec
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.fpga.cycles import Memory, Shape, step_beats, step_cycles
from edgegen.fpga.host import exchanges, host_seconds, queues, whole_token_seconds
from edgegen.fpga.program_cycles import token_beats, token_cycles
from edgegen.fpga.resources import Used, fitting_cores, used
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga import support
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.outline import Outline
from edgegen.runtimes.fpga.passes import Places, Share
from edgegen.runtimes.fpga.program import unsupported, write


class Estimate(msgspec.Struct, frozen=True):
    """Figures of a decode step."""

    model: str
    board: str
    context: int
    cores: int
    clock_mhz: float
    tokens: int
    """In the step. Times are of the step, and figures per token are averages."""
    bytes_per_token: int
    operations_per_token: int
    cycles_per_token: int
    accelerator_ms: float
    """Sum of `accelerator_terms`."""
    accelerator_terms: dict[str, float]
    """Milliseconds of each kind of work, and what memory of less than a beat a cycle adds."""
    round_trips: int
    """Times that the host starts an accelerator."""
    host_ms: float
    """Sum of `host_terms`."""
    host_terms: dict[str, float]
    """Milliseconds of each kind of work of the host: counted instructions at an assumed rate."""
    host: str
    """The processor."""
    beats_used: float
    """Fraction of cycles in which a core reads a beat, if memory delivers one in each cycle."""
    bandwidth_gbps: float
    """Maximum bandwidth of the cores' ports."""
    bound: str
    """"memory" if its bandwidth is less than the ports', else "ports"."""
    tokens_per_second: float
    """With the host's part."""
    tokens_per_joule: float
    """With the power that the board's file assumes."""
    used: dict[str, float] | None
    """Fraction of each resource of the device, by yosys; None if this build was not synthesized."""
    whole_tokens: bool
    """Whether the accelerators compute the float operations too."""
    modelled: bool = True


def shape(name: str, recipe_bits: tuple[int, int] = (2, 4)) -> tuple[str, ModelConfig, int, int]:
    """Return (name, configuration, weight bits, cache bits) of a bundle or a name in models.toml.

    Args:
        name: path of a bundle, or a name.
        recipe_bits: bits of the weights and of the cache for a name.

    Raises:
        UsageError: the name is unknown, or the accelerator does not run the bundle's recipe or
            model.
    """
    known = msgspec.toml.decode(asset("fpga", "models.toml").read_bytes())
    if name in known:
        return name, _config(known[name]), *recipe_bits
    if not Path(name).exists():
        raise UsageError(f"expected a bundle or one of {', '.join(known)}, got {name!r}")
    m = open_bundle(Path(name)).manifest
    bits, kv = m.recipe_options.get("weight_bits"), str(m.recipe_options.get("kv"))
    if bits not in (2, 4, 8) or kv not in ("int4", "int8"):
        raise UsageError(
            f"{name}: expected a recipe with weights of 2, 4 or 8 bits and a cache of 4 or 8 bits, "
            f"got {m.recipe}; export with another --recipe"
        )
    if lacking := support.lacks(m.model):
        raise UsageError(
            f"{name}: expected a dense model, got one with {', '.join(lacking)}, which the "
            "accelerator does not compute; choose another model"
        )
    return m.name, m.model, int(bits), int(kv.removeprefix("int"))


def _config(sizes: dict[str, Any]) -> ModelConfig:
    """Return the dense model of a table in models.toml."""
    hidden, heads = sizes["hidden_size"], sizes["num_heads"]
    dim = hidden // heads
    attention = Attention(heads, sizes["num_kv_heads"], dim, dim**-0.5)
    mlp = GatedMlp(sizes["intermediate_size"])
    return ModelConfig(
        architecture="llama",
        vocab_size=sizes["vocab_size"],
        hidden_size=hidden,
        norm_eps=1e-5,
        max_position=4096,
        ropes=(Rope(10000.0),),
        kinds=((Branch("attn", (attention,)), Branch("mlp", (mlp,))),),
        layers=(0,) * sizes["num_layers"],
        tie_embeddings=sizes.get("tie_embeddings", True),
    )


@dataclass(frozen=True)
class Use:
    """Choice of accelerators for a step."""

    accelerators: int | None = None
    """Number that compute a step, at most the board's; None for as many as fit."""
    whole_tokens: bool = False
    """Whether they compute the float operations too."""
    tokens: int = 1
    """Number of tokens in the step."""
    batch: bool = False
    """Whether their products take up to 8 tokens."""

    def on(self, board: Board) -> Use:
        """Return the choice for a board, whose only design may compute whole tokens."""
        return replace(self, whole_tokens=self.whole_tokens or board.computes_whole_tokens)

    @property
    def block(self) -> int:
        """Return the maximum number of tokens of a product."""
        return 8 if self.batch else 2

    def design(self, board: Board) -> Design:
        """Return the accelerators' design on a board.

        Raises:
            UsageError: several whole tokens.
        """
        if self.whole_tokens and (self.tokens > 1 or self.batch):
            raise UsageError(
                "accelerators with --whole-tokens compute one token a step, got --tokens or "
                "--batch; leave one out"
            )
        return board.design(whole_tokens=self.whole_tokens, batch=self.batch)


DEFAULT = Use()


@dataclass(frozen=True)
class Cost:
    """Beats and cycles of a step on one of the accelerators."""

    beats: float
    ideal: Mapping[str, float]
    """Cycles by kind of work with a beat in each cycle."""
    real: float
    """Cycles with the board's memory."""

    @property
    def terms(self) -> dict[str, float]:
        """Cycles by kind of work; their sum is `real`."""
        return {**self.ideal, "memory bandwidth": self.real - sum(self.ideal.values())}


def _check(name: str, config: ModelConfig) -> None:
    """Check that programs compute whole tokens of a model. Raises UsageError if not."""
    if found := list(unsupported(config)):
        raise UsageError(
            f"{name}: expected a model whose tokens the accelerator computes alone, got one with "
            f"{', '.join(found)}; leave --whole-tokens out"
        )


def _by_products(s: Shape, memory: Memory) -> Cost:
    """Return the cost of a step whose float operations the host computes."""
    ideal = {"array": step_cycles(s, Memory())}
    return Cost(step_beats(s) / s.cores, ideal, step_cycles(s, memory))


def _by_program(s: Shape, memory: Memory) -> Cost:
    """Return the cost of a step of a program on the first accelerator, whose part is a largest one.

    Arrays of 16 lanes count as those of 32: memory is slower than both where they are used.
    """
    outline = Outline(s.config, (s.weight_bits, s.kv_bits), s.context)
    share = Share(0, s.cores)
    queues = write(outline, outline.matrices, Places(0), s.context, [share]).queues
    last = s.context - 1
    ideal = token_cycles(queues, last, Memory())
    part = memory.shared / s.cores
    own = Memory(bandwidth=min(memory.bandwidth, part), shared=part)
    real = sum(token_cycles(queues, last, own).values())
    return Cost(token_beats(queues[0], last), ideal, real)


def estimate(
    name: str,
    config: ModelConfig,
    bits: tuple[int, int],
    board: Board,
    context: int,
    *,
    use: Use = DEFAULT,
) -> Estimate:
    """Estimate a decode step with `context` tokens in the cache.

    Args:
        name: the model's, for the record.
        config: its configuration.
        bits: of the weights and of the cache.
        board: where it runs.
        context: number of tokens in the cache.
        use: of the board.

    Raises:
        UsageError: programs of whole tokens do not compute all of the model.
    """
    use, hertz = use.on(board), board.clock_mhz * 1e6
    core = used(board.device_family, design=use.design(board))
    cores = min(fitting_cores(board, core), use.accelerators or board.cores)
    port = hertz * cores * min(BEAT, board.port_bits // 8)
    s, behind = Shape(config, *bits, context, cores, use.tokens, use.block), _memory(board)
    if use.whole_tokens:
        _check(name, config)
        trips = 1 if board.has_barrier else exchanges(config, cores)
        step, terms = _by_program(s, behind), whole_token_seconds(config, cores, trips, board.host)
    else:
        step, terms = _by_products(s, behind), host_seconds(s, board.host)
        trips = queues(config)
    array, host = step.real / hertz, sum(terms.values())
    rate = use.tokens / (array + host)
    return Estimate(
        model=name,
        board=board.name,
        context=context,
        cores=cores,
        clock_mhz=board.clock_mhz,
        tokens=use.tokens,
        bytes_per_token=round(step.beats * BEAT * cores / use.tokens),
        operations_per_token=_operations(config, context),
        cycles_per_token=round(step.real / use.tokens),
        accelerator_ms=1000 * array,
        accelerator_terms={kind: 1000 * cycles / hertz for kind, cycles in step.terms.items()},
        round_trips=trips,
        host_ms=1000 * host,
        host_terms={name: 1000 * seconds for name, seconds in terms.items()},
        host=board.host.name,
        beats_used=step.beats / sum(step.ideal.values()),
        bandwidth_gbps=port / 1e9,
        bound="memory" if board.memory_gbps * 1e9 < port else "ports",
        tokens_per_second=rate,
        tokens_per_joule=rate / board.power_w,
        used=_utilization(board, core, cores),
        whole_tokens=use.whole_tokens,
    )


def _memory(board: Board) -> Memory:
    """Return the memory behind the accelerators' ports."""
    beats = board.clock_mhz * 1e6 * BEAT
    own = min(1.0, board.port_bits / 8 / BEAT)
    return Memory(bandwidth=own, shared=board.memory_gbps * 1e9 / beats)


def _operations(c: ModelConfig, context: int) -> int:
    """Return the multiplications and additions of a decode step's matrix products."""
    layers = sum(n * k for n, k in c.stored_matrices().values())
    weights = layers + c.vocab_size * c.hidden_size
    return 2 * (weights + 2 * c.num_layers * c.q_size * context)


def _utilization(board: Board, core: Used | None, cores: int) -> dict[str, float] | None:
    if core is None:
        return None
    available = msgspec.structs.asdict(board.resources)
    return {k: v * cores / available[k] for k, v in msgspec.structs.asdict(core).items()}
