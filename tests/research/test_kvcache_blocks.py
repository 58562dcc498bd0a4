"""Coded and evicted KV caches, against loops over single tokens."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, causal_mask, embed, load_block
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.layers import softmax
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.parts.attention import Attention
from kvcache import Coded, Kivi, KvCodec
from kvcache.blocks import CodedBlock, EvictingBlock
from kvcache.codec import Kind
from kvcache.eviction import SparseWindow, Window
from tests.tiny import changed, shape_of, tiny_config, write_hf

TOKENS = np.random.default_rng(5).integers(0, 320, 50)


class Exact(KvCodec):
    """Rounds nothing."""

    name = "exact"

    def encode(self, x: Float, kind: Kind) -> Coded:
        return Coded(kind, x.shape, {"x": x})  # type: ignore[arg-type]

    def decode(self, coded: Coded) -> Float:
        found: Float = coded.parts["x"]
        return found


@pytest.fixture(scope="module", params=["llama", "gemma3"])
def checkpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Checkpoint:
    return open_checkpoint(write_hf(tmp_path_factory.mktemp("hf"), request.param))


@pytest.fixture
def x(checkpoint: Checkpoint) -> Float:
    return embed(checkpoint.config, checkpoint.tensor("embed"), TOKENS)


def test_an_exact_codec_changes_nothing(checkpoint: Checkpoint, x: Float) -> None:
    weights = load_block(checkpoint, 0)
    want = Block(checkpoint.config, 0, weights).forward(x)[0]
    block = CodedBlock(checkpoint.config, 0, weights, Exact())
    np.testing.assert_allclose(block.forward(x)[0], want, atol=1e-5)
    assert block.nbytes == 2 * 4 * checkpoint.config.kv_size * len(TOKENS)


def test_tokens_are_coded_once_their_block_is_complete(checkpoint: Checkpoint, x: Float) -> None:
    """Token by token, with a cache of whole blocks of 16 and a rest."""
    c, codec, weights = checkpoint.config, Kivi(2, 16), load_block(checkpoint, 1)
    _, state = Block(c, 1, weights).forward(x)
    k, v = state["k"], state["v"]
    window = shape_of(c).layer_window[1]
    heads: list[Float] = []
    CodedBlock(c, 1, weights, codec).forward(
        x, observe=lambda name, value: heads.append(value) if name == "o" else None
    )
    queries: list[Float] = []

    class Spy(Block):
        def attend(self, part: Attention, q: Float, k: Float, v: Float, mask: np.ndarray) -> Float:
            queries.append(q)
            return super().attend(part, q, k, v, mask)

    Spy(c, 1, weights).forward(x)
    for t in (0, 14, 15, 16, 40, 49):
        keys, values = (
            codec.through(part[:, : t + 1], kind)[0] for part, kind in ((k, "keys"), (v, "values"))
        )  # type: ignore[arg-type]
        start = max(0, t + 1 - window) if window else 0
        for h in range(c.num_heads):
            g = h // (c.num_heads // c.num_kv_heads)
            scores = queries[0][h, t] @ keys[g, start:].T * np.float32(c.attention.scale)
            want = softmax(scores[None])[0] @ values[g, start:]
            got = heads[0][t].reshape(c.num_heads, -1)[h]
            np.testing.assert_allclose(got, want, atol=1e-4)


@pytest.mark.parametrize("layer", [0, 1])
def test_eviction_equals_its_mask(checkpoint: Checkpoint, x: Float, layer: int) -> None:
    c, rule, weights = checkpoint.config, Lambda(3, 12), load_block(checkpoint, layer)
    place = np.arange(len(x))
    mask = rule.seen(place, place)
    if window := shape_of(c).layer_window[layer]:
        mask &= place[:, None] - place < window
    want = Block(c, layer, weights).forward(x, mask=mask)[0]
    got = EvictingBlock(c, layer, weights, Window(rule)).forward(x)[0]
    np.testing.assert_allclose(got, want, atol=1e-4)


def test_a_budget_for_all_is_full_attention(checkpoint: Checkpoint, x: Float) -> None:
    c, weights = checkpoint.config, load_block(checkpoint, 0)
    block = EvictingBlock(c, 0, weights, SparseWindow(len(TOKENS)))
    want = Block(c, 0, weights).forward(x)[0]
    np.testing.assert_allclose(block.forward(x)[0], want, atol=1e-4)
    assert block.kept_mass == pytest.approx(1, abs=1e-5)


def test_a_sparse_window_keeps_more_attention_than_lambda() -> None:
    """At equal budget, where tokens in the middle of a text are what later ones look at."""
    config = changed(tiny_config("llama"), num_heads=1, num_kv_heads=1, head_dim=4)
    q, k, v = (np.zeros((1, 60, 4), np.float32) for _ in range(3))
    q[:, :, 0], k[:, [20, 23, 31], 0] = 40, 1
    mass = []
    for policy in (SparseWindow(16), Window(Lambda(4, 12))):
        block = EvictingBlock(config, 0, {}, policy)
        block.attend(config.attention, q, k, v, causal_mask(60, 0))
        mass.append(block.kept_mass)
    assert mass[0] > 1.5 * mass[1]


def test_a_sparse_window_keeps_the_last_and_the_most_attended() -> None:
    policy = SparseWindow(budget=8)
    attention = np.array([9, 1, 8, 2, 7, 3, 0, 0, 0, 0, 0, 0], np.float32)
    kept = np.flatnonzero(policy.kept(np.arange(12), 12, attention))
    assert list(kept) == [0, 2, 4, 5, 9, 10, 11]  # 3 recent, 4 attended, and the next one
    assert policy.kept(np.arange(7), 7, None).all()
