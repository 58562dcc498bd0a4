"""Attention in the OpenVINO model, in the pattern that the runtime fuses."""

from __future__ import annotations

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.models.parts import Interpreter
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.openvino.api import ov


def attention(decoder: OpenVinoDecoder, part: Attention, x: Node, layer: int) -> Node:
    """Add keys and values to the cache, and attend to it."""
    p = f"layers.{layer}"
    q, k, v = _project(decoder, part, x, p)
    k, v = _cache(decoder, part, k, f"{layer}.key"), _cache(decoder, part, v, f"{layer}.value")
    decoder.states[layer] = k, v
    heads = attend_heads(decoder, part, (q, k, v), p)
    return decoder.linear(heads, f"{p}.o", bias=part.out_bias)


def attend_heads(decoder: OpenVinoDecoder, part: Attention, qkv: tuple[Node, ...], p: str) -> Node:
    """Attend with queries [B, heads, M, head_dim] to all keys and values: [B, M, q_size]."""
    g = decoder.graph
    attend = _attend_capped if part.softcap else _attend
    out = attend(decoder, part, qkv, p)  # [B, heads, M, head_dim]
    out = g.op("transpose", out, decoder.order(), name=f"{p}.by_token")
    flat = g.constant("to_flat", [0, 0, part.q_size], "int64")
    return g.op("reshape", out, flat, True, name=f"{p}.heads")


def _attend(decoder: OpenVinoDecoder, part: Attention, qkv: tuple[Node, ...], p: str) -> Node:
    """Attend in one operation, which the runtime turns into paged attention."""
    g, (q, k, v) = decoder.graph, qkv
    inputs = [
        q,
        _repeat(decoder, part, k, f"{p}.keys"),
        _repeat(decoder, part, v, f"{p}.values"),
        decoder.masks[part.window],
        g.constant("attention_scale", part.scale, "float32"),
    ]
    if part.sinks:
        inputs.append(g.data(f"{p}.sinks", (1, part.num_heads, 1, 1)))
    kind, name = "ScaledDotProductAttention", f"{p}.attention"
    return g.made("opset13", kind, *inputs, name=name, attributes={"causal": False})


def _attend_capped(
    decoder: OpenVinoDecoder, part: Attention, qkv: tuple[Node, ...], p: str
) -> Node:
    """Attend with capped scores, which that operation does not have.

    The query heads of a group are rows of one product, so keys and values are not repeated.
    """
    g, (q, k, v), name = decoder.graph, qkv, f"{p}.attention"
    heads, kv, dim = part.num_heads, part.num_kv_heads, part.head_dim
    groups = g.constant("to_groups", [0, kv, -1, dim], "int64")
    q = g.op("reshape", q, groups, True, name=f"{name}.groups")  # [B, kv_heads, group * M, D]
    scores = g.op("matmul", q, k, False, True, name=f"{name}.products")
    share = g.constant("scale_of_cap", part.scale / part.softcap, "float32")
    scores = g.op("multiply", scores, share, name=f"{name}.shares")
    scores = g.op("tanh", scores, name=f"{name}.tanh")
    cap = g.constant("score_cap", part.softcap, "float32")
    scores = g.op("multiply", scores, cap, name=f"{name}.scores")
    number = g.constant("heads", [heads], "int64")
    shape = [decoder.batch, number, decoder.tokens, decoder.total]
    shape = g.op("concat", shape, 0, name=f"{name}.shape")
    scores = g.op("reshape", scores, shape, False, name=f"{name}.by_head")
    scores = g.op("add", scores, decoder.masks[part.window], name=f"{name}.masked")
    weights = g.op("softmax", scores, -1, name=f"{name}.weights")  # [B, heads, M, T]
    rest = g.constant("rest", [-1], "int64")
    groups = g.constant("kv_heads", [kv], "int64")
    shape = [decoder.batch, groups, rest, decoder.total]
    shape = g.op("concat", shape, 0, name=f"{name}.group_shape")
    weights = g.op("reshape", weights, shape, False, name=f"{name}.by_group")
    out = g.op("matmul", weights, v, False, False, name=f"{name}.sums")
    whole = g.constant("from_groups", [0, heads, -1, dim], "int64")
    return g.op("reshape", out, whole, True, name=name)


def _project(decoder: OpenVinoDecoder, part: Attention, x: Node, p: str) -> tuple[Node, ...]:
    """Return q [B, heads, M, head_dim], k and v [B, kv_heads, M, head_dim]."""
    qkv = decoder.linear(x, f"{p}.qkv", bias=part.bias)  # [B, M, q + 2 kv]
    q, k, v = decoder.split(qkv, [part.q_size, part.kv_size, part.kv_size], f"{p}.split")
    if part.qk_norm == "all":
        q, k = decoder.norm(q, f"{p}.q_norm"), decoder.norm(k, f"{p}.k_norm")
    q, k = _heads(decoder, part, q, f"{p}.q"), _heads(decoder, part, k, f"{p}.k")
    v = _heads(decoder, part, v, f"{p}.v")
    return rotate(decoder, part, q, f"{p}.q"), rotate(decoder, part, k, f"{p}.k"), v


def _heads(decoder: OpenVinoDecoder, part: Attention, x: Node, name: str) -> Node:
    """[B, M, count * head_dim] -> [B, count, M, head_dim], with the norm of each head."""
    g, dim = decoder.graph, part.head_dim
    count = part.num_heads if name.endswith(".q") else part.num_kv_heads
    shape = g.constant(f"to_heads.{count}", [0, 0, count, dim], "int64")
    x = g.op("reshape", x, shape, True, name=f"{name}.heads")
    if name.endswith(".v") and part.norms_values:
        x = decoder.plain_norm(x, f"{name}_norm")
    elif part.norms_heads and not name.endswith(".v"):
        x = decoder.norm(x, f"{name}_norm")
    return g.op("transpose", x, decoder.order(), name=f"{name}.by_head")


def rotate(decoder: OpenVinoDecoder, part: Attention, x: Node, name: str) -> Node:
    """Apply the rotary embedding, where there is one, to the first dimensions of each head."""
    if part.rope is None:
        return x
    tables, dims = decoder.ropes[part.rope], decoder.config.rope_dims(part.rope)
    if dims == part.head_dim:
        return rotate_whole(decoder, x, tables, dims, name)
    rotated, rest = decoder.split(x, [dims, part.head_dim - dims], f"{name}.parts")
    rotated = rotate_whole(decoder, rotated, tables, dims, name)
    return decoder.graph.op("concat", [rotated, rest], -1, name=f"{name}.joined")


def rotate_whole(
    decoder: OpenVinoDecoder, x: Node, tables: tuple[Node, Node], dims: int, name: str
) -> Node:
    """Return x cos + (-x2, x1) sin, in half-split order."""
    g, half, (cos, sin) = decoder.graph, dims // 2, tables
    first, second = decoder.split(x, [half, half], f"{name}.half")
    minus = g.constant("minus", [[[[-1.0]]]], "float32")
    second = g.op("multiply", second, minus, name=f"{name}.minus")
    swapped = g.op("concat", [second, first], -1, name=f"{name}.turned")
    cosine = g.op("multiply", x, cos, name=f"{name}.cos")
    sine = g.op("multiply", swapped, sin, name=f"{name}.sin")
    return g.op("add", cosine, sine, name=f"{name}.rotated")


def _cache(decoder: OpenVinoDecoder, part: Attention, x: Node, which: str) -> Node:
    """Append to the cache, and return all keys or values [B, kv_heads, T, head_dim].

    The state's name contains those of the input and the output that a stateless form of the model
    has.
    """
    g, name = decoder.graph, f"past_key_values.{which}"
    state = f"{name}present.{which}"
    fixed = [("kv_heads", part.num_kv_heads), ("dim", part.head_dim)]
    unit, dim = (g.constant(n, [v], "int64") for n, v in fixed)
    none = g.constant("none", [0], "int64")
    shape = g.op("concat", [decoder.batch, unit, none, dim], 0, name=f"{name}.shape")
    empty = g.op("broadcast", g.constant("shown", 0, "float32"), shape, name=f"{name}.empty")
    known = ov.PartialShape([-1, part.num_kv_heads, -1, part.head_dim])
    past = g.op("read_value", empty, state, ov.Type.f32, known, name=f"{name}.read")
    past = g.op("gather", past, decoder.beams, decoder.axis(0), name=f"{name}.beams")
    whole = g.op("concat", [past, x], 2, name=f"{name}.present")
    decoder.sinks.append(g.op("assign", whole, state, name=f"{name}.write"))
    return whole


def _repeat(decoder: OpenVinoDecoder, part: Attention, x: Node, name: str) -> Node:
    """Repeat each key or value head for the query heads that share it."""
    g, times = decoder.graph, part.num_heads // part.num_kv_heads
    if times == 1:
        return x
    x = g.op("unsqueeze", x, decoder.axis(2), name=f"{name}.apart")
    fixed = [("kv_heads", part.num_kv_heads), ("times", times), ("dim", part.head_dim)]
    heads, group, dim = (g.constant(n, [v], "int64") for n, v in fixed)
    shape = [decoder.batch, heads, group, decoder.total, dim]
    target = g.op("concat", shape, 0, name=f"{name}.shape")
    x = g.op("broadcast", x, target, broadcast_spec="BIDIRECTIONAL", name=f"{name}.repeated")
    whole = [0, part.num_heads, -1, part.head_dim]
    together = g.constant("together", whole, "int64")
    return g.op("reshape", x, together, True, name=f"{name}.together")


def _lacks(part: Attention) -> list[str]:
    gate = ["a gate"] if part.gate else []
    return [*gate, "both softcap and sinks"] if part.softcap and part.sinks else gate


INTERPRETER = Interpreter("attention", attention, _lacks)
