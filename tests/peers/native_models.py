"""Write packed models with random weights in known shapes, to measure the native engine's speed.

    native_models.py FOLDER      writes 135m-w2a8kv4, 135m-w4a8kv8, 1.7b-w2a8kv4, 1.7b-w4a8kv8
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from edgegen.models.config import Rope
from edgegen.bundle.format1 import DenseShape
from edgegen.arithmetic.rotation import INNER_BLOCK, Rotations
from edgegen.runtimes.native.model import NativeModel
from edgegen.runtimes.native.pack import VERSION, PackedModel, pack
from tests.runtimes.native_sources import RandomWeights

CONTEXT = 8192
GEOMETRIES: dict[str, dict[str, Any]] = {
    "135m": {
        "hidden_size": 576,
        "intermediate_size": 1536,
        "num_layers": 30,
        "num_heads": 9,
        "num_kv_heads": 3,
    },
    "1.7b": {
        "hidden_size": 2048,
        "intermediate_size": 8192,
        "num_layers": 24,
        "num_heads": 32,
        "num_kv_heads": 32,
    },
}
RECIPES = {"w2a8kv4": (2, "int4"), "w4a8kv8": (4, "int8")}


def source(name: str) -> RandomWeights:
    """Return the weights of e.g. "135m-w2a8kv4", rotated as in the recipes, in groups of 64."""
    geometry, recipe = name.split("-")
    sizes = GEOMETRIES[geometry]
    config = DenseShape(
        architecture="llama",
        vocab_size=49152,
        head_dim=64,
        norm_eps=1e-5,
        max_position=CONTEXT,
        ropes=(Rope(100000.0),),
        layer_rope=(0,) * sizes["num_layers"],
        layer_window=(0,) * sizes["num_layers"],
        attention_scale=0.125,
        activation="silu",
        embedding_scale=1.0,
        tie_embeddings=True,
        qkv_bias=False,
        qk_norm=False,
        post_norms=False,
        **sizes,
    ).config()
    bits, kv = RECIPES[recipe]
    turned = Rotations(residual=True, values=True, inner=INNER_BLOCK)
    weights = RandomWeights(config, bits=bits, group=64, kv=kv, turned=turned, seed=1)
    weights.context = CONTEXT
    return weights


def packed(folder: Path, name: str) -> Path:
    """Return the packed file, and write it if it does not exist."""
    path = folder / f"{name}.{VERSION}.packed"
    if not path.exists():
        pack(source(name), path)
    return path


def load(folder: Path, name: str, threads: int) -> NativeModel:
    """Load one of these models on the native engine."""
    weights = source(name)
    path = packed(folder, name)
    return NativeModel(PackedModel(path, weights.config, CONTEXT, weights.kv, name), threads)


if __name__ == "__main__":
    for geometry in GEOMETRIES:
        for recipe in RECIPES:
            print(packed(Path(sys.argv[1]), f"{geometry}-{recipe}"))
