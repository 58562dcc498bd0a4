"""Accelerators on a Zynq: the top with the processing system's primitive, elaborated and simulated.

The primitive's ports are yosys' list, which was made from the vendor's library.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen.fpga import vivado
from edgegen.fpga.open_flow import tool
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.layout import Command, Mode, pack_inputs, unpack_sums
from edgegen.runtimes.fpga.registers import Register
from tests.fpga.test_vivado import PINS
from tests.fpga.zynq import processing_system

pytestmark = [pytest.mark.fpga, pytest.mark.timeout(600)]

TOPS = {"PS7": ("pynq-z2", 1), "PS8": ("kv260", 2)}
IDS = {"PS7": 0xFFF, "PS8": 0xFFFF}
SIZE = 1 << 20
UNTIED = "PSS_ALTO_CORE_PAD"
"""Start of the names of PS8's dedicated pads, which no design connects."""


def top(primitive: str) -> Path:
    """Return the file with the instance of a primitive."""
    name, _ = TOPS[primitive]
    return next(p for p in vivado.files(board(name)) if p.stem == vivado.top(board(name)))


def connections(text: str, primitive: str) -> list[tuple[str, str]]:
    """Return the pins and expressions of a primitive's instance."""
    body = text[text.index(f"  {primitive} ps (") :].partition("\n  );")[0]
    return re.findall(r"\.(\w+)\(([^()]*)\)", body)


def problems(text: str, primitive: str) -> list[str]:
    """Return what is wrong with an instance of a primitive."""
    ports = processing_system.ports(primitive)
    pins = connections(text, primitive)
    names = [pin for pin, _ in pins]
    found = [f"{pin} does not exist" for pin in names if pin not in ports]
    found += [f"{pin} is connected twice" for pin in set(names) if names.count(pin) > 1]
    found += [
        f"{name} is not connected"
        for name, port in ports.items()
        if port.direction == "input" and name not in names and not name.startswith(UNTIED)
    ]
    declared = {
        name: int(high or 0) + 1
        for high, names in re.findall(r"^  wire (?:\[(\d+):0\] )?([\w, ]+);", text, re.M)
        for name in names.split(", ")
    }
    for pin, expression in pins:
        want = ports[pin].width if pin in ports else 0
        if want and (got := width(expression, declared)) != want:
            found.append(f"{pin} has {want} bits, got {got}")
    return found


def width(expression: str, declared: dict[str, int]) -> int:
    """Return the bits of a constant, a wire, or a part of a wire."""
    if constant := re.match(r"(\d+)'", expression):
        return int(constant[1])
    name, _, part = expression.partition("[")
    if not part:
        return declared[name]
    high, _, low = part.rstrip("]").partition(":")
    assert int(high) < declared[name]
    return int(high) - int(low or high) + 1


@pytest.mark.parametrize("primitive", TOPS)
def test_every_pin_is_the_primitives(primitive: str) -> None:
    """All inputs are connected once, with the right widths, and no other name exists."""
    text = top(primitive).read_text("utf-8")
    assert problems(text, primitive) == []
    inputs = [p for p in processing_system.ports(primitive).values() if p.direction == "input"]
    assert len(connections(text, primitive)) > len(inputs) - 30 > 250


@pytest.mark.parametrize("primitive", TOPS)
def test_a_wrong_letter_in_any_pin_is_found(primitive: str) -> None:
    text = top(primitive).read_text("utf-8")
    start = text.index(f"  {primitive} ps (")
    for match in re.finditer(r"\.(\w+)\(", text[start:]):
        at = start + match.end(1)
        for wrong in ("Q", match[1][-1] + "Q", match[1][-1].lower()):
            mutant = text[: at - 1] + wrong + text[at:]
            if mutant != text:
                assert problems(mutant, primitive), match[1]


def elaborate(folder: Path, primitive: str, change: Callable[[str], str]) -> str:
    """Elaborate a top with yosys; return what it prints, with the count of primitives last."""
    name, cores = TOPS[primitive]
    where = board(name)
    for path in vivado.files(where):
        text = path.read_text("utf-8")
        (folder / path.name).write_text(change(text) if path == top(primitive) else text)
    names = " ".join(path.name for path in vivado.files(where))
    script = f"read_verilog {names}; read_verilog -lib +/xilinx/cells_xtra.v +/xilinx/cells_sim.v; "
    script += f"hierarchy -check -top {vivado.top(where)} -chparam CORES {cores}; "
    script += f"select -assert-count 1 t:{primitive}; select -assert-count {cores} t:edgegen_axi"
    command = [*tool("yosys"), "-q", "-p", script]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("primitive", TOPS)
def test_yosys_elaborates_the_top(tmp_path: Path, primitive: str) -> None:
    """It accepts the design with its own list of primitives, and refuses a wrong pin."""
    assert "ERROR" not in elaborate(tmp_path, primitive, lambda text: text)
    pin = "SAXIHP0ARVALID" if primitive == "PS7" else "SAXIGP2ARVALID"
    found = elaborate(tmp_path, primitive, lambda text: text.replace(f".{pin}(", f".{pin}D("))
    assert "ERROR" in found
    assert f"{pin}D" in found


class Zynq:
    """A simulated Zynq."""

    def __init__(self, library: ctypes.CDLL, primitive: str, cores: int) -> None:
        self.library, self.cores = library, cores
        self.base = board(TOPS[primitive][0]).registers
        self.width = 32 if primitive == "PS7" else 128
        library.zynq_memory.restype = ctypes.POINTER(ctypes.c_uint8)
        library.zynq_violation.restype = ctypes.c_char_p

    def start(self, stall: int, seed: int) -> None:
        """Configure the device."""
        self.library.zynq_start(SIZE, stall, seed)
        self.memory: NDArray[np.uint8] = np.ctypeslib.as_array(self.library.zynq_memory(), (SIZE,))

    def access(
        self,
        address: int,
        words: Sequence[int],
        *,
        read: bool,
        size: int = 2,
        burst: int = 1,
        width: int | None = None,
        strobes: int = 15,
    ) -> tuple[list[int], list[int]]:
        """Read or write words; return them and the responses."""
        count = len(words)
        data, responses = (ctypes.c_uint32 * count)(*words), (ctypes.c_uint32 * count)()
        got = self.library.zynq_access(
            int(read),
            ctypes.c_uint64(address),
            count,
            size,
            burst,
            width or self.width,
            strobes,
            data,
            responses,
        )
        assert self.library.zynq_violation() is None
        assert got == (count if read else 1), "no answer"
        return list(data), list(responses)[:got]

    def read(self, core: int, register: int) -> int:
        """Read a register, which must answer without an error."""
        words, responses = self.access(self.address(core, register), [0], read=True)
        assert responses == [0]
        return words[0]

    def write(self, core: int, register: int, value: int) -> None:
        """Write a register, which must answer without an error."""
        assert self.access(self.address(core, register), [value], read=False)[1] == [0]

    def address(self, core: int, register: int) -> int:
        """Return the address of an accelerator's register."""
        return self.base + 0x10000 * core + register

    def put(self, at: int, data: bytes) -> None:
        """Write memory."""
        self.memory[at : at + len(data)] = np.frombuffer(data, np.uint8)


@pytest.fixture(scope="module", params=TOPS)
def zynq(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Zynq:
    """A simulation of each family, which takes a minute to compile."""
    if simulator.verilator() is None:
        pytest.skip("verilator is not installed")
    primitive: str = request.param
    name, cores = TOPS[primitive]
    folder = tmp_path_factory.mktemp("zynq")
    model, bench = folder / f"{primitive}.sv", folder / "bench.cpp"
    model.write_text(processing_system.model(primitive), "utf-8")
    names = {"TOP_CLOCK": f"{vivado.top(board(name))}__DOT__ps__DOT__clock"}
    names["TOP_IDS"] = hex(IDS[primitive])
    lines = [f"#define {key} {value}\n" for key, value in names.items()]
    code = (processing_system.HERE / "bench.cpp").read_text("utf-8")
    bench.write_text("".join(lines) + code, "utf-8")
    files = [*vivado.files(board(name)), processing_system.HERE / "ports.sv", model]
    options = ("--prefix", "Vzynq", f"-GCORES={cores}")
    simulator.build(folder / "zynq.so", bench, vivado.top(board(name)), files, *options)
    return Zynq(ctypes.CDLL(str(folder / "zynq.so")), primitive, cores)


@pytest.fixture(params=[(0, 1), (90, 7), (200, 3)], ids=["plain", "pauses", "long pauses"])
def started(zynq: Zynq, request: pytest.FixtureRequest) -> Iterator[Zynq]:
    """A configured device, of which each rule of AXI is checked after the test."""
    zynq.start(*request.param)
    yield zynq
    zynq.library.zynq_clocks(100)
    assert zynq.library.zynq_violation() is None
    assert zynq.library.zynq_pending() == 0


@pytest.mark.slow
def test_registers(started: Zynq) -> None:
    for core in range(started.cores):
        assert started.read(core, Register.BUILD) == build_id()
        started.write(core, Register.SCRATCH, 0x1234 + core)
    for core in range(started.cores):
        assert started.read(core, Register.SCRATCH) == 0x1234 + core


@pytest.mark.slow
def test_bursts_and_invalid_accesses(started: Zynq) -> None:
    """Each is answered: bursts of words, and errors for what the registers cannot do."""
    last = started.cores - 1
    at, scratch = started.address(last, 0), started.address(last, Register.SCRATCH)
    words, responses = started.access(at, [0] * 12, read=True)
    assert (words[0], responses) == (build_id(), [0] * 12)
    want = [1, 2, 3, 0xCAFE]
    assert started.access(scratch, want, read=False, burst=0)[1] == [0]
    assert started.access(scratch, [0] * 3, read=True, burst=0)[0] == [0xCAFE] * 3
    assert started.access(scratch, [9], read=False, strobes=3)[1] == [2]
    assert started.access(scratch, [9], read=False, strobes=0)[1] == [0]
    assert started.access(at, [0] * 2, read=True, size=3)[1] == [2, 2]
    assert started.access(at, [0] * 4, read=True, burst=2)[1] == [2] * 4
    assert started.access(scratch, [1] * 4, read=False, burst=2)[1] == [2]
    for beyond in (started.address(started.cores, 0), at + 0x1000):
        assert started.access(beyond, [0, 0], read=True)[1] == [3, 3]
        assert started.access(beyond, [1], read=False)[1] == [3]
    assert started.read(last, Register.SCRATCH) == 0xCAFE


@pytest.mark.slow
def test_any_configured_width(started: Zynq) -> None:
    """A boot loader may have set another width of the control port than the maximum."""
    for width in {32, started.width // 2, started.width} - {16}:
        for register in (Register.SCRATCH, Register.QUEUE):
            at = started.address(0, register)
            assert started.access(at, [width + register], read=False, width=width)[1] == [0]
            assert started.access(at, [0], read=True, width=width) == ([width + register], [0])


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "inputs"), [(70, 320), (140, 32)])
def test_products_of_all_accelerators(started: Zynq, rows: int, inputs: int) -> None:
    """Bursts of up to 64 words, short ones, and a result that is written in pieces.

    With few inputs the results come faster than slow memory takes their addresses.
    """
    rng = np.random.default_rng(0)
    wants = []
    for core in range(started.cores):
        at = 0x40000 * core
        w = rng.integers(-127, 128, (rows, inputs)).astype(np.int8)
        x = rng.integers(-127, 128, (2, inputs)).astype(np.int8)
        stream = w.reshape(rows // 2, 2, inputs // 8, 8).swapaxes(1, 2).tobytes()
        command = Command(
            Mode.W8, 2, rows, inputs, at + 0x8010, len(stream) // 16, at + 0x200, at + 0x4010
        )
        started.put(at + 0x8010, stream)
        started.put(at + 0x200, pack_inputs(x).tobytes())
        started.put(at + 0x100, command.encode())
        started.write(core, Register.QUEUE, (at + 0x100) // 16)
        wants.append((command, x.astype(int) @ w.astype(int).T))
    for core in range(started.cores):
        started.write(core, Register.COUNT, 1)
    for core, (command, want) in enumerate(wants):
        for _ in range(100):
            if not started.read(core, Register.STATUS) & 1:
                break
            started.library.zynq_clocks(2000)
        assert (started.read(core, Register.STATUS), started.read(core, Register.DONE)) == (0, 1)
        data = started.memory[command.target : command.target + command.output_bytes]
        assert np.array_equal(unpack_sums(data.copy().view(np.int32), 2, rows), want)


@pytest.mark.parametrize("primitive", TOPS)
def test_pins_of_the_scripts_are_the_primitives(primitive: str) -> None:
    """Those in constraints, and those that the stubs of Vivado's commands know."""
    where = board(TOPS[primitive][0])
    ports = processing_system.ports(primitive)
    processor = where.device_family.processor
    assert processor is not None
    for pin in (processor.clock_pin.partition("[")[0], *PINS[where.family].split()):
        assert ports[pin] == ("output", 4)
