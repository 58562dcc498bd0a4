"""The ECPIX-5 design: tokens on LiteDRAM's controller and model, and its elaboration."""

from __future__ import annotations

import ctypes
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.bundle import Bundle, open_bundle
from edgegen.fpga import flash, open_flow
from edgegen.fpga.cycles import Memory
from edgegen.fpga.program_cycles import token_cycles
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.greedy import GreedyModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.layout import Command, Mode, stream_beats
from edgegen.runtimes.fpga.link import BAUD, SILENCE_S
from edgegen.runtimes.fpga.memory import DESCRIPTION, Controller, read_description
from edgegen.runtimes.fpga.products import load
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.fpga.open_board import board as simulated
from tests.fpga.open_board.board import connect, pattern
from tests.tiny_bundle import tiny_bundle

pytestmark = pytest.mark.fpga

SMOLLM2_CONTEXT, SMOLLM2_ROWS = 64, 8192
"""Tokens, and rows of a memory of 128 MB."""


def test_each_pin_of_the_design_has_a_site() -> None:
    folder = asset("fpga", "ecpix5", "ecpix5.lpf").parent
    sites = re.findall(r'LOCATE COMP "([^"]+)" SITE "(\w+)"', (folder / "ecpix5.lpf").read_text())
    header = (folder / "edgegen_ecpix5.v").read_text().partition(");")[0]
    ports = re.findall(r"(?:input|output|inout) +wire +(?:\[(\d+):0\])? *(\w+)", header)
    pins = {f"{name}[{i}]" for high, name in ports if high for i in range(int(high) + 1)}
    pins |= {name for high, name in ports if not high}
    assert {name for name, _ in sites} == pins
    assert len({site for _, site in sites}) == len(pins) == 48


def test_the_serial_line_has_the_rate_of_the_host() -> None:
    """Its parameters count the board's clocks."""
    hz = board("ecpix5").clock_mhz * 1e6
    for name in ("ecpix5", "system", "link"):
        verilog = asset("fpga", "ecpix5", f"edgegen_{name}.v").read_text()
        found = dict(re.findall(r"parameter (\w+) = (\d+)", verilog))
        assert int(found["DIVISOR"]) * BAUD == hz
        if name != "ecpix5":
            assert 0.6 * SILENCE_S < 2 ** int(found["QUIET"]) / hz < 0.8 * SILENCE_S


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The design with a memory of 32 MB."""
    if simulator.verilator() is None:
        pytest.skip("verilator is not installed")
    pytest.importorskip("litedram", reason="litedram is not installed: make fpga")
    found = tmp_path_factory.mktemp("board")
    simulated.build(found, rows=2048)
    return found


@pytest.fixture
def timing(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Check that LiteDRAM's checker has found no command that came too early."""
    yield
    ctypes.CDLL(None).fflush(None)
    assert "violation" not in capfd.readouterr().out


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.usefixtures("timing")
def test_memory_over_the_serial_line(folder: Path) -> None:
    """Levelling finds both bytes' windows; data survives refreshes and a second connection."""
    driver, port = connect(folder)
    data = pattern(3 * 4096)
    driver.link.store(1 << 20, data.tobytes())
    port.run(20_000)  # 64 refreshes
    assert driver.link.load(1 << 20, data.nbytes) == data.tobytes()
    before = port.cycles
    Controller(driver.link, driver.memory).start()  # runs already
    assert port.cycles - before < 10_000  # one read of 64 bytes
    driver.link.write(Register.SCRATCH, 0x12345678)
    assert driver.read(Register.SCRATCH) == 0x12345678
    driver.close()


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.usefixtures("timing")
@pytest.mark.parametrize(("mode", "rows", "inputs"), [(Mode.W2, 1536, 576), (Mode.W8, 256, 1536)])
def test_weights_use_the_pins(folder: Path, mode: Mode, rows: int, inputs: int) -> None:
    """A matrix of SmolLM2, with a beat of sums every 39 beats; and one with few sums.

    The pins deliver half a beat in a cycle.
    """
    driver, _ = connect(folder, fast=True)
    beats = stream_beats(mode, rows, inputs)
    command = Command(mode, 1, rows, inputs, 1 << 20, beats, source=28 << 20, target=30 << 20)
    queue = load(driver, np.frombuffer(command.encode(), np.uint8))
    driver.start_program(queue.device_address, [1], position=0)
    driver.finish()
    driver.close()
    assert beats / driver.traffic.cycles > 0.5 * (0.86 if mode is Mode.W2 else 0.9)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.usefixtures("timing")
def test_tokens_are_the_integer_models(folder: Path, tmp_path: Path) -> None:
    """Embeddings, queues and tokens go over the serial line; the image is in memory before."""
    bundle = open_bundle(tiny_bundle(tmp_path / "tiny", "llama", "w2a8kv4"))
    driver, _ = connect(folder, fast=True)
    model = GreedyModel(bundle, driver, read(image(bundle), bundle.manifest.digest), 8)
    reference = integer_model(QuantizedBundle(bundle))
    cache = reference.new_cache()
    for token in (3, 5, 7):
        assert model.step(token) == int(reference.step(cache, np.array([token]))[0].argmax())
    assert driver.traffic.queues == 3
    driver.close()


@pytest.mark.slow
@pytest.mark.timeout(3 * 3600)
@pytest.mark.usefixtures("timing")
def test_tokens_of_smollm2_are_natives(
    smollm2_export: Callable[..., Bundle], tmp_path: Path
) -> None:
    """All layers and the head on LiteDRAM's controller, in the replay's cycles within 5 %."""
    pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
    bundle = smollm2_export("w2a8kv4")
    native = load_model(bundle, "native")
    there = native.new_cache(SMOLLM2_CONTEXT)
    simulated.build(tmp_path, rows=SMOLLM2_ROWS)
    driver, _ = connect(tmp_path, fast=True)
    weights = read(image(bundle), bundle.manifest.digest)
    model = GreedyModel(bundle, driver, weights, SMOLLM2_CONTEXT)
    ecpix5 = board("ecpix5")
    delivered = ecpix5.memory_gbps * 1e3 / (16 * ecpix5.clock_mhz)
    memory = Memory(bandwidth=delivered, shared=delivered)
    prompt = Tokenizer.from_folder(bundle.path).encode("The capital of France is")
    for at, token in enumerate(prompt[:2]):
        before = driver.traffic.cycles
        logits = native.step([Step(there, np.array([token], np.int32))])[0].logits
        assert model.step(token) == int(logits[-1].argmax())
        cycles = driver.traffic.cycles - before
        replayed = token_cycles(model.program.queues, at, memory)
        print(at, cycles, round(sum(replayed.values())))
        assert cycles == pytest.approx(sum(replayed.values()), rel=0.05)
    driver.close()


@pytest.mark.slow
def test_yosys_elaborates_the_design(tmp_path: Path) -> None:
    """With the memory core that LiteDRAM generates for the board's clock."""
    pytest.importorskip("litedram", reason="litedram is not installed: make fpga")
    where = board("ecpix5")
    assert where.open_flow is not None
    files = open_flow.write(where, where.open_flow, tmp_path)
    assert read_description(tmp_path / DESCRIPTION).mhz == where.clock_mhz
    library = "read_verilog -lib +/ecp5/cells_sim.v +/ecp5/cells_bb.v"
    script = f"{library}; read_verilog {' '.join(files)}; hierarchy -check -top edgegen_ecpix5"
    command = [*open_flow.tool("yosys"), "-q", "-p", f"{script}; proc; check -assert"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]


@pytest.mark.slow
@pytest.mark.timeout(3 * 3600)
def test_the_bitstream_reaches_its_clock(tmp_path: Path) -> None:
    """Generate the memory core, synthesize, place, route and pack, which takes half an hour."""
    pytest.importorskip("litedram", reason="litedram is not installed: make fpga")
    where = board("ecpix5")
    built = open_flow.build(where, tmp_path)
    assert built.asked_mhz == where.clock_mhz <= built.mhz
    bitstream = Path(built.bitstream)
    assert bitstream.stat().st_size > 500_000
    command = flash.cable_command(bitstream, where, "ecpix5")
    assert command == ["openFPGALoader", "-b", "ecpix5", str(bitstream)]
