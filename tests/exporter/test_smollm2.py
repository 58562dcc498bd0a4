"""The real model end to end: text equal to transformers' in float, and the recipes' quality."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.bench.evaluate import evaluate
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step

pytestmark = [pytest.mark.model, pytest.mark.slow]

NEW_TOKENS = 64
TIE = 1e-3
"""Gap of the top two logits below which float rounding may change the token."""

PROMPTS = (
    "What is the capital of France?",
    "Why is the sky blue?",
    "Write a haiku about autumn.",
    "Explain recursion to a child.",
    "List three uses of a paper clip.",
    "How do I boil an egg?",
    "What is 17 plus 25?",
    "Translate 'good morning' into Spanish.",
    "Who wrote Pride and Prejudice?",
    "Give me a recipe for pancakes.",
    "What does a compiler do?",
    "Name the planets of the solar system.",
    "Write a Python function that reverses a string.",
    "What causes the seasons?",
    "How can I sleep better?",
    "Summarize the story of Cinderella in two sentences.",
    "What is photosynthesis?",
    "Suggest a name for a small black cat.",
    "What is the difference between TCP and UDP?",
    "Tell me a joke about bread.",
)


def as_transformers(checkpoint: Checkpoint) -> Any:
    """transformers' Llama with the checkpoint's weights."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    c = checkpoint.config
    config = LlamaConfig(
        vocab_size=c.vocab_size,
        hidden_size=c.hidden_size,
        intermediate_size=c.intermediate_size,
        num_hidden_layers=c.num_layers,
        num_attention_heads=c.num_heads,
        num_key_value_heads=c.num_kv_heads,
        head_dim=c.head_dim,
        rms_norm_eps=c.norm_eps,
        rope_theta=c.ropes[0].theta,
        rope_parameters={"rope_type": "default", "rope_theta": c.ropes[0].theta},
        max_position_embeddings=c.max_position,
        tie_word_embeddings=True,
    )
    model = LlamaForCausalLM(config).eval()
    names = checkpoint.architecture.hf_names
    state = {}
    for name, _ in c.tensor_shapes():
        head, _, rest = name.partition(".")
        own = names[name] if head != "layers" else names["layers.{i}." + rest.split(".", 1)[1]]
        own = own.format(i=rest.split(".")[0]) if head == "layers" else own
        state[own] = torch.from_numpy(checkpoint.tensor(name))
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert set(missing) <= {"lm_head.weight"}
    assert not unexpected
    model.tie_weights()
    return model


def test_fp32_greedy_text_equals_transformers(smollm2_gguf: Path, tmp_path: Path) -> None:
    import torch

    bundle = export(smollm2_gguf, tmp_path / "b", "fp32", context=1024, check=False)
    model, tokenizer = load_model(bundle, "onnxruntime"), Tokenizer.from_folder(bundle.path)
    oracle = as_transformers(open_checkpoint(smollm2_gguf))
    for prompt in PROMPTS:
        ids = tokenizer.encode_chat([{"role": "user", "content": prompt}])
        with torch.inference_mode():
            whole = oracle.generate(
                torch.tensor([ids]), max_new_tokens=NEW_TOKENS, do_sample=False, pad_token_id=0
            )[0].tolist()
        want = whole[len(ids) :]
        cache = model.new_cache(1024)
        logits = model.step([Step(cache, np.array(ids, np.int32))])[0].logits[-1]
        for n, token in enumerate(want):
            got = int(logits.argmax())
            if got != token:
                first, second = np.sort(logits)[-1:-3:-1]
                gap = float(first - second)
                print(f"{prompt!r}: token {n} is {got}, not {token}; top-2 gap {gap:.2e}")
                assert gap < TIE
                break
            logits = model.step([Step(cache, np.array([token], np.int32))])[0].logits[-1]


@pytest.mark.parametrize(("recipe", "most"), [("w8a8", 1.01), ("w4a8kv8", 1.25)])
def test_perplexity_on_text_that_was_not_calibrated_on(
    smollm2_gguf: Path, tmp_path: Path, recipe: str, most: float
) -> None:
    bundle = export(smollm2_gguf, tmp_path / recipe, recipe, context=1024, check=False)
    text = asset("export", "texts", "heldout.txt").read_text(encoding="utf-8")
    model, tokenizer = load_model(bundle, "onnxruntime"), Tokenizer.from_folder(bundle.path)
    score = evaluate(model, tokenizer, text, reference=open_checkpoint(smollm2_gguf))
    print(
        f"{recipe}: {score.perplexity:.2f} / {score.reference_perplexity:.2f} = {score.ratio:.4f}"
    )
    assert score.tokens >= 20_000
    assert score.ratio <= most
