"""The float model in plain numpy, one block at a time: the baseline of all quality figures.

T is the number of tokens of a call, P the number of tokens before them. Everything is float32.
Results depend on numpy's BLAS in their last bits. The parts of a block are in
`edgegen.arithmetic.float_parts`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.float_parts import FLOAT_PARTS
from edgegen.arithmetic.layers import ACTIVATIONS, layer_norm, rms_norm, softcap, softmax
from edgegen.arithmetic.refine import refined
from edgegen.arithmetic.rotation import rotate
from edgegen.errors import CorruptFile
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp

Mask = NDArray[np.bool_]
Positions = NDArray[Any]
Observer = Callable[[str, Float], None]
"""Callback with the name of a product ("qkv", "o", "gate_up", "down") and its input [T, K]."""
Norm = Float | tuple[Float, Float]
"""Last norm of a model: its weight [hidden], or weight and bias."""
State = Mapping[str, Float]
"""State of tokens that later tokens read, by name: keys "k" [kv_heads, T, head_dim]. Axis 1 is
that of the tokens."""


def embed(config: ModelConfig, table: Float, tokens: NDArray[Any]) -> Float:
    """Return the input of the first block [T, hidden]: rows of `table` [vocab, hidden], scaled.

    Raises:
        CorruptFile: the tokenizer has tokens that the model lacks.
    """
    if (last := int(np.max(tokens, initial=0))) >= config.vocab_size:
        raise CorruptFile(
            f"tokenizer.json: expected tokens below {config.vocab_size}, the rows of the model's "
            f"embedding, got {last} in a text; get the tokenizer of this model"
        )
    rows: Float = table[tokens]
    return rows * np.float32(config.embedding_scale)


def logits(
    config: ModelConfig,
    norm: Norm,
    head: Float,
    x: Float,
    rotation: Float | None = None,
    *,
    exact: Float | None = None,
) -> Float:
    """Return the logits [T, vocab] of the last block's output `x` [T, hidden].

    Args:
        norm: the last norm.
        head: [vocab, hidden].
        rotation: Q [m, m] of the residual's rotation, in which `x` and `head` are; None without.
        exact: the embedding [vocab, hidden] of which the head is a copy with fewer bits, to refine
            the logits; None without.
    """
    inputs = head_input(config, norm, x, rotation)
    products = inputs @ head.T
    if exact is not None:
        products = refined(products, inputs @ exact.T, config.logit_scale)
    if config.logit_scale != 1.0:
        products = products * np.float32(config.logit_scale)
    return softcap(products, config.logit_softcap)


def head_input(config: ModelConfig, norm: Norm, x: Float, rotation: Float | None = None) -> Float:
    """Return the input of the head [T, hidden]; the arguments are those of `logits`."""
    if rotation is None:
        return last_norm(config, norm, x)
    return rotate(last_norm(config, norm, rotate(x, rotation.T)), rotation)


def last_norm(config: ModelConfig, norm: Norm, x: Float) -> Float:
    """Apply the last norm to `x` [T, hidden]."""
    weight, bias = (norm, None) if isinstance(norm, np.ndarray) else norm
    if config.norm == "layer":
        return layer_norm(x, weight, bias, config.norm_eps)
    normed = rms_norm(x, weight, config.norm_eps)
    return normed if bias is None else normed + bias


def load_norm(config: ModelConfig, tensor: Callable[[str], Float]) -> Norm:
    """Return the last norm of a model, whose tensors `tensor` returns by canonical name."""
    weight = tensor("norm")
    return (weight, tensor("norm_bias")) if config.norm_bias else weight


def load_block(checkpoint: Checkpoint, layer: int) -> dict[str, Float]:
    """Return the tensors of one layer by their short names, as `Block` takes them.

    Raises:
        CorruptFile: a tensor is missing, misshapen or not finite.
    """
    shorts = checkpoint.config.layer_shapes(layer)
    return {short: checkpoint.tensor(f"layers.{layer}.{short}") for short in shorts}


def _ignore(name: str, x: Float) -> None:
    """Default observer."""


@dataclass
class Pass:
    """Inputs of a pass that layers use in addition to the residual."""

    tokens: NDArray[Any] = field(default_factory=lambda: np.zeros(0, np.int32))
    """[T]"""
    embedded: Float = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    """The input of the first block [T, hidden]; empty where no layer reads it."""
    states: dict[int, tuple[Float, Float]] = field(default_factory=dict)
    """Keys and values [kv_heads, P+T, head_dim] of the layers that others attend to."""

    @classmethod
    def of(cls, config: ModelConfig, tokens: NDArray[Any], x: Float) -> Pass:
        """Return the pass of tokens [T] whose embeddings are `x` [T, hidden]."""
        return cls(tokens, x) if config.reads_embedding else cls()


@dataclass
class Call:
    """The tokens of one pass through a block."""

    positions: Positions
    """[T]"""
    mask: Mask | None
    """bool [T, P+T], True where a token attends to a key; None is causal within the window."""
    past: State
    """State of the earlier tokens; empty without any."""
    observe: Observer
    whole: Pass
    new: dict[str, Float] = field(default_factory=dict)
    """State of this call's tokens."""

    def append(self, name: str, value: Float) -> Float:
        """Add state [H, T, D] of this call's tokens, and return that of all tokens [H, P+T, D].

        The result is in C order, whatever the order of the past: BLAS picks its kernel by the
        memory order, and kernels round differently.
        """
        self.new[name] = value
        before = self.past.get(name)
        if before is None:
            return value
        earlier = before.shape[1]
        whole = np.empty((len(value), earlier + value.shape[1], value.shape[2]), np.float32)
        whole[:, :earlier], whole[:, earlier:] = before, value
        return whole


class Block:
    """One layer.

    Args:
        weights: float32 tensors by their short names, see `load_block`.
        inner: block size of the Hadamard transform before the down projection; 0 is none.
        context: longest context, for rotary embeddings with a scaling by length.
    """

    def __init__(
        self,
        config: ModelConfig,
        layer: int,
        weights: Mapping[str, Float],
        inner: int = 0,
        context: int = 0,
    ) -> None:
        self.config, self.layer, self.weights, self.inner = config, layer, weights, inner
        self.context = context
        self.branches, self.is_source = config.layer(layer), layer in config.sources

    def forward(
        self,
        x: Float,
        past: State | None = None,
        mask: Mask | None = None,
        positions: Positions | None = None,
        observe: Observer | None = None,
        *,
        whole: Pass | None = None,
    ) -> tuple[Float, dict[str, Float]]:
        """Run T tokens.

        Args:
            x: [T, hidden].
            past: state of P earlier tokens, as returned.
            mask: bool [T, P+T], True where a token attends to a key; causal within the layer's
                window by default.
            positions: [T], by default P, P+1, ...
            observe: called with the input of every matrix product, for calibration.
            whole: the pass; layers that use embeddings or other layers' keys need it.

        Returns:
            y [T, hidden], and the state of the T tokens; keys are after their norm and RoPE.
        """
        past = past or {}
        if positions is None:
            earlier = next((value.shape[1] for value in past.values()), 0)
            positions = np.arange(earlier, earlier + len(x))
        call = Call(positions, mask, past, observe or _ignore, whole or Pass())
        for branch in self.branches:
            x = self._branch(x, branch, call)
        return x, call.new

    def _branch(self, x: Float, branch: Branch, call: Call) -> Float:
        """Return x [T, hidden] with a branch's output added."""
        normed = self.keep(self._normed(x, f"{branch.name}_norm")) if branch.norm else x
        outputs = [FLOAT_PARTS[part](self, part, normed, call) for part in branch.parts]
        y: Float = sum(outputs[1:], outputs[0])
        if branch.post_norm:
            y = self.norm(y, f"{branch.name}_post_norm")
        return self.keep(x + y if branch.scale == 1.0 else x + np.float32(branch.scale) * y)

    def keep(self, x: Float) -> Float:
        """Return `x`, which waits for a product; calibration stores it in a file.

        The caller drops `x` for the result before it calls an observer.
        """
        return x

    def linear(self, x: Float, name: str, bias: bool = False) -> Float:
        """Multiply by the matrix `name`, and add its bias: [T, K] -> [T, N]."""
        y = self.product(x, name)
        return y + self.weights[f"{name}_bias"] if bias else y

    def product(self, x: Float, name: str) -> Float:
        """Multiply by the matrix `name`: [T, K] -> [T, N]."""
        return x @ self.weights[name].T

    def norm(self, x: Float, name: str) -> Float:
        """Apply the norm `name` to the last axis."""
        return rms_norm(x, self.weights[name], self.config.norm_eps)

    def _normed(self, x: Float, name: str) -> Float:
        """Return a branch's input."""
        if self.config.norm == "rms":
            return self.norm(x, name)
        bias = self.weights.get(f"{name}_bias")
        return layer_norm(x, self.weights[name], bias, self.config.norm_eps)

    def gated(self, part: GatedMlp, gate: Float, up: Float) -> Float:
        """Return activation(gate) * up."""
        return ACTIVATIONS[part.activation](gate) * up

    def attended(self, part: Attention, q: Float, k: Float, v: Float, mask: Mask | None) -> Float:
        """Attend within a mask, or to all earlier tokens in the window: [T, heads * head_dim]."""
        if mask is None:
            return self.attend_causal(part, q, k, v)
        return self.attend(part, q, k, v, mask)

    def attend_causal(self, part: Attention, q: Float, k: Float, v: Float) -> Float:
        """Attend to all earlier tokens within the layer's window: [T, heads * head_dim]."""
        tokens = q.shape[1]
        return self.attend(part, q, k, v, causal_mask(tokens, k.shape[1] - tokens, part.window))

    def attend(self, part: Attention, q: Float, k: Float, v: Float, mask: Mask) -> Float:
        """Run grouped-query attention (arXiv:2305.13245): [T, heads * head_dim].

        The queries of a group are adjacent, so one product covers all queries of a kv head.
        """
        heads, tokens, dim = q.shape
        groups = q.reshape(len(k), -1, dim)  # [kv_heads, group * T, head_dim]
        scores = (groups @ k.swapaxes(1, 2)) * np.float32(part.scale)
        scores = softcap(scores, part.softcap).reshape(heads, tokens, -1)  # [heads, T, P+T]
        sinks = self.weights["sinks"][:, None, None] if part.sinks else None
        weights = softmax(np.where(mask, scores, np.float32(-np.inf)), sinks)
        out = weights.reshape(len(k), -1, weights.shape[-1]) @ v  # [kv_heads, group * T, head_dim]
        return out.reshape(heads, tokens, dim).swapaxes(0, 1).reshape(tokens, -1)


def causal_mask(tokens: int, earlier: int, window: int = 0) -> Mask:
    """Return the mask [T, P+T] of T tokens after P `earlier` ones; window 0 is no window."""
    distance = np.arange(earlier, earlier + tokens)[:, None] - np.arange(earlier + tokens)
    visible = distance >= 0
    return visible & (distance < window) if window else visible
