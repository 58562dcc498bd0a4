"""The engines fpga and fpga-sim: a driver on PYNQ, a weight image, and a simulation."""

from pathlib import Path

from edgegen.runtimes.engine import Engine, Option
from edgegen.runtimes.quantized import serves

_OFFLOAD = Option(
    "Operations that run on the accelerator  [default: all]",
    choices=("linears", "attention", "all"),
)
_BITSTREAM = Option("The .bit file, with its .hwh beside it  [default: edgegen.bit]", Path)
_CAPABILITIES = frozenset({"lossless", "lambda"})
_INSTALL = 'pip install "edgegen[pynq]"'

ENGINE = (
    Engine(
        name="fpga",
        model="edgegen.runtimes.fpga.model:FpgaModel",
        serves=serves,
        rank=100,
        package="pynq",
        install=_INSTALL,
        devices=(),
        options={"offload": _OFFLOAD, "bitstream": _BITSTREAM},
        capabilities=_CAPABILITIES,
        auto=False,
    ),
    Engine(
        name="fpga-sim",
        model="edgegen.runtimes.fpga.model:FpgaSimModel",
        serves=serves,
        rank=110,
        package="pynq",
        install=_INSTALL,
        devices=(),
        options={"offload": _OFFLOAD},
        capabilities=_CAPABILITIES,
        auto=False,
    ),
)
