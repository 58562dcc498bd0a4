"""Limits of the accelerator: parts and options of models that it does not compute, by name."""

from __future__ import annotations

from collections.abc import Iterator

from edgegen._structs import msgspec
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga.layout import MAX_INPUTS

HEAD_DIMS = (16, 32, 64, 128, 256)


def lacks(config: ModelConfig) -> list[str]:
    """Return what a model has beyond a dense decoder.

    That is one attention and one gated MLP in each layer, of the same sizes in all layers. RoPE and
    windows may differ between layers.
    """
    found = {name for part in config.all_parts() for name in _of_part(part)}
    return sorted(found | set(_of_branches(config)) | set(_of_model(config)))


def _of_part(part: Part) -> Iterator[str]:
    if isinstance(part, Attention):
        if part.head_dim not in HEAD_DIMS:
            yield f"heads of {part.head_dim}"
        options = {
            "an output bias": part.out_bias,
            "a norm of all heads": part.qk_norm == "all",
            "a norm of values": part.norms_values,
            "capped scores": part.softcap,
            "sinks": part.sinks,
            "a gate": part.gate,
            "no positions": part.rope is None,
        }
        yield from (f"attention with {name}" for name, has in options.items() if has)
    elif not isinstance(part, GatedMlp):
        yield part.kind
    else:
        if part.bias:
            yield "gated_mlp with biases"
        if part.inner > MAX_INPUTS:
            yield f"a gated_mlp of more than {MAX_INPUTS:,} values"


def _of_branches(config: ModelConfig) -> Iterator[str]:
    branches = [branch for kind in config.kinds for branch in kind]
    if not all(branch.norm for branch in branches):
        yield "branches without a norm before them"
    if any(len(branch.parts) > 1 for branch in branches):
        yield "branches of several parts"
    if any(branch.scale != 1.0 for branch in branches):
        yield "scaled branches"
    same = config.map_parts(_same_in_all_layers)
    if len(set(same.kinds)) > 1:
        yield "different layers"


def _same_in_all_layers(part: Part) -> Part:
    if not isinstance(part, Attention):
        return part
    return msgspec.structs.replace(part, rope=0, window=0)


def _of_model(config: ModelConfig) -> Iterator[str]:
    if config.hidden_size > MAX_INPUTS:
        yield f"hidden states of more than {MAX_INPUTS:,} values"
    if config.logit_scale != 1.0 or config.logit_softcap:
        yield "scaled or capped logits"
    if config.norm_bias:
        yield "a bias of the last norm"
    if any(rope.dims for rope in config.ropes):
        yield "RoPE of a part of each head"
    if any(rope.scale != 1.0 for rope in config.ropes):
        yield "scaled RoPE"
