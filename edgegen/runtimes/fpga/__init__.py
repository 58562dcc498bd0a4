"""The engines fpga and fpga-sim: a driver on PYNQ, a weight image, and a simulation."""

import importlib.util
from pathlib import Path

from edgegen.bundle.manifest import Manifest
from edgegen.runtimes import quantized
from edgegen.runtimes.engine import Engine, Option
from edgegen.runtimes.fpga import support
from edgegen.runtimes.tensors import has_refined_head

_OFFLOAD = Option(
    "Operations that run on the accelerator  [default: all]",
    choices=("linears", "attention", "all"),
)
_HOST = Option(
    "Implementation of what stays on the host; none: whole tokens are computed by an accelerator "
    "with the special function unit  [default: none with such a design, else native if it is "
    "installed]",
    choices=("native", "python", "none"),
)
_TOKENS = Option(
    "Maximum number of tokens of a product in the simulated accelerator  [default: 2]",
    choices=("2", "8"),
)
_BITSTREAM = Option(
    "The .bit file, with its .hwh or memory.json beside it, or an Alveo card's .xclbin file  "
    "[default: edgegen.bit]",
    Path,
)
_ACCELERATORS = Option(
    "Number of accelerators that divide each product  [default: the design's; 1 in fpga-sim]", int
)
_OPTIONS = {"offload": _OFFLOAD, "fpga_host": _HOST, "accelerators": _ACCELERATORS}
_CAPABILITIES = frozenset({"lossless", "lambda"})
_INSTALL = 'pip install "edgegen[pynq]"'
_DRIVERS = ("pynq", "pyxrt")
"""Packages of which the engine fpga needs one: the second for Alveo cards."""


def _package() -> str:
    """Return the first driver's package that is installed, else the first."""
    return next((name for name in _DRIVERS if importlib.util.find_spec(name)), _DRIVERS[0])


def lacks(manifest: Manifest) -> list[str]:
    """Return what the model has and the accelerator does not compute."""
    refined = ["a refined head"] if has_refined_head(manifest) else []
    return [*support.lacks(manifest.model), *refined]


def serves(manifest: Manifest) -> bool:
    """Return whether the accelerator runs the bundle that has this manifest."""
    return quantized.serves(manifest) and not lacks(manifest)


ENGINE = (
    Engine(
        name="fpga",
        model="edgegen.runtimes.fpga.model:FpgaModel",
        serves=serves,
        lacks=lacks,
        rank=100,
        package=_package(),
        install=_INSTALL,
        devices=(),
        options={**_OPTIONS, "bitstream": _BITSTREAM},
        capabilities=_CAPABILITIES,
        auto=False,
    ),
    Engine(
        name="fpga-sim",
        model="edgegen.runtimes.fpga.model:FpgaSimModel",
        serves=serves,
        lacks=lacks,
        rank=110,
        package="pynq",
        install=_INSTALL,
        devices=(),
        options={**_OPTIONS, "fpga_tokens": _TOKENS},
        capabilities=_CAPABILITIES,
        auto=False,
    ),
)
