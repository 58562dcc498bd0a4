"""The native engine: C++ kernels, bit-exact to the integer model."""

from edgegen.runtimes.engine import Engine
from edgegen.runtimes.quantized import serves

ENGINE = Engine(
    name="native",
    model="edgegen.runtimes.native.model:NativeModel",
    serves=serves,
    rank=10,
    package="edgegen_native",
    install="pip install ./runtimes/native  # in a checkout of edgegen",
    capabilities=frozenset(
        {"tree", "hidden", "embeddings", "layers", "batch", "lossless", "lambda"}
    ),
    listed=True,
    gated=True,
)
