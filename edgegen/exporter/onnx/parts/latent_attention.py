"""Multi-head latent attention in the ONNX graph, over the compressed cache.

The latents and shared keys of the tokens before the step come in as past_latent.LAYER [B, P,
rank + rope], and those of the step's tokens go out as step_latent.LAYER. The engine keeps them, in
float32.
"""

from __future__ import annotations

import numpy as np
import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.models.parts import Interpreter
from edgegen.models.parts.latent_attention import LatentAttention

_MASKED = float(np.finfo(np.float32).min)


def latent_attention(
    decoder: OnnxDecoder, part: LatentAttention, x: ir.Value, layer: int
) -> ir.Value:
    """Add the tokens' latents to the cache, and attend to all."""
    g, p = decoder.graph, f"layers.{layer}"
    shape: list[int | str] = ["batch_size", "past_latent_length", part.cached]
    past = g.input(f"past_latent.{layer}", "float32", shape)
    step = _Step(decoder, part, past, x)
    new = _latents(decoder, part, x, step, p)
    kept = g.op("Identity", new, name=f"{p}.latent_kept")
    decoder.states.append(
        (kept, f"step_latent.{layer}", ["batch_size", "sequence_length", part.cached])
    )
    whole = g.op("Concat", past, new, name=f"{p}.latents", axis=1)  # [B, T, rank + rope]
    scores = _scores(decoder, part, _queries(decoder, part, x, step, p), whole, p)
    scores = g.op("Add", scores, step.mask, name=f"{p}.masked")
    out = _weighted_sums(decoder, part, scores, whole, p)
    return decoder.linear(out, f"{p}.o", part.bias)


class _Step:
    """Mask and rotary embedding of a step, which all layers of the same kind share."""

    def __init__(
        self, decoder: OnnxDecoder, part: LatentAttention, past: ir.Value, x: ir.Value
    ) -> None:
        self.graph, self.shared = decoder.graph, decoder.shared
        if "latent.mask" not in self.shared:
            self._make_mask(past, x)
        key = f"latent.rope.{part.rope}"
        if key not in self.shared:
            for table in ("cos", "sin"):
                rows = self.graph.op(
                    "Gather",
                    self.graph.data(f"rope.{part.rope}.{table}"),
                    self.shared["latent.positions"],
                    name=f"{key}.{table}",
                    axis=0,
                )  # [M, pairs]
                self.shared[f"{key}.{table}"] = rows
            self.shared[key] = self.shared[f"{key}.cos"]
        self.cos, self.sin = (self.shared[f"{key}.{table}"] for table in ("cos", "sin"))
        self.mask = self.shared["latent.mask"]

    def _make_mask(self, past: ir.Value, x: ir.Value) -> None:
        g, zero = self.graph, self.graph.constant("axis.0", [0], "int64")
        one = g.constant("one", [1], "int64")
        sizes = []
        for value, name in ((past, "past"), (x, "tokens")):
            shape = g.op("Shape", value, name=f"latent.{name}_shape", start=1, end=2)
            sizes.append(g.op("Squeeze", shape, zero, name=f"latent.{name}"))
        total = g.op("Add", *sizes, name="latent.total")
        unit, origin = g.constant("step.1", 1, "int64"), g.constant("origin", 0, "int64")
        keys = g.op("Range", origin, total, unit, name="latent.keys")
        own = g.op("Range", sizes[0], total, unit, name="latent.positions")
        column = g.op("Unsqueeze", own, one, name="latent.queries")
        seen = g.op("LessOrEqual", keys, column, name="latent.seen")  # [M, T]
        shown, hidden = (
            g.constant(f"latent.{name}", value, "float32")
            for name, value in (("shown", 0.0), ("masked", _MASKED))
        )
        self.shared["latent.positions"] = own
        self.shared["latent.mask"] = g.op("Where", seen, shown, hidden, name="latent.mask")

    def rotated(self, x: ir.Value, name: str) -> ir.Value:
        """Rotate [..., M, rope], in half-split order."""
        g = self.graph
        first, second = g.multi(
            "Split", x, names=(f"{name}.0", f"{name}.1"), axis=-1, num_outputs=2
        )
        parts = []
        for n, (a, b, kind) in enumerate(((first, second, "Sub"), (second, first, "Add"))):
            cosine = g.op("Mul", a, self.cos, name=f"{name}.cos{n}")
            sine = g.op("Mul", b, self.sin, name=f"{name}.sin{n}")
            parts.append(g.op(kind, cosine, sine, name=f"{name}.half{n}"))
        return g.op("Concat", *parts, name=f"{name}.rotated", axis=-1)


def _latents(
    decoder: OnnxDecoder, part: LatentAttention, x: ir.Value, step: _Step, p: str
) -> ir.Value:
    """Return the latents and shared keys of the step's tokens, [B, M, rank + rope]."""
    g = decoder.graph
    both = decoder.linear(x, f"{p}.kv_a", part.bias)
    sizes = g.constant("latent_sizes", [part.rank, part.rope_dim], "int64")
    latent, key = g.multi("Split", both, sizes, names=(f"{p}.latent", f"{p}.key"), axis=-1)
    normed = decoder.norm(latent, f"{p}.kv_norm")
    return g.op("Concat", normed, step.rotated(key, f"{p}.key"), name=f"{p}.new_latent", axis=-1)


def _queries(
    decoder: OnnxDecoder, part: LatentAttention, x: ir.Value, step: _Step, p: str
) -> ir.Value:
    """Return the queries in the space of the latents and of the shared key.

    Their shape is [B, heads, M, rank + rope].
    """
    g, name = decoder.graph, f"{p}.q_proj"
    if part.q_rank:
        x = decoder.norm(decoder.linear(x, f"{p}.q_a", part.bias), f"{p}.q_a_norm")
        name = f"{p}.q_b"
    q = decoder.linear(x, name)
    heads = g.constant("to_latent_heads", [0, 0, part.num_heads, part.head_dim], "int64")
    q = g.op("Reshape", q, heads, name=f"{p}.q_heads")
    q = g.op("Transpose", q, name=f"{p}.q_by_head", perm=[0, 2, 1, 3])
    sizes = g.constant("query_sizes", [part.nope_dim, part.rope_dim], "int64")
    own, shared = g.multi("Split", q, sizes, names=(f"{p}.q_own", f"{p}.q_shared"), axis=-1)
    k_up = g.data(f"{p}.k_up", shape=(part.num_heads, part.nope_dim, part.rank))
    absorbed = g.op("MatMul", own, k_up, name=f"{p}.q_latent")
    return g.op(
        "Concat", absorbed, step.rotated(shared, f"{p}.q_shared"), name=f"{p}.query", axis=-1
    )


def _scores(
    decoder: OnnxDecoder, part: LatentAttention, q: ir.Value, whole: ir.Value, p: str
) -> ir.Value:
    """Return the scaled scores, [B, heads, M, T]."""
    g, one = decoder.graph, decoder.graph.constant("one", [1], "int64")
    keys = g.op("Unsqueeze", whole, one, name=f"{p}.keys")  # [B, 1, T, rank + rope]
    columns = g.op("Transpose", keys, name=f"{p}.columns", perm=[0, 1, 3, 2])
    scores = g.op("MatMul", q, columns, name=f"{p}.products")
    scale = g.constant("latent_scale", part.scale, "float32")
    return g.op("Mul", scores, scale, name=f"{p}.scaled")


def _weighted_sums(
    decoder: OnnxDecoder, part: LatentAttention, scores: ir.Value, whole: ir.Value, p: str
) -> ir.Value:
    """Return the values of all heads, [B, M, heads * value]."""
    g, one = decoder.graph, decoder.graph.constant("one", [1], "int64")
    weights = g.op("Softmax", scores, name=f"{p}.weights", axis=-1)
    sizes = g.constant("latent_sizes", [part.rank, part.rope_dim], "int64")
    latents, _ = g.multi("Split", whole, sizes, names=(f"{p}.values", f"{p}.rest"), axis=-1)
    values = g.op("Unsqueeze", latents, one, name=f"{p}.shared_values")
    sums = g.op("MatMul", weights, values, name=f"{p}.sums")  # [B, heads, M, rank]
    v_up = g.data(f"{p}.v_up", shape=(part.num_heads, part.value_dim, part.rank))
    v_up = g.op("Transpose", v_up, name=f"{p}.v_up_columns", perm=[0, 2, 1])
    out = g.op("MatMul", sums, v_up, name=f"{p}.head_values")
    out = g.op("Transpose", out, name=f"{p}.by_token", perm=[0, 2, 1, 3])
    flat = g.constant("to_latent_flat", [0, 0, part.num_heads * part.value_dim], "int64")
    return g.op("Reshape", out, flat, name=f"{p}.attended")


INTERPRETER = Interpreter("latent_attention", latent_attention)
