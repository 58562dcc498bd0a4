"""Devices and execution providers of the installed ONNX Runtime."""

from __future__ import annotations

from edgegen.runtimes.devices import Device
from edgegen.runtimes.onnxruntime.api import ort


def devices() -> list[Device]:
    """Return the devices of all execution providers."""
    return [Device(d.ep_name, d.device.type.name, d.device.vendor) for d in ort.get_ep_devices()]


def providers() -> list[str]:
    """Return the names of the execution providers."""
    return list(ort.get_available_providers())
