"""The safetensors reader against the safetensors library, and on damaged files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.huggingface import safetensors
from tests.errors import raises


def write(path: Path, header: object, data: bytes = b"") -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + data)
    return path


def entry(begin: int, end: int, shape: list[int], dtype: str = "F32") -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.float16, torch.bfloat16])
def test_tensors_equal_torchs(tmp_path: Path, dtype: torch.dtype) -> None:
    """More than one chunk, all exponents, infinities and NaN."""
    torch.manual_seed(0)
    bits = torch.randint(-(2**15), 2**15, (700, 500), dtype=torch.int16)
    value = bits.view(torch.bfloat16).to(dtype)
    save_file({"a": value, "b": value[:3].clone(), "empty": value[:0]}, tmp_path / "m.safetensors")
    tensors = safetensors.read_header(tmp_path / "m.safetensors")
    for name, expected in (("a", value), ("b", value[:3]), ("empty", value[:0])):
        assert tensors[name].shape == tuple(expected.shape)
        read = safetensors.read_tensor(name, tensors[name])
        assert read.dtype == np.float32
        np.testing.assert_array_equal(read, expected.float().numpy())


def test_other_types_are_named(tmp_path: Path) -> None:
    save_file({"w": torch.zeros(4, dtype=torch.int32)}, tmp_path / "m.safetensors")
    tensor = safetensors.read_header(tmp_path / "m.safetensors")["w"]
    with raises(UnsupportedFormat, "m.safetensors", "tensor w", "F64, F32, F16, BF16", "got I32"):
        safetensors.read_tensor("w", tensor)


DAMAGE: dict[str, tuple[object, bytes, tuple[object, ...]]] = {
    "not JSON": (b"no json", b"", ("JSON",)),
    "cut short": ({"w": entry(0, 8, [2])}, bytes(4), ("tensor w", "4 bytes")),
    "another size": ({"w": entry(0, 8, [3])}, bytes(8), ("tensor w", "12 bytes", "got 8")),
    "overlap": (
        {"v": entry(0, 8, [2]), "w": entry(4, 12, [2])},
        bytes(12),
        ("tensors v and w",),
    ),
    "an end before the begin": ({"w": entry(8, 0, [2])}, bytes(8), ("tensor w",)),
    "an absurd empty tensor": ({"u": entry(0, 0, [0, 2**62])}, b"", ("tensor u",)),
    "an absurd size": ({"w": entry(0, 2**42, [2**40])}, bytes(8), (f"{2**42 - 8} bytes",)),
}
"""Name -> (header, data, values in the error's text)."""


@pytest.mark.parametrize("case", DAMAGE)
def test_damage_is_named(tmp_path: Path, case: str) -> None:
    header, data, values = DAMAGE[case]
    path = write(tmp_path / "m.safetensors", header, data)
    with raises(CorruptFile, "m.safetensors", *values):
        safetensors.read_header(path)


@pytest.mark.parametrize("data", [b"", b"\1\0\0", (2**63).to_bytes(8, "little") + b"{}"])
def test_absurd_header_length(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "m.safetensors").write_bytes(data)
    length = int.from_bytes(data[:8], "little")
    with raises(CorruptFile, "m.safetensors", f"{length} bytes", f"file of {len(data)}"):
        safetensors.read_header(tmp_path / "m.safetensors")


def test_deeply_nested_json(tmp_path: Path) -> None:
    path = write(tmp_path / "m.safetensors", b'{"a":' + b"[" * 100_000)
    with raises(CorruptFile, "m.safetensors", "JSON"):
        safetensors.read_header(path)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_mutations_are_errors_or_read(tmp_path: Path, data: st.DataObject) -> None:
    header = {"v": entry(0, 8, [2]), "w": entry(8, 16, [2, 2], "F16")}
    path = write(tmp_path / "m.safetensors", header, bytes(16))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        for name, tensor in safetensors.read_header(path).items():
            assert safetensors.read_tensor(name, tensor).shape == tensor.shape
    except InputError as error:
        assert str(error).isprintable()
