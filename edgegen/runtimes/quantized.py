"""A bundle's tensors in the form of the integer arithmetic, with every shape checked."""

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
    Matrix,
    Table,
)
from edgegen.arithmetic.integer_parts import INTEGER_PARTS
from edgegen.arithmetic.offsets import KeyOffsets
from edgegen.arithmetic.rotation import power_of_two_in, rotations
from edgegen.bundle import Bundle
from edgegen.bundle.manifest import Manifest
from edgegen.bundle.tensors import DATA, INDEX, parts_of, stored_names
from edgegen.errors import CorruptFile
from edgegen.models.parts.attention import Attention
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.tensors import RowTable, TensorFile, has_refined_head, wrong_shape

GROUP_MULTIPLE = 16
"""A group's inputs are a multiple of this: four 2-bit codes a byte, four bytes a lane."""

MAX_SUMMANDS = 32768
"""Maximum inputs of a row, and tokens of a context, whose sums fit in 32 bits."""


def serves(manifest: Manifest) -> bool:
    """Return whether the integer arithmetic can run the bundle that has this manifest.

    An engine that follows it asks its own parts too, see `edgegen.models.parts.Backend`.
    """
    config, options = manifest.model, manifest.recipe_options
    bits, group = options.get("weight_bits"), options.get("group_size")
    rows = {k for _, k in config.stored_matrices().values()}
    return (
        not INTEGER_PARTS.missing(config.all_parts())
        and {INDEX, DATA} <= manifest.files.keys()
        and bits in (2, 3, 4, 8)
        and options.get("static") is None
        and isinstance(group, int)
        and options.get("embedding_bits") == 8
        and options.get("kv") in KV_TOPS
        and manifest.context <= MAX_SUMMANDS
        and group % GROUP_MULTIPLE == 0
        and all(
            k % (group or k) == 0 and k % GROUP_MULTIPLE == 0 and k < MAX_SUMMANDS for k in rows
        )
    )


class QuantizedBundle:
    """Reads a bundle's tensors by their stored names, e.g. "layers.0.qkv"."""

    refined_head: bool
    """Whether the head is a copy of the embedding with fewer bits (`edgegen.arithmetic.refine`)."""

    def __init__(self, bundle: Bundle) -> None:
        self.config = bundle.manifest.model
        self.context = bundle.manifest.context
        self.kv = str(bundle.manifest.recipe_options["kv"])
        self.rotations = rotations(self.config, bundle.manifest.recipe_options)
        self.refined_head = has_refined_head(bundle.manifest)
        self._file = TensorFile(bundle.file(INDEX), bundle.file(DATA))

    def layer_names(self, layer: int) -> list[str]:
        """Return the names of a layer's stored tensors, in the order of execution."""
        return [
            f"layers.{layer}.{short}" for short in stored_names(self.config.layer_shapes(layer))
        ]

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a stored tensor, from the manifest's configuration."""
        _, layer, short = name.split(".", 2) if "." in name else ("", "", name)
        shapes = self.config.layer_shapes(int(layer)) if layer else self.config.outer_shapes()
        parts = [shapes[part] for part in parts_of(short)]
        return (sum(part[0] for part in parts), *parts[0][1:])

    def matrix(self, name: str) -> QuantizedTensor:
        """Return a quantized matrix.

        Raises:
            CorruptFile: it is missing, or its shape differs from the manifest's.
        """
        tensor = self._file.quantized(name)
        self._check(name, tensor.shape)
        if tensor.group_size % GROUP_MULTIPLE:
            raise CorruptFile(
                f"{INDEX}: expected groups of a multiple of {GROUP_MULTIPLE} in {name}, got "
                f"{tensor.group_size}; export the bundle again"
            )
        return tensor

    def vector(self, name: str) -> Float:
        """Return a float32 vector. Raises the errors of `matrix`."""
        values = self._file.read(name)
        self._check(name, values.shape)
        return values

    def table(self, name: str) -> RowTable:
        """Return a table of 8 bits by its stored name. Raises the errors of `matrix`."""
        table = self._file.table(name)
        self._check(name, table.shape)
        return table

    def row_scales(self, name: str) -> Float:
        """Return the scale of each row of a quantized matrix, [N]."""
        scales: Float = self._file.read(f"{name}.s").reshape(-1)
        return scales

    def ropes(self) -> list[tuple[Float, Float]]:
        """Return the tables of all rotary embeddings. Raises the errors of `matrix`."""
        return [self.rope(i) for i in range(len(self.config.ropes))]

    def rope(self, index: int) -> tuple[Float, Float]:
        """Return cosine and sine [context, pairs]. Raises the errors of `matrix`."""
        tables = [self._file.read(f"rope.{index}.{part}") for part in ("cos", "sin")]
        expected = (self.context, self.config.rope_dims(index) // 2)
        for table in tables:
            self._check(f"rope.{index}", table.shape, expected)
        return tables[0], tables[1]

    def key_offsets(self, layer: int) -> KeyOffsets:
        """Return the offsets of a layer's cached keys. Raises the errors of `matrix`."""
        part = self.config.find(layer, Attention)
        assert part is not None and part.rope is not None
        tables = self.rope(part.rope)
        return KeyOffsets.of_layer(part, lambda n: self.vector(f"layers.{layer}.{n}"), *tables)

    def residual_rotation(self) -> Float | None:
        """Return the rotation of the residual [m, m]; None if it is not rotated.

        Raises the errors of `matrix`.
        """
        if not self.rotations.residual:
            return None
        table = self._file.read("rotation")
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        self._check("rotation", table.shape, (m, m))
        return table

    def _check(
        self, name: str, shape: tuple[int, ...], expected: tuple[int, ...] | None = None
    ) -> None:
        expected = expected or self.shape(name)
        if shape != expected:
            raise wrong_shape(name, shape, expected)


def integer_model(source: QuantizedBundle, attention: Lambda | None = None) -> IntegerModel:
    """Return a bundle's integer model in numpy: slow, and the specification of other engines."""

    def matrix(name: str) -> IntegerMatrix:
        tensor = source.matrix(name)
        c = np.repeat(tensor.c, tensor.group_size, axis=1)
        return IntegerMatrix(tensor.steps * c.astype(np.int16), tensor.s)

    def layer(index: int) -> LayerTensors:
        matrices, tables = source.config.matrices(index), source.config.tables(index)

        def read(name: str, short: str) -> Matrix | Table | Float:
            if short in tables:
                return source.table(name)
            return matrix(name) if short in matrices else source.vector(name)

        return {
            short: read(name, short)
            for name in source.layer_names(index)
            for short in (name.removeprefix(f"layers.{index}."),)
        }

    ropes = source.ropes()
    embedding = matrix("embed")
    weights = IntegerWeights(
        embedding,
        embedding if source.config.tie_embeddings else matrix("head"),
        norm=source.vector("norm"),
        norm_bias=source.vector("norm_bias") if source.config.norm_bias else None,
        layer=layer,
        ropes=ropes,
        rotations=source.rotations,
        rotation=source.residual_rotation(),
        refined_head=source.refined_head,
    )
    return IntegerModel(source.config, weights, source.kv, attention)
