"""Devices that an engine's package offers on this machine, as `edgegen doctor` lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """A device that an engine can use."""

    provider: str
    """ONNX Runtime's execution provider, or "OpenVINO"."""
    kind: str
    """Value of --device, or OpenVINO's name such as "GPU.0"."""
    vendor: str
    """The vendor, or OpenVINO's full name of the device."""
    driver: str = ""
    """Version of its driver, if it is known."""
