"""A mixture of experts with a shared one, whose share each token chooses: the containers' names."""

from __future__ import annotations

from collections.abc import Mapping

from edgegen._types import Float
from edgegen.models.checkpoint import Source
from edgegen.models.config import ModelConfig
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import Metadata
from edgegen.models.parts import Part
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.shared_expert import SharedExpert
from edgegen.models.sizes import Sizes

_MLP, _PARTS = "model.layers.{i}.mlp.", ("gate", "up", "down")
_FUSED = "blk.{i}.ffn_gate_up_exps.weight"
HF_NAMES = {
    **huggingface.EXPERTS,
    "layers.{i}.shared_gate": f"{_MLP}shared_expert_gate.weight",
}
GGUF_NAMES = {
    **gguf.EXPERTS,
    "layers.{i}.shared_gate": "blk.{i}.ffn_gate_inp_shexp.weight",
}
ALTERNATIVES = {
    **{f"{_MLP}{p}_proj.weight": f"{_MLP}shared_expert.{p}_proj.weight" for p in _PARTS},
    **{f"blk.{{i}}.ffn_{p}.weight": f"blk.{{i}}.ffn_{p}_shexp.weight" for p in _PARTS},
    **{f"blk.{{i}}.ffn_{p}_exps.weight": _FUSED for p in ("gate", "up")},
    f"{_MLP}experts.{{e}}.gate_proj.weight": f"{_MLP}experts.gate_up_proj",
    f"{_MLP}experts.{{e}}.up_proj.weight": f"{_MLP}experts.gate_up_proj",
    f"{_MLP}experts.{{e}}.down_proj.weight": f"{_MLP}experts.down_proj",
}
"""Names of the MLP -> those of the shared expert, and names of each expert -> those of all."""


def from_hf(meta: Metadata, experts: Experts, inner: int) -> tuple[Experts, SharedExpert]:
    """Translate config.json, whose values that are left out are those of `experts` and `inner`."""
    mixture = Experts(
        experts=huggingface.expert_count(meta, experts.experts),
        chosen=meta.integer("num_experts_per_tok", default=experts.chosen),
        inner=meta.integer("moe_intermediate_size", default=experts.inner),
        normalize=meta.boolean("norm_topk_prob", default=experts.normalize),
    )
    return mixture, SharedExpert(meta.integer("shared_expert_intermediate_size", default=inner))


def open_gguf(source: Source, architecture: str, names: Mapping[str, str]) -> Metadata:
    """Return the metadata of a GGUF file, in which one tensor may hold all experts."""
    others = {name: name for name in ALTERNATIVES.values()}
    return gguf.open_metadata(source, architecture, {**names, **others}, computed=("expert_count",))


def from_gguf(meta: Metadata, *, normalize: bool) -> tuple[Experts, SharedExpert]:
    """Translate the key-value pairs of a GGUF file."""
    experts = Experts(
        experts=meta.integer("expert_count"),
        chosen=meta.integer("expert_used_count"),
        inner=meta.integer("expert_feed_forward_length"),
        normalize=normalize,
    )
    return experts, SharedExpert(meta.integer("expert_shared_feed_forward_length"))


def parts(mixture: tuple[Experts, SharedExpert], sizes: Sizes, dense: bool) -> tuple[Part, ...]:
    """Return the parts of a layer's MLP."""
    return (sizes.mlp(),) if dense else mixture


def cut(short: str, value: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return the rows of an expert's gate, or of its up, which follow them in one tensor.

    The gate of the shared expert is a row.
    """
    if short == "shared_gate":
        return value.reshape(1, -1)
    name = short.rpartition(".")[2]
    if not short.startswith("experts.") or name == "down":
        return value
    part = next(p for p in config.all_parts() if isinstance(p, Experts))
    if len(value) != 2 * part.inner:
        return value
    return value[: part.inner] if name == "gate" else value[part.inner :]
