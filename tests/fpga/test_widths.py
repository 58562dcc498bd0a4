"""Arrays with other numbers of multipliers than the shipped ones: products equal numpy's."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.fpga import generate
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.layout import Command, pack_inputs, pack_matrix
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import Simulator
from tests.fpga.test_rtl import (
    INPUTS,
    MEMORIES,
    SHAPES,
    SIZE,
    SUMS,
    WEIGHTS,
    exact,
    matrix,
    put,
    run,
    sums,
)

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.timeout(600),
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("simulation"),
]

WIDTHS: dict[int, tuple[Design, dict[str, int]]] = {
    16: ("core", {"lanes": 16}),
    32: ("core", {}),
    64: ("core_batch", {"columns": 2}),
}
"""Multipliers of the array -> a design, and its parameters where they differ from the shipped ones.

Columns of 32 multiply the same codes with other tokens: 64 multiply those of four."""


@pytest.fixture(
    scope="module",
    params=[pytest.param(n, marks=[pytest.mark.slow] * bool(WIDTHS[n][1])) for n in WIDTHS],
)
def device(request: pytest.FixtureRequest) -> Simulator:
    """A simulation, which is compiled once for each state of the sources, in minutes."""
    design, changed = WIDTHS[request.param]
    if not changed:
        return Simulator(np.zeros(SIZE, np.uint8), design=design)
    pytest.importorskip("xls.c_api", reason="xls-python has no wheel for this system")
    files = generate.verilog(design, **changed)
    products = re.findall(r"assign smul\w* = ", files["edgegen_multiply.v"])
    assert len(products) == request.param
    bench, shell = asset("hls", "sim", "device.cpp"), asset("hls", "shell", "edgegen_axi.v").parent
    parts = [*bench.parent.iterdir(), *shell.iterdir()]
    digest = hashlib.sha256("".join(files.values()).encode())
    for path in sorted(parts):
        digest.update(path.read_bytes())
    folder = cache_dir() / "fpga" / f"widths-{digest.hexdigest()[:16]}"
    library = folder / "simulator.so"
    if not library.exists():
        _compile(folder, library, files, sorted(shell.iterdir()))
    compiled = simulator.load(library)
    return Simulator(np.zeros(SIZE, np.uint8), compiled=compiled)


def _compile(folder: Path, library: Path, files: dict[str, str], shell: list[Path]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    verilog = [*(folder / name for name in files), *shell]
    simulator.build(library, asset("hls", "sim", "device.cpp"), simulator.TOP, verilog)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_products(device: Simulator, bits: int) -> None:
    rng = np.random.default_rng(bits)
    for (n, k), memory in zip(SHAPES, MEMORIES, strict=True):
        device.behave(memory)
        q = matrix(rng, bits, n, k)
        mode, stream = pack_matrix(q)
        put(device, WEIGHTS, stream)
        for tokens in range(1, device.read(Register.TOKENS) + 1):
            x = rng.choice([-127, -1, 0, 1, 127], (tokens, k)).astype(np.int8)
            put(device, INPUTS, pack_inputs(x))
            command = Command(mode, tokens, n, k, WEIGHTS, len(stream) // 16, INPUTS, SUMS)
            run(device, [command])
            assert np.array_equal(sums(device, command), exact(q, x))
    assert device.read(Register.ERRORS) == 0
