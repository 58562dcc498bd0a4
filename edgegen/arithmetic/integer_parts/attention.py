"""Grouped-query attention (arXiv:2305.13245) of the integer model."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import (
    cap,
    exp_fixed,
    hadamard_blocks,
    quantize_tokens,
    rms_norm,
    sigmoid,
)
from edgegen.arithmetic.integer import P_MAX, Exact, IntegerCache, IntegerLayer, StepTokens
from edgegen.arithmetic.rope import apply_rope
from edgegen.arithmetic.rotation import power_of_two_in
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention


def attention(layer: IntegerLayer, part: Attention, x: Float, tokens: StepTokens) -> Float:
    """Attend to the tokens in the cache, those of the step included.

    1. q, k, v = the split of qkv @ x + bias; norm of q and k over all heads, or of each head,
       where the model has one, and of each head of v, with the weight 1; RoPE of q and k; Hadamard
       transform of q, k and v, each head by itself, in blocks of the largest power of two that
       divides D.
    2. Subtract the offsets from k and v where the model has them (`edgegen.arithmetic.offsets`).
       Quantize k and v and append them to the cache, then attend (`attend`). The tokens of a step
       attend to each other's quantized keys and values.
    3. Multiply the result by sigmoid(attn_gate @ x) where the model has a gate.
    4. Return o @ attended + bias.
    """
    rotated = _project(layer, part, x, tokens.positions)
    attended = append_and_attend(layer, part, rotated, tokens)
    if part.gate:
        attended = attended * sigmoid(layer.linear("attn_gate", x))
    return layer.linear("o", attended, part.out_bias)


def append_and_attend(
    layer: IntegerLayer, part: Attention, qkv: tuple[Float, Float, Float], tokens: StepTokens
) -> Float:
    """Append rotated keys and values [kv_heads, M, D]; return what `attend` does."""
    (q, k, v), cache = qkv, tokens.cache
    if evicting := layer.model.attention:
        cache.permute(np.flatnonzero(evicting.kept(cache.positions, tokens.positions[0])))
    if (offsets := layer.key_offsets(part)) is not None:
        k = k - offsets.at(tokens.positions)
    if (mean := layer.value_offset(part)) is not None:
        v = v - mean
    cache.append(k, v, layer.model.kv_top, tokens.positions)
    return attend(layer, part, q, cache, tokens.positions)


def _project(
    layer: IntegerLayer, part: Attention, x: Float, positions: NDArray[np.intp]
) -> tuple[Float, Float, Float]:
    """Return rotated q [heads, M, D], k and v [kv_heads, M, D].

    The transform of v is already in the weights where `rotations.values` is set.
    """
    qkv = layer.linear("qkv", x, part.bias)
    q, k, v = np.split(qkv, [part.q_size, part.q_size + part.kv_size], axis=1)
    if part.qk_norm == "all":
        q, k = layer.norm(q, "q_norm"), layer.norm(k, "k_norm")
    q, k, v = (y.reshape(len(x), -1, part.head_dim).swapaxes(0, 1) for y in (q, k, v))
    if part.norms_heads:
        q, k = layer.norm(q, "q_norm"), layer.norm(k, "k_norm")
    if part.norms_values:
        v = rms_norm(v, np.ones(part.head_dim, np.float32), layer.config.norm_eps)
    if part.rope is not None:
        cos, sin = (table[positions] for table in layer.model.weights.ropes[part.rope])
        q, k = apply_rope(q, cos, sin), apply_rope(k, cos, sin)
    block = power_of_two_in(part.head_dim)
    rotated = v if layer.rotations.values else hadamard_blocks(v, block)
    return hadamard_blocks(q, block), hadamard_blocks(k, block), rotated


def attend(
    layer: IntegerLayer,
    part: Attention,
    q: Float,
    cache: IntegerCache,
    positions: NDArray[np.intp],
) -> Float:
    """Return the weighted sums of the values in a cache, [M, heads * D], for rotated queries.

    q is quantized with a scale s_q per token and head. With acc the exact products of query and
    key codes, the score is f32(acc) * ((s_q * scale) * f32(key scale)), plus the query's product
    with the key's offset where the model has offsets, then `cap` where the model has one. The
    output is f32(sum of p * value codes) * scale, with p and scale of `_softmax`, plus the offset
    of values where the model has one. The Hadamard transform is undone here unless the output
    projection contains it (`rotations.values`).
    """
    codes, s_q = quantize_tokens(q)  # [heads, M, D], [heads, M]
    group = part.num_heads // part.num_kv_heads
    distance = positions[:, None] - cache.positions  # [M, T]
    seen = (distance >= 0) & ((distance < part.window) | (part.window == 0))
    if evicting := layer.model.attention:
        seen &= evicting.seen(positions, cache.positions)
    sinks = layer.vector("sinks") if part.sinks else None
    acc, offsets = cache.scores(codes), layer.key_offsets(part)
    p, scale = np.empty_like(acc), np.empty((*acc.shape[:2], 1), np.float32)
    for h in range(part.num_heads):
        s_h = s_q[h] * np.float32(part.scale)
        s_k = cache.key_scales[h // group].astype(np.float32)
        scores = acc[h].astype(np.float32) * (s_h[:, None] * s_k)
        if offsets is not None:
            scores = scores + offsets.scores(h // group, codes[h], s_h, cache.positions)
        scores = cap(scores, part.softcap)
        s_v = cache.value_scales[h // group].astype(np.float32)
        p[h], scale[h] = _softmax(scores, seen, s_v, None if sinks is None else sinks[h])
    out = cache.weighted_sum(p).astype(np.float32) * scale
    if (mean := layer.value_offset(part)) is not None:
        out = out + np.repeat(mean, group, axis=0)
    if not layer.rotations.values:
        out = hadamard_blocks(out, power_of_two_in(part.head_dim))
    return out.swapaxes(0, 1).reshape(len(positions), -1)


def _softmax(
    scores: Float, seen: NDArray[np.bool_], s_v: Float, sink: np.float32 | None
) -> tuple[Exact, Float]:
    """Return the integer attention weights p [M, T] of one head and the scale [M, 1] of their sums.

    For each query, over the slots that it attends to:

    1. e = exp_fixed(score - top), an integer; 0 in all other slots. top is the largest score, or
       the sink if that is larger.
    2. w = f32(e) * s_v; p = rint(w * (P_MAX / max w)), an integer in [0, P_MAX]; P_MAX / 0 is 0.
    3. scale = max w / (f32(sum of e) * P_MAX), with the sum of e exact, e of the sink included.

    Then sum(p * value codes) * scale approximates softmax(scores) @ values.

    Args:
        scores: float32 [M, T].
        seen: which slots each query attends to, [M, T]; at least one in each row.
        s_v: scale of the values in each slot, float32 [T].
        sink: a score that takes part without a value; None without one.
    """
    top = np.where(seen, scores, np.float32(-np.inf)).max(axis=1, keepdims=True)
    if sink is not None:
        top = np.maximum(top, sink)
    e = np.where(seen, exp_fixed(np.where(seen, scores - top, np.float32(0))), 0)
    w = e.astype(np.float32) * s_v
    largest = w.max(axis=1, keepdims=True)
    share = np.float32(P_MAX) / np.where(largest == 0, np.float32(1), largest)
    p = np.rint(w * np.where(largest == 0, np.float32(0), share))
    total = e.sum(axis=1, keepdims=True, dtype=np.int64)
    if sink is not None:
        total = total + exp_fixed(sink - top)
    scale: Float = largest / (total.astype(np.float32) * np.float32(P_MAX))
    return p.astype(np.float64), scale


INTERPRETER = Interpreter("attention", attention)
