"""Read and write onnxruntime-genai's model folders, for the two 2-bit scripts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import onnx


def copy_all_but_the_model(source: Path, out: Path) -> None:
    """Copy tokenizer and configuration."""
    out.mkdir(parents=True, exist_ok=True)
    for file in source.iterdir():
        if not file.name.startswith("model.onnx"):
            shutil.copy(file, out)


def save(model: Any, out: Path, lut: bool) -> None:
    """Write the graph; `lut` selects MLAS's look-up-table kernel by its session option."""
    onnx.save(
        model,
        out / "model.onnx",
        save_as_external_data=True,
        all_tensors_to_one_file=True,
        location="model.onnx.data",
        size_threshold=1024,
    )
    if lut:
        file = out / "genai_config.json"
        config = json.loads(file.read_text())
        config["model"]["decoder"]["session_options"]["mlas.use_lut_gemm"] = "1"
        file.write_text(json.dumps(config, indent=1))
