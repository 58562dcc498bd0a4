"""Write llama.cpp's files for compare_native.py: make_gguf.py SOURCE.gguf FOLDER

135m-q4_0.gguf is SOURCE, SmolLM2-135M, at Q4_0 with its embedding at Q8_0. 1.7b-tq2_0.gguf and
1.7b-q4_0.gguf have the shapes of SmolLM2-1.7B and random blocks, with the embedding at Q6_K, for
speed only. Needs `gguf`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
from gguf import (
    GGML_QUANT_SIZES,
    GGMLQuantizationType,
    GGUFReader,
    GGUFValueType,
    GGUFWriter,
)
from gguf.quants import dequantize, quantize

Kind = GGMLQuantizationType
LAYERS, HIDDEN, INNER, HEADS, VOCAB = 24, 2048, 8192, 32, 49152
SIZES = {
    "block_count": LAYERS,
    "embedding_length": HIDDEN,
    "feed_forward_length": INNER,
    "attention.head_count": HEADS,
    "attention.head_count_kv": HEADS,
    "rope.dimension_count": 64,
    "attention.key_length": 64,
    "attention.value_length": 64,
}
SCALES = {Kind.Q4_0: (0, 0.01), Kind.TQ2_0: (-2, 0.01), Kind.Q6_K: (-2, 1e-4)}
"""Offset of a block's float16 scale, and a value that keeps activations finite."""


def writer(source: GGUFReader, path: Path, sizes: dict[str, int]) -> GGUFWriter:
    """Return a writer with the metadata of `source` and these sizes."""
    out = GGUFWriter(path, "llama")
    for key, field in source.fields.items():
        if key.startswith("GGUF.") or key in ("general.architecture", "general.file_type"):
            continue
        value = sizes.get(key.removeprefix("llama."), field.contents())
        if field.types[0] == GGUFValueType.ARRAY:
            out.add_array(key, value)
        else:
            out.add_key_value(key, value, field.types[0])
    return out


def finish(out: GGUFWriter) -> None:
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()


def real(source: GGUFReader, path: Path) -> None:
    """Write `source` at Q4_0."""
    out = writer(source, path, {})
    for tensor in source.tensors:
        x: Any = dequantize(tensor.data, tensor.tensor_type).reshape(tensor.shape[::-1])
        if x.ndim == 1:
            out.add_tensor(tensor.name, x.astype(np.float32))
            continue
        kind = Kind.Q8_0 if tensor.name.startswith("token_embd") else Kind.Q4_0
        out.add_tensor(tensor.name, quantize(x.astype(np.float32), kind), raw_dtype=kind)
    finish(out)


def synthetic(source: GGUFReader, path: Path, kind: Any) -> None:
    """Return random blocks of `kind`."""
    out, rng = writer(source, path, SIZES), np.random.default_rng(0)

    def matrix(name: str, rows: int, columns: int, kind: Any) -> None:
        values, size = GGML_QUANT_SIZES[kind]
        data = rng.integers(0, 256, (rows, columns // values * size), dtype=np.uint8)
        at, scale = SCALES[kind]
        blocks = data.reshape(rows, -1, size)
        blocks[:, :, at : at + 2 or None] = np.frombuffer(np.float16(scale).tobytes(), np.uint8)
        out.add_tensor(f"{name}.weight", data, raw_dtype=kind)

    def ones(name: str) -> None:
        out.add_tensor(f"{name}.weight", np.ones(HIDDEN, np.float32))

    matrix("token_embd", VOCAB, HIDDEN, Kind.Q6_K)
    ones("output_norm")
    for i in range(LAYERS):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            matrix(f"blk.{i}.{part}", HIDDEN, HIDDEN, kind)
        matrix(f"blk.{i}.ffn_gate", INNER, HIDDEN, kind)
        matrix(f"blk.{i}.ffn_up", INNER, HIDDEN, kind)
        matrix(f"blk.{i}.ffn_down", HIDDEN, INNER, kind)
        ones(f"blk.{i}.attn_norm")
        ones(f"blk.{i}.ffn_norm")
    finish(out)


def main() -> None:
    source, folder = GGUFReader(sys.argv[1]), Path(sys.argv[2])
    real(source, folder / "135m-q4_0.gguf")
    synthetic(source, folder / "1.7b-tq2_0.gguf", Kind.TQ2_0)
    synthetic(source, folder / "1.7b-q4_0.gguf", Kind.Q4_0)


if __name__ == "__main__":
    main()
