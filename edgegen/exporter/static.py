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
from edgegen.exporter.calibration.calibrate import HiddenStates, Observation, kv_scale
from edgegen.exporter.datafile import DataFile
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.quantize import quantizers
from edgegen.quantize.mergequant import Index, adaptive_steps, compensate, reconstruct
from edgegen.quantize.tensor import QuantizedTensor

LIMIT = 127
"""Maximum of c * |q - z|: the runtime multiplies it as an 8-bit integer."""

PRODUCTS = ("qkv", "gate_up", "o", "down")
"""Stored matrices of a dense block, in the order in which they are merged."""

NORMS = {"qkv": "attn_norm", "gate_up": "mlp_norm"}
"""Product -> the norm whose output it takes."""


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

    def __init__(
        self,
        config: ModelConfig,
        recipe: Recipe,
        weights: Mapping[str, Float],
        inputs: Mapping[str, Float],
        inner: int,
    ) -> None:
        """`inputs` are those of each product over the calibration text, [T, K]."""
        assert recipe.static is not None
        self.config, self.recipe, self.static = config, recipe, recipe.static
        self.weights, self._inputs, self.inner = dict(weights), inputs, inner
        self.sources: dict[str, Index] = {}
        self.tensors: dict[str, QuantizedTensor] = {}
        self.value_steps = np.ones(config.kv_size, np.float32)

    def merge(self) -> None:
        """Fold all steps and quantize, each matrix after all changes of it."""
        self._fold_values()
        self._fold_inner()
        for product in PRODUCTS:
            parts = parts_of(product)
            matrix = np.concatenate([self.weights[part] for part in parts])
            self.tensors[product] = self._quantize(*self._prepare(product, matrix))

    def block(self, layer: int) -> StaticBlock:
        """Return the block with the arithmetic of the runtime."""
        matrices: dict[str, IntegerMatrix] = {}
        for product in PRODUCTS:
            parts, tensor = parts_of(product), self.tensors[product]
            c = np.repeat(tensor.c, tensor.group_size, axis=1)
            steps = tensor.steps * c.astype(np.int16)
            ends = np.cumsum([len(self.weights[part]) for part in parts])[:-1]
            rows = zip(np.split(steps, ends), np.split(tensor.s, ends), strict=True)
            matrices |= {p: IntegerMatrix(*row) for p, row in zip(parts, rows, strict=True)}
        rule = StaticRule(self.static.bits, frozenset(self.static.products), self.sources)
        return StaticBlock(
            self.config, layer, self.weights, self.inner, matrices=matrices, rule=rule
        )

    def _fold_values(self) -> None:
        """Fold o's steps into v's rows, since attention is a weighted sum of V.

        A channel of V has one step for all query heads that share it.
        """
        if "o" not in self.static.products:
            return
        c = self.config
        x = self._inputs["o"].reshape(-1, c.num_kv_heads, c.num_heads // c.num_kv_heads, c.head_dim)
        steps = adaptive_steps(x.swapaxes(1, 2).reshape(-1, c.kv_size), self.static.bits)
        self.value_steps = steps
        self.weights["v"] = self.weights["v"] / steps[:, None]
        if "v_bias" in self.weights:
            self.weights["v_bias"] = self.weights["v_bias"] / steps
        group = (c.num_kv_heads, c.num_heads // c.num_kv_heads, c.head_dim)
        shared = steps.reshape(c.num_kv_heads, 1, c.head_dim)
        self._scale("o", np.broadcast_to(shared, group).reshape(-1))

    def _fold_inner(self) -> None:
        """Fold down's steps into up's rows; the channels of a Hadamard block share a step."""
        if "down" not in self.static.products:
            return
        block, x = self.inner or 1, self._inputs["down"]
        together = x.reshape(len(x), -1, block).swapaxes(1, 2).reshape(-1, x.shape[1] // block)
        steps = np.repeat(adaptive_steps(together, self.static.bits), block)
        self.weights["up"] = self.weights["up"] / steps[:, None]
        self._scale("down", steps)

    def _scale(self, product: str, steps: Float) -> None:
        self.weights[product] = self.weights[product] * steps
        self._inputs = {**self._inputs, product: self._inputs[product] / steps}

    def _prepare(self, product: str, matrix: Float) -> tuple[Float, Float]:
        """Return the matrix to quantize and the quantized inputs of its product, [T, K]."""
        bits, x = self.static.bits, self._inputs[product]
        if product not in self.static.products:
            rounded, scale = token_codes(x, bits)
            return matrix, rounded * scale
        if product in NORMS:
            steps = adaptive_steps(x, bits)
            self.weights[NORMS[product]] = self.weights[NORMS[product]] / steps
            matrix, x = matrix * steps, x / steps
        exact = x @ matrix.T if self.static.rank else x
        rounded = codes(x, bits)
        if self.static.reconstruct and product in NORMS:
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
    merged = MergedBlock(block.config, recipe, block.weights, observed.moments, block.inner)
    merged.merge()
    name = f"layers.{layer}"
    if recipe.kv != "float32":
        steps = merged.value_steps.reshape(block.config.num_kv_heads, 1, -1)
        data.add(f"{name}.k_scale", kv_scale(observed.keys, recipe.kv))
        data.add(f"{name}.v_scale", kv_scale(observed.values / steps, recipe.kv))
    for product, tensor in merged.tensors.items():
        data.add_quantized(f"{name}.{product}", tensor)
        if product in merged.sources:
            data.add(f"{name}.{product}.i", merged.sources[product])
    if "q_bias" in merged.weights:
        parts = [merged.weights[part] for part in parts_of("qkv_bias")]
        data.add(f"{name}.qkv_bias", np.concatenate(parts))
    for short, value in merged.weights.items():
        if short.endswith("_norm"):
            data.add(f"{name}.{short}", value)
    calibration.advance(merged.block(layer))
