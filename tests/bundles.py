"""Small bundles without a model, for tests of the bundle format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from edgegen.bundle import BitsPerWeight, Bundle, BundleWriter, Evaluation, Manifest
from edgegen.bundle.format1 import DenseShape
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.config import Rope

CONFIG = DenseShape(
    architecture="llama",
    vocab_size=320,
    hidden_size=64,
    intermediate_size=160,
    num_layers=2,
    num_heads=4,
    num_kv_heads=2,
    head_dim=16,
    norm_eps=1e-5,
    max_position=512,
    ropes=(Rope(theta=10000.0),),
    layer_rope=(0, 0),
    layer_window=(0, 0),
    attention_scale=0.25,
).config()

EVALUATION = Evaluation(
    engine="onnxruntime",
    text="gate.txt",
    tokens=4096,
    context=512,
    perplexity=24.125,
    reference_perplexity=20.5,
    ratio=1.1768,
    top1_agreement=0.8125,
    max_ratio=1.25,
    min_top1=0.7,
    passed=True,
)

FILES = {
    "model.onnx": b"graph" * 100,
    "model.onnx.data": bytes(range(256)) * 40,
    "tokenizer.json": b"{}",
    "draft/edgegen.json": b"{}\n",
}


def manifest(**changes: Any) -> Manifest:
    """Return a manifest without its files; `changes` replace fields."""
    fields: dict[str, Any] = {
        "format": 2,
        "version": "0.1.0",
        "name": "tiny",
        "recipe": "w4a8kv8",
        "recipe_options": {"weight_bits": 4, "group_size": 64, "kv": "int8"},
        "model": CONFIG,
        "context": 512,
        "engines": ["onnxruntime", "reference"],
        "files": {},
        "bits_per_weight": BitsPerWeight(linear=4.253, embedding=8.05, head=8.05, all=5.5),
        "kv_bytes_per_token": 128,
        "source": SourceInfo("tiny.gguf", "gguf", "ab" * 32, "Apache-2.0"),
        "evaluation": EVALUATION,
    }
    return Manifest(**(fields | changes))


def write(folder: Path, files: dict[str, bytes]) -> None:
    """Write files into a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def write_bundle(out: Path, files: dict[str, bytes] | None = None, **changes: Any) -> Bundle:
    """Write a bundle to `out`, or replace the bundle there."""
    with BundleWriter(out, overwrite=True) as writer:
        write(writer.path, FILES if files is None else files)
        return writer.commit(manifest(**changes))
