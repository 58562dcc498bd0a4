"""Model configuration: layers as lists of parts, one description for all architectures.

An architecture translates a checkpoint's metadata into a `ModelConfig`, and its tensor names into
the canonical ones below. The float reference, the graph builders and the engines use only these.

A layer is a sequence of branches. Each adds to the residual x:

    x = x + scale * post_norm(sum of part(norm(x)) over its parts)

Canonical tensors (float32; a matrix is [out, in], so y = x @ W.T):

    embed [vocab, hidden] · head [vocab, hidden] unless tied · norm [hidden] · norm_bias [hidden]
    layers.{i}.{branch}_norm and .{branch}_post_norm [hidden], where the branch has them, and with
    the biases of LayerNorm .{branch}_norm_bias [hidden]
    layers.{i}.{tensor} of each part, see edgegen/models/parts

Norm weights are the factors themselves (gemma3.py adds the 1 of Gemma's 1 + w). Q and K are in
half-split rotation order: of the d rotated dimensions of a head, j pairs with j + d/2.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from edgegen._structs import msgspec
from edgegen.models.parts import Part, Shape
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.models.parts.shared_expert import SharedExpert

P = TypeVar("P", bound=Part)

HEADED = (Attention, LatentAttention)
"""Parts with heads, whose keys and values are in the cache."""


class Rope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rotary embedding: the inverse frequency of pair j is theta**(-2j/dims) / factors[j]."""

    theta: float
    factors: tuple[float, ...] = ()
    """One divisor per pair (dims/2), or empty for no scaling."""
    dims: int = 0
    """Number of rotated dimensions of each head, the first ones; 0 means all."""
    scale: float = 1.0
    """Factor of cosine and sine (YaRN's and LongRoPE's attention factor)."""
    original: int = 0
    """Context of the training, beyond which the fields below apply; 0 if they do not."""
    long_factors: tuple[float, ...] = ()
    """LongRoPE's divisors for contexts longer than `original`."""
    dynamic: float = 0.0
    """Factor of dynamic NTK scaling for contexts longer than `original`; 0 is none."""


class Branch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One addition to the residual."""

    name: str
    """Prefix of its norms' names: "attn" or "mlp"."""
    parts: tuple[Part, ...]
    """Parts that read the same input and whose outputs are added."""
    norm: bool = True
    """Whether there is a norm before the parts."""
    post_norm: bool = False
    """Whether there is a norm after the parts."""
    scale: float = 1.0
    """Factor of what is added to the residual."""


Layer = tuple[Branch, ...]


class ModelConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A decoder-only language model. Sizes are in elements."""

    architecture: str
    """Name of the architecture, e.g. "llama"."""
    vocab_size: int
    hidden_size: int
    norm_eps: float
    max_position: int
    ropes: tuple[Rope, ...]
    kinds: tuple[Layer, ...]
    """The different layers."""
    layers: tuple[int, ...]
    """For each layer, its index in `kinds`."""
    embedding_scale: float = 1.0
    logit_scale: float = 1.0
    """Factor of the logits."""
    logit_softcap: float = 0.0
    """c of the logits' cap c * tanh(logit / c), as in Gemma 2; 0 is none."""
    tie_embeddings: bool = True
    norm: Literal["rms", "layer"] = "rms"
    """Kind of the branches' norms and of the last one: RMSNorm, or LayerNorm, which an export folds
    into RMSNorm (edgegen/models/layernorm.py)."""
    norm_bias: bool = False
    """Whether the last norm has a bias, and each LayerNorm."""

    def problems(self) -> list[str]:
        """Return what is inconsistent, each as the expectation and the value."""
        found = []
        for field in ("vocab_size", "hidden_size", "num_layers", "max_position"):
            value = getattr(self, field)
            if not 1 <= value < 1 << 31:
                found.append(f"model.{field} to be positive and below 2^31, got {value}")
        if not all(0 <= index < len(self.kinds) for index in self.layers):
            found.append("model.layers to be indices into model.kinds")
        if not all(kind and all(branch.parts for branch in kind) for kind in self.kinds):
            found.append("model.kinds to have branches with parts")
        for part in self.all_parts():
            found += part.problems(len(self.ropes))
        embeddings = [part for part in self.all_parts() if isinstance(part, LayerEmbedding)]
        if rows := {part.vocab for part in embeddings} - {self.vocab_size}:
            found.append(f"embeddings of layers for {self.vocab_size} tokens, got {min(rows)}")
        kinds = {type(part) for part in self.all_parts() if isinstance(part, HEADED)}
        if len(kinds) != 1:
            found.append(f"attention of one kind in some layer, got {len(kinds)} kinds")
        for index in range(len(self.ropes)):
            if len(sizes := self._rotated_heads(index)) > 1:
                found.append(f"rope {index} for heads of one size, got {sorted(sizes)}")
        return found or [p for i in range(self.num_layers) for p in self._unshared(i)]

    def _unshared(self, index: int) -> list[str]:
        """Return what is inconsistent between a layer and the one whose keys it attends to."""
        part = self.find(index, SharedAttention)
        if part is None:
            return []
        earlier = 0 <= part.source < index
        source = self.find(part.source, Attention) if earlier else None
        sizes = (part.num_kv_heads, part.head_dim, part.window)
        if source and source.offsets:
            return [f"whole keys in layer {part.source}, which others share, got offsets"]
        if source and (source.num_kv_heads, source.head_dim, source.window) == sizes:
            return []
        return [f"keys and values of such heads and window in layer {part.source}, got others"]

    @property
    def sources(self) -> frozenset[int]:
        """Layers whose keys and values other layers attend to."""
        parts = (part for part in self.all_parts() if isinstance(part, SharedAttention))
        return frozenset(part.source for part in parts)

    def _rotated_heads(self, rope: int) -> set[int]:
        """Return the sizes of the heads that a rotary embedding rotates as a whole."""
        parts = (p for p in self.all_parts() if isinstance(p, Attention | SharedAttention))
        whole = not self.ropes[rope].dims
        return {part.head_dim for part in parts if whole and part.rope == rope}

    def rope_dims(self, index: int) -> int:
        """Return the number of dimensions of each head that a rotary embedding rotates."""
        heads = self._rotated_heads(index) or {self.head_dim}
        return self.ropes[index].dims or max(heads)

    @property
    def num_layers(self) -> int:
        """Number of layers."""
        return len(self.layers)

    def layer(self, index: int) -> Layer:
        """Return the branches of a layer."""
        return self.kinds[self.layers[index]]

    def with_layers(self, indices: Iterable[int]) -> ModelConfig:
        """Return a configuration of these layers, in this order.

        Raises:
            ValueError: a layer attends to keys and values of one that is left out.
        """
        kept = list(indices)
        kinds, layers = arrange(self.layer(i) for i in kept)
        config = msgspec.structs.replace(self, kinds=kinds, layers=layers)
        return config.map_parts(lambda part: _with_moved_source(part, kept))

    def map_parts(self, change: Callable[[Part], Part]) -> ModelConfig:
        """Return a configuration with `change(part)` in place of each part."""

        def branch(old: Branch) -> Branch:
            return msgspec.structs.replace(old, parts=tuple(map(change, old.parts)))

        kinds = tuple(tuple(map(branch, layer)) for layer in self.kinds)
        return msgspec.structs.replace(self, kinds=kinds)

    def parts(self, index: int) -> Iterator[Part]:
        """Yield the parts of a layer in the order of execution."""
        for branch in self.layer(index):
            yield from branch.parts

    def all_parts(self) -> Iterator[Part]:
        """Yield the parts of each kind of layer."""
        for kind in self.kinds:
            for branch in kind:
                yield from branch.parts

    def find(self, index: int, part_type: type[P]) -> P | None:
        """Return the first part of this type in a layer; None if there is none."""
        return next((p for p in self.parts(index) if isinstance(p, part_type)), None)

    def state(self, index: int) -> dict[str, tuple[int, int]]:
        """Return what later tokens read of a token in a layer, by name: the shapes [H, D]."""
        found = dict[str, tuple[int, int]]()
        for part in self.parts(index):
            found |= part.state(self.hidden_size)
        return found

    def recurrent(self, index: int) -> dict[str, tuple[int, int]]:
        """Return the state of a layer that engines keep of the last tokens only, as `state`."""
        found = dict[str, tuple[int, int]]()
        for part in self.parts(index):
            found |= part.recurrent(self.hidden_size)
        return found

    @property
    def is_recurrent(self) -> bool:
        """Whether a layer has state that engines keep of the last tokens only."""
        return any(part.recurrent(self.hidden_size) for part in self.all_parts())

    def reach(self, index: int) -> int:
        """Return the number of tokens whose state a token reads in a layer; 0 means all."""
        reaches = [part.reach for part in self.parts(index) if part.state(self.hidden_size)]
        return 0 if 0 in reaches else max(reaches, default=1)

    @property
    def attention_layers(self) -> list[int]:
        """Indices of the layers with keys and values."""
        return [i for i in range(self.num_layers) if self.find(i, Attention) is not None]

    @property
    def attention(self) -> Attention:
        """The first attention of the model; others may have other heads (`has_equal_heads`)."""
        return next(p for p in self.all_parts() if isinstance(p, Attention))

    @property
    def has_equal_heads(self) -> bool:
        """Whether all layers with attention have as many heads, of the same size."""
        parts = [part for part in self.all_parts() if isinstance(part, Attention)]
        return len({(p.num_heads, p.num_kv_heads, p.head_dim) for p in parts}) <= 1

    @property
    def _heads(self) -> Attention | LatentAttention:
        """The first part with heads."""
        return next(p for p in self.all_parts() if isinstance(p, HEADED))

    def head_dim_of(self, index: int) -> int:
        """Return the size of a head's query in a layer; 0 in one without heads."""
        kinds = (*HEADED, SharedAttention)
        return next((p.head_dim for p in self.parts(index) if isinstance(p, kinds)), 0)

    @property
    def num_heads(self) -> int:
        """Number of query heads of the first layer with heads."""
        return self._heads.num_heads

    @property
    def num_kv_heads(self) -> int:
        """Number of heads of keys and values there; 0 in a model with latents only."""
        return self._heads.num_kv_heads if isinstance(self._heads, Attention) else 0

    @property
    def head_dim(self) -> int:
        """Size of a head's query there."""
        return self._heads.head_dim

    def cached_heads(self, index: int) -> tuple[int, int]:
        """Return number and size of the vectors that are keys in a layer's integer cache."""
        heads = self.find(index, LatentAttention) or self.find(index, Attention)
        if heads is None:
            return 0, 0
        return (1, heads.cached) if isinstance(heads, LatentAttention) else heads.state(1)["k"]

    @property
    def q_size(self) -> int:
        """Number of rows of the query projection of the first layer with attention."""
        return self.attention.q_size

    @property
    def kv_size(self) -> int:
        """Number of rows of the key projection, and of the value projection, there."""
        return self.num_kv_heads * self.head_dim

    @property
    def kv_sizes(self) -> list[int]:
        """Number of rows of the key projection of each layer that has one."""
        found = (self.find(i, Attention) for i in range(self.num_layers))
        return [part.kv_size for part in found if part is not None]

    @property
    def inner_sizes(self) -> set[int]:
        """Numbers of inputs of the down projections."""
        kinds = GatedMlp | Experts | SharedExpert
        return {p.inner for p in self.all_parts() if isinstance(p, kinds)}

    @property
    def intermediate_size(self) -> int:
        """Number of inputs of the widest down projection."""
        return max(self.inner_sizes, default=0)

    def tensor_shapes(self) -> Iterator[tuple[str, Shape]]:
        """Yield each canonical tensor and its shape, in execution order."""
        yield "embed", (self.vocab_size, self.hidden_size)
        for i in range(self.num_layers):
            for part, shape in self.layer_shapes(i).items():
                yield f"layers.{i}.{part}", shape
        yield from list(self.outer_shapes().items())[1:]

    def outer_shapes(self) -> dict[str, Shape]:
        """Return the shapes of the tensors outside the layers: embed, norm, and head if untied."""
        table = (self.vocab_size, self.hidden_size)
        shapes: dict[str, Shape] = {"embed": table, "norm": (self.hidden_size,)}
        if self.norm_bias:
            shapes["norm_bias"] = (self.hidden_size,)
        return shapes if self.tie_embeddings else shapes | {"head": table}

    def layer_shapes(self, index: int) -> dict[str, Shape]:
        """Return a layer's tensor shapes by short name, e.g. ``{"q": (576, 576), ...}``."""
        shapes: dict[str, Shape] = {}
        for branch in self.layer(index):
            if branch.norm:
                shapes[f"{branch.name}_norm"] = (self.hidden_size,)
                if self.norm == "layer" and self.norm_bias:
                    shapes[f"{branch.name}_norm_bias"] = (self.hidden_size,)
            for part in branch.parts:
                shapes |= part.shapes(self.hidden_size)
            if branch.post_norm:
                shapes[f"{branch.name}_post_norm"] = (self.hidden_size,)
        return shapes

    def matrices(self, index: int) -> dict[str, tuple[int, int]]:
        """Return the shape [N, K] of each stored matrix of a layer, in order of execution."""
        shapes, found = self.layer_shapes(index), dict[str, tuple[int, int]]()
        for part in self.parts(index):
            found |= _products(part, shapes)
        return found

    def tables(self, index: int) -> dict[str, tuple[int, int]]:
        """Return the shape of each table of a layer whose rows tokens look up."""
        shapes = self.layer_shapes(index)
        names = [name for part in self.parts(index) for name in part.tables]
        return {name: (shapes[name][0], shapes[name][1]) for name in names}

    def stored_tables(self) -> dict[str, tuple[int, int]]:
        """Return the shape of each table of all layers, e.g. "layers.0.layer_table"."""
        return {
            f"layers.{i}.{name}": shape
            for i in range(self.num_layers)
            for name, shape in self.tables(i).items()
        }

    @property
    def reads_embedding(self) -> bool:
        """Whether a layer reads the model's embedding of its tokens, beside the residual."""
        return any(isinstance(part, LayerEmbedding) for part in self.all_parts())

    @property
    def active_weights(self) -> int:
        """Number of weights of the layers' matrices that one token multiplies."""
        total = 0.0
        for i in range(self.num_layers):
            shapes = self.layer_shapes(i)
            for part in self.parts(i):
                weights = sum(n * k for n, k in _products(part, shapes).values())
                total += part.active * weights
        return round(total)

    @property
    def active_floats(self) -> int:
        """Number of the layers' values outside matrices that one token reads: norms, routers."""
        total = 0.0
        for i in range(self.num_layers):
            shapes, matrices = self.layer_shapes(i), self.matrices(i) | self.tables(i)
            total += sum(math.prod(shape) for shape in shapes.values())
            total -= sum(n * k for n, k in matrices.values())
            for part in self.parts(i):
                own = part.shapes(self.hidden_size)
                # One-dimensional tensors of an expert are its biases.
                biases = sum(s[0] for n, s in own.items() if "." in n and len(s) == 1)
                total -= (1 - part.active) * biases
        return round(total)

    def stored_matrices(self) -> dict[str, tuple[int, int]]:
        """Return the shape [N, K] of each stored matrix of all layers, e.g. "layers.0.qkv"."""
        return {
            f"layers.{i}.{name}": shape
            for i in range(self.num_layers)
            for name, shape in self.matrices(i).items()
        }


def _products(part: Part, shapes: Mapping[str, Shape]) -> dict[str, tuple[int, int]]:
    """Return the shape [N, K] of each stored matrix of a part of a layer with these tensors."""
    found = {}
    for product in part.products:
        prefix, dot, short = product.rpartition(".")
        names = [prefix + dot + name for name in part.fused.get(short, (short,))]
        rows = sum(shapes[name][0] for name in names)
        found[product] = (rows, shapes[names[0]][1])
    return found


def _with_moved_source(part: Part, kept: Sequence[int]) -> Part:
    """Return a part whose source is the index of its layer among those kept."""
    if not isinstance(part, SharedAttention):
        return part
    return msgspec.structs.replace(part, source=kept.index(part.source))


def arrange(layers: Iterable[Sequence[Branch]]) -> tuple[tuple[Layer, ...], tuple[int, ...]]:
    """Return (kinds, layers) of `ModelConfig` for the branches of each layer."""
    each = [tuple(layer) for layer in layers]
    kinds = tuple(dict.fromkeys(each))
    return kinds, tuple(kinds.index(layer) for layer in each)
