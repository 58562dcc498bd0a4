"""The special function unit's float32 arithmetic, compiled by XLS, equals numpy's."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic import fixed

pytest.importorskip("xls.c_api", reason="xls-python has no wheel for this system")

from xls import c_api as xls

from edgegen.fpga.generate import to_ir

pytestmark = pytest.mark.fpga

Bits = NDArray[np.uint32]

WIDTH = 4
FLAT = """
import float;

fn flat(x: u32[WIDTH], y: u32[WIDTH]) -> u32[WIDTH] {
    for (i, all): (u32, u32[WIDTH]) in u32:0..u32:WIDTH {
        let (a, b) = (x[i], y[i]);
        update(all, i, EXPRESSION)
    }(u32[WIDTH]:[u32:0, ...])
}
""".replace("WIDTH", str(WIDTH))
"""An expression of floats a and b, for several of them, as Python's calls are slow."""

EDGES = np.array(
    [
        *(0, 1, 2, 0x7FFFFF, 0x800000, 0x800001, 0xFFFFFF, 0x1000000),
        *(0x3F800000, 0x3F7FFFFF, 0x3F800001, 0x3FFFFFFF, 0x40000000, 0x3F000000),
        *(0x7F7FFFFF, 0x7F7FFFFE, 0x7F800000, 0x7FC00000, 0x34000000, 0x33800000, 0x33800001),
        *(0x4B800000, 0x4B7FFFFF, 0x4B000001, 0x20000000, 0x1F800000, 0x5F7FFFFF, 0x40490FDB),
    ],
    np.uint32,
)


@functools.cache
def compiled(expression: str) -> Any:
    text = xls.optimize_ir(to_ir("flat", FLAT.replace("EXPRESSION", expression)), "__flat__flat")
    return xls.Package.parse_ir(text).get_function("__flat__flat").to_jit()


def run(expression: str, a: Bits, b: Bits) -> Bits:
    """Return the expression's values for each of a and b."""
    jit, count = compiled(expression), len(a)
    out = []
    for at in range(0, count, WIDTH):
        parts = [np.resize(part[at : at + WIDTH], WIDTH) for part in (a, b)]
        value = jit.run([_array(part) for part in parts])
        out.append([_word(value.get_element(i)) for i in range(WIDTH)])
    return np.array(out, np.uint32).reshape(-1)[:count]


def _array(values: Bits) -> Any:
    words = [xls.Value.from_bits(xls.Bits.make_ubits(32, int(v))) for v in values]
    return xls.Value.make_array(words)


def _word(value: Any) -> int:
    return int.from_bytes(value.get_bits().to_bytes(), "little")


def pairs(seed: int, count: int = 6000) -> tuple[Bits, Bits]:
    """Return all pairs of edges, and random bits, half of them with close exponents."""
    rng = np.random.default_rng(seed)
    edges = np.concatenate([EDGES, EDGES | 0x80000000])
    a, b = np.repeat(edges, len(edges)), np.tile(edges, len(edges))
    x, y = rng.integers(0, 2**32, (2, count), dtype=np.uint32)
    near = x[: count // 2] + rng.integers(-(2**25), 2**25, count // 2).astype(np.uint32)
    y[: count // 2] = near
    return np.concatenate([a, x]), np.concatenate([b, y])


def check(got: Bits, want: Float) -> None:
    expected = np.where(np.isnan(want), np.uint32(0x7FC00000), want.view(np.uint32))
    wrong = np.flatnonzero(got != expected)
    assert not len(wrong), [(hex(got[i]), hex(expected[i])) for i in wrong[:5]]


BINARY: dict[str, Callable[[Float, Float], Float]] = {
    "float::compute(float::Op::ADD, a, b)": np.add,
    "float::compute(float::Op::ADD, a, float::negate(b))": np.subtract,
    "float::compute(float::Op::MULTIPLY, a, b)": np.multiply,
    "float::divide(a, b)": np.divide,
}


@pytest.mark.parametrize("expression", BINARY)
def test_sums_products_and_quotients(expression: str) -> None:
    a, b = pairs(len(expression))
    with np.errstate(all="ignore"):
        want = BINARY[expression](a.view(np.float32), b.view(np.float32))
    check(run(expression, a, b), want)


def test_quotients_around_powers_of_two_and_denormals() -> None:
    rng = np.random.default_rng(4)
    b = rng.integers(0x00800000, 0x01800000, 4000, dtype=np.uint32)
    a = rng.integers(1, 0x01800000, 4000, dtype=np.uint32)
    tiny = np.concatenate([a, b]), np.concatenate([b + np.uint32(0x3F000000)] * 2)
    with np.errstate(all="ignore"):
        want = tiny[0].view(np.float32) / tiny[1].view(np.float32)
    check(run("float::divide(a, b)", *tiny), want)


def test_square_roots() -> None:
    a, b = pairs(2)
    with np.errstate(all="ignore"):
        check(run("float::square_root(a)", a, b), np.sqrt(a.view(np.float32)))


def test_conversions_of_integers() -> None:
    a = pairs(3)[0]
    a = np.concatenate([a, a >> np.uint32(8), a >> np.uint32(16)])
    want = a.view(np.int32).astype(np.float32)
    check(run("float::compute(float::Op::CONVERT, u32:0, a)", a, a), want)


def _values(seed: int, low: float, high: float) -> Float:
    """Return values of many magnitudes, and multiples of a half and their neighbours."""
    rng = np.random.default_rng(seed)
    some = rng.uniform(low, high, 3000)
    small = some * 2.0 ** rng.integers(-40, 1, 3000)
    halves = np.rint(some * 2) / 2
    values = np.concatenate([some, small, halves]).astype(np.float32)
    return np.concatenate([values, np.nextafter(values, np.float32(0))])


@pytest.mark.parametrize("top", [7, 127, 16383])
def test_codes(top: int) -> None:
    x = np.concatenate([_values(top, -1.2 * top, 1.2 * top), np.array([3e38, -1e9, 0], np.float32)])
    codes = run(f"float::to_code(a, u14:{top}) as s32 as u32", x.view(np.uint32), x.view(np.uint32))
    assert np.array_equal(codes.view(np.int32), np.clip(np.rint(x), -top, top).astype(np.int32))


def test_half_scales_are_those_of_the_cache() -> None:
    bits = np.arange(1024, dtype=np.uint32)
    edges = np.concatenate([(np.uint32(e) << 23) + bits * 8191 for e in range(90, 145, 3)])
    x = np.concatenate([edges.view(np.float32), np.abs(_values(5, 0, 7e4)), np.float32([0, 1e38])])
    _, want = fixed.quantize_cached((x * np.float32(2))[:, None], 2)  # max|x| / 2 is exact
    got = run("float::to_half(a)", x.view(np.uint32), x.view(np.uint32))
    check(got, want.astype(np.float32))


def _arguments() -> Iterator[Float]:
    x = -np.abs(_values(6, -80, 0))
    yield np.concatenate([x, np.float32([0, -0.0, -69.2, -69.4, -1e6, -np.inf])])


def test_exponentials() -> None:
    (x,) = _arguments()
    scaled = (x * fixed.LOG2_E).view(np.uint32)
    check(run("float::power_to_float(float::power(a))", scaled, scaled), fixed.exp_negative(x))
    codes = run("float::power_to_fixed(float::power(a))", scaled, scaled)
    assert np.array_equal(codes.view(np.int32), fixed.exp_fixed(x))
