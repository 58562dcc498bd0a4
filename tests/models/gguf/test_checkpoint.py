"""GGUF tensors and files against the gguf library."""

from __future__ import annotations

import hashlib
import shutil
import time
import tracemalloc
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models import open_checkpoint
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.gguf.header import read_header
from tests.errors import raises
from tests.tiny import write_gguf

Q4_K = gguf.GGMLQuantizationType.Q4_K
KINDS = [kind for kind in gguf.GGMLQuantizationType if kind in gguf.GGML_QUANT_SIZES]


def dequantizes(kind: gguf.GGMLQuantizationType) -> bool:
    try:
        gguf.quants.dequantize(np.zeros((1, gguf.GGML_QUANT_SIZES[kind][1]), np.uint8), kind)
    except NotImplementedError:
        return False
    return True


def quantized(weights: np.ndarray[Any, Any], kind: gguf.GGMLQuantizationType) -> Any:
    """Return uint8 rows quantized by the library, or random ones if it cannot quantize."""
    block, nbytes = gguf.GGML_QUANT_SIZES[kind]
    try:
        return gguf.quants.quantize(weights, kind)
    except NotImplementedError:
        rng = np.random.default_rng(kind.value)
        rows, columns = weights.shape
        return rng.integers(0, 256, (rows, columns // block * nbytes), np.uint8)


def write_tensor(path: Path, name: str, data: Any, kind: gguf.GGMLQuantizationType) -> Path:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tensor(name, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.mark.parametrize("kind", [k for k in KINDS if dequantizes(k)], ids=lambda k: k.name)
def test_tensors_equal_the_librarys(tmp_path: Path, kind: gguf.GGMLQuantizationType) -> None:
    """Bit for bit, in a tensor of several chunks with a shorter one at the end."""
    weights = np.random.default_rng(0).standard_normal((4099, 256)).astype(np.float32)
    path = write_tensor(tmp_path / "m.gguf", "w", quantized(weights, kind), kind)
    stored = gguf.GGUFReader(path).tensors[0].data
    with np.errstate(all="ignore"):
        expected = gguf.quants.dequantize(stored, kind)
    value = GgufSource(path).read("w")
    assert value.dtype == np.float32
    assert value.shape == (4099, 256)
    assert value.tobytes() == np.ascontiguousarray(expected).tobytes()


@pytest.mark.parametrize("kind", [k for k in KINDS if not dequantizes(k)], ids=lambda k: k.name)
def test_other_types_are_named(tmp_path: Path, kind: gguf.GGMLQuantizationType) -> None:
    nbytes = gguf.GGML_QUANT_SIZES[kind][1]
    path = write_tensor(tmp_path / "m.gguf", "w", np.zeros((2, nbytes), np.uint8), kind)
    with raises(UnsupportedFormat, "m.gguf", "tensor w", kind.name):
        GgufSource(path).read("w")


def test_shapes_are_numpys(tmp_path: Path) -> None:
    value = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    path = write_tensor(tmp_path / "m.gguf", "w", value, gguf.GGMLQuantizationType.F32)
    source = GgufSource(path)
    assert source.names() == ["w"]
    assert source.shape("w") == (2, 3, 4)
    np.testing.assert_array_equal(source.read("w"), value)


def test_reading_costs_little_beyond_the_result(tmp_path: Path) -> None:
    rows = np.zeros((1 << 13, gguf.GGML_QUANT_SIZES[Q4_K][1] * 4), np.uint8)  # 32 MiB of float32
    source = GgufSource(write_tensor(tmp_path / "m.gguf", "w", rows, Q4_K))
    source.read("w")
    tracemalloc.start()
    value = source.read("w")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert value.nbytes == 32 << 20
    assert peak < value.nbytes + (8 << 20)


def test_an_unknown_name(tmp_path: Path) -> None:
    source = GgufSource(write_gguf(tmp_path / "m.gguf", "llama"))
    with raises(CorruptFile, "m.gguf", "tensor other"):
        source.read("other")


def test_a_file_cut_short_while_in_use(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "llama")
    source = GgufSource(path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 64)
    with raises(CorruptFile, "m.gguf", f"tensor {source.names()[-1]}"):
        for name in source.names():
            source.read(name)


def test_not_a_language_model(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "m.gguf", "llama")
    writer.kv_data[0].pop("general.architecture")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with raises(UnsupportedFormat, "m.gguf", "general.architecture"):
        open_checkpoint(tmp_path / "m.gguf")


def test_info(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "llama")
    info = GgufSource(path).info()
    assert info.name == "m.gguf"
    assert info.kind == "gguf"
    assert info.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert info.license == "apache-2.0"
    assert GgufSource(path).info("a-name").name == "a-name"


def test_an_unknown_licence(tmp_path: Path) -> None:
    weights = np.zeros((1, 4), np.float32)
    path = write_tensor(tmp_path / "m.gguf", "w", weights, gguf.GGMLQuantizationType.F32)
    assert GgufSource(path).info().license == "unknown"


@pytest.fixture
def split(tmp_path: Path) -> Path:
    """The first of three parts of a tiny model, whose tensors are divided as by llama.cpp."""
    whole = gguf.GGUFReader(write_gguf(tmp_path / "whole.gguf", "llama"))
    writer = gguf.GGUFWriter(tmp_path / "split.gguf", "llama", split_max_tensors=9)
    for key, field in whole.fields.items():
        if not key.startswith(("GGUF.", "general.architecture")):
            value, sub = field.contents(), field.types[-1]
            writer.add_key_value(key, value, field.types[0], sub if len(field.types) > 1 else None)
    for tensor in whole.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return tmp_path / "split-00001-of-00003.gguf"


def test_a_split_model_is_one(tmp_path: Path, split: Path) -> None:
    parts, whole = open_checkpoint(split), open_checkpoint(tmp_path / "whole.gguf")
    assert parts.config == whole.config
    for name, _ in whole.config.tensor_shapes():
        np.testing.assert_array_equal(parts.tensor(name), whole.tensor(name))
    digests = [hashlib.sha256(p.read_bytes()).digest() for p in sorted(tmp_path.glob("split-*"))]
    assert len(digests) == 3
    assert parts.source.info().sha256 == hashlib.sha256(b"".join(digests)).hexdigest()


def test_a_missing_part(tmp_path: Path, split: Path) -> None:
    (tmp_path / "split-00002-of-00003.gguf").unlink()
    with raises(InputError, "split-00002-of-00003.gguf", "split-00001-of-00003.gguf"):
        GgufSource(split)


def test_a_later_part_alone(tmp_path: Path, split: Path) -> None:
    with raises(InputError, "split-00002-of-00003.gguf", "3 parts", "-00001-of-"):
        GgufSource(split.with_name("split-00002-of-00003.gguf"))


def test_a_part_twice(tmp_path: Path, split: Path) -> None:
    shutil.copy(split.with_name("split-00002-of-00003.gguf"), tmp_path / "copy")
    shutil.move(tmp_path / "copy", split.with_name("split-00003-of-00003.gguf"))
    first = next(iter(read_header(split.with_name("split-00002-of-00003.gguf")).tensors))
    with raises(CorruptFile, "split-00003-of-00003.gguf", f"tensor {first}"):
        GgufSource(split)


@pytest.mark.model
@pytest.mark.slow  # the library takes ten seconds for the tokens
def test_smollm2_equals_the_librarys(smollm2_gguf: Path) -> None:
    library = gguf.GGUFReader(smollm2_gguf)
    pairs = {k: f.contents() for k, f in library.fields.items() if not k.startswith("GGUF.")}
    assert read_header(smollm2_gguf).metadata == pairs
    tensors = {t.name: t for t in library.tensors}
    for name in ("token_embd.weight", "blk.3.ffn_down.weight", "output_norm.weight"):
        expected = gguf.quants.dequantize(tensors[name].data, tensors[name].tensor_type)
        np.testing.assert_array_equal(GgufSource(smollm2_gguf).read(name), expected)


@pytest.mark.model
def test_49k_tokens_are_read_well_under_a_second(smollm2_gguf: Path) -> None:
    start = time.process_time()
    header = read_header(smollm2_gguf)
    assert time.process_time() - start < 0.7
    assert len(header.metadata["tokenizer.ggml.tokens"]) == 49152


@pytest.mark.model
def test_a_pulled_model_brings_its_licence(smollm2_gguf: Path) -> None:
    source = GgufSource(smollm2_gguf)
    assert source.info().name == "smollm2-135m-instruct"
    assert source.info().license == "apache-2.0"
    files = source.text_files()
    assert b"Apache License" in files["LICENSE"]
    assert "tokenizer.json" in files
