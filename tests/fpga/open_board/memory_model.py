"""Generates the ECPIX-5's memory core with LiteDRAM's model in place of the PHY and the chip.

    python memory_model.py --mhz 40 --rows 8192 -o FOLDER

The model is stricter than LiteDRAM's own: reads are wrong until the mode registers are set in
order and each byte's bit slip and delay are in the window of that byte. LiteDRAM's checker reports
commands that come too early for the chip.
"""

from __future__ import annotations

import argparse
import re
import runpy
from pathlib import Path
from typing import Any

from litedram.phy.dfi import Interface
from litedram.phy.model import SDRAM_VERBOSE_STD, SDRAMPHYModel
from litex.build.sim import SimPlatform
from litex.soc.interconnect.csr import CSR, AutoCSR, CSRStatus, CSRStorage
from migen import Cat, If, Module, Replicate, Signal

SCRIPT = Path(__file__).parents[3] / "fpga" / "ecpix5" / "litedram_core.py"
WINDOWS = ((1, 2, 4), (2, 5, 6))
"""Bit slip, first and last delay at which each byte is right."""
MODES = (2, 3, 1, 0)
"""Order of the mode registers."""


class StrictModel(Module, AutoCSR):  # type: ignore[misc]  # migen has no types
    """Memory whose reads are wrong until it is initialized and its delays are set."""

    def __init__(self, chip: Any, settings: Any) -> None:
        self.settings = settings
        geometry = chip.geom_settings
        self.dfi = Interface(
            geometry.addressbits,
            geometry.bankbits,
            settings.nranks,
            settings.dfi_databits,
            settings.nphases,
        )
        self.submodules.model = model = SDRAMPHYModel(
            chip, settings, clk_freq=chip.clk_freq, verbosity=SDRAM_VERBOSE_STD
        )
        self._dly_sel = CSRStorage(len(WINDOWS))
        self._rdly_dq_rst = CSR()
        self._rdly_dq_inc = CSR()
        self._rdly_dq_bitslip_rst = CSR()
        self._rdly_dq_bitslip = CSR()
        self._burstdet_clr = CSR()
        self._burstdet_seen = CSRStatus(len(WINDOWS))
        wrong = [Signal() for _ in WINDOWS]
        initialized = self._initialized()
        for lane, window in enumerate(WINDOWS):
            self._lane(lane, window, initialized, wrong[lane])
        self.comb += self.dfi.connect(model.dfi, omit={"rddata"})
        for outer, inner in zip(self.dfi.phases, model.dfi.phases, strict=True):
            for i in range(len(outer.rddata) // 8):
                byte = inner.rddata[8 * i : 8 * i + 8]
                mask = Replicate(wrong[i % len(WINDOWS)], 8) & (0x5A + i)
                self.comb += outer.rddata[8 * i : 8 * i + 8].eq(byte ^ mask)

    def _initialized(self) -> Signal:
        """Return whether all mode registers were set in order, with the clock enabled."""
        first = self.dfi.phases[0]
        step = Signal(max=len(MODES) + 1)
        loads = ~first.cs_n & ~first.ras_n & ~first.cas_n & ~first.we_n & first.cke & first.reset_n
        for i, bank in enumerate(MODES):
            self.sync += If(loads & (step == i) & (first.bank == bank), step.eq(i + 1))
        done = Signal()
        self.comb += done.eq(step == len(MODES))
        return done

    def _lane(
        self, lane: int, window: tuple[int, int, int], initialized: Signal, wrong: Signal
    ) -> None:
        delay, bitslip, near = Signal(3), Signal(2), Signal()
        selected = self._dly_sel.storage[lane]
        self.sync += [
            If(selected & self._rdly_dq_rst.re, delay.eq(0)),
            If(selected & self._rdly_dq_inc.re, delay.eq(delay + 1)),
            If(selected & self._rdly_dq_bitslip_rst.re, bitslip.eq(0)),
            If(selected & self._rdly_dq_bitslip.re, bitslip.eq(bitslip + 1)),
            If(self._burstdet_clr.re, self._burstdet_seen.status[lane].eq(0)),
            If(self.dfi.phases[0].rddata_en & near, self._burstdet_seen.status[lane].eq(1)),
            If(self.dfi.phases[1].rddata_en & near, self._burstdet_seen.status[lane].eq(1)),
        ]
        right, first, last = window
        self.comb += [
            near.eq((delay >= first) & (delay <= last)),
            wrong.eq(~(near & (bitslip == right) & initialized & ~Cat(selected))),
        ]


def main() -> None:
    """Generate the core."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--mhz", type=float, required=True)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("-o", dest="folder", type=Path, required=True)
    options = parser.parse_args()
    script = runpy.run_path(str(SCRIPT))
    hz = options.mhz * 1e6
    core = script["Core"](SimPlatform("", io=[]), hz, rows=options.rows, model=StrictModel)
    script["write"](core, options.folder)
    path = options.folder / f"{script['NAME']}.v"
    # The bench reads and writes the banks.
    bank = r"(reg \[127:0\] mem(?:_\d)?\[[0-9:]+\]);"
    path.write_text(re.sub(bank, r"\1 /*verilator public_flat_rw*/;", path.read_text()))


if __name__ == "__main__":
    main()
