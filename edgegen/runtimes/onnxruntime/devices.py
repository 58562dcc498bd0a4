"""Devices and execution providers of the installed ONNX Runtime."""

from __future__ import annotations

import contextlib

from edgegen.errors import MissingDependency
from edgegen.runtimes.devices import Device
from edgegen.runtimes.onnxruntime import plugins
from edgegen.runtimes.onnxruntime.api import ort
from edgegen.runtimes.onnxruntime.providers import Provider
from edgegen.runtimes.onnxruntime.providers import providers as plugin_providers


def devices() -> list[Device]:
    """Return the devices of all execution providers, those of installed packages included."""
    for provider in plugin_providers():
        if provider.is_installed:
            with contextlib.suppress(MissingDependency):  # `problems` gives the reason
                plugins.register(provider)
    return [Device(d.ep_name, d.device.type.name, d.device.vendor) for d in ort.get_ep_devices()]


def providers() -> list[str]:
    """Return the names of the execution providers."""
    return list(ort.get_available_providers())


def problems() -> dict[str, str | None]:
    """Return each provider of a package, and why it runs no bundle here; None if it does."""
    return {provider.name: _problem(provider) for provider in plugin_providers()}


def _problem(provider: Provider) -> str | None:
    if not provider.is_installed:
        return f"not installed; run: {provider.install}"
    try:
        kinds = {device.device.type.name for device in plugins.devices_of(provider)}
    except MissingDependency as error:
        return str(error)
    if kinds.intersection(provider.devices):
        return None
    if kinds and provider.on_cpu:
        return f"{provider.on_cpu} only, for --ep {provider.name}; it needs {provider.needs}"
    return f"no device; it needs {provider.needs}"
