"""Bundles of tiny random models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from edgegen.exporter.api import export
from tests.tiny import write_hf


def tiny_bundle(
    folder: Path, architecture: str = "llama", recipe: str = "fp32", **overrides: Any
) -> Path:
    """Export a random model with a tokenizer and a chat template, without the gate."""
    source = write_hf(folder / "source", architecture, **overrides)
    return export(source, folder / "tiny", recipe, check=False).path
