"""The real model on OpenVINO: quality compared with other engines, and stock openvino-genai."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.bench.evaluate import evaluate
from edgegen.bundle import Bundle
from edgegen.exporter.api import export
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from tests.exporter.test_smollm2 import PROMPTS

pytestmark = [pytest.mark.model, pytest.mark.slow]
LENGTH = 20_000
"""Tokens of the scored text."""
NEW_TOKENS = 24
CLOSE = 0.5
"""Gap of the top two logits within which engines that round activations may differ."""

STOCK = """
import json, sys, openvino_genai
pipe = openvino_genai.LLMPipeline(sys.argv[1], "CPU")
texts = [str(pipe.generate(p, max_new_tokens=24, do_sample=False)) for p in json.loads(sys.argv[2])]
print(json.dumps(texts))
"""


def bundle_of(source: Path, folder: Path, recipe: str) -> Bundle:
    return export(source, folder / recipe, recipe, context=1024, target="openvino", check=False)


def perplexity(model: Model, bundle: Bundle) -> float:
    tokenizer = Tokenizer.from_folder(bundle.path)
    text = asset("export", "texts", "heldout.txt").read_text(encoding="utf-8")
    text = text[: len(text) * (LENGTH + 200) // len(tokenizer.encode(text))]
    score = evaluate(model, tokenizer, text)
    assert score.tokens > 0.98 * LENGTH
    print(f"{bundle.manifest.recipe} on {model.engine}: {score.perplexity:.3f}")
    return score.perplexity


@pytest.fixture(scope="module")
def w4(smollm2_gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle_of(smollm2_gguf, tmp_path_factory.mktemp("openvino"), "w4a8kv8")


def test_four_bits_lose_what_they_lose_on_onnxruntime(w4: Bundle) -> None:
    ours = perplexity(load_model(w4, "openvino"), w4)
    assert ours <= 1.01 * perplexity(load_model(w4, "onnxruntime"), w4)


def test_two_bits_lose_no_more_than_the_integer_arithmetic(
    smollm2_gguf: Path, tmp_path: Path
) -> None:
    bundle = bundle_of(smollm2_gguf, tmp_path, "w2a8kv4")
    ours = perplexity(load_model(bundle, "openvino"), bundle)
    assert ours <= 1.03 * perplexity(load_model(bundle, "native"), bundle)


def test_greedy_text_is_onnxruntimes_but_where_two_tokens_are_close(w4: Bundle) -> None:
    ours, theirs = load_model(w4, "openvino"), load_model(w4, "onnxruntime")
    tokenizer, equal = Tokenizer.from_folder(w4.path), 0
    for prompt in PROMPTS:
        step = np.array(tokenizer.encode_chat([{"role": "user", "content": prompt}]), np.int32)
        caches = [ours.new_cache(512), theirs.new_cache(512)]
        for n in range(NEW_TOKENS):
            got = ours.step([Step(caches[0], step)])[0].logits[-1].copy()
            want = theirs.step([Step(caches[1], step)])[0].logits[-1].copy()
            if (token := int(want.argmax())) != int(got.argmax()):
                first, second = np.sort(want)[-1:-3:-1]
                print(f"{prompt!r}: token {n} differs, top-2 gap {first - second:.3f}")
                assert first - second < CLOSE
                break
            step = np.array([token], np.int32)
        else:
            equal += 1
    print(f"{equal} of {len(PROMPTS)} texts are equal over {NEW_TOKENS} tokens")


def test_stock_openvino_genai_opens_the_folder(w4: Bundle, tmp_path: Path) -> None:
    """It applies the chat template, and its text equals the engine's where no logits are close."""
    venv = tmp_path / "genai"
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    packages = ["openvino-genai==2026.4.1.0"]
    subprocess.run([python, "-m", "pip", "install", "-qq", *packages], check=True)
    command = [python, "-c", STOCK, w4.path, json.dumps(PROMPTS[:5])]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    texts = json.loads(done.stdout.splitlines()[-1])
    assert "Paris" in texts[0]
    assert all(len(text) > 20 for text in texts)
