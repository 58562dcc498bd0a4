"""The parts in torch: each family equals the float model and transformers, with gradients."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec
import pytest
import torch

from edgegen._types import Float
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.layernorm import folded
from edgegen.models.padding import padded
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.layer_embedding import LayerEmbedding
from edgegen.models.parts.layer_scale import LayerScale
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.models.parts.short_conv import ShortConv
from edgegen.models.parts.state_space import StateSpace
from edgegen.train import recurrence
from edgegen.train.drafts.decoder import FloatDecoder, load_weights, unfuse
from edgegen.train.drafts.loss import token_loss
from edgegen.train.parts import TORCH_PARTS
from tests.models.architectures import family, oracle
from tests.models.architectures.family import with_branch, with_part, without
from tests.models.architectures.test_families import FAMILIES


class Tiny(NamedTuple):
    """A tiny model of a family."""

    checkpoint: Checkpoint
    weights: dict[str, Any]
    """Tensors as `load_weights` returns them."""
    expected: Float
    """transformers' logits."""


@cache
def tiny(name: str) -> Tiny:
    with TemporaryDirectory() as folder:
        path = family.write_folder(Path(folder), FAMILIES[name])
        checkpoint = padded(folded(open_checkpoint(path)))
        weights = load_weights(checkpoint, "cpu")
        return Tiny(checkpoint, weights, oracle.transformers_logits(path))


def run(config: ModelConfig, weights: dict[str, Any], pieces: int = 0) -> Float:
    """Return all logits [T, vocab], with a cache after `pieces` tokens if that is not 0."""
    decoder, tokens = FloatDecoder(config, weights, 64, "cpu"), torch.from_numpy(oracle.TOKENS)
    with torch.no_grad():
        if not pieces:
            return decoder.logits(decoder.hidden(tokens[None]))[0].numpy()
        past = decoder.new_cache(64)
        parts = [tokens[:pieces], tokens[pieces : pieces + 5], *tokens[pieces + 5 :, None]]
        states = [decoder.hidden(part[None], past)[0] for part in parts]
        return decoder.logits(torch.cat(states)).numpy()


@pytest.mark.parametrize("name", FAMILIES)
def test_it_equals_transformers_in_one_pass_and_with_a_cache(name: str) -> None:
    model = tiny(name)
    assert TORCH_PARTS.missing(model.checkpoint.config.all_parts()) == []
    oracle.assert_same(run(model.checkpoint.config, model.weights), model.expected)
    oracle.assert_same(run(model.checkpoint.config, model.weights, 17), model.expected)


@pytest.mark.parametrize("name", ["qwen3_5", "granite4-h"])
def test_chunks_of_a_recurrence_continue_each_other(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(recurrence, "CHUNK", 7)
    model = tiny(name)
    oracle.assert_same(run(model.checkpoint.config, model.weights), model.expected)


@pytest.mark.parametrize("name", ["llama-biases", "granite_moe", "gpt_oss", "lfm2"])
def test_unfusing_undoes_loading(name: str) -> None:
    checkpoint, weights, _ = tiny(name)
    again = unfuse(checkpoint.config, weights)
    shapes = dict(checkpoint.config.tensor_shapes())
    assert {name: array.shape for name, array in again.items()} == shapes
    assert set(checkpoint.config.stored_matrices()) <= weights.keys()


def option(part: type[Any], **options: Any) -> Callable[[ModelConfig], ModelConfig]:
    return lambda config: with_part(config, part, **options)


def rope(**fields: Any) -> Callable[[ModelConfig], ModelConfig]:
    def change(config: ModelConfig) -> ModelConfig:
        ropes = tuple(msgspec.structs.replace(r, **fields) for r in config.ropes)
        return msgspec.structs.replace(config, ropes=ropes)

    return change


FAULTS: list[tuple[str, Callable[[ModelConfig], ModelConfig]]] = [
    ("mistral", option(Attention, window=17)),
    ("llama-biases", option(Attention, bias=False)),
    ("llama-biases", option(Attention, out_bias=False)),
    ("llama-biases", option(GatedMlp, bias=False)),
    ("llama-biases", option(GatedMlp, activation="gelu_tanh")),
    ("phi4-mini", rope(dims=46, factors=())),
    ("llama-yarn", rope(scale=1.0)),
    ("gemma2", option(Attention, softcap=0.0)),
    ("gemma2", lambda c: msgspec.structs.replace(c, logit_softcap=0.0)),
    ("gemma2", lambda c: with_branch(c, post_norm=False)),
    ("smollm3", option(Attention, rope=0)),
    ("granite", lambda c: with_branch(c, scale=0.51)),
    ("granite", lambda c: msgspec.structs.replace(c, logit_scale=2.51)),
    ("granite", option(Attention, scale=0.301)),
    ("olmo2", option(Attention, qk_norm="")),
    ("qwen3_moe", option(Attention, qk_norm="")),
    ("qwen3_moe", option(Experts, chosen=2)),
    ("qwen3_moe", option(Experts, activation="gelu_tanh")),
    ("olmoe", option(Experts, normalize=True)),
    ("lfm2", option(ShortConv, width=2)),
    ("qwen3_5", option(Attention, gate=False)),
    ("qwen3_5", option(GatedDelta, width=3)),
    ("qwen3_next", family.ungated),
    ("granite4-h", option(StateSpace, width=3)),
    ("granite4-h-experts", option(StateSpace, groups=1, state_dim=48)),
    ("granite4-h-limits", option(StateSpace, min_dt=0.0)),
    ("granite4-h-limits", option(StateSpace, max_dt=0.0)),
    ("gpt_oss", option(Attention, sinks=False)),
    ("gpt_oss", option(Experts, limit=7.0)),
    ("gpt_oss", option(Experts, router_bias=False)),
    ("gpt_oss", option(Experts, bias=False)),
    ("gemma4", option(Attention, qk_norm="head")),
    ("gemma4", lambda c: without(c, LayerScale)),
    ("gemma4-e2b", option(SharedAttention, q_norm=False)),
    ("gemma4-e2b", option(SharedAttention, window=17)),
    ("gemma4-e2b", option(LayerEmbedding, activation="silu")),
]


@pytest.mark.parametrize(("name", "change"), FAULTS)
def test_a_fault_in_an_option_is_seen(
    name: str, change: Callable[[ModelConfig], ModelConfig]
) -> None:
    model = tiny(name)
    wrong = change(model.checkpoint.config)
    assert wrong != model.checkpoint.config
    try:
        oracle.assert_same(run(wrong, model.weights), model.expected)
    except AssertionError:
        return
    raise AssertionError("the comparison did not see the fault")


GRADIENTS = [
    ("llama-biases", "layers.0.qkv"),
    ("llama-biases", "layers.1.gate_up_bias"),
    ("olmo2", "layers.0.q_norm"),
    ("gemma2", "layers.0.qkv"),
    ("gemma2", "embed"),
    ("granite", "head"),
    ("qwen3_moe", "layers.0.router"),
    ("qwen3_moe", "layers.1.experts.0.gate_up"),
    ("gpt_oss", "layers.0.sinks"),
    ("gpt_oss", "layers.1.experts.1.down_bias"),
    ("lfm2", "layers.0.conv_kernel"),
    ("lfm2", "layers.2.conv_in"),
    ("qwen3_5", "layers.0.delta_in"),
    ("qwen3_5", "layers.0.delta_a"),
    ("qwen3_5", "layers.0.delta_beta"),
    ("qwen3_5", "layers.0.delta_conv"),
    ("qwen3_5", "layers.1.attn_gate"),
    ("qwen2_moe", "layers.0.shared_gate"),
    ("qwen2_moe", "layers.1.gate_up"),
    ("granite4-h", "layers.0.ssm_in"),
    ("granite4-h", "layers.0.ssm_dt"),
    ("granite4-h", "layers.0.ssm_a"),
    ("granite4-h", "layers.2.ssm_d"),
    ("granite4-h-experts", "layers.1.ssm_norm"),
    ("granite4-h-experts", "layers.1.ssm_conv_bias"),
    ("gemma4-e2b", "layers.0.layer_scale"),
    ("gemma4-e2b", "layers.0.layer_table"),
    ("gemma4-e2b", "layers.1.qkv"),
    ("gemma4-e2b", "layers.5.query"),
]


@pytest.mark.parametrize(("name", "tensor"), GRADIENTS)
def test_gradients_are_those_of_finite_differences(name: str, tensor: str) -> None:
    """A step along the gradient changes the loss of a draft by its square norm times the step."""
    config, tokens = tiny(name).checkpoint.config, torch.from_numpy(oracle.TOKENS).long()
    weights = {n: w.double() for n, w in tiny(name).weights.items()}

    def loss(moved: Any) -> Any:
        decoder = FloatDecoder(config, weights | {tensor: moved}, 64, "cpu")
        decoder.dtype = torch.float64
        states, cap = decoder.hidden(tokens[None, :-1])[0], config.logit_softcap
        return token_loss(states, decoder.head, tokens[1:], None, 0.0, cap=cap) / len(states)

    at = weights[tensor].requires_grad_()
    (gradient,) = torch.autograd.grad(loss(at), at)
    norm = gradient.square().sum()
    assert norm > 0
    step = 1e-3 / norm
    with torch.no_grad():
        change = loss(at + step * gradient) - loss(at - step * gradient)
    assert float(change / (2 * step * norm)) == pytest.approx(1, rel=0.02)
