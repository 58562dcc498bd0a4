"""The float decoder: masks, positions, and the values that a block returns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.arithmetic.decoder import Block, causal_mask, embed, load_block
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from tests.tiny import ARCHITECTURES, write_hf

TOKENS = np.array([5, 77, 301, 12, 250, 9], np.int32)


@pytest.fixture(params=ARCHITECTURES)
def checkpoint(request: pytest.FixtureRequest, tmp_path: Path) -> Checkpoint:
    return open_checkpoint(write_hf(tmp_path, request.param))


@given(st.integers(1, 9), st.integers(0, 9), st.integers(0, 12))
def test_causal_mask(tokens: int, earlier: int, window: int) -> None:
    mask = causal_mask(tokens, earlier, window)
    for t in range(tokens):
        for key in range(earlier + tokens):
            distance = earlier + t - key
            assert mask[t, key] == (distance >= 0 and (window == 0 or distance < window))


def test_a_block_accepts_its_own_keys_and_values_as_past(checkpoint: Checkpoint) -> None:
    config = checkpoint.config
    block = Block(config, 0, load_block(checkpoint, 0))
    x = embed(config, checkpoint.tensor("embed"), TOKENS)
    whole, state = block.forward(x)
    k, v = state["k"], state["v"]
    assert (whole.shape, whole.dtype) == (x.shape, np.float32)
    assert k.shape == v.shape == (config.num_kv_heads, len(TOKENS), config.head_dim)
    rest, later = block.forward(x[4:], {"k": k[:, :4], "v": v[:, :4]})
    assert rest == pytest.approx(whole[4:], abs=1e-5)
    assert later["k"] == pytest.approx(k[:, 4:], abs=1e-5)


def test_mask_and_positions_make_a_tree(checkpoint: Checkpoint) -> None:
    """Two branches computed together equal each computed alone."""
    config = checkpoint.config
    block = Block(config, 0, load_block(checkpoint, 0))
    x = embed(config, checkpoint.tensor("embed"), TOKENS)
    trunk, left, right = [0, 1, 2, 3], [4], [5]
    mask = causal_mask(6, 0)
    mask[5, 4] = False
    tree = block.forward(x, mask=mask, positions=np.array([0, 1, 2, 3, 4, 4]))[0]
    for branch in (left, right):
        alone = block.forward(x[trunk + branch])[0][-1]
        assert tree[branch[0]] == pytest.approx(alone, abs=1e-5)
