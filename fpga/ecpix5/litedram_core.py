"""Generates the memory core of the ECPIX-5 with LiteDRAM: litedram_core.v and memory.json.

    python litedram_core.py --mhz 40 -o FOLDER

It needs `pip install litex litedram`. The core has a DDR3 controller and PHY, an AXI port of 128
bits for the accelerator, a native port for the link to the host, and a Wishbone port with which the
host initializes the memory. There is no processor in it. memory.json tells the host how.
"""

from __future__ import annotations

import argparse
import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from litedram import gen, modules
from litedram.core import ControllerSettings
from litedram.frontend.axi import LiteDRAMAXI2NativeR, LiteDRAMAXI2NativeW, LiteDRAMAXIPort
from litedram.init import get_sdram_phy_init_sequence
from litedram.phy import ECP5DDRPHY
from litex.build.generic_platform import GenericPlatform
from litex.build.io import CRG
from litex.build.lattice import LatticePlatform
from litex.soc.integration.export import get_csr_json
from litex.soc.integration.soc_core import SoCCore
from litex.soc.interconnect import wishbone
from migen import ClockSignal, Module, ResetSignal, Signal

NAME = "litedram_core"
PART = "LFE5UM5G-85F-8BG554I"
INPUT_HZ, INITIAL_HZ = 100e6, 25e6
CHIPS_BYTES = 2
"""Width of the memory's data bus."""
REFRESH_NS = 260
"""Time of a refresh of a chip of 4 Gbit (tRFC). LiteDRAM has 208 of the memory's clocks, which is
right at 800 MHz; at 80 MHz it is ten times too long, a third of all cycles."""
POSTPONED = 8
"""Refreshes in a row, the maximum that DDR3 allows: the banks' queues drain once for them all."""
READ_TIME = 256
"""Minimum cycles of reads before the controller switches to writes, unless no read waits. A switch
and the way back take 20 cycles, so that several writes share one. A stream changes its bank every
256 cycles."""
BATCH = 8
"""Beats of a burst that are written together, half of the writer's buffer."""
SIGNALS = {
    "RAS": 8,
    "CAS": 4,
    "WE": 2,
    "CS": 1,
    "CKE": 2,
    "ODT": 4,
    "RESET_N": 8,
}
"""Bits of the DFI injector's command register, and the last three of its control register."""
PORTS = {
    "aw": ("valid", "ready", "addr", "burst", "len", "size", "id"),
    "w": ("valid", "ready", "last", "strb", "data"),
    "b": ("valid", "ready", "resp", "id"),
    "ar": ("valid", "ready", "addr", "burst", "len", "size", "id"),
    "r": ("valid", "ready", "last", "resp", "data", "id"),
}


class Batches(Module):  # type: ignore[misc]  # migen has no types
    """Gate that is open while `BATCH` beats or the end of a burst wait, and until all are written.

    The end always arrives, since the accelerator's results depend on reads alone.
    """

    def __init__(self, axi: LiteDRAMAXIPort, port: Any, writer: LiteDRAMAXI2NativeW) -> None:
        """Watch the beats that enter by `axi` and leave by the native port of `writer`."""
        self.open = Signal()
        beats, ends = Signal(5), Signal(5)
        enters, leaves = axi.w.valid & axi.w.ready, port.cmd.valid & port.cmd.ready
        self.sync += [
            beats.eq(beats + enters - leaves),
            ends.eq(ends + (enters & axi.w.last) - (leaves & port.cmd.last)),
            self.open.eq((beats >= BATCH) | (ends != 0) | (self.open & writer.cmd_request)),
        ]


class Core(SoCCore):  # type: ignore[misc]  # LiteX has no types
    """Memory controller with its ports."""

    def __init__(
        self,
        platform: GenericPlatform,
        hz: float,
        *,
        rows: int = 32768,
        model: Callable[[Any, Any], Any] | None = None,
    ) -> None:
        """Build the core.

        Args:
            platform: of LiteX.
            hz: clock of the controller and of its ports.
            rows: of each of the chip's 8 banks; fewer make a smaller memory for simulation.
            model: makes a simulated PHY and chip from the chip's record and the PHY's settings.
        """
        super().__init__(
            platform,
            hz,
            cpu_type=None,
            csr_data_width=32,
            with_uart=False,
            with_timer=False,
            with_ctrl=False,
            integrated_rom_size=0,
            integrated_sram_size=0,
        )
        chip = _chip(rows)(hz, "1:2")
        config = {
            "memtype": "DDR3",
            "sdram_module": chip,
            "sdram_module_nb": CHIPS_BYTES,
            "sdram_rank_nb": 1,
            "input_clk_freq": INPUT_HZ,
            "sys_clk_freq": hz,
            "init_clk_freq": INITIAL_HZ,
        }
        platform.add_extension(gen.get_common_ios())
        platform.add_extension(gen.get_dram_ios(config))
        phy = ECP5DDRPHY(platform.request("ddram"), sys_clk_freq=hz)
        if model:
            self.submodules.crg = CRG(platform.request("clk"), platform.request("rst"))
            phy = model(chip, phy.settings)
        else:
            self.submodules.crg = gen.LiteDRAMECP5DDRPHYCRG(platform, config)
            self.comb += [
                self.crg.stop.eq(phy.init.stop),
                self.crg.reset.eq(phy.init.reset),
            ]
        self.submodules.ddrphy = phy
        self.bytes = rows * 1024 * 8 * CHIPS_BYTES
        settings = ControllerSettings(refresh_postponing=POSTPONED, read_time=READ_TIME)
        options = {"with_soc_interconnect": False, "controller_settings": settings}
        self.add_sdram("sdram", phy=phy, module=chip, **options)
        self.comb += platform.request("user_clk").eq(ClockSignal())
        self.comb += platform.request("user_rst").eq(ResetSignal())
        self._add_control()
        self._add_axi()
        self._add_link()

    def _add_control(self) -> None:
        bus = wishbone.Interface()
        self.bus.add_master(master=bus)
        self.platform.add_extension(bus.get_ios("wb_ctrl"))
        self.comb += bus.connect_to_pads(self.platform.request("wb_ctrl"), mode="slave")

    def _add_axi(self) -> None:
        """Add the accelerator's port.

        A port of the crossbar drains its bank before it uses another one, so writes have a port of
        their own. The accelerator waits for a write's response before it reads the result.
        """
        reads, writes = self.sdram.crossbar.get_port(), self.sdram.crossbar.get_port()
        bits = reads.address_width + 4
        axi = LiteDRAMAXIPort(data_width=reads.data_width, address_width=bits, id_width=1)
        # The controller gives a beat every two cycles, some 20 cycles after its command.
        reader = LiteDRAMAXI2NativeR(axi, reads, buffer_depth=32, base_address=0)
        writer = LiteDRAMAXI2NativeW(axi, writes, buffer_depth=16, base_address=0)
        batches = Batches(axi, writes, writer)
        self.submodules += reader, writer, batches
        self.comb += [reader.cmd_grant.eq(1), writer.cmd_grant.eq(batches.open)]
        self.platform.add_extension(gen.get_axi_user_port_ios("axi", bits, reads.data_width, 1))
        pads = self.platform.request("user_port_axi")
        for channel, fields in PORTS.items():
            for field in fields:
                inner, outer = getattr(getattr(axi, channel), field), getattr(pads, channel + field)
                enters = (field == "ready") == (channel in ("b", "r"))
                self.comb += inner.eq(outer) if enters else outer.eq(inner)

    def _add_link(self) -> None:
        """Add the port of the link to the host."""
        port = self.sdram.crossbar.get_port()
        ios = gen.get_native_user_port_ios("link", port.address_width, port.data_width)
        self.platform.add_extension(ios)
        pads = self.platform.request("user_port_link")
        self.comb += [
            port.cmd.valid.eq(pads.cmd_valid),
            pads.cmd_ready.eq(port.cmd.ready),
            port.cmd.we.eq(pads.cmd_we),
            port.cmd.addr.eq(pads.cmd_addr),
            port.wdata.valid.eq(pads.wdata_valid),
            pads.wdata_ready.eq(port.wdata.ready),
            port.wdata.we.eq(pads.wdata_we),
            port.wdata.data.eq(pads.wdata_data),
            pads.rdata_valid.eq(port.rdata.valid),
            port.rdata.ready.eq(pads.rdata_ready),
            pads.rdata_data.eq(port.rdata.data),
        ]


def _chip(rows: int) -> Any:
    """Return the board's memory chip with this number of rows in each bank."""
    timings = copy.copy(modules.MT41K256M16.speedgrade_timings["default"])
    timings.tRFC = (None, REFRESH_NS)
    fields = {"nrows": rows, "speedgrade_timings": {"default": timings}}
    return type("Chip", (modules.MT41K256M16,), fields)


def write(core: Core, folder: Path) -> None:
    """Write litedram_core.v and memory.json."""
    core.finalize()
    text = str(core.platform.get_verilog(core, name=NAME))
    # migen declares the pins of TRELLIS_IO as inputs.
    text = re.sub(r"input ( wire +\S+ ddram_dqs?(?:_p)?,)", r"inout \1", text)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.v").write_text(text)
    (folder / "memory.json").write_text(json.dumps(description(core), indent=1) + "\n")


def description(core: Core) -> dict[str, object]:
    """Return what the host needs to initialize the memory: sizes, registers, and commands."""
    registers = json.loads(get_csr_json(csr_regions=core.csr_regions))["csr_registers"]
    settings = core.sdram.controller.settings
    sequence, _ = get_sdram_phy_init_sequence(settings.phy, settings.timing)
    return {
        "mhz": core.sys_clk_freq / 1e6,
        "bytes": core.bytes,
        "lanes": CHIPS_BYTES,
        "bitslips": settings.phy.bitslips,
        "delays": settings.phy.delays,
        "registers": {name: found["addr"] for name, found in registers.items()},
        "commands": [
            {"name": name, "address": address, "bank": bank, **_command(words), "cycles": cycles}
            for name, address, bank, words, cycles in sequence
        ],
    }


def _command(words: str) -> dict[str, object]:
    """Return the register and value of a step, e.g. of "DFII_COMMAND_RAS|DFII_COMMAND_CS"."""
    names = [word.removeprefix("DFII_").split("_", 1) for word in words.split("|")]
    return {
        "register": names[0][0].lower(),
        "value": sum(SIGNALS[signal] for _, signal in names),
    }


def main() -> None:
    """Generate the core."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--mhz", type=float, required=True)
    parser.add_argument("-o", dest="folder", type=Path, required=True)
    options = parser.parse_args()
    platform = LatticePlatform(PART, io=[], toolchain="trellis")
    write(Core(platform, options.mhz * 1e6), options.folder)


if __name__ == "__main__":
    main()
