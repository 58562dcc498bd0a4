"""ONNX Runtime, imported with its telemetry off. All other modules import it from here."""

from __future__ import annotations

from edgegen._private import no_telemetry

with no_telemetry():
    import onnxruntime as ort

ort.disable_telemetry_events()

__all__ = ["ort"]
