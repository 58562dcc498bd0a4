"""Processing systems of Zynq devices, and their names in PYNQ and Vivado."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Processor:
    """Processing system of one Zynq family."""

    ip: str
    """Vivado's name of its IP."""
    version: str
    arch: str
    """Value of `platform.machine` on the board."""
    pll_mhz: float
    """PLL that the clocks of the programmable logic divide, as the boot loader sets it."""
    clock_registers: Mapping[int, int]
    """Registers of the clocks that pynq uses, by address. Those of the PLL and of the first clock
    are as the boot loader leaves them."""
    clock_names: Mapping[str, str]
    """Names of the parameters of clock {i} in a .hwh file -> what each holds."""
    clock_source: str
    achieved_mhz: str
    """Name of the parameter of clock {i} in a .hwh file with the frequency that was achieved."""
    registers_port: str
    """Manager port to which the accelerators' registers are connected."""
    widths: Mapping[str, int]
    """Names of parameters with ports' widths, which pynq writes to registers -> bits."""
    clock_pin: str
    """Pin of the primitive with the clock of the programmable logic."""
    verilog: tuple[str, ...]
    """Files of the design around the primitive, the top last."""


ZYNQ7 = Processor(
    ip="processing_system7",
    version="5.5",
    arch="armv7l",
    pll_mhz=1000.0,
    clock_registers=dict.fromkeys(
        (0xF8000000 + at for at in (0x100, 0x104, 0x120, 0x180, 0x190, 0x1A0)), 0
    )
    | {0xF8000108: 20 << 12, 0xF8000170: 1 << 20 | 10 << 8},
    clock_names={
        "PCW_FPGA_FCLK{i}_ENABLE": "enable",
        "PCW_FCLK{i}_PERIPHERAL_DIVISOR0": "divisor0",
        "PCW_FCLK{i}_PERIPHERAL_DIVISOR1": "divisor1",
        "PCW_FCLK{i}_PERIPHERAL_CLKSRC": "source",
        "PCW_FPGA{i}_PERIPHERAL_FREQMHZ": "mhz",
        "PCW_ACT_FPGA{i}_PERIPHERAL_FREQMHZ": "mhz",
    },
    clock_source="IO PLL",
    achieved_mhz="PCW_ACT_FPGA{i}_PERIPHERAL_FREQMHZ",
    registers_port="M_AXI_GP0",
    widths={f"C_S_AXI_HP{i}_DATA_WIDTH": 64 for i in range(4)},
    clock_pin="FCLKCLK[0]",
    verilog=("edgegen_narrow.v", "edgegen_zynq7.v"),
)

ULTRASCALE = Processor(
    ip="zynq_ultra_ps_e",
    version="3.3",
    arch="aarch64",
    pll_mhz=1500.0,
    clock_registers=dict.fromkeys((0xFD1A0000 + at for at in (0x20, 0x2C, 0x38, 0x60)), 0)
    | dict.fromkeys((0xFF5E0000 + at for at in (0x30, 0xC4, 0xC8, 0xCC)), 0)
    | {0xFF5E0020: 90 << 8 | 1 << 16, 0xFF5E00C0: 1 << 24 | 1 << 16 | 15 << 8},
    clock_names={
        "PSU__FPGA_PL{i}_ENABLE": "enable",
        "PSU__CRL_APB__PL{i}_REF_CTRL__DIVISOR0": "divisor0",
        "PSU__CRL_APB__PL{i}_REF_CTRL__DIVISOR1": "divisor1",
        "PSU__CRL_APB__PL{i}_REF_CTRL__FREQMHZ": "mhz",
        "PSU__CRL_APB__PL{i}_REF_CTRL__ACT_FREQMHZ": "mhz",
        "PSU__CRL_APB__PL{i}_REF_CTRL__SRCSEL": "source",
    },
    clock_source="IOPLL",
    achieved_mhz="PSU__CRL_APB__PL{i}_REF_CTRL__ACT_FREQMHZ",
    registers_port="M_AXI_HPM0_FPD",
    widths={"C_MAXIGP0_DATA_WIDTH": 128} | {f"C_SAXIGP{i + 2}_DATA_WIDTH": 128 for i in range(4)},
    clock_pin="PLCLK[0]",
    verilog=("edgegen_zynqmp.v",),
)
