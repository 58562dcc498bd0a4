"""Random models for the native engine, with all options of the layers' parts."""

from __future__ import annotations

import msgspec
import numpy as np
from hypothesis import strategies as st

from edgegen._types import Float
from edgegen.arithmetic.rope import rope_tables
from edgegen.arithmetic.rotation import Rotations, rotation_matrix
from edgegen.arithmetic.trellis import LANES, count_t
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.models.parts.layer_scale import LayerScale
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.models.parts.short_conv import ShortConv
from edgegen.models.parts.state_space import StateSpace
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.runtimes.quantized import QuantizedBundle
from edgegen.runtimes.tensors import RowTable

RANGES = {
    "sinks": (0, 20),
    "layer_scale": (0, 0.3),
    "router": (0, 0.2),
    "shared_gate": (0, 0.3),
    "delta_a": (-1, 0.3),
    "delta_beta": (0, 0.2),
    "delta_decay": (0, 0.2),
    "ssm_a": (-1, 0.3),
    "ssm_d": (0, 0.5),
    "ssm_dt": (0, 0.2),
}
"""Mean and deviation of the values of some vectors."""


class RandomWeights(QuantizedBundle):
    """Random tensors of any shape, without a bundle; codes and scales have all possible values."""

    def __init__(
        self,
        config: ModelConfig,
        *,
        bits: int,
        group: int,
        kv: str,
        turned: Rotations,
        seed: int,
        trellis: bool = False,
        refined: bool = False,
    ) -> None:
        self.config, self.context, self.kv, self.rotations = config, 80, kv, turned
        self.bits, self.group, self.seed, self.trellis = bits, group, seed, trellis
        self.refined_head = refined and not config.tie_embeddings

    def matrix(self, name: str) -> QuantizedTensor:
        n, k = self.shape(name)
        bits, group = (8, k) if name == "embed" or self.bits == 8 else (self.bits, self.group)
        rng = np.random.default_rng([self.seed, *name.encode()])
        if self.trellis and name not in ("embed", "head"):
            codes = rng.integers(0, 16, (count_t(n) * LANES, k)).astype(np.uint8)
            scales = rng.uniform(0.5, 1, n).astype(np.float32) / np.float32(10 * k**0.5)
            planes = int(rng.integers(0, 3))
            refinements = rng.integers(0, 1 << planes, (n, k)).astype(np.uint8)
            return TrellisTensor.from_codes(codes, refinements, planes, scales)
        q = rng.integers(bits == 8, 1 << bits, (n, k)).astype(np.uint8)
        z = rng.integers(0, 1 << bits, (n, k // group)).astype(np.uint8)
        c = rng.integers(1, 256, (n, k // group)).astype(np.uint8)
        if bits == 8:
            z[:], c[:] = 128, 1
        step = 1 if bits == 8 else 32 * (1 << bits)
        s = rng.uniform(0.5, 1, n).astype(np.float32) / np.float32(step * k**0.5)
        return QuantizedTensor(bits, group, q, z, c, s)

    def table(self, name: str) -> RowTable:
        n, k = self.shape(name)
        rng = np.random.default_rng([self.seed, *name.encode()])
        codes = rng.integers(1, 256, (n, k)).astype(np.uint8)
        return RowTable(codes, rng.uniform(0.5, 1, n).astype(np.float32) / np.float32(128))

    def vector(self, name: str) -> Float:
        rng = np.random.default_rng([self.seed, *name.encode()])
        # Some sinks leave nothing to the values.
        short = name.rpartition(".")[2]
        mean, deviation = RANGES.get(short, (1, 0.3))
        values = rng.normal(mean, deviation, self.shape(name)).astype(np.float32)
        if short == "router":  # pairs of experts with equal scores
            values[1::2] = values[: len(values) // 2 * 2 : 2]
        return values

    def residual_rotation(self) -> Float | None:
        return rotation_matrix(self.config.hidden_size) if self.rotations.residual else None

    def rope(self, index: int) -> tuple[Float, Float]:
        dims = self.config.rope_dims(index)
        return rope_tables(self.config.ropes[index], dims, np.arange(self.context))


@st.composite
def sources(draw: st.DrawFn) -> RandomWeights:
    """Draw a model of one to three layers, with all options of its parts."""
    group = draw(st.sampled_from([16, 32, 64]))
    config = draw(configs(group))
    bits, kv = draw(st.sampled_from([2, 4, 8])), draw(st.sampled_from(["int8", "int4"]))
    seed = draw(st.integers(0, 2**31))
    turned = Rotations(draw(st.booleans()), draw(st.booleans()), draw(st.sampled_from([0, 4, 16])))
    trellis, refined = draw(st.booleans()), draw(st.booleans())
    return RandomWeights(
        config,
        bits=bits,
        group=group,
        kv=kv,
        turned=turned,
        seed=seed,
        trellis=trellis,
        refined=refined,
    )


@st.composite
def configs(draw: st.DrawFn, group: int) -> ModelConfig:
    sizes = draw(st.lists(head_sizes(group), min_size=1, max_size=2))
    smallest = min(head_dim for _, _, head_dim in sizes)
    whole = [0] if len(sizes) == 1 else []
    rope = st.builds(
        Rope,
        theta=st.just(10000.0),
        dims=st.sampled_from([*whole, 2, 10, smallest // 2, smallest]),
        scale=st.sampled_from([1.0, 1.3]),
    )
    ropes = tuple(draw(st.lists(rope, min_size=1, max_size=2)))
    layer = st.sampled_from(sizes).flatmap(lambda own: layers(group, own, len(ropes)))
    drawn = draw(st.lists(layer, min_size=1, max_size=3).filter(_attends))
    vocab = draw(st.integers(17, 80))
    drawn += draw(st.lists(reading_layers(group, drawn, vocab), max_size=2))
    kinds, pattern = arrange(drawn)
    config = ModelConfig(
        architecture="random",
        vocab_size=vocab,
        hidden_size=group * draw(st.integers(1, 4)),
        norm_eps=1e-5,
        max_position=80,
        ropes=ropes,
        kinds=kinds,
        layers=pattern,
        embedding_scale=draw(st.sampled_from([1.0, 3.7])),
        logit_scale=draw(st.sampled_from([1.0, 0.07, 8.0])),
        logit_softcap=draw(st.sampled_from([0.0, 2.0])),
        tie_embeddings=draw(st.booleans()),
    )
    return config.map_parts(_with_offsets) if not config.sources and draw(st.booleans()) else config


def _with_offsets(part: Part) -> Part:
    if not isinstance(part, Attention) or part.rope is None:
        return part
    return msgspec.structs.replace(part, offsets=True)


@st.composite
def reading_layers(
    draw: st.DrawFn, group: int, earlier: list[list[Branch]], vocab: int
) -> list[Branch]:
    """Draw a layer that attends to the keys of an earlier one, or has an embedding of its own."""
    parts = [next((p for b in layer for p in b.parts if isinstance(p, Attention)), None)
             for layer in earlier]  # fmt: skip
    source, core = draw(st.sampled_from([(i, p) for i, p in enumerate(parts) if p is not None]))
    shared = SharedAttention(
        core.num_heads,
        core.num_kv_heads,
        core.head_dim,
        draw(st.sampled_from([core.head_dim**-0.5, 0.5])),
        source,
        rope=core.rope,
        window=core.window,
        q_norm=draw(st.booleans()),
    )
    size = group * draw(st.integers(1, 3))
    own = LayerEmbedding(vocab, size, draw(st.sampled_from(["silu", "gelu_tanh"])))
    branches = [Branch("attn", (shared,), post_norm=True)]
    if draw(st.booleans()):
        branches.append(Branch("embedding", (own,), norm=draw(st.booleans()), post_norm=True))
    return branches


@st.composite
def head_sizes(draw: st.DrawFn, group: int) -> tuple[int, int, int]:
    """Draw the numbers of query and key heads and their size; together they are whole groups."""
    head_dim = draw(st.sampled_from([16, 32, 48, 64, 80, 96, 112, 256, 512]))
    kv_heads = draw(st.integers(1, 3))
    heads = kv_heads * draw(st.integers(1, 3)) * max(1, group // (head_dim & -head_dim))
    return heads, kv_heads, head_dim


def _attends(drawn: list[list[Branch]]) -> bool:
    parts = (part for layer in drawn for branch in layer for part in branch.parts)
    return any(isinstance(part, Attention) for part in parts)


def mlps(group: int) -> st.SearchStrategy[Part]:
    """Draw gated MLPs, as shared experts too."""
    activations, inner = st.sampled_from(["silu", "gelu_tanh"]), st.integers(1, 5)
    plain = st.builds(GatedMlp, inner.map(group.__mul__), activations, st.booleans())
    return plain | st.builds(SharedExpert, inner.map(group.__mul__))


@st.composite
def mixtures(draw: st.DrawFn, group: int) -> Part:
    """Draw mixtures of experts."""
    count = draw(st.sampled_from([1, 2, 7, 20]))
    return Experts(
        count,
        draw(st.integers(1, min(count, 5))),
        group * draw(st.integers(1, 3)),
        activation=draw(st.sampled_from(["silu", "gelu_tanh", "swiglu_oai"])),
        limit=draw(st.sampled_from([0.5, 7.0])),
        normalize=draw(st.booleans()),
        router_bias=draw(st.booleans()),
        bias=draw(st.booleans()),
    )


@st.composite
def deltas(draw: st.DrawFn, group: int) -> Part:
    """Draw gated delta rules; the values of all heads together are whole groups."""
    key_heads, ratio, part = draw(st.sampled_from([(1, 1, 1), (2, 1, 1), (1, 2, 2), (2, 3, 2)]))
    return GatedDelta(
        key_heads,
        key_heads * ratio,
        key_dim=draw(st.sampled_from([5, 16, 40])),
        value_dim=group // part,
        width=draw(st.sampled_from([2, 4, 16])),
    )


@st.composite
def spaces(draw: st.DrawFn, group: int) -> Part:
    """Draw state spaces; the values of all heads together are whole groups."""
    groups, ratio, part = draw(st.sampled_from([(1, 1, 1), (1, 2, 2), (2, 3, 2), (1, 8, 8)]))
    return StateSpace(
        groups * ratio,
        groups,
        head_dim=group * draw(st.integers(1, 3)) // part,
        state_dim=draw(st.sampled_from([5, 16, 40])),
        width=draw(st.sampled_from([1, 2, 4, 16])),
        min_dt=draw(st.sampled_from([0.0, 0.4])),
        max_dt=draw(st.sampled_from([0.0, 0.9])),
        norm=draw(st.booleans()),
    )


@st.composite
def layers(draw: st.DrawFn, group: int, sizes: tuple[int, int, int], ropes: int) -> list[Branch]:
    """Draw a layer: attention and MLP one after the other in any order, in parallel, or alone; or
    a convolution, a delta rule or a state space with another part.

    A branch has at least one norm, without which random weights overflow. That of a convolution or
    a recurrence has both, because its output is much larger than its input.
    """
    heads, kv_heads, head_dim = sizes
    attention = Attention(
        heads,
        kv_heads,
        head_dim,
        draw(st.sampled_from([head_dim**-0.5, 0.5])),
        rope=draw(st.sampled_from([None, *range(ropes)])),
        window=draw(st.sampled_from([0, 1, 7, 64])),
        bias=draw(st.booleans()),
        out_bias=draw(st.booleans()),
        qk_norm=draw(st.sampled_from(["", "head", "all", "qkv"])),
        softcap=draw(st.sampled_from([0.0, 0.8, 30.0])),
        sinks=draw(st.booleans()),
        gate=draw(st.booleans()),
    )
    recurrence = draw(deltas(group) | spaces(group))
    conv = ShortConv(draw(st.sampled_from([1, 3, 4, 16])))
    mlp = draw(mlps(group) | mixtures(group))
    beside = SharedExpert(group * draw(st.integers(1, 3)))
    ways = (mlp, beside) if isinstance(mlp, Experts) and draw(st.booleans()) else (mlp,)
    orders: list[list[tuple[Part, ...]]] = [
        [(attention,), ways],
        [ways, (attention,)],
        [(attention, mlp)],
        [(mlp, attention)],
        [(attention,)],
        [(conv,), (mlp,)],
        [(conv, mlp), (attention,)],
        [(recurrence,), ways],
        [(recurrence, attention)],
    ]
    some, both = [(True, False), (False, True)], [(True, True)]
    scale = [Branch("scale", (LayerScale(),), norm=False)] if draw(st.booleans()) else []
    return scale + [
        Branch(
            name,
            parts,
            *draw(st.sampled_from(both if {conv, recurrence} & {*parts} else some + both)),
            draw(st.sampled_from([1.0, 0.22])),
        )
        for name, parts in zip(("attn", "mlp"), draw(st.sampled_from(orders)), strict=False)
    ]
