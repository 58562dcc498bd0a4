"""Packing of several products into one multiplier, tested with all inputs (four million cases)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen.runtimes.fpga.build import sources
from edgegen.runtimes.fpga.layout import Mode

pytest.importorskip("xls.c_api", reason="xls-python has no wheel for this system")

from xls import c_api as xls

from edgegen.fpga.generate import to_ir

pytestmark = pytest.mark.fpga

Case = tuple[int, int, int, tuple[Any, ...]]
"""Two weights, the input of token b, and the four sums for each input of token a."""

SWEEP = """
// Contributions of lane LANE to the four sums, for each input of token a from -127 to 127.
fn sweep(high: s8, low: s8, xb: s8) -> uN[32640] {
    for (i, all): (u32, uN[32640]) in u32:0..u32:255 {
        let xa = (i as s8) - s8:127;
        let sums = fields(Mode::MODE, std::smul(WEIGHTS, INPUTS) as uN[43], u32:LANE);
        let wide = resolve(sums[3]) as s32 as u32 ++ resolve(sums[2]) as s32 as u32 ++
                   resolve(sums[1]) as s32 as u32 ++ resolve(sums[0]) as s32 as u32;
        bit_slice_update(all, u32:128 * i, wide)
    }(uN[32640]:0)
}
"""
X = np.arange(-127, 128)
TWO, FOUR, EIGHT = range(-3, 4), range(-15, 16), range(-128, 128)
"""Weights: codes of 2 and 4 bits minus their zero points, and codes of 8 bits."""

PAIR, ONE = "pack_weights(high as s5, low as s5)", "low as s25"
BOTH, ALONE = "pack_inputs(xb, xa)", ("pack_inputs(s8:0, xa)", "pack_inputs(xa, s8:0)")
"""Inputs of both tokens; of one token, in the lanes below 16 and in the others."""


def sweeper(mode: Mode, weights: str, inputs: str, lane: int) -> Any:
    """Return `sweep`, compiled together with the array's code."""
    text = SWEEP.replace("MODE", mode.name).replace("LANE", str(lane))
    text = text.replace("WEIGHTS", weights).replace("INPUTS", inputs)
    whole = (sources() / "dslx" / "lanes.x").read_text("utf-8") + text
    ir = xls.optimize_ir(to_ir("lanes", whole), "__lanes__sweep")
    return xls.Package.parse_ir(ir).get_function("__lanes__sweep").to_jit()


def swept(jit: Any, high: int, low: int, xb: int) -> NDArray[np.int32]:
    """[255, 4]: row 0 and row 1 with token a, then with token b."""
    given = [xls.Value.from_bits(xls.Bits.make_ubits(8, v & 255)) for v in (high, low, xb)]
    data = jit.run(given).get_bits().to_bytes()
    return np.frombuffer(data, np.int32).reshape(255, 4)


def check(mode: Mode, weights: str, inputs: str, lane: int, cases: Iterable[Case]) -> int:
    """Compare with numpy, and return the number of compared products."""
    jit, count = sweeper(mode, weights, inputs, lane), 0
    for high, low, xb, want in cases:
        got = swept(jit, high, low, xb)
        wide = np.broadcast_arrays(*want, X)[:4]
        assert np.array_equal(got, np.stack(wide, axis=1)), (high, low, xb)
        count += len(X)
    return count


def test_four_products_of_two_bits() -> None:
    """Two rows by two tokens."""
    cases = (
        (w1, w0, int(xb), (w0 * X, w1 * X, w0 * xb, w1 * xb))
        for w1, w0, xb in itertools.product(TWO, TWO, X)
    )
    assert check(Mode.W2, PAIR, BOTH, 5, cases) == 49 * 255 * 255


@pytest.mark.parametrize("lane", [3, 20])
@pytest.mark.parametrize("mode", [Mode.W4, Mode.K4])
def test_two_products_of_four_bits(mode: Mode, lane: int) -> None:
    """Two rows by one token: token a in the lanes below 16, token b in the others."""
    cases = (
        (w1, w0, 0, (w0 * X, w1 * X, 0, 0) if lane < 16 else (0, 0, w0 * X, w1 * X))
        for w1, w0 in itertools.product(FOUR, FOUR)
    )
    assert check(mode, PAIR, ALONE[lane // 16], lane, cases) == 31 * 31 * 255


@pytest.mark.parametrize("place", range(4))
def test_one_product_of_eight_bits(place: int) -> None:
    """Eight lanes for each row and token."""
    cases = ((0, w, 0, tuple(w * X * (i == place) for i in range(4))) for w in EIGHT)
    assert check(Mode.W8, ONE, ALONE[place // 2], 8 * place + 1, cases) == 256 * 255
