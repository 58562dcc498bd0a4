"""Tiny bundles for the accelerator's tests; they need the environment that `make fpga` makes."""

from __future__ import annotations

import pytest

from edgegen.bundle import Bundle, open_bundle
from tests.tiny_bundle import tiny_bundle


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
        "w8a8": "qwen2",
    }
    return {
        recipe: open_bundle(tiny_bundle(folder / recipe, architecture, recipe))
        for recipe, architecture in kinds.items()
    }
