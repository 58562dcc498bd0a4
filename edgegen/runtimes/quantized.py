"""A bundle's tensors as the integer arithmetic takes them, every shape checked."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.integer import (
    KV_TOPS,
    IntegerMatrix,
    IntegerModel,
    IntegerWeights,
    LayerTensors,
)
from edgegen.arithmetic.rotation import power_of_two_in, rotations
from edgegen.bundle import Bundle
from edgegen.bundle.manifest import Manifest
from edgegen.bundle.tensors import DATA, INDEX, parts_of, stored_names
from edgegen.errors import CorruptFile
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.tensors import TensorFile

GROUP_MULTIPLE = 16
"""Inputs of a group come in multiples of this: four 2-bit codes a byte, four bytes a lane."""

LONGEST = 32768
"""Inputs of a row, and tokens of a context, that surely fit 32-bit sums."""


def serves(manifest: Manifest) -> bool:
    """Whether the integer arithmetic covers the bundle that has this manifest."""
    config, options = manifest.model, manifest.recipe_options
    bits, group = options.get("weight_bits"), options.get("group_size")
    rows = (config.hidden_size, config.q_size, config.intermediate_size)
    dim = config.head_dim
    return (
        {INDEX, DATA} <= manifest.files.keys()
        and bits in (2, 4, 8)
        and options.get("static") is None
        and isinstance(group, int)
        and options.get("embedding_bits") == 8
        and options.get("kv") in KV_TOPS
        and manifest.context <= LONGEST
        and 16 <= dim <= 256
        and dim & (dim - 1) == 0
        and group % GROUP_MULTIPLE == 0
        and all(k % (group or k) == 0 and k % GROUP_MULTIPLE == 0 and k < LONGEST for k in rows)
    )


class QuantizedBundle:
    """Reads tensors by the names they are stored under, e.g. "layers.0.qkv"."""

    def __init__(self, bundle: Bundle) -> None:
        self.config = bundle.manifest.model
        self.context = bundle.manifest.context
        self.kv = str(bundle.manifest.recipe_options["kv"])
        self.rotations = rotations(self.config, bundle.manifest.recipe_options)
        self._file = TensorFile(bundle.file(INDEX), bundle.file(DATA))

    def layer_names(self, layer: int) -> list[str]:
        """Everything stored of a layer, in the order of execution."""
        return [f"layers.{layer}.{short}" for short in stored_names(self.config.layer_shapes())]

    def shape(self, name: str) -> tuple[int, ...]:
        """What the manifest's configuration says of a stored tensor."""
        prefix, _, short = name.rpartition(".")
        shapes = self.config.layer_shapes() if prefix else dict(self.config.tensor_shapes())
        parts = [shapes[part] for part in parts_of(short)]
        return (sum(part[0] for part in parts), *parts[0][1:])

    def matrix(self, name: str) -> QuantizedTensor:
        """A quantized matrix.

        Raises:
            CorruptFile: not there, or of another shape than the manifest says.
        """
        found = self._file.quantized(name)
        self._check(name, found.shape)
        if found.group_size % GROUP_MULTIPLE:
            raise CorruptFile(
                f"{INDEX}: {name} has groups of {found.group_size}, expected multiples of "
                f"{GROUP_MULTIPLE}; export the bundle again"
            )
        return found

    def vector(self, name: str) -> Float:
        """A float32 vector. Raises as `matrix` does."""
        found = self._file.read(name)
        self._check(name, found.shape)
        return found

    def rope(self, index: int) -> tuple[Float, Float]:
        """Cosine and sine [context, head_dim/2]. Raises as `matrix` does."""
        tables = [self._file.read(f"rope.{index}.{part}") for part in ("cos", "sin")]
        want = (self.context, self.config.head_dim // 2)
        for table in tables:
            self._check(f"rope.{index}", table.shape, want)
        return tables[0], tables[1]

    def mix(self) -> Float | None:
        """The residual's rotation [m, m], where there is one. Raises as `matrix` does."""
        if not self.rotations.residual:
            return None
        table = self._file.read("rotation")
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        self._check("rotation", table.shape, (m, m))
        return table

    def _check(
        self, name: str, found: tuple[int, ...], want: tuple[int, ...] | None = None
    ) -> None:
        want = want or self.shape(name)
        if found != want:
            raise CorruptFile(
                f"{INDEX}: {name} has shape {list(found)}, expected {list(want)} from "
                "edgegen.json; export the bundle again"
            )


def integer_model(source: QuantizedBundle, attention: Lambda | None = None) -> IntegerModel:
    """The specification's own model of a bundle, in numpy: slow, and what the others must equal."""

    def matrix(name: str) -> IntegerMatrix:
        found = source.matrix(name)
        c = np.repeat(found.c, found.group_size, axis=1)
        return IntegerMatrix(found.steps * c.astype(np.int16), found.s)

    def layer(index: int) -> LayerTensors:
        return {
            name.rpartition(".")[2]: matrix(name)
            if len(source.shape(name)) == 2
            else source.vector(name)
            for name in source.layer_names(index)
        }

    ropes = [source.rope(i) for i in range(len(source.config.ropes))]
    embedding = matrix("embed")
    weights = IntegerWeights(
        embedding,
        embedding if source.config.tie_embeddings else matrix("head"),
        norm=source.vector("norm"),
        layer=layer,
        ropes=ropes,
        rotations=source.rotations,
        rotation=source.mix(),
    )
    return IntegerModel(source.config, weights, source.kv, attention)
