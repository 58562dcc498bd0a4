"""The weight image: its contents, and errors for damaged files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.fpga import image
from edgegen.runtimes.fpga.layout import BEAT, Mode, pack_matrix, stream_beats
from edgegen.runtimes.quantized import QuantizedBundle
from tests.errors import raises


@pytest.fixture
def packed(bundles: dict[str, Bundle], tmp_path: Path) -> Path:
    path = tmp_path / "weights.image"
    bundle = bundles["w2a8kv4"]
    image.pack(QuantizedBundle(bundle), bundle.manifest.digest, path)
    return path


def unpack(mode: Mode, stream: np.ndarray, rows: int, inputs: int) -> np.ndarray:
    """Return c * (q - z) [rows, inputs], read bit by bit, independently of the packer."""
    beats = [int.from_bytes(beat.tobytes(), "little") for beat in stream.reshape(-1, BEAT)]
    bits = {Mode.W2: 2, Mode.W4: 4, Mode.W8: 8}[mode]
    groups, width = mode.scales
    out = np.zeros((rows, inputs), np.int64)
    at, scales, left = 0, 0, 0
    for pair in range(rows // 2):
        for group in range(inputs // 64 if groups else 1):
            if groups and not left:
                scales, left, at = beats[at], groups, at + 1
            field = scales >> (groups - left) * width if groups else 1 | 1 << 8
            left -= 1
            span = 64 if groups else inputs
            for first in range(0, span, 64 // bits):
                for row in (0, 1):
                    c = field >> 8 * row & 255
                    z = field >> 16 + row * (width - 16) // 2 & (1 << bits) - 1 if groups else 0
                    for i in range(64 // bits):
                        q = beats[at] >> 64 * row + i * bits & (1 << bits) - 1
                        q -= 256 if bits == 8 and q > 127 else 0
                        out[2 * pair + row, group * 64 + first + i] = c * (q - z)
                at += 1
    assert at == len(beats)
    return out


@settings(max_examples=25, deadline=None)
@given(
    bits=st.sampled_from([2, 4, 8]),
    pairs=st.integers(1, 7),
    words=st.integers(1, 4),
    seed=st.integers(0, 2**31),
)
def test_a_packed_matrix_reads_back(bits: int, pairs: int, words: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    n, k = 2 * pairs, 64 * words
    groups = 1 if bits == 8 else words
    q = rng.integers(bits == 8, 1 << bits, (n, k)).astype(np.uint8)
    z = rng.integers(0, 1 << bits, (n, groups)).astype(np.uint8)
    c = rng.integers(1, 256, (n, groups)).astype(np.uint8)
    if bits == 8:
        z[:], c[:] = 128, 1
    tensor = QuantizedTensor(bits, k // groups, q, z, c, np.ones(n, np.float32))
    mode, stream = pack_matrix(tensor)
    assert len(stream) == stream_beats(mode, n, k) * BEAT
    want = tensor.steps.astype(np.int64) * np.repeat(c, k // groups, axis=1)
    assert np.array_equal(unpack(mode, stream, n, k), want)


def test_an_image_has_every_matrix(bundles: dict[str, Bundle], packed: Path) -> None:
    bundle = bundles["w2a8kv4"]
    source = QuantizedBundle(bundle)
    index, data = image.read(packed, bundle.manifest.digest)
    assert list(index.matrices) == list(image.names(source))
    for name, placed in index.matrices.items():
        want = pack_matrix(source.matrix(name))[1]
        assert placed.offset % 1024 == 0
        assert np.array_equal(data[placed.offset : placed.offset + len(want)], want)


def test_packing_is_reproducible(bundles: dict[str, Bundle], packed: Path) -> None:
    bundle = bundles["w2a8kv4"]
    again = packed.with_name("again")
    image.pack(QuantizedBundle(bundle), bundle.manifest.digest, again)
    assert again.read_bytes() == packed.read_bytes()


def check_error(packed: Path, digest: str, *values: object) -> None:
    with raises(CorruptFile, "weights.image", *values):
        image.read(packed, digest)


def test_an_image_of_another_bundle(packed: Path) -> None:
    check_error(packed, "0" * 64, "another bundle")


@pytest.mark.parametrize("place", [0, 0.5, 1])
def test_a_flipped_bit(bundles: dict[str, Bundle], packed: Path, place: float) -> None:
    data, size = bytearray(packed.read_bytes()), image.read_index(packed)[0].size
    data[len(data) - size + int(place * (size - 1))] ^= 4
    packed.write_bytes(data)
    check_error(packed, bundles["w2a8kv4"].manifest.digest, "hash")


def test_a_truncated_image(bundles: dict[str, Bundle], packed: Path) -> None:
    digest, data = bundles["w2a8kv4"].manifest.digest, packed.read_bytes()
    size = image.read_index(packed)[0].size
    packed.write_bytes(data[:-1000])
    check_error(packed, digest, size, len(data) - 1000)
    packed.write_bytes(data[:-4096])
    with pytest.raises(CorruptFile):
        image.read(packed, digest)


def test_another_file(bundles: dict[str, Bundle], packed: Path) -> None:
    digest, data = bundles["w2a8kv4"].manifest.digest, packed.read_bytes()
    packed.write_bytes(b"x" + data[1:])
    check_error(packed, digest, "weight image")
    packed.write_bytes(data[:8] + b"\7" + data[9:])
    check_error(packed, digest, "version 1", 7)


def test_an_image_for_another_accelerator(
    bundles: dict[str, Bundle], packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = bundles["w2a8kv4"]
    monkeypatch.setattr(image, "build_id", lambda: 0x12345678)
    image.pack(QuantizedBundle(bundle), bundle.manifest.digest, packed)
    monkeypatch.setattr(image, "build_id", lambda: 0xABCDEF01)
    check_error(packed, bundle.manifest.digest, "12345678", "abcdef01")


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 3000), value=st.integers(0, 255))
def test_no_changed_byte_of_the_index_does_harm(at: int, value: int) -> None:
    path = Path(HEAD.name)
    data = bytearray(HEAD.whole)
    if at >= len(data) or data[at] == value:
        return
    data[at] = value
    path.write_bytes(data)
    try:
        image.read(path, HEAD.digest)
    except CorruptFile:
        return
    assert image.read_index(path)[0].matrices.keys() != set()


class HEAD:
    """An image for the test above, packed once."""

    name, whole, digest = "", b"", ""


@pytest.fixture(autouse=True, scope="module")
def head(bundles: dict[str, Bundle], tmp_path_factory: pytest.TempPathFactory) -> None:
    bundle = bundles["w8a8"]
    path = tmp_path_factory.mktemp("head") / "weights.image"
    image.pack(QuantizedBundle(bundle), bundle.manifest.digest, path)
    HEAD.name, HEAD.whole, HEAD.digest = str(path), path.read_bytes(), bundle.manifest.digest


def test_formats_that_the_accelerator_does_not_support() -> None:
    q = np.zeros((2, 64), np.uint8)
    part = np.zeros((2, 2), np.uint8)
    tensor = QuantizedTensor(4, 32, q, part, part, np.ones(2, np.float32))
    with raises(UnsupportedFormat, "groups of 64", "4 bits in groups of 32"):
        pack_matrix(tensor)
