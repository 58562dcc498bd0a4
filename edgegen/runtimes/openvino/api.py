"""OpenVINO, imported with its telemetry off. All other modules import it from here."""

from __future__ import annotations

from edgegen._private import no_telemetry

with no_telemetry():
    import openvino as ov
    from openvino import opset13 as ops
    from openvino.utils.node_factory import NodeFactory

__all__ = ["NodeFactory", "ops", "ov"]
