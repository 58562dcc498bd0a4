"""The native engine: C++ kernels, bit-exact to the integer model."""

from edgegen.bundle.manifest import Manifest
from edgegen.runtimes import quantized
from edgegen.runtimes.engine import Engine
from edgegen.runtimes.native.parts import NATIVE_PARTS


def lacks(manifest: Manifest) -> list[str]:
    """Return the names of the model's parts that the kernels do not compute."""
    return NATIVE_PARTS.missing(manifest.model.all_parts())


def serves(manifest: Manifest) -> bool:
    """Return whether the engine runs the bundle that has this manifest."""
    return quantized.serves(manifest) and not lacks(manifest)


ENGINE = Engine(
    name="native",
    model="edgegen.runtimes.native.model:NativeModel",
    serves=serves,
    lacks=lacks,
    rank=10,
    package="edgegen_native",
    install="pip install ./runtimes/native  # in a checkout of edgegen",
    capabilities=frozenset(
        {"tree", "hidden", "embeddings", "layers", "skip", "batch", "lossless", "lambda"}
    ),
    listed=True,
    gated=True,
)
