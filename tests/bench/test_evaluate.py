"""Perplexity of the engines, compared with transformers."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tokenizers
import torch
import transformers
from tokenizers.processors import TemplateProcessing

from edgegen.bench import evaluate as module
from edgegen.bench.evaluate import evaluate, make_record, text_windows
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from tests.errors import raises
from tests.tiny import write_hf

TEXT = "The quick brown fox is the answer to what models of the capital of France question. " * 40
ENGINES = ["reference", "onnxruntime"]


def _transformers_perplexity(source: Path, context: int) -> tuple[float, int]:
    """The definition: windows without overlap, all positions but the first of each."""
    model = transformers.AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
    ids = Tokenizer.from_folder(source).encode(TEXT)
    losses = []
    for start in range(0, len(ids), context):
        window = torch.tensor([ids[start : start + context]])
        if window.shape[1] < 2:
            continue
        with torch.no_grad():
            logits = model(window).logits[0, :-1]
        losses.append(torch.nn.functional.cross_entropy(logits, window[0, 1:], reduction="none"))
    total = torch.cat(losses).double()
    return math.exp(float(total.mean())), len(total)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("context", [50, 300])
def test_against_transformers(
    source: Path,
    bundle: Callable[[str], Bundle],
    engine: str,
    context: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PREFILL_CHUNK", 64)  # windows of several steps
    model = load_model(bundle("fp32"), engine)
    tokenizer = Tokenizer.from_folder(source)
    score = evaluate(model, tokenizer, TEXT, context=context)
    perplexity, tokens = _transformers_perplexity(source, context)
    assert score.tokens == tokens
    assert score.perplexity == pytest.approx(perplexity, rel=1e-4)


def test_the_float_model_as_reference(source: Path, bundle: Callable[[str], Bundle]) -> None:
    tokenizer = Tokenizer.from_folder(source)
    checkpoint = open_checkpoint(source)
    seen = []

    def progress(what: str, done: int, total: int) -> None:
        seen.append((what, done, total))

    exact = evaluate(
        load_model(bundle("fp32"), "onnxruntime"),
        tokenizer,
        TEXT,
        context=300,
        reference=checkpoint,
        progress=progress,
    )
    assert exact.ratio == pytest.approx(1, abs=1e-5)
    assert exact.kl == pytest.approx(0, abs=1e-8)
    assert exact.top1_agreement > 0.99
    assert seen[:2] == [("Float model", 1, 2), ("Float model", 2, 2)]
    assert seen[-1][:2] == ("Scoring", seen[-1][2])

    rounded = evaluate(
        load_model(bundle("w8a8"), "onnxruntime"),
        tokenizer,
        TEXT,
        context=300,
        reference=checkpoint,
    )
    assert exact.kl < rounded.kl < 0.1
    assert rounded.reference_perplexity == exact.reference_perplexity


def test_a_bundle_as_reference(source: Path, bundle: Callable[[str], Bundle]) -> None:
    model = load_model(bundle("w8a8"), "onnxruntime")
    other = load_model(bundle("w8a8"), "onnxruntime")
    score = evaluate(model, Tokenizer.from_folder(source), TEXT, context=100, reference=other)
    assert (score.ratio, score.top1_agreement) == (1.0, 1.0)
    record = make_record(score, model, "w8a8", 100, "other")
    assert (record.tokens, record.ratio, record.kl) == (score.tokens, 1.0, pytest.approx(0))


def test_another_vocabulary(source: Path, bundle: Callable[[str], Bundle], tmp_path: Path) -> None:
    other = open_checkpoint(write_hf(tmp_path / "other", "llama", vocab_size=384))
    with raises(UsageError, 384, 320):
        evaluate(load_model(bundle("fp32")), Tokenizer.from_folder(source), TEXT, reference=other)


def test_windows_begin_with_the_tokenizers_bos(source: Path, tmp_path: Path) -> None:
    plain = text_windows(Tokenizer.from_folder(source), TEXT, 64)
    path = write_hf(tmp_path / "bos", "llama") / "tokenizer.json"
    fast = tokenizers.Tokenizer.from_file(str(path))
    fast.post_processor = TemplateProcessing(
        single="<|im_start|> $A", special_tokens=[("<|im_start|>", 1)]
    )
    fast.save(str(path))
    tokenizer = Tokenizer.from_folder(path.parent)
    with_bos = text_windows(tokenizer, TEXT, 64)
    assert {w[0] for w in with_bos} == {tokenizer.bos_id} == {1}
    assert plain[0][0] != 1
    for cut in plain, [w[1:] for w in with_bos]:
        assert np.concatenate(cut).tolist() == tokenizer.encode(TEXT, add_bos=False)
    assert max(map(len, plain)) == max(map(len, with_bos)) == 64
