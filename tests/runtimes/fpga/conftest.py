"""Tiny bundles for the accelerator's tests; they need the environment that `make fpga` makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen._assets import asset
from edgegen.bundle import Bundle, open_bundle
from tests.tiny_bundle import tiny_bundle

WHOLE_KV4 = "w4a8kv4-whole"
"""Name of the recipe w4a8kv4 without offsets."""


@pytest.fixture(scope="session")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Bundle]:
    """One bundle of each format of weights and cache."""
    folder = tmp_path_factory.mktemp("fpga")
    kinds = {
        "w2a8kv4": "llama",
        "w2a8kv4-trellis": "llama",
        "w3a8kv8-trellis": "llama",
        "w4a8kv8": "llama",
        "w4a8kv4": "qwen3",
        str(without_offsets(folder)): "qwen3",
        "w8a8": "qwen2",
    }
    names = {recipe: Path(recipe).stem for recipe in kinds}
    return {
        names[recipe]: open_bundle(tiny_bundle(folder / names[recipe], architecture, recipe))
        for recipe, architecture in kinds.items()
    }


def without_offsets(folder: Path) -> Path:
    """Write w4a8kv4 without offsets, which programs do not compute, and return its path."""
    text = asset("export", "recipes", "w4a8kv4.toml").read_text("utf-8")
    path = folder / f"{WHOLE_KV4}.toml"
    path.write_text(text.replace("kv_offsets = true\n", ""))
    return path
