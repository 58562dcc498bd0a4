"""The devices that OpenVINO finds on this machine."""

from __future__ import annotations

import functools

from edgegen.errors import MissingDevice
from edgegen.runtimes.devices import Device
from edgegen.runtimes.openvino.api import ov


@functools.cache
def core() -> ov.Core:
    """OpenVINO itself; plug-ins are loaded when a device is first asked for."""
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
    """A property of a device as text; empty where it has none of that name."""
    try:
        return str(core().get_property(device, name))
    except RuntimeError:
        return ""


def find_device(wanted: str) -> str:
    """The name of the first device of the kind `wanted`; nothing else takes its place.

    Raises:
        MissingDevice: there is none.
    """
    here: list[str] = list(core().available_devices)
    for name in here:
        if name.partition(".")[0] == wanted.upper():
            return name
    raise MissingDevice(
        f"OpenVINO finds no {wanted} here, only {', '.join(here) or 'nothing'}; choose one of "
        "these with --device, or see what `edgegen doctor` says of its driver"
    )
