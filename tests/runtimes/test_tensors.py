"""Reading a bundle's tensors: compared with plain arithmetic, and from damaged files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.arithmetic.decoder import load_block
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, InputError
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.quantize.rotate import Rotate
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.runtimes.tensors import BundleWeights, TensorFile
from tests.bundles import write_bundle
from tests.errors import raises
from tests.tiny import ARCHITECTURES, write_hf

TOKENS = np.arange(10, 34, dtype=np.int32)
CODES = np.array([[0, 1, 2, 3, 3, 2, 1, 0], [1, 1, 2, 2, 3, 3, 0, 0]], np.uint8)  # [N 2, K 8]
ZEROS = np.array([[1, 2], [0, 3]], np.uint8)  # [N, G 2]
STEPS = np.array([[1, 2], [3, 255]], np.uint8)
EIGHT: dict[str, Any] = {
    "m.q": {"bits": 8, "group_size": 2, "k": 2},
    "m.c": None,
    "m.z": None,
}
SCALES = np.array([0.5, 0.25], np.float32)


def pack(values: np.ndarray, bits: int) -> bytes:
    """Pack rows into little-endian bit strings, padded to whole bytes."""
    rows = []
    for row in values:
        text = "".join(f"{int(v):0{bits}b}"[::-1] for v in row)
        text += "0" * (-len(text) % 8)
        rows.append(bytes(int(text[i : i + 8][::-1], 2) for i in range(0, len(text), 8)))
    return b"".join(rows)


def write(folder: Path, changes: dict[str, dict[str, Any] | None] | None = None) -> TensorFile:
    """Write the 2-bit matrix m and norm; `changes` update index entries, None removes one."""
    parts = {
        "norm": (np.array([1, 2, 3], np.float32).tobytes(), "float32", [3], {}),
        "m.q": (pack(CODES, 2), "uint8", [2, 2], {"bits": 2, "group_size": 4, "k": 8}),
        "m.z": (pack(ZEROS, 2), "uint8", [2, 1], {}),
        "m.c": (STEPS.tobytes(), "uint8", [2, 2], {}),
        "m.s": (SCALES.tobytes(), "float32", [2], {}),
    }
    data, index = b"", {}
    for name, (raw, dtype, shape, facts) in parts.items():
        data += bytes(-len(data) % 64)
        index[name] = {"offset": len(data), "dtype": dtype, "shape": shape, **facts}
        data += raw
    for name, change in (changes or {}).items():
        if change is None:
            del index[name]
        else:
            index[name] = index.get(name, {}) | change
    (folder / "model.onnx.data").write_bytes(data)
    (folder / "tensors.json").write_text(json.dumps(index))
    return TensorFile(folder / "tensors.json", folder / "model.onnx.data")


def logits(model: Model) -> np.ndarray:
    return model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])[0].logits


def test_quantized_matrix_follows_the_formula(tmp_path: Path) -> None:
    got = write(tmp_path).read("m")
    for n in range(2):
        for k in range(8):
            g = k // 4
            want = SCALES[n] * STEPS[n, g] * (int(CODES[n, k]) - int(ZEROS[n, g]))
            assert got[n, k] == want


def test_an_8_bit_matrix_has_neither_c_nor_z(tmp_path: Path) -> None:
    file = write(tmp_path, EIGHT)
    raw = np.frombuffer(pack(CODES, 2), np.uint8).reshape(2, 2).astype(np.float32)
    assert np.array_equal(file.read("m"), (raw - 128) * SCALES[:, None])


def test_rows_of_a_table_are_those_of_its_matrix(tmp_path: Path) -> None:
    file = write(tmp_path, EIGHT)
    at = np.array([1, 0, 1])
    assert np.array_equal(file.table("m")[at], file.read("m")[at])
    codes, scales = file.table("m").codes(slice(1, 2))
    assert (codes.tolist(), scales.tolist()) == ([list(pack(CODES[1:], 2))], [0.25])


@pytest.mark.parametrize(
    "changes",
    [
        EIGHT | {"m.q": {"bits": 4, "group_size": 4, "k": 4}},
        EIGHT | {"m.q": {"bits": 8, "group_size": 4, "k": 4}},
        EIGHT | {"m.s": {"shape": [1]}},
    ],
    ids=str,
)
def test_a_table_has_rows_of_8_bits(tmp_path: Path, changes: dict[str, Any]) -> None:
    with raises(CorruptFile, "8-bit codes", "m"):
        write(tmp_path, changes).table("m")


def test_float_tensor(tmp_path: Path) -> None:
    assert write(tmp_path).read("norm").tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("changes", "values"),
    [
        ({"norm": None}, ("norm",)),
        ({"norm": {"offset": 10**6}}, ("float32[3]", 10**6, 264)),
        ({"norm": {"shape": [2**40, 2**40]}}, (f"float32[{2**40}, {2**40}]", 264)),
        ({"norm": {"dtype": "uint8"}}, ("uint8[3]", "float32", 264)),
    ],
    ids=str,
)
def test_invalid_float_entry(
    tmp_path: Path, changes: dict[str, Any], values: tuple[object, ...]
) -> None:
    with raises(CorruptFile, *values):
        write(tmp_path, changes).read("norm")


@pytest.mark.parametrize(
    ("changes", "values"),
    [
        ({"m.q": {"group_size": 3}}, ("m.q", 8, 2, 3)),
        ({"m.q": {"bits": 0}}, ("m.q", 8, 0, 4)),
        ({"m.q": {"k": 16}}, (2, 4, 16)),
        ({"m.c": {"shape": [1, 2]}}, ("m",)),
        ({"m.c": {"shape": [2, 1]}}, ("m",)),
        ({"m.s": {"shape": [1]}}, ("m",)),
        ({"m.s": None}, ("m.s",)),
    ],
    ids=str,
)
def test_invalid_parts(tmp_path: Path, changes: dict[str, Any], values: tuple[object, ...]) -> None:
    with raises(CorruptFile, *values):
        write(tmp_path, changes).read("m")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"norm": {"dtype": "object"}}, "Invalid enum value 'object' - at `$[...].dtype`"),
        ({"norm": {"offset": -1}}, "Expected `int` >= 0 - at `$[...].offset`"),
        ({"norm": {"shape": "big"}}, "Expected `array`, got `str` - at `$[...].shape`"),
    ],
    ids=str,
)
def test_invalid_index(tmp_path: Path, changes: dict[str, Any], problem: str) -> None:
    with raises(CorruptFile, "tensors.json", problem):
        write(tmp_path, changes)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_float_bundle_equals_the_checkpoint(tmp_path: Path, architecture: str) -> None:
    """Bit for bit, including fused tensors."""
    source = write_hf(tmp_path / "hf", architecture, tie_word_embeddings=False)
    model = load_model(export(source, tmp_path / "b", "fp32", check=False), "reference")
    assert np.array_equal(
        logits(model), logits(ReferenceModel.from_checkpoint(open_checkpoint(source)))
    )


# GPTQ moves weights away from the original on purpose: its aim is the product's output.
@pytest.mark.parametrize(("recipe", "error"), [("w8a8", 0.01), ("w4a8kv8", 0.2), ("w2a8kv4", 0.6)])
def test_quantized_matrices_are_near_the_originals(
    tmp_path: Path, recipe: str, error: float
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    checkpoint = open_checkpoint(source)
    weights = BundleWeights(export(source, tmp_path / "b", recipe, check=False))
    rotate = Rotate(checkpoint.config, weights.rotations)
    for i in range(checkpoint.config.num_layers):
        got = weights.block(i)
        for short, want in rotate.block(i, load_block(checkpoint, i)).items():
            assert np.linalg.norm(got[short] - want) <= error * np.linalg.norm(want)
    table = checkpoint.tensor("embed")
    rotate.table(table)
    assert np.linalg.norm(weights.tensor("embed") - table) <= 0.01 * np.linalg.norm(table)


def test_shape_differs_from_the_manifest(tmp_path: Path) -> None:
    write(tmp_path)
    files = {n: (tmp_path / n).read_bytes() for n in ("tensors.json", "model.onnx.data")}
    bundle: Bundle = write_bundle(tmp_path / "b", files)
    with raises(CorruptFile, "tensors.json", 3, 64, "edgegen.json"):
        ReferenceModel.from_bundle(bundle)._weights.tensor("norm")


def test_bundle_without_an_index(tmp_path: Path) -> None:
    with raises(InputError, "tensors.json"):
        ReferenceModel.from_bundle(write_bundle(tmp_path / "b"))
