"""Small GGUF files, and checks that a reader reads or refuses any damaged file."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

from edgegen.errors import InputError
from edgegen.models import open_checkpoint
from edgegen.models.gguf.checkpoint import GgufSource


def write_valid(path: Path) -> Path:
    """Write a small file with every kind of value and some types of tensors."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_uint8("a.u8", 1)
    writer.add_int16("a.i16", -2)
    writer.add_float32("a.f32", 0.5)
    writer.add_float64("a.f64", 0.1)
    writer.add_uint64("a.u64", 2**63)
    writer.add_bool("a.bool", True)
    writer.add_string("a.text", "Ġlö")
    writer.add_array("a.texts", ["one", "", "drei"])
    writer.add_array("a.numbers", [1, 2, 3])
    writer.add_array("a.floats", [0.25, -1.0])
    weights = np.arange(128, dtype=np.float32).reshape(4, 32)
    writer.add_tensor("f32", weights)
    writer.add_tensor("f16", weights.astype(np.float16))
    q4 = gguf.GGMLQuantizationType.Q4_0
    writer.add_tensor("q4", gguf.quants.quantize(weights, q4), raw_dtype=q4)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def source_survives(path: Path) -> bool:
    """Return whether the file can be read completely; fail for any error but InputError."""
    try:
        source = GgufSource(path)
        for name in source.names():
            assert source.read(name).shape == source.shape(name)
    except InputError as error:
        _check_message(error)
        return False
    return True


def checkpoint_survives(path: Path) -> bool:
    """Do the same with the model's configuration, tensors and tokenizer."""
    try:
        checkpoint = open_checkpoint(path)
        for name, shape in checkpoint.config.tensor_shapes():
            assert checkpoint.tensor(name).shape == shape
        assert "tokenizer.json" in checkpoint.source.text_files()
        checkpoint.source.info()
    except InputError as error:
        _check_message(error)
        return False
    return True


def _check_message(error: InputError) -> None:
    """Check that the message is one or two lines of printable text."""
    lines = str(error).split("\n")
    assert len(lines) <= 2, lines
    assert all(line.isprintable() for line in lines), lines
    assert len(str(error)) < 600, len(str(error))
