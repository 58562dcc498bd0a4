"""Columns of a tensor for all layers, of which each layer reads its own."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest
from safetensors.numpy import save_file

from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.models.checkpoint import read_range
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.huggingface.folder import HuggingFaceSource
from tests.errors import raises

VALUES = np.random.default_rng(0).normal(size=(6, 128)).astype(np.float32)


def write(path: Path, values: Float, kind: str = "F32") -> GgufSource:
    writer = gguf.GGUFWriter(path, "llama")
    form = gguf.GGMLQuantizationType[kind]
    writer.add_tensor("table", gguf.quants.quantize(values, form), raw_dtype=form)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return GgufSource(path)


@pytest.mark.parametrize("kind", ["F32", "F16", "Q8_0", "Q4_0"])
@pytest.mark.parametrize(("start", "stop"), [(32, 96), (64, 128), (10, 50)])
def test_columns_of_a_file(tmp_path: Path, kind: str, start: int, stop: int) -> None:
    source = write(tmp_path / "tiny.gguf", VALUES, kind)
    whole = source.read("table")
    np.testing.assert_array_equal(
        read_range(source, "table", 1, (start, stop)), whole[:, start:stop]
    )
    np.testing.assert_array_equal(read_range(source, "table", 0, (2, 5)), whole[2:5])


def test_rows_of_a_vector_are_refused(tmp_path: Path) -> None:
    source = write(tmp_path / "tiny.gguf", VALUES.reshape(-1))
    with raises(CorruptFile, "2 rows", "[768]"):
        read_range(source, "table", 0, (1, 2))


def test_columns_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "hf"
    folder.mkdir()
    save_file({"table": VALUES}, folder / "model.safetensors")
    (folder / "config.json").write_text('{"model_type": "llama"}')
    source = HuggingFaceSource(folder)
    np.testing.assert_array_equal(read_range(source, "table", 1, (10, 50)), VALUES[:, 10:50])
    np.testing.assert_array_equal(read_range(source, "table", 0, (2, 5)), VALUES[2:5])
    with raises(CorruptFile, 129, "[6, 128]"):
        read_range(source, "table", 1, (0, 129))
    with raises(CorruptFile, 7, "[6, 128]"):
        read_range(source, "table", 0, (0, 7))
