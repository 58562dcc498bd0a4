"""The packages that edgegen uses, their purposes, and known conflicts among them."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import re
from collections.abc import Iterator, Mapping

from edgegen._private import no_telemetry
from edgegen._structs import msgspec

CORE = {
    "numpy": ("1.26", "arrays, the reference engine"),
    "click": ("8.2", "the command line"),
    "rich": ("13.7", "tables and progress bars"),
    "tokenizers": ("0.20", "text to tokens and back"),
    "jinja2": ("3.1.6", "chat templates"),
    "msgspec": ("0.19", "manifests and configuration files"),
    "platformdirs": ("4.2", "the place of the cache"),
    "psutil": ("5.9", "cores and memory"),
    "llguidance": ("1.9", "constrained output"),
    "onnxruntime": ("1.28", "the onnxruntime engine"),
}
"""Required package -> (minimum version, purpose)."""

OPTIONAL = {
    "onnx": ("1.22", "edgegen export", "export"),
    "onnx-ir": ("0.1.12", "edgegen export", "export"),
    "ml-dtypes": ("0.5", "edgegen export", "export"),
    "safetensors": ("0.5", "Hugging Face models", "export"),
    "gguf": ("0.17", "GGUF models", "export"),
    "huggingface-hub": ("0.30", "edgegen pull org/model", "export"),
    "threadpoolctl": ("3.5", "edgegen export", "export"),
    "openvino": ("2026.4", "the openvino engine", "openvino"),
    "openvino-tokenizers": ("2026.4", "export --target openvino", "openvino-export"),
    "starlette": ("0.47", "edgegen serve", "serve"),
    "uvicorn": ("0.34", "edgegen serve", "serve"),
    "matplotlib": ("3.9", "plots in reports", "report"),
}
"""Optional package -> (minimum version, purpose, the extra that installs it)."""

BOARD_PACKAGE = "edgegen-board"
"""Distribution of edgegen for PYNQ boards."""

ORT_BUILDS = (
    *("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino"),
    *("onnxruntime-qnn", "onnxruntime-windowsml"),
)
"""Distributions that install the same module `onnxruntime` and overwrite each other."""
QNN = "onnxruntime-qnn"
"""Another one until version 2, from which on it is a provider beside onnxruntime."""


class Package(msgspec.Struct, frozen=True):
    """State of one package in this environment."""

    name: str
    version: str | None
    """Installed version; None if it is not installed."""
    needs: str
    """Minimum version that edgegen supports."""
    gives: str
    """Its purpose."""
    extra: str | None
    """Extra of edgegen that installs it; None for a required package."""
    problem: str | None
    """Why it cannot be used; None if it can."""


def read_packages() -> list[Package]:
    """Return the state of `CORE` and `OPTIONAL`; core packages are imported to check them."""
    core = [_state(name, *row, None) for name, row in _core().items()]
    return core + [_state(name, *row) for name, row in OPTIONAL.items()]


def _core() -> Mapping[str, tuple[str, str]]:
    """Return `CORE`, or on a board the fewer and older packages that edgegen-board requires."""
    if not installed((BOARD_PACKAGE,)):
        return CORE
    lines = importlib.metadata.requires(BOARD_PACKAGE) or []
    minima = dict(line.split(">=") for line in lines)
    return {name: (minima[name], gives) for name, (_, gives) in CORE.items() if name in minima}


def installed(names: tuple[str, ...]) -> dict[str, str]:
    """Return the versions of those distributions that are installed."""
    versions = {}
    for name in names:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions


def conflicts(versions: Mapping[str, str]) -> Iterator[str]:
    """Yield the known conflicts among installed distributions (name -> version)."""
    builds = [
        name
        for name in ORT_BUILDS
        if name in versions and (name != QNN or is_older(versions[name], "2"))
    ]
    if len(builds) > 1:
        yield (
            f"{' and '.join(builds)} are installed together and overwrite each other's files; "
            f"run: pip uninstall -y {' '.join(builds)}, then install one of them"
        )
    for name in builds:
        if is_older(versions[name], "1.28"):
            yield (
                f"{name} {versions[name]} has no fast path for 2-bit weights (50 to 200 times "
                f'slower); run: pip install --upgrade "{name}>=1.28"'
            )
    if "pynq" in versions and not is_older(versions["pynq"], "4"):
        for name, limit in (("numpy", "2"), ("onnx", "1.23")):
            if name in versions and not is_older(versions[name], limit):
                yield (
                    f"pynq {versions['pynq']} does not work with {name} {versions[name]}; "
                    f'run: pip install "{name}<{limit}"'
                )


def platform_notes() -> Iterator[str]:
    """Yield known limitations of this platform."""
    arm = "ARM" in os.environ.get("PROCESSOR_IDENTIFIER", "").upper()
    if platform.system() == "Windows" and arm:
        kind = "an ARM64" if platform.machine().upper() == "ARM64" else "an emulated x64"
        yield (
            f"Windows on ARM with {kind} Python: some packages have no ARM64 wheels, and x64 "
            "wheels run slower; use ARM64 Python, or x64 Python if an installation fails"
        )


def is_older(version: str, than: str) -> bool:
    """Compare release numbers; suffixes such as rc1 or +cpu are ignored."""
    return _numbers(version) < _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    match = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in match[0].split(".")] if match else []
    return tuple(numbers + [0] * (4 - len(numbers)))


def _state(name: str, minimum: str, gives: str, extra: str | None) -> Package:
    names = ORT_BUILDS if name == "onnxruntime" else (name,)
    version = next(iter(installed(names).values()), None)
    problem = None
    if version is None:
        problem = "not installed" if extra is None else None
    elif is_older(version, minimum):
        problem = f"older than {minimum}"
    elif extra is None:
        problem = _load_problem(name)
    return Package(name, version, minimum, gives, extra, problem)


def _load_problem(name: str) -> str | None:
    try:
        with no_telemetry():
            importlib.import_module(name)
    except Exception as error:  # a broken package may raise any exception
        return f"does not load ({type(error).__name__}: {error})"
    return None
