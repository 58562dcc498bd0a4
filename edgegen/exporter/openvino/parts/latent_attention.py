"""Multi-head latent attention in the OpenVINO model, over the compressed cache.

The latents and shared keys are a state, as keys and values are elsewhere. The runtime does not page
them.
"""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.exporter.openvino.parts.attention import rotate_whole
from edgegen.models.parts import Interpreter
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.runtimes.openvino.api import ov


def latent_attention(decoder: OpenVinoDecoder, part: LatentAttention, x: Node, layer: int) -> Node:
    """Add the tokens' latents to the cache, and attend to all."""
    g, p = decoder.graph, f"layers.{layer}"
    whole = _cache(decoder, part, _latents(decoder, part, x, p), layer)  # [B, T, rank + rope]
    keys = g.op("unsqueeze", whole, decoder.axis(1), name=f"{p}.keys")
    query = _queries(decoder, part, x, p)
    scores = g.op("matmul", query, keys, False, True, name=f"{p}.products")  # [B, heads, M, T]
    scale = g.constant("latent_scale", part.scale, "float32")
    scores = g.op("multiply", scores, scale, name=f"{p}.scaled")
    scores = g.op("add", scores, decoder.masks[0], name=f"{p}.masked")
    weights = g.op("softmax", scores, -1, name=f"{p}.weights")
    values, _ = decoder.split(keys, [part.rank, part.rope_dim], f"{p}.values")
    sums = g.op("matmul", weights, values, False, False, name=f"{p}.sums")  # [B, heads, M, rank]
    v_up = g.data(f"{p}.v_up", (part.num_heads, part.value_dim, part.rank))
    out = g.op("matmul", sums, v_up, False, True, name=f"{p}.head_values")
    out = g.op("transpose", out, decoder.order(), name=f"{p}.by_token")
    flat = g.constant("to_latent_flat", [0, 0, part.num_heads * part.value_dim], "int64")
    return decoder.linear(
        g.op("reshape", out, flat, True, name=f"{p}.heads"), f"{p}.o", bias=part.bias
    )


def _latents(decoder: OpenVinoDecoder, part: LatentAttention, x: Node, p: str) -> Node:
    """Return the latents and shared keys of the step's tokens, [B, M, rank + rope]."""
    g, one = decoder.graph, decoder.axis(1)
    both = decoder.linear(x, f"{p}.kv_a", bias=part.bias)
    latent, key = decoder.split(both, [part.rank, part.rope_dim], f"{p}.latent")
    key = g.op("unsqueeze", key, one, name=f"{p}.key_head")
    key = rotate_whole(decoder, key, decoder.ropes[part.rope], part.rope_dim, f"{p}.key")
    key = g.op("squeeze", key, one, name=f"{p}.key_flat")
    normed = decoder.norm(latent, f"{p}.kv_norm")
    return g.op("concat", [normed, key], -1, name=f"{p}.new_latent")


def _queries(decoder: OpenVinoDecoder, part: LatentAttention, x: Node, p: str) -> Node:
    """Return the queries in the space of latents and shared keys, [B, heads, M, rank + rope]."""
    g, name = decoder.graph, f"{p}.q_proj"
    if part.q_rank:
        x = decoder.norm(decoder.linear(x, f"{p}.q_a", bias=part.bias), f"{p}.q_a_norm")
        name = f"{p}.q_b"
    heads = g.constant("to_latent_heads", [0, 0, part.num_heads, part.head_dim], "int64")
    q = g.op("reshape", decoder.linear(x, name), heads, True, name=f"{p}.q_heads")
    q = g.op("transpose", q, decoder.order(), name=f"{p}.q_by_head")
    own, shared = decoder.split(q, [part.nope_dim, part.rope_dim], f"{p}.q_parts")
    k_up = g.data(f"{p}.k_up", (part.num_heads, part.nope_dim, part.rank))
    absorbed = g.op("matmul", own, k_up, False, False, name=f"{p}.q_latent")
    shared = rotate_whole(decoder, shared, decoder.ropes[part.rope], part.rope_dim, f"{p}.q_rope")
    return g.op("concat", [absorbed, shared], -1, name=f"{p}.query")


def _cache(decoder: OpenVinoDecoder, part: LatentAttention, new: Node, layer: int) -> Node:
    """Append to the cache, and return the latents and shared keys of all tokens."""
    g, name = decoder.graph, f"past_latent.{layer}"
    state = f"{name}present_latent.{layer}"
    size = g.constant(f"latent_state.{part.cached}", [0, part.cached], "int64")
    shape = g.op("concat", [decoder.batch, size], 0, name=f"{name}.shape")
    empty = g.op("broadcast", g.constant("shown", 0, "float32"), shape, name=f"{name}.empty")
    known = ov.PartialShape([-1, -1, part.cached])
    past = g.op("read_value", empty, state, ov.Type.f32, known, name=f"{name}.read")
    past = g.op("gather", past, decoder.beams, decoder.axis(0), name=f"{name}.beams")
    whole = g.op("concat", [past, new], 1, name=f"{name}.all")
    decoder.sinks.append(g.op("assign", whole, state, name=f"{name}.write"))
    return whole


INTERPRETER = Interpreter("latent_attention", latent_attention)
