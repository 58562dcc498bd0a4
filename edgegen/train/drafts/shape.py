"""Shape and initial weights of a draft: layers of the target, or a narrower random model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from edgegen._types import Tokens
from edgegen.bundle.tensors import parts_of, stored_names
from edgegen.errors import UsageError
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.fake import Tensor

_DEVIATION = 0.02
"""Standard deviation of random weights."""


def draft_config(target: ModelConfig, settings: DraftSettings) -> ModelConfig:
    """Return the draft's shape.

    Raises:
        UsageError: more layers or tokens than the target, or a width that its head size does not
            divide.
    """
    if settings.hidden is None and settings.layers > target.num_layers:
        raise UsageError(
            f"layers: expected at most {target.num_layers}, the target's, got {settings.layers}; "
            "choose fewer, or a hidden size for a randomly initialized draft"
        )
    if settings.vocabulary is not None and settings.vocabulary > target.vocab_size:
        raise UsageError(
            f"vocabulary: expected at most {target.vocab_size}, the target's, "
            f"got {settings.vocabulary}; choose fewer"
        )
    kept = _kept_layers(target, settings)
    vocabulary = settings.vocabulary or target.vocab_size
    config = msgspec.structs.replace(target.with_layers(kept), vocab_size=vocabulary)
    return config if settings.hidden is None else _narrow(config, settings.hidden)


def _narrow(config: ModelConfig, hidden: int) -> ModelConfig:
    """Return a shape of this hidden size, with the target's head size and MLP ratio.

    It has one gated MLP, as wide as a token's experts together, in place of each mixture of experts
    and the MLPs beside it.
    """
    if not config.has_equal_heads:
        raise UsageError(
            f"hidden: expected a target with heads of one size, got {config.architecture}; leave "
            "it out"
        )
    if hidden % config.head_dim or hidden > config.hidden_size:
        raise UsageError(
            f"hidden: expected a multiple of {config.head_dim}, the target's head size, of at most "
            f"{config.hidden_size}, got {hidden}; change it"
        )
    heads = hidden // config.head_dim
    shared = next(n for n in range(min(config.num_kv_heads, heads), 0, -1) if heads % n == 0)

    def branch(old: Branch) -> Branch:
        mlps = [p for p in old.parts if isinstance(p, Experts | GatedMlp | SharedExpert)]
        parts: list[Part] = [
            msgspec.structs.replace(p, num_heads=heads, num_kv_heads=shared)
            if isinstance(p, Attention)
            else p
            for p in old.parts
            if p not in mlps
        ]
        parts += [_one_mlp(mlps, hidden, config.hidden_size)] if mlps else []
        return msgspec.structs.replace(old, parts=tuple(parts))

    kinds = tuple(tuple(map(branch, layer)) for layer in config.kinds)
    return msgspec.structs.replace(config, kinds=kinds, hidden_size=hidden, tie_embeddings=True)


def _one_mlp(parts: Sequence[Experts | GatedMlp | SharedExpert], hidden: int, whole: int) -> Part:
    """Return an MLP as wide as these together, at the ratio of the hidden sizes."""
    mlps = [part.mlp if isinstance(part, SharedExpert) else part for part in parts]
    wide = sum(p.inner * (p.chosen if isinstance(p, Experts) else 1) for p in mlps)
    gelu = mlps[0].activation == "gelu_tanh"
    inner = max(64, wide * hidden // whole // 64 * 64)
    return GatedMlp(inner, "gelu_tanh" if gelu else "silu", any(p.bias for p in mlps))


def _kept_layers(target: ModelConfig, settings: DraftSettings) -> list[int]:
    """Return the target's layers that the draft takes: the first ones and the last.

    Of a model whose layers do not all have attention, the last one with it if no other has it.
    """
    last = target.num_layers - 1
    first = [0] if settings.layers == 1 else [*range(min(settings.layers - 1, last)), last]
    kept = first + [last] * max(0, settings.layers - target.num_layers)
    attending = target.attention_layers
    return kept if set(kept) & set(attending) else sorted([*kept[:-1], attending[-1]])


def start_weights(
    target: ModelConfig,
    weights: Mapping[str, Tensor],
    settings: DraftSettings,
    tokens: Tokens | None,
) -> dict[str, Tensor]:
    """Return the draft's initial weights, float32; `tokens` is its vocabulary, see `reduce`."""
    config = draft_config(target, settings)
    if settings.hidden is not None:
        return _random(config, settings.seed)
    tables = {"embed", "head"}
    found = {
        name: reduce(weights[name], tokens) if name in tables else weights[name]
        for name in config.outer_shapes()
    }
    for i, layer in enumerate(_kept_layers(target, settings)):
        prefix = f"layers.{layer}."
        found |= {
            f"layers.{i}.{name.removeprefix(prefix)}": w
            for name, w in weights.items()
            if name.startswith(prefix)
        }
    return {name: w.detach().float().clone() for name, w in found.items()}


def reduce(table: Tensor, tokens: Tokens | None) -> Tensor:
    """Return the rows of `tokens` of a table [vocab, K], and at the end the mean of all others."""
    if tokens is None:
        return table
    kept = torch.from_numpy(tokens).long().to(table.device)
    others = torch.ones(len(table), dtype=torch.bool, device=table.device)
    others[kept] = False
    rest = table[others] if others.any() else table
    return torch.cat([table[kept], rest.float().mean(0, keepdim=True).to(table.dtype)])


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def nearest_tokens(table: Tensor, tokens: Tokens) -> Tokens:
    """Return the draft's input id for each token of the target, int32 [vocab].

    Tokens outside the draft's vocabulary map to the one with the most similar embedding (cosine).

    Args:
        table: the target's embedding [vocab, K].
        tokens: the target's ids of the draft's vocabulary.
    """
    unit = torch.nn.functional.normalize(table.float(), dim=1)
    kept = unit[torch.from_numpy(tokens).long().to(unit.device)]
    ids = torch.cat([(part @ kept.T).argmax(1) for part in unit.split(4096)]).cpu().numpy()
    ids[tokens] = np.arange(len(tokens))
    result: Tokens = ids.astype(np.int32)
    return result


def frequent_tokens(counts: NDArray[np.int64], size: int, always: frozenset[int]) -> Tokens:
    """Return `size` - 1 token ids, ascending: those of `always`, and the most frequent ones."""
    order = counts.astype(np.float64)
    order[[t for t in always if t < len(order)]] = np.inf
    best = np.argsort(-order, kind="stable")[: size - 1]
    return np.sort(best).astype(np.int32)


def _random(config: ModelConfig, seed: int) -> dict[str, Tensor]:
    """Return random matrices, smaller with depth where they add to the residual, and norms of 1."""
    generator = torch.Generator().manual_seed(seed)
    h = config.hidden_size
    found = {"embed": torch.randn(config.vocab_size, h, generator=generator) * _DEVIATION}
    for i in range(config.num_layers):
        matrices = config.matrices(i)
        for name, shape in matrices.items():
            scale = _DEVIATION
            if _adds_to_residual(config, i, name):
                scale /= (2 * config.num_layers) ** 0.5
            found[f"layers.{i}.{name}"] = torch.randn(shape, generator=generator) * scale
        shapes = config.layer_shapes(i)
        for name in (n for n in stored_names(shapes) if n not in matrices):
            rows = sum(shapes[part][0] for part in parts_of(name))
            found[f"layers.{i}.{name}"] = _other(name, (rows, *shapes[parts_of(name)[0]][1:]))
    bias = {"norm_bias": torch.zeros(h)} if config.norm_bias else {}
    return found | {"norm": torch.ones(h)} | bias


def _adds_to_residual(config: ModelConfig, layer: int, name: str) -> bool:
    return any(name in part.writers for part in config.parts(layer))


def _other(name: str, shape: tuple[int, ...]) -> Tensor:
    """Return an initial tensor that no product multiplies: a norm, or else zeros."""
    return torch.ones(shape) if name.endswith("_norm") else torch.zeros(shape)
