"""Register the libraries of execution providers, find their devices, and open sessions on them.

A device that was requested is never replaced: a missing one is an error, and so is a product or an
attention that ONNX Runtime leaves to the CPU.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edgegen.errors import CorruptFile, MissingDependency, MissingDevice
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.providers import PROVIDERS, Provider, providers

HEAVY = frozenset({"MatMulNBits", "MatMul", "GroupQueryAttention"})
"""Operators that must not be left to the CPU."""
Placement = Mapping[str, Mapping[str, int]]
"""Execution provider -> operator -> number of nodes."""


@dataclass(frozen=True)
class Selected:
    """A device, and how a session uses it."""

    provider: Provider
    device: Any
    """An OrtEpDevice."""
    options: Mapping[str, str]
    """Options of the provider."""
    threads: int
    """Threads of what stays on the CPU."""


_LOCK = threading.Lock()
_REGISTERED = set[str]()


def register(provider: Provider) -> tuple[str, ...]:
    """Load the provider's libraries once, and return the names of its execution providers.

    A library is registered by the name of its provider, which QNN's takes for its devices.

    Raises:
        MissingDependency: its package is not installed, or a library does not load.
    """
    if not provider.is_installed:
        raise MissingDependency(
            f"provider {provider.name} needs the package {provider.package}, which is not "
            f"installed; run: {provider.install}"
        )
    try:
        libraries = provider.libraries(provider.package)
        with _LOCK:
            for name, path in libraries.items():
                if name not in _REGISTERED:
                    ort.register_execution_provider_library(name, path)
                    _REGISTERED.add(name)
        return tuple(libraries)
    except Exception as error:  # a driver or another package's code may fail in any way
        raise MissingDependency(
            f"provider {provider.name} does not load ({_first_line(error)}); update "
            f"{provider.package} and onnxruntime {ort.__version__}"
        ) from error


def devices_of(provider: Provider) -> list[Any]:
    """Return the provider's devices here, each an OrtEpDevice. Raises as `register` does."""
    names = register(provider)
    found = [d for d in ort.get_ep_devices() if d.ep_name in names]
    return [d for d in found if not d.device.metadata.get("is_virtual")]


def find(kind: str, name: str | None) -> tuple[Provider, Any]:
    """Return a provider and its first device of a kind.

    Args:
        kind: "GPU", "NPU", or "CPU" for any that the provider runs on.
        name: of the provider; None for the first that has such a device.

    Raises:
        UsageError: the provider is unknown.
        MissingDependency: its package, or a package of any such provider, is not installed.
        MissingDevice: this machine has no such device.
    """
    able = [p for p in providers() if kind in p.devices]
    if name is not None:
        able = [_usable(PROVIDERS.get(name), kind)]
    installed = [p for p in able if p.is_installed]
    if not installed:
        raise MissingDependency(
            f"engine onnxruntime needs an execution provider for {kind}, none of "
            f"{', '.join(p.name for p in able)} is installed; run: {able[0].install}"
        )
    for provider in installed:
        for device in devices_of(provider):
            if device.device.type.name in _kinds(provider, kind):
                return provider, device
    wanted = "; ".join(f"{p.name} needs {p.needs}" for p in installed)
    raise MissingDevice(
        f"expected a device for {', '.join(p.name for p in installed)}, got none: {wanted}; check "
        "the driver with `edgegen doctor`, or leave --device and --ep out"
    )


def _usable(provider: Provider, kind: str) -> Provider:
    if kind not in (*provider.devices, "CPU"):
        raise MissingDevice(
            f"--ep {provider.name}: expected --device {' or '.join(provider.devices)}, got {kind}; "
            "change one of them"
        )
    return provider


def _kinds(provider: Provider, kind: str) -> tuple[str, ...]:
    if kind != "CPU":
        return (kind,)
    return (*provider.devices, "CPU") if provider.on_cpu else provider.devices


def open_session(
    path: Path, options: Mapping[str, str], selected: Selected
) -> tuple[Any, Placement]:
    """Return a session on a device, and where its nodes run.

    Args:
        path: the graph.
        options: configuration of the session.
        selected: the device and the provider's options.

    Raises:
        CorruptFile: ONNX Runtime cannot load the graph.
        MissingDevice: the device cannot be used, or does not compute all products.
    """
    record = {"session.record_ep_graph_assignment_info": "1"}
    session = new_session(path, {**options, **record}, selected)
    placed, provider = placement(session), selected.provider
    left = {op: n for op, n in placed.get("CPUExecutionProvider", {}).items() if op in HEAVY}
    if left:
        listed = ", ".join(f"{n} {op}" for op, n in left.items())
        raise MissingDevice(
            f"provider {provider.name}: expected it to compute all products and attentions, got "
            f"{listed} on the CPU; update {provider.package}, or leave --device and --ep out"
        )
    return session, placed


def new_session(path: Path, options: Mapping[str, str], selected: Selected) -> Any:
    """Return a session on a device. Raises as `open_session` does."""
    provider, device = selected.provider, selected.device
    settings = ort.SessionOptions()
    settings.intra_op_num_threads = selected.threads
    settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    for name, value in options.items():
        settings.add_session_config_entry(name, value)
    try:
        settings.add_provider_for_devices([device], {**selected.options})
        return ort.InferenceSession(str(path), settings, enable_fallback=0)
    except ort.capi.onnxruntime_pybind11_state.EPFail as error:
        raise MissingDevice(
            f"provider {provider.name} cannot use the {device.device.type.name} "
            f"({_first_line(error)}); it needs {provider.needs}"
        ) from error
    except Exception as error:  # onnxruntime's exceptions share no base
        raise CorruptFile(
            f"{path.name}: provider {provider.name} of onnxruntime {ort.__version__} cannot load "
            f"it ({_first_line(error)}); check --engine-option, or export the bundle again"
        ) from error


def placement(session: Any) -> Placement:
    """Return where the nodes of a session run, from its record of assignments."""
    found: dict[str, Counter[str]] = {}
    for part in session.get_provider_graph_assignment_info():
        counts = found.setdefault(part.ep_name, Counter())
        counts.update(node.op_type for node in part.get_nodes())
    return found


def _first_line(error: Exception) -> str:
    """Return the reason at the end of an exception's text, in one line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rpartition(") was false. ")[2][-200:] if lines else type(error).__name__
