"""KV cache codecs: their sizes, and the advantages that their papers claim."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen._types import Float
from edgegen.quantize.packing import pack_codes
from kvcache import Coded, Gear, Kivi, KvCodec, TokenCodec
from kvcache.codec import Kind, dequantize_groups, pack_bits, quantize_groups, unpack_bits

HEADS, DIM, BLOCK = 3, 64, 64
CODECS: list[KvCodec] = [
    TokenCodec(8),
    TokenCodec(4),
    TokenCodec(4, rotate=False),
    Kivi(4),
    Kivi(5),
    Kivi(2, 32),
    Gear(4),
    Gear(2, rank=4, sparse=0.1),
]


def _keys(tokens: int = 256, seed: int = 0) -> Float:
    """Keys as models have them: a few channels of a head are outliers in every token."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((HEADS, tokens, DIM))
    x[:, :, [5, 40]] += rng.uniform(6, 12, (HEADS, 1, 2))
    return x.astype(np.float32)


def _error(codec: KvCodec, x: Float, kind: Kind = "keys") -> float:
    return float(np.square(codec.through(x, kind)[0] - x).mean())


@given(bits=st.integers(1, 8), k=st.integers(1, 70), seed=st.integers(0, 2**32 - 1))
def test_codes_of_any_width_come_back(bits: int, k: int, seed: int) -> None:
    codes = np.random.default_rng(seed).integers(0, 1 << bits, (3, k)).astype(np.uint8)
    packed = pack_bits(codes, bits)
    assert packed.shape == (3, -(-k * bits // 8))
    assert np.array_equal(unpack_bits(packed, bits, k), codes)
    if bits in (2, 4, 8):
        assert np.array_equal(packed, pack_codes(codes, bits))


def test_a_group_has_all_its_levels() -> None:
    """GEAR's code has bits^2 - 1 steps, which is 2^bits - 1 at 2 bits only by chance."""
    x = np.linspace(-1, 2, 640, dtype=np.float32).reshape(2, 5, 64)
    for bits in (1, 2, 3, 4, 5, 8):
        parts = quantize_groups(x, bits, 64)
        codes = unpack_bits(parts["codes"], bits, 64)
        assert codes.max() == 2**bits - 1
        span = x.max(axis=-1) - x.min(axis=-1)
        off = np.abs(dequantize_groups(parts, bits, 64) - x).max(axis=-1)
        assert (off <= span / (2**bits - 1) * 0.51 + 2e-3).all()


def _bytes(codec: KvCodec, kind: Kind) -> int:
    """By hand, for one block of each codec."""
    values = HEADS * codec.block * DIM
    if isinstance(codec, TokenCodec):
        return values * codec.bits // 8 + HEADS * 2
    base = codec.base if isinstance(codec, Gear) else codec
    assert isinstance(base, Kivi)
    group = base.group if kind == "keys" else min(base.group, DIM)
    size = values * base.bits // 8 + values // group * 4
    if isinstance(codec, Gear):
        vectors, length = (HEADS * DIM, codec.block), (codec.block, HEADS * DIM)
        count, along = vectors if kind == "keys" else length
        outliers = 2 * max(1, round(along * codec.sparse / 2))
        size += HEADS * (codec.block + DIM) * codec.rank * 2 + count * outliers * 3
    return size


@pytest.mark.parametrize("kind", ["keys", "values"])
@pytest.mark.parametrize("codec", CODECS, ids=lambda c: c.name)
def test_every_byte_is_counted(codec: KvCodec, kind: Kind) -> None:
    x = _keys(codec.block)
    coded = codec.encode(x, kind)
    assert coded.nbytes == _bytes(codec, kind)
    # What is counted is all there is: read back from a copy of these bytes alone.
    parts = {
        name: np.frombuffer(part.tobytes(), part.dtype).reshape(part.shape)
        for name, part in coded.parts.items()
    }
    assert np.array_equal(codec.decode(Coded(kind, x.shape, parts)), codec.decode(coded))
    tokens = 2 * codec.block + (codec.block > 1) * 5
    _, nbytes = codec.through(_keys(tokens), kind)
    assert nbytes == 2 * coded.nbytes + (codec.block > 1) * 5 * HEADS * DIM * 2


@pytest.mark.parametrize("codec", CODECS, ids=lambda c: c.name)
def test_tokens_of_an_unfinished_block_stay_float16(codec: KvCodec) -> None:
    x = _keys(codec.block + codec.block - 1)
    back, _ = codec.through(x, "values")
    rest = x[:, codec.block :].astype(np.float16).astype(np.float32)
    assert np.array_equal(back[:, codec.block :], rest)
    assert not np.array_equal(back[:, : codec.block], x[:, : codec.block])


def test_keys_by_channel_beat_keys_by_token() -> None:
    x = _keys()
    plain, turned = TokenCodec(4, rotate=False), TokenCodec(4)
    assert _error(turned, x) < 0.7 * _error(plain, x)
    assert _error(Kivi(4), x) < 0.5 * _error(turned, x)


def test_kivi_equals_its_definition() -> None:
    x = _keys(BLOCK, 1)
    back = Kivi(2).decode(Kivi(2).encode(x, "keys"))
    for h, d in ((0, 5), (1, 7), (2, 63)):
        channel = x[h, :, d].astype(np.float64)
        least = np.float16(channel.min()).astype(float)
        step = np.float16(np.float32(channel.max() - least) / 3).astype(float)
        want = np.clip(np.rint((channel - least) / step), 0, 3) * step + least
        np.testing.assert_allclose(back[h, :, d], want, atol=1e-5)


@pytest.mark.parametrize("kind", ["keys", "values"])
def test_gear_lowers_the_error_of_the_same_codes(kind: Kind) -> None:
    rng = np.random.default_rng(2)
    x = _keys(seed=2)
    x += (rng.standard_normal((HEADS, 256, 2)) @ rng.standard_normal((HEADS, 2, DIM))).astype("f4")
    x[rng.random(x.shape) < 0.005] *= 8
    for bits in (2, 4):
        assert _error(Gear(bits), x, kind) < 0.6 * _error(Kivi(bits), x, kind)


def test_gears_outliers_are_counted_along_their_own_axis() -> None:
    for kind, length in (("keys", BLOCK), ("values", HEADS * DIM)):
        coded = Gear(4, sparse=0.125).encode(_keys(BLOCK), kind)  # type: ignore[arg-type]
        assert coded.parts["outliers"].shape[1] == length // 8


def test_gear_keeps_outliers_as_they_are() -> None:
    x = _keys(BLOCK, 3)
    x[1, 20, 30] = 500
    back = Gear(2).decode(Gear(2).encode(x, "keys"))
    assert back[1, 20, 30] == 500
