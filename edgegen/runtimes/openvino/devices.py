"""Devices that OpenVINO can use on this machine."""

from __future__ import annotations

import functools

from edgegen.errors import MissingDevice
from edgegen.runtimes.devices import Device
from edgegen.runtimes.openvino.api import ov


@functools.cache
def core() -> ov.Core:
    """Return OpenVINO's core, which loads a device's plug-in at its first use."""
    return ov.Core()


def devices() -> list[Device]:
    """Return all devices that OpenVINO can use."""
    return [
        Device(
            provider="OpenVINO",
            kind=name,
            vendor=property_of(name, "FULL_DEVICE_NAME"),
            driver=property_of(name, "NPU_DRIVER_VERSION"),
        )
        for name in core().available_devices
    ]


def property_of(device: str, name: str) -> str:
    """Return a property of a device as text; empty if it has none of that name."""
    try:
        return str(core().get_property(device, name))
    except RuntimeError:
        return ""


def find_device(kind: str) -> str:
    """Return the name of the first device of a kind, e.g. "GPU.0" for "GPU".

    Raises:
        MissingDevice: there is none; no other device takes its place.
    """
    available: list[str] = list(core().available_devices)
    for name in available:
        if name.partition(".")[0] == kind.upper():
            return name
    raise MissingDevice(
        f"expected a device that OpenVINO has here ({', '.join(available) or 'none'}), got {kind}; "
        "choose another --device, or check the driver with `edgegen doctor`"
    )
