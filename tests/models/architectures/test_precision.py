"""Hybrids differ from transformers by the rounding of float32: both are as far from double.

A recurrence sums over all tokens, in an order that differs between the two, so that the distance of
larger models is above the tolerance of the tiny ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.overrides import TorchFunctionMode
from transformers import AutoModelForCausalLM

from edgegen._types import Tokens
from edgegen.models import open_checkpoint
from tests.models.architectures import family, oracle
from tests.models.architectures.family import Family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import VOCAB_SIZE

LARGER = {"hidden_size": 256, "intermediate_size": 512}
TOKENS = np.random.default_rng(0).integers(0, VOCAB_SIZE, 200).astype(np.int32)


class InDouble(TorchFunctionMode):
    """Compute in float64 where a model asks for float32."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        def wide(value: Any) -> Any:
            return torch.float64 if value is torch.float32 else value

        func = torch.Tensor.double if func is torch.Tensor.float else func
        named = {name: wide(value) for name, value in (kwargs or {}).items()}
        return func(*map(wide, args), **named)


def exact_logits(folder: Path, tokens: Tokens) -> Any:
    """Return transformers' logits in double precision."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).double()
    with torch.no_grad(), InDouble():
        logits = model(torch.from_numpy(tokens.astype(np.int64))[None]).logits[0]
    assert logits.dtype == torch.float64
    return logits.numpy()


@pytest.mark.parametrize("name", ["qwen3_5", "falcon_h1", "granite4-h"])
def test_the_distance_is_that_of_float32(tmp_path: Path, name: str) -> None:
    tiny = FAMILIES[name]
    folder = family.write_folder(tmp_path, Family(tiny.config | LARGER, offset=tiny.offset))
    exact = exact_logits(folder, TOKENS)
    other = np.abs(oracle.transformers_logits(folder, TOKENS) - exact).max()
    own = np.abs(oracle.float_logits(open_checkpoint(folder), TOKENS) - exact).max()
    assert own <= 2 * other
    assert own <= oracle.TOLERANCE * exact.std()
