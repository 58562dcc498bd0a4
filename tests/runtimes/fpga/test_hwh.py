"""Hand-off files of Vivado, which pynq's own package ships for its tests."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from edgegen.errors import CorruptFile
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from tests.errors import raises

pytestmark = pytest.mark.fpga


def vivados(name: str) -> Path:
    """Return the path of a file that Vivado 2019.2 or 2020.2 wrote."""
    pytest.importorskip("pynqmetadata", reason="pynq is not installed: make fpga")
    return Path(str(files("pynqmetadata"))) / "tests" / "hwhs" / name


@pytest.mark.parametrize(("name", "mhz"), [("resizer", 100.0), ("rfsoc_sam", 99.999985)])
def test_frequency_that_vivado_achieved(name: str, mhz: float) -> None:
    assert hwh.clocks(vivados(f"{name}.hwh"))[0] == mhz


@pytest.mark.parametrize(("name", "design"), [("pynq-z2", "resizer"), ("kv260", "rfsoc_sam")])
def test_names_are_vivados(tmp_path: Path, name: str, design: str) -> None:
    """Names of parameters and ports of the processing system exist in a real file."""
    real, ours = hwh._read(vivados(f"{design}.hwh")), tmp_path / "edgegen.hwh"
    ours.write_text(hwh.write(board(name)), "utf-8")
    kind = hwh.processor(board(name)).ip
    tags = ("PARAMETER", "BUSINTERFACE")

    def named(tree: object) -> set[str]:
        module = tree.find(f".//MODULE[@MODTYPE='{kind}']")  # type: ignore[attr-defined]
        return {entry.get("NAME") for tag in tags for entry in module.iter(tag)}

    written = named(hwh._read(ours))
    assert len(written) > 20
    assert written <= named(real)


def test_file_without_a_frequency(tmp_path: Path) -> None:
    path = tmp_path / "edgegen.hwh"
    text = hwh.write(board("pynq-z2"))
    path.write_text(text.replace("PCW_ACT_FPGA0_PERIPHERAL_FREQMHZ", "PCW_FPGA0"), "utf-8")
    with raises(CorruptFile, "edgegen.hwh", "PL clock 0"):
        hwh.clocks(path)


@pytest.mark.parametrize("name", ["pynq-z2", "kv260"])
def test_pynq_finds_all_accelerators(tmp_path: Path, name: str) -> None:
    """pynq's parser gives their addresses, and the widths that it sets ports to."""
    parser = pytest.importorskip("pynq.metadata.runtime_metadata_parser", reason="pynq is missing")
    metadata = pytest.importorskip("pynqmetadata.frontends")
    where, path = board(name), tmp_path / "edgegen.hwh"
    path.write_text(hwh.write(where, where.cores), "utf-8")
    found = parser.RuntimeMetadataParser(metadata.Metadata(input=str(path))).ip_dict
    addresses = {key: ip["phys_addr"] for key, ip in found.items() if key.startswith("edgegen_")}
    base = where.registers
    assert addresses == {f"edgegen_{i}": base + (i << 16) for i in range(where.cores)}
    assert hwh.base_address(path) == base
    assert hwh.clocks(path)[0] == pytest.approx(hwh.clock(where))


@pytest.mark.parametrize("initial", [0, 0xFFFFFFFF])
def test_pynq_sets_the_widths_of_ports(tmp_path: Path, initial: int) -> None:
    """Whatever the boot loader left: 128 bits, which the registers call 2 and 0."""
    embedded = pytest.importorskip("pynq.pl_server.embedded_device", reason="pynq is missing")
    parser = pytest.importorskip("pynq.metadata.runtime_metadata_parser")
    metadata = pytest.importorskip("pynqmetadata.frontends")
    path = tmp_path / "edgegen.hwh"
    path.write_text(hwh.write(board("kv260")), "utf-8")

    class Device:
        """Registers of the processing system."""

        def __init__(self) -> None:
            self.words: dict[int, int] = {}

        def has_capability(self, name: str) -> bool:
            return name == "REGISTER_RW"

        def read_registers(self, address: int, length: int) -> bytes:
            assert length == 4
            return self.words.setdefault(address, initial).to_bytes(4, "little")

        def write_registers(self, address: int, data: bytes) -> None:
            self.words[address] = int.from_bytes(bytes(data), "little")

    device, description = Device(), metadata.Metadata(input=str(path))
    set_widths = embedded.EmbeddedDevice.set_axi_port_width
    set_widths(device, parser.RuntimeMetadataParser(description))
    control = device.words.pop(0xFD615000)
    assert control >> 8 & 3 == 2
    assert control | 0x300 == initial | 0x300
    memory = {0xFD380000 + 0x10000 * i + at for i in range(4) for at in (0, 0x14)}
    assert device.words.keys() == memory
    assert {word & 3 for word in device.words.values()} == {0}
