"""Export of recipes with [static]: merge the steps of activations into a block's weights.

`edgegen.quantize.mergequant` implements the method, and `edgegen.arithmetic.static` the arithmetic
of the merged block, with which the next block is calibrated.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.arithmetic.integer import IntegerMatrix
from edgegen.arithmetic.static import StaticBlock, StaticRule, codes, token_codes
from edgegen.bundle.tensors import parts_of
from edgegen.errors import UsageError
from edgegen.exporter.blocks import fuse_vectors
from edgegen.exporter.calibration.calibrate import HiddenStates, Observation, kv_scale
from edgegen.exporter.datafile import DataFile
from edgegen.exporter.merging import MERGED_PARTS
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import Recipe
from edgegen.models.parts.attention import Attention
from edgegen.quantize import quantizers
from edgegen.quantize.mergequant import Index, adaptive_steps, compensate, reconstruct
from edgegen.quantize.tensor import QuantizedTensor

LIMIT = 127
"""Maximum of c * |q - z|: the runtime multiplies it as an 8-bit integer."""


def check_static(recipe: Recipe, options: ExportOptions) -> None:
    """Check that the options go with fixed steps; a recipe without [static] passes.

    Raises:
        UsageError: there is no calibration text, or there is tuning or a budget of bits.
    """
    if recipe.static is None:
        return
    excluded = {
        "--calibration none": options.calibration_free,
        f"--tune {options.tune}": options.tune != "none",
        f"--bits-per-weight {options.bits_per_weight}": options.bits_per_weight is not None,
    }
    for option, is_set in excluded.items():
        if is_set:
            raise UsageError(
                f"{option}: expected a recipe without [static], got {recipe.name}, whose fixed "
                "steps need the calibration text and the recipe's own bits; leave it out, or "
                "choose another recipe"
            )


class MergedBlock:
    """Block in progress, whose weights by part change as steps move from tensor to tensor."""

    def __init__(self, block: Block, recipe: Recipe, inputs: Mapping[str, Float]) -> None:
        """`inputs` are those of each product over the calibration text, [T, K]."""
        assert recipe.static is not None
        self.float_block, self.recipe, self.static = block, recipe, recipe.static
        self.weights, self.inputs, self.inner = dict(block.weights), inputs, block.inner
        self.sources: dict[str, Index] = {}
        self.tensors: dict[str, QuantizedTensor] = {}
        attention = block.config.find(block.layer, Attention)
        assert attention is not None
        self.value_steps = np.ones(attention.kv_size, np.float32)
        self.norms = {
            product: f"{branch.name}_norm"
            for branch in block.branches
            for part in branch.parts
            for product in part.products
            if set(parts_of(product)) <= set(part.readers)
        }
        """Product -> the norm whose output it takes."""

    def merge(self) -> None:
        """Fold all steps and quantize, each matrix after all changes of it.

        Products that take the output of a norm come first.
        """
        config, layer = self.float_block.config, self.float_block.layer
        for part in config.parts(layer):
            MERGED_PARTS[part](self, part)
        for product in sorted(config.matrices(layer), key=lambda name: name not in self.norms):
            matrix = np.concatenate([self.weights[part] for part in parts_of(product)])
            self.tensors[product] = self._quantize(*self._prepare(product, matrix))

    def block(self) -> StaticBlock:
        """Return the block with the arithmetic of the runtime."""
        matrices: dict[str, IntegerMatrix] = {}
        for product, tensor in self.tensors.items():
            parts = parts_of(product)
            c = np.repeat(tensor.c, tensor.group_size, axis=1)
            steps = tensor.steps * c.astype(np.int16)
            ends = np.cumsum([len(self.weights[part]) for part in parts])[:-1]
            rows = zip(np.split(steps, ends), np.split(tensor.s, ends), strict=True)
            matrices |= {p: IntegerMatrix(*row) for p, row in zip(parts, rows, strict=True)}
        rule = StaticRule(self.static.bits, frozenset(self.static.products), self.sources)
        return StaticBlock(self.float_block, self.weights, matrices, rule)

    def divide(self, rows: str, steps: Float) -> None:
        """Divide the outputs of a matrix, and its bias, by steps."""
        self.weights[rows] = self.weights[rows] / steps[:, None]
        if f"{rows}_bias" in self.weights:
            self.weights[f"{rows}_bias"] = self.weights[f"{rows}_bias"] / steps

    def scale(self, product: str, steps: Float) -> None:
        """Multiply the columns of a product by the steps by which its inputs are divided."""
        self.weights[product] = self.weights[product] * steps
        self.inputs = {**self.inputs, product: self.inputs[product] / steps}

    def _prepare(self, product: str, matrix: Float) -> tuple[Float, Float]:
        """Return the matrix to quantize and the quantized inputs of its product, [T, K]."""
        bits, x = self.static.bits, self.inputs[product]
        if product not in self.static.products:
            rounded, scale = token_codes(x, bits)
            return matrix, rounded * scale
        if norm := self.norms.get(product):
            steps = adaptive_steps(x, bits)
            self.weights[norm] = self.weights[norm] / steps
            matrix, x = matrix * steps, x / steps
        exact = x @ matrix.T if self.static.rank else x
        rounded = codes(x, bits)
        if self.static.reconstruct and product in self.norms:
            arranged = reconstruct(
                matrix,
                np.square(rounded).mean(axis=0),
                self.recipe.weight_bits,
                self.recipe.group_size,
            )
            self.sources[product] = arranged.source
            matrix, rounded = arranged.columns(matrix), rounded[:, arranged.source]
        if self.static.rank:
            matrix = compensate(matrix, exact, rounded, self.static.rank)
        return matrix, rounded

    def _quantize(self, matrix: Float, inputs: Float) -> QuantizedTensor:
        bits, group = self.recipe.weight_bits, self.recipe.group_size
        moments = inputs.T @ inputs / np.float32(len(inputs))
        quantizer = quantizers.get(self.recipe.quantizer)
        if bits == 8:
            return quantizer(matrix, bits, group, moments)
        return quantizer.narrow(matrix, bits, group, moments, LIMIT)


def write_static_block(
    data: DataFile,
    layer: int,
    block: Block,
    recipe: Recipe,
    calibration: HiddenStates,
) -> None:
    """Calibrate, merge and write one block, and advance the calibration text through it."""
    observed: Observation = calibration.inputs(block)
    merged = MergedBlock(block, recipe, observed.moments)
    merged.merge()
    name = f"layers.{layer}"
    if recipe.kv != "float32":
        steps = merged.value_steps.reshape(len(observed.keys), 1, -1)
        data.add(f"{name}.k_scale", kv_scale(observed.keys, recipe.kv))
        data.add(f"{name}.v_scale", kv_scale(observed.values / steps, recipe.kv))
    for product, tensor in merged.tensors.items():
        data.add_quantized(f"{name}.{product}", tensor)
        if product in merged.sources:
            data.add(f"{name}.{product}.i", merged.sources[product])
    vectors = fuse_vectors(block.config, layer, merged.weights)
    for short in sorted(vectors, key=lambda name: not name.endswith("_bias")):
        data.add(f"{name}.{short}", vectors[short])
    calibration.advance(merged.block())
