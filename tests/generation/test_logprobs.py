"""Log-probabilities equal torch's log softmax, with drafts as without."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.logprobs import logprobs
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.generation.engines import watched
from tests.tiny import write_hf


def test_log_softmax() -> None:
    logits = np.random.default_rng(0).normal(0, 5, 300).astype(np.float32)
    logits[7] = logits[9]
    expected = torch.from_numpy(logits).double().log_softmax(0)
    found = logprobs(logits, 7, 5)
    assert abs(found.token - float(expected[7])) < 1e-12
    values, ids = expected.topk(5)
    assert [id for id, _ in found.top] == ids.tolist()
    assert np.allclose([p for _, p in found.top], values, atol=1e-12)
    assert logprobs(logits, 7, 0).top == []


def test_logprobs_of_a_generation(tmp_path: Path) -> None:
    """Each token has its own row, and drafts do not change the rows."""
    folder = write_hf(tmp_path, "llama")
    model, tokenizer = watched(folder), Tokenizer.from_folder(folder)
    config = GenerationConfig(temperature=0, max_tokens=24, logprobs=3, ignore_eos=True)
    ids = tokenizer.encode("the capital of the capital of")
    plain = list(Generation(TextModel(model, tokenizer, 256), ids, config))
    source = Speculation(Lookup(), lambda: Fixed(4))
    drafted = list(Generation(TextModel(model, tokenizer, 256, source), ids, config))
    assert [event.logprobs for event in plain if event.token is not None] == [
        event.logprobs for event in drafted if event.token is not None
    ]
    for event in plain:
        if event.token is not None:
            assert event.logprobs is not None
            assert event.logprobs.top[0] == (event.token, event.logprobs.token), (
                "decoding is greedy"
            )
            assert len(event.logprobs.top) == 3
    assert Generation(TextModel(model, tokenizer, 256), ids, config).calls == []
