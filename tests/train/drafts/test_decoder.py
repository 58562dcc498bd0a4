"""The torch decoder equals the float reference, on whole sequences and token by token."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.models import open_checkpoint
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.train.drafts.decoder import FloatDecoder, load_weights, unfuse
from tests.tiny import write_hf

TOKENS = np.random.default_rng(0).integers(3, 300, 40).astype(np.int32)


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "qwen3", "gemma3"])
def test_logits_equal_the_reference(architecture: str, tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path, architecture))
    reference = ReferenceModel.from_checkpoint(checkpoint)
    (want,) = reference.step([Step(reference.new_cache(64), TOKENS, logits_for="all")])
    decoder = FloatDecoder(checkpoint.config, load_weights(checkpoint, "cpu"), 64, "cpu")
    with torch.no_grad():
        whole = decoder.logits(decoder.hidden(torch.from_numpy(TOKENS)[None]))[0]
        past = decoder.new_cache(64)
        parts = [TOKENS[:7], *TOKENS[7:, None]]
        steps = [decoder.hidden(torch.from_numpy(part)[None], past)[0] for part in parts]
        pieced = decoder.logits(torch.cat(steps))
    scale = np.abs(want.logits).max()
    assert np.abs(whole.numpy() - want.logits).max() < 1e-5 * scale
    assert np.abs(pieced.numpy() - want.logits).max() < 1e-5 * scale


@pytest.mark.parametrize("architecture", ["llama", "qwen2"])
def test_unfusing_undoes_loading(architecture: str, tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path, architecture))
    again = unfuse(checkpoint.config, load_weights(checkpoint, "cpu"))
    names = [name for name, _ in checkpoint.config.tensor_shapes()]
    assert sorted(again) == sorted(names)
    assert all(np.array_equal(again[name], checkpoint.tensor(name)) for name in names)
