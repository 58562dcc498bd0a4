"""Comparison of edgegen's float model with transformers, for the test of each architecture."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from transformers import AutoModelForCausalLM, PreTrainedModel
from transformers.initialization import no_init_weights

from edgegen._assets import asset
from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import Block, Pass, embed, load_block, load_norm, logits
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.tiny import VOCAB_SIZE, changed, write_gguf, write_hf

Weights = dict[str, Float]

TOLERANCE = 1e-4
TOKENS = np.random.default_rng(7).integers(0, VOCAB_SIZE, 48).astype(np.int32)


def check(folder: Path, architecture: str, **overrides: Any) -> None:
    """Check that the tiny model gives transformers' logits, read from either container."""
    hf = write_hf(folder / "hf", architecture, **overrides)
    gguf = write_gguf(folder / "tiny.gguf", architecture, **overrides)
    expected = transformers_logits(hf)
    assert_same(float_logits(open_checkpoint(hf)), expected)
    assert_same(float_logits(open_checkpoint(gguf)), expected)


def check_decoding(folder: Path, architecture: str, prefill: int = 20) -> None:
    """Check that a prefill and then single tokens give the logits of one pass."""
    checkpoint = open_checkpoint(write_hf(folder, architecture))
    config, weights = checkpoint.config, load(checkpoint)
    blocks = make_blocks(config, weights)
    past: list[dict[str, Float]] = [{} for _ in blocks]
    rows = []
    for part in np.split(TOKENS, range(prefill, len(TOKENS))):
        x = embed(config, weights["embed"], part)
        for i, block in enumerate(blocks):
            x, new = block.forward(x, past[i])
            past[i] = {n: np.concatenate([past[i].get(n, s[:, :0]), s], 1) for n, s in new.items()}
        rows.append(logits(config, weights["norm"], weights["embed"], x))
    assert_same(np.concatenate(rows), plain_logits(architecture))


def check_fault_is_detected(
    folder: Path, architecture: str, config: Mapping[str, Any], swap_heads: bool = False
) -> None:
    """Check that a wrong field of the configuration, or swapped heads, fails the comparison."""
    checkpoint = open_checkpoint(write_hf(folder, architecture))
    wrong = changed(checkpoint.config, **config)
    weights = load(checkpoint)
    if swap_heads:
        q = weights["layers.0.q"].reshape(wrong.num_heads, wrong.head_dim, -1)
        weights["layers.0.q"] = np.ascontiguousarray(q[::-1]).reshape(wrong.q_size, -1)
    try:
        assert_same(run(wrong, weights), plain_logits(architecture))
    except AssertionError:
        return
    raise AssertionError(f"the comparison did not see {config or 'the heads out of order'}")


def float_logits(checkpoint: Checkpoint, tokens: Tokens = TOKENS) -> Float:
    """Return all logits [T, vocab] of the float model in one pass."""
    return run(checkpoint.config, load(checkpoint), tokens)


def run(config: ModelConfig, weights: Weights, tokens: Tokens = TOKENS, context: int = 0) -> Float:
    x = embed(config, weights["embed"], tokens)
    whole = Pass.of(config, tokens, x)
    for block in make_blocks(config, weights, context):
        x = block.forward(x, whole=whole)[0]
    head = weights["embed" if config.tie_embeddings else "head"]
    return logits(config, load_norm(config, weights.__getitem__), head, x)


def load(checkpoint: Checkpoint) -> Weights:
    """Return all tensors by their canonical names."""
    tensors = {
        f"layers.{i}.{short}": tensor
        for i in range(checkpoint.config.num_layers)
        for short, tensor in load_block(checkpoint, i).items()
    }
    names = [n for n, _ in checkpoint.config.tensor_shapes() if not n.startswith("layers.")]
    return tensors | {name: checkpoint.tensor(name) for name in names}


def make_blocks(config: ModelConfig, weights: Weights, context: int = 0) -> list[Block]:
    layers: list[Weights] = [{} for _ in range(config.num_layers)]
    for name, tensor in weights.items():
        if name.startswith("layers."):
            _, layer, short = name.split(".", 2)
            layers[int(layer)][short] = tensor
    return [Block(config, i, layer, context=context) for i, layer in enumerate(layers)]


def transformers_logits(folder: Path, tokens: Tokens = TOKENS) -> Float:
    """Return transformers' logits [T, vocab], large enough for the tolerance to be meaningful."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    return torch_logits(model, tokens)


@cache
def plain_logits(architecture: str) -> Float:
    """Return transformers' logits of the tiny model without overrides, computed once."""
    with TemporaryDirectory() as folder:
        return transformers_logits(write_hf(Path(folder), architecture))


def torch_logits(model: torch.nn.Module, tokens: Tokens) -> Float:
    with torch.no_grad():
        out = model(torch.from_numpy(tokens.astype(np.int64))[None]).logits[0].numpy()
    assert out.std() >= 1
    return np.asarray(out, np.float32)


def fill(
    kind: type[PreTrainedModel], config: Any, names: Mapping[str, str], weights: Weights
) -> PreTrainedModel:
    """Return a transformers model with canonical tensors, mapped by Hugging Face's `names`."""
    state = {}
    for name, tensor in weights.items():
        layer = re.match(r"layers\.(\d+)\.", name)
        key = re.sub(r"^layers\.\d+\.", "layers.{i}.", name)
        state[names[key].format(i=layer[1] if layer else "")] = torch.from_numpy(tensor)
    with no_init_weights():
        model = kind(config)
    loaded = model.load_state_dict(state, strict=False)
    assert (loaded.missing_keys, loaded.unexpected_keys) == (["lm_head.weight"], [])  # tied
    model.tie_weights()
    return model.eval()


def mean_surprise(checkpoint: Checkpoint, folder: Path) -> float:
    """Return the mean negative log-likelihood of English prose, in nats per token."""
    text = asset("export", "texts", "gate.txt").read_text("utf-8")[:1200]
    for name, content in checkpoint.source.text_files().items():
        (folder / name).write_bytes(content)
    tokens = np.array(Tokenizer.from_folder(folder).encode(text), np.int32)
    scores = float_logits(checkpoint, tokens)[:-1].astype(np.float64)
    scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return float(-scores[np.arange(len(scores)), tokens[1:]].mean())


def assert_same(actual: Float, expected: Float, tolerance: float = TOLERANCE) -> None:
    assert actual.shape == expected.shape
    assert np.abs(actual - expected).max() <= tolerance
