"""Several simulated accelerators that share a memory, with both hosts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.bundle import Bundle
from edgegen.cli.main import run
from edgegen.errors import CheckFailed, DeviceTimeout, EdgegenError, UsageError
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.device import SimDevice, sim_device
from edgegen.runtimes.fpga.driver import Driver, view
from edgegen.runtimes.fpga.greedy import check_programs
from edgegen.runtimes.fpga.layout import COMMAND_BYTES, Command, Mode, pack_inputs, unpack_sums
from edgegen.runtimes.fpga.model import open_driver
from edgegen.runtimes.fpga.registers import STRIDE, Register
from edgegen.runtimes.fpga.shards import divide
from edgegen.runtimes.fpga.simulator import STUCK, Behaviour
from edgegen.runtimes.fpga.tokens import TokenSimModel
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

TOKENS = np.random.default_rng(3).integers(0, 320, 45).astype(np.int32)
STALLS = Behaviour(latency=23, under_way=3, stall=50, seed=7, shared=300)


@pytest.mark.parametrize("host", ["native", "python"])
@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv8", "w8a8"])
def test_equals_the_integer_model(
    bundles: dict[str, Bundle], recipe: str, count: int, host: str
) -> None:
    """Prompts, single tokens, and memory that stalls and has little bandwidth for all."""
    reference = integer_model(QuantizedBundle(bundles[recipe]))
    want = reference.step(reference.new_cache(), TOKENS)
    model: Any = load_model(bundles[recipe], "fpga-sim", fpga_host=host, accelerators=count)
    with closing(model):
        assert model.device == f"simulation of {count} accelerators, Kria KV260, host {host}"
        cache, got = model.new_cache(64), []
        for part in np.split(TOKENS, [1, 2, 33, 40, 41]):
            got.append(model.step([Step(cache, part, logits_for="all")])[0].logits)
            model.driver.overlay.device.simulator.behave(STALLS)
        assert np.array_equal(np.concatenate(got), want)


@pytest.fixture
def device() -> SimDevice:
    found: SimDevice = sim_device(board("kv260"), 1 << 22, accelerators=2)
    return found


def files(folder: Path) -> Path:
    path = folder / "edgegen.bit"
    path.write_bytes(b"")
    path.with_suffix(".hwh").write_text(hwh.write(board("kv260"), 2))
    return path


@pytest.fixture
def driver(device: SimDevice, tmp_path: Path) -> Iterator[Driver]:
    with closing(Driver(files(tmp_path), device, timeout_s=0.2)) as driver:
        assert driver.accelerators == 2
        yield driver


def multiply(driver: Driver, rows: int = 64) -> tuple[np.ndarray, np.ndarray]:
    """Return the sums of a product of bytes, and those of numpy."""
    rng = np.random.default_rng(0)
    buffer = driver.allocate(8192)
    w = rng.integers(-127, 128, (rows, 32)).astype(np.int8)
    x = rng.integers(-127, 128, (1, 32)).astype(np.int8)
    beats = w.reshape(-1, 2, 4, 8).swapaxes(1, 2).reshape(-1).view(np.uint8)
    buffer[: len(beats)] = beats
    buffer[4096:4128] = pack_inputs(x)
    buffer.flush()
    at = buffer.device_address
    driver.run([Command(Mode.W8, 1, rows, 32, at, len(beats) // 16, at + 4096, at + 6144)])
    buffer.invalidate()
    return unpack_sums(view(buffer, 6144, rows), 1, rows), x.astype(int) @ w.astype(int).T


def test_both_compute(driver: Driver) -> None:
    """Each runs a part of the rows; a product that cannot be divided leaves one without work."""
    got, want = multiply(driver)
    assert np.array_equal(got, want)
    assert [driver.read(Register.DONE, i) for i in (0, 1)] == [1, 1]
    beats = [driver.read(Register.BEATS, i) for i in (0, 1)]
    assert beats[0] == beats[1] == 2 + 2 + 64
    assert (driver.traffic.queues, driver.traffic.commands) == (1, 2)
    assert driver.traffic.beats == sum(beats)
    assert driver.traffic.cycles == max(driver.read(Register.CYCLES, i) for i in (0, 1))
    got, want = multiply(driver, rows=2)
    assert np.array_equal(got, want)
    assert driver.traffic.commands == 3


def test_they_run_at_the_same_time(driver: Driver, device: SimDevice) -> None:
    """The cycles of both together are less than their sum."""
    before = device.simulator.counters.cycles
    device.simulator.behave(Behaviour(latency=1000))
    multiply(driver)
    one = driver.read(Register.CYCLES, 0), driver.read(Register.CYCLES, 1)
    assert min(one) > 2000
    assert device.simulator.counters.cycles - before < sum(one)


def test_an_error_of_the_second(driver: Driver) -> None:
    """The second half of the matrix is behind the end of memory."""
    end = 1 << 22
    beyond = Command(Mode.W8, 1, 64, 32, end - 64 * 16, 128, 0, 4096)
    with pytest.raises(
        EdgegenError,
        match=r"reported 64 errors \(accelerator 0: .*ERRORS=0x0 .*; accelerator 1: .*ERRORS=0x40 ",
    ):
        driver.run([beyond])
    assert all(np.array_equal(*pair) for pair in [multiply(driver)])


@pytest.mark.parametrize("channel", ["r", "b"])
def test_a_channel_that_is_stuck(driver: Driver, device: SimDevice, channel: str) -> None:
    device.simulator.behave(Behaviour(stuck=STUCK[channel]))
    with pytest.raises(DeviceTimeout, match=r"0\.2 s \(accelerator 0: .*; accelerator 1: BUILD="):
        multiply(driver)
    device.simulator.behave(Behaviour())
    got, want = multiply(driver)
    assert np.array_equal(got, want)
    assert device.downloads == 2


def test_the_second_has_another_build(
    device: SimDevice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds = {0: build_id(), 1: 0x12345679}
    read = Driver.read
    monkeypatch.setattr(
        Driver,
        "read",
        lambda self, register, i=0: builds[i] if register == 0 else read(self, register, i),
    )
    with raises(CheckFailed, "12345679"):
        Driver(files(tmp_path), device)


def test_one_of_two_can_be_used(device: SimDevice, tmp_path: Path) -> None:
    with closing(Driver(files(tmp_path), device, accelerators=1)) as driver:
        got, want = multiply(driver)
        assert np.array_equal(got, want)
        assert driver.traffic.commands == 1
    for count in (0, 3):
        with raises(UsageError, 2, count):
            Driver(files(tmp_path), device, accelerators=count)


@pytest.mark.parametrize("offset", [0x34, 0x1000, 2 * STRIDE, -4, 2])
def test_other_addresses_have_no_registers(driver: Driver, device: SimDevice, offset: int) -> None:
    address = device.board.registers + offset
    with raises(CheckFailed, hex(address)):
        device.read_registers(address, 4)
    with raises(CheckFailed, hex(address)):
        device.write_registers(address, bytes(4))


def test_both_hosts_divide_alike(bundles: dict[str, Bundle]) -> None:
    """The commands that the host in C++ wrote last, those of the head, are those of `divide`."""
    found: Any = load_model(bundles["w4a8kv8"], "fpga-sim", fpga_host="native", accelerators=4)
    with closing(found):
        found.step([Step(found.new_cache(64), TOKENS[:3])])
        work, config = found._work, found.config
        inputs = work.device_address + 4096 * COMMAND_BYTES
        sums = inputs + found._device.input_bytes
        place = found._matrices[-1]
        head = Command(
            *(Mode.W8, 1, config.vocab_size, config.hidden_size),
            *(place.address, place.beats, inputs, sums),
        )
        want = b"".join(c.encode() for part in divide([head], 4) for c in part)
        assert len(want) == 4 * COMMAND_BYTES
        assert bytes(np.asarray(work)[: len(want)]) == want


def test_simulate_with_several(
    bundles: dict[str, Bundle], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same tokens in fewer cycles."""
    words = ["fpga", "simulate", str(bundles["w2a8kv4"].path), "-p", "the cat", "-n", "2"]
    records = []
    for count in ("1", "2", "4"):
        chart = tmp_path / f"{count}.svg"
        options = ["--accelerators", count, "--chart", str(chart), "-o", "json"]
        assert run([*words, *options]) == 0
        records.append(json.loads(capsys.readouterr().out))
        assert "cycles, simulated" in chart.read_text()
    assert records[0]["tokens"] == records[1]["tokens"] == records[2]["tokens"]
    assert [record["accelerators"] for record in records] == [1, 2, 4]
    cycles = [record["steps"][-1]["cycles"] for record in records]
    assert cycles[0] > 1.2 * cycles[1] > 1.2 * cycles[2]
    assert all(0 < step["beats_used"] < 1 for record in records for step in record["steps"])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--accelerators", "5"], "expected 1 to 4 accelerators"),
        (["--accelerators", "5", "--whole-tokens"], "expected 1 to 4 accelerators"),
    ],
)
def test_wrong_numbers(
    bundles: dict[str, Bundle],
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    message: str,
) -> None:
    bundle = str(bundles["w2a8kv4"].path)
    assert run(["fpga", "simulate", bundle, "-p", "a", "-n", "1", *words]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.usefixtures("unit_simulation")
def test_whole_tokens_need_one_or_all(bundles: dict[str, Bundle]) -> None:
    """Accelerators that are not used would never come to a barrier."""
    model = load_model(bundles["w2a8kv4"], "fpga-sim", fpga_host="none", accelerators=3)
    assert isinstance(model, TokenSimModel)
    model.driver._cores.pop()
    with raises(UsageError, "1 or all 3", 2):
        check_programs(model.config, model.driver)
    model.close()


def test_a_card_has_one(tmp_path: Path) -> None:
    with raises(UsageError, "Alveo", 2):
        open_driver(tmp_path / "edgegen.xclbin", 2)
