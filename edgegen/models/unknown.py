"""Message about a model of a family that edgegen does not read: what it has that is missing here.

The nearest family is the one whose tensors have the most names in common with the model's. What the
model has beyond it shows in the keys of its configuration, and in the names of its tensors.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.files import printable

NAMES: Final = {"huggingface": "hf_names", "gguf": "gguf_names"}
"""Kind of a container -> the field of an architecture with the names of tensors."""


class _Feature(NamedTuple):
    """Something that no family of edgegen computes, and how it shows."""

    what: str
    keys: str
    """Expression for keys of config.json, or of a GGUF file without their prefix."""
    tensors: str = r"(?!)"
    """Expression for the beginning of a tensor's name, or for a part of it after a dot."""
    unless: str = r"(?!)"
    """Expression for a tensor or a key whose presence means something else."""


_FEATURES: Final = (
    _Feature(
        "a state space with decays of each channel (Mamba-1)",
        r"time_step_rank|mamba_dt_rank",
        r"(mixer|mamba)\.x_proj|ssm_x",
        unless=r"n_groups|ssm\.group_count",  # Mamba-2
    ),
    _Feature("a block that several layers share", r"num_mem_blocks", r"shared_transf"),
    _Feature("time mixing (RWKV)", r"wkv\..*|rescale_every", r"time_mix|attn\.x_r"),
    _Feature("an encoder", r"is_encoder_decoder|encoder_layers|num_encoder_layers", r"enc\.blk"),
    _Feature(
        "positions as a bias (ALiBi)",
        r"alibi|use_alibi|attention\.max_alibi_bias",
        r"word_embeddings_layernorm",
    ),
    _Feature("learned positions", r"n_positions", r"wpe|embed_positions|position_embd"),
    _Feature(
        "routing by sigmoids",
        r"scoring_func|use_expert_bias",
        r"(.*\.)?e_score_correction_bias|expert_bias|exp_probs_b",
    ),
    _Feature("experts whose inputs are scaled", r"interleave_moe_layer_step"),
    _Feature("routing by SparseMixer", r"input_jitter_noise|router_jitter_noise"),
    _Feature("several residuals (AltUp)", r"altup_.*", r"altup_"),
    _Feature("a low-rank addition to the residual (LAuReL)", r"laurel_rank", r"laurel"),
    _Feature("a sparse activation", r"activation_sparsity_pattern"),
    _Feature("several residuals (hyper-connections)", r"hc_mult|hyper_connection\..*", r"hc_"),
    _Feature("attention in chunks of the text", r"attention_chunk_size"),
    _Feature("queries that grow with the position", r"attn_temperature_tuning"),
    _Feature("lightning attention", r"linear_attn_alpha_factor"),
    _Feature("a delta rule with a decay for each channel (KDA)", r"linear_attn_config|kda\..*"),
    _Feature("a sparse index of attention", r"index_topk|attention\.indexer\..*", r"indexer\."),
    _Feature("attention to another input", r"cross_attention_layers", r"cross_attn"),
    _Feature(
        "an MLP without a gate",
        r"(?!)",
        r"(mlp|mixer|shared_experts)\.(up_proj|fc1|c_fc|dense_h_to_4h)\.|fc1\.|ffn_up\.",
        unless=r"(mlp|mixer|shared_experts)\.(gate_proj|w1)|ffn_gate\.",
    ),
    _Feature("a learned activation (xIELU)", r"xielu\..*", r"act_fn\.alpha"),
    _Feature("norms inside a part", r"(?!)", r"(attn|ffn)_sub_norm"),
    _Feature(
        "norms without weights",
        r"(?!)",
        r"layers\.0\.self_attn\.q_proj",
        unless=r"layers\.0\..*norm",
    ),
    _Feature("several passes through the layers", r"num_loops|total_ut_steps|hrm\..*"),
    _Feature("several outputs of a codec", r"num_codebooks|audio_vocab_size"),
)


class Nearest(NamedTuple):
    """The family that is the most like a model."""

    model_type: str
    unread: list[str]
    """Names of the model's tensors that it does not read, with {i} and {e} for numbers."""


def nearest(
    kind: str, model_type: str, known: Mapping[str, Architecture], source: Source | None
) -> Nearest:
    """Return the nearest of the `known` families by their name for the architecture."""
    by_name = difflib.get_close_matches(model_type[:80], sorted(known), n=1, cutoff=0.0)[0]
    if source is None:
        return Nearest(by_name, [])
    own = {_template(name) for name in source.names()}

    def likeness(name: str) -> tuple[float, bool]:
        read = _read(known[name], kind)
        return len(own & read) / max(len(own | read), 1), name == by_name

    best = max(sorted(known), key=likeness)
    if not likeness(best)[0]:
        return Nearest(by_name, [])
    return Nearest(best, sorted(own - _read(known[best], kind)))


def _read(architecture: Architecture, kind: str) -> set[str]:
    return {_template(name) for name in getattr(architecture, NAMES[kind]).values()}


def _template(name: str) -> str:
    return re.sub(r"\.(\d+|\{\w\})(?=\.|$)", ".{n}", name)


def features(source: Source) -> list[str]:
    """Return what the model has that no family of edgegen computes."""
    keys, names = list(_keys(source.metadata)), source.names()
    return [feature.what for feature in _FEATURES if _shows(feature, keys, names)]


def _keys(metadata: Mapping[str, Any]) -> Iterable[str]:
    """Yield the keys that are set, without a GGUF file's prefix, and those of nested tables."""
    for key, value in metadata.items():
        if isinstance(value, Mapping) and key in ("text_config", "attn_config"):
            yield from _keys(value)
        if value not in (None, False, 0, ""):
            prefix = f"{metadata.get('general.architecture')}."
            yield str(key).removeprefix(prefix)


def _shows(feature: _Feature, keys: Sequence[str], names: Sequence[str]) -> bool:
    tensor, other = (
        re.compile(rf"(.*\.)?({expression})") for expression in (feature.tensors, feature.unless)
    )
    if any(map(other.match, names)) or any(re.fullmatch(feature.unless, key) for key in keys):
        return False
    shown = any(re.fullmatch(feature.keys, key) for key in keys)
    return shown or any(map(tensor.match, names))


def missing(found: Nearest, source: Source | None) -> str:
    """Return a clause about what is missing, for the message; empty if nothing is known."""
    parts = []
    if source is not None and (known := features(source)):
        parts.append(f"no family here has {' or '.join(known)}")
    if found.unread:
        more = f" and {len(found.unread) - 2} more" if len(found.unread) > 2 else ""
        shown = ", ".join(printable(name) for name in found.unread[:2])
        parts.append(f"{found.model_type} does not read {shown}{more}")
    return "".join(f"; {part}" for part in parts)
