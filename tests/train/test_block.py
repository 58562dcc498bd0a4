"""The torch block equals the float reference, and with rounding the integer model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from edgegen.arithmetic.decoder import Block, load_block
from edgegen.arithmetic.integer import (
    IntegerCache,
    IntegerLayer,
    IntegerMatrix,
    IntegerModel,
    IntegerWeights,
)
from edgegen.arithmetic.rope import rope_tables
from edgegen.arithmetic.rotation import rotations
from edgegen.exporter.blocks import fuse
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.padding import padded
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.block import TorchBlock
from tests.models.architectures import family
from tests.models.architectures.family import Family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import ARCHITECTURES, write_hf

T = 48
CONTEXT = 160
NARROW = Family(FAMILIES["llama-biases"].config | {"head_dim": 100})
OTHERS = {
    "heads of 112": NARROW,
    **{
        name: FAMILIES[name]
        for name in (
            "mistral",
            "phi4-mini",
            "gemma2",
            "gemma4",
            "smollm3",
            "granite",
            "olmo2",
            "qwen3_moe",
            "granite4-experts",
            "gpt_oss",
            "lfm2",
            "qwen3_5",
            "granite4-h",
        )
    },
}
NAMES = [*ARCHITECTURES, *OTHERS]


def _open(folder: Path, name: str) -> Checkpoint:
    """Return a tiny model; phi4-mini's rope depends on the context."""
    if name in ARCHITECTURES:
        return open_checkpoint(write_hf(folder, name))
    return padded(open_checkpoint(family.write_folder(folder, OTHERS[name])))


def _states(count: int, size: int) -> np.ndarray:
    rng = np.random.default_rng(3)
    return (rng.standard_normal((count, T, size)) * 10 ** rng.uniform(-1, 1, size)).astype("f4")


def _torch(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    return {name: torch.from_numpy(a) for name, a in arrays.items()}


@pytest.fixture(params=[False, True], ids=["plain", "rotated"])
def options(request: pytest.FixtureRequest) -> dict[str, bool]:
    return {"rotate": request.param}


@pytest.mark.parametrize("name", NAMES)
def test_it_equals_the_float_reference(tmp_path: Path, name: str, options: dict[str, bool]) -> None:
    checkpoint = _open(tmp_path / "hf", name)
    config = checkpoint.config
    rotated = rotations(config, options)
    x = _states(2, config.hidden_size)
    for layer in range(config.num_layers):
        weights = Rotate(config, rotated).block(layer, load_block(checkpoint, layer))
        matrices, vectors = fuse(config, layer, weights)
        block = TorchBlock(config, layer, T, rotated, context=CONTEXT)
        got = block(_torch(matrices | vectors), torch.from_numpy(x))
        exact = Block(config, layer, weights, rotated.inner, CONTEXT)
        want = np.stack([exact.forward(w)[0] for w in x])
        assert np.abs(got.numpy() - want).max() < 1e-4 * np.abs(want).max()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("kv", "top"), [("int8", 127), ("int4", 7)])
def test_with_rounding_it_equals_the_integer_model(
    tmp_path: Path, name: str, kv: str, top: int, options: dict[str, bool]
) -> None:
    """Except for a few codes, which another order of float additions rounds differently."""
    checkpoint = _open(tmp_path / "hf", name)
    config = checkpoint.config
    rotated = rotations(config, options)
    x = _states(1, config.hidden_size)
    ropes = [
        rope_tables(rope, config.rope_dims(r), np.arange(T), CONTEXT)
        for r, rope in enumerate(config.ropes)
    ]
    for layer in range(config.num_layers):
        weights = Rotate(config, rotated).block(layer, load_block(checkpoint, layer))
        matrices, vectors = fuse(config, layer, weights)
        codes = {n: quantizers.get("rtn")(m, 4, 32) for n, m in matrices.items()}
        read = {n: q.dequantize() for n, q in codes.items()}
        given = _torch(read | vectors), torch.from_numpy(x)
        got = TorchBlock(config, layer, T, rotated, top, context=CONTEXT)(*given)
        unused = IntegerMatrix(np.zeros((1, 1), np.int16), np.ones(1, np.float32))
        integers = IntegerWeights(
            unused,
            unused,
            norm=np.ones(1, np.float32),
            layer=lambda i: {n: _integers(q) for n, q in codes.items()} | vectors,  # noqa: B023
            ropes=ropes,
            rotations=rotated,
        )
        model = IntegerModel(config, integers, kv)
        want = IntegerLayer(model, layer).forward(
            x[0], IntegerCache.empty(config, layer), np.arange(T)
        )
        off, moved = got.numpy()[0] - want, want - x[0]
        assert np.square(off).mean() < 1e-4 * np.square(moved).mean()
        # The roundings matter more than that: the float block with the same weights is elsewhere.
        plain = TorchBlock(config, layer, T, rotated, context=CONTEXT)(*given)
        assert np.square(plain.numpy()[0] - want).mean() > 3 * np.square(off).mean()


def _integers(q: QuantizedTensor) -> IntegerMatrix:
    return IntegerMatrix(q.steps * np.repeat(q.c, q.group_size, axis=1).astype(np.int16), q.s)
