"""Selection of the engine that a measurement runs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from edgegen.bundle import Bundle
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model


@dataclass(frozen=True)
class EngineSelection:
    """Arguments of `edgegen.runtimes.load_model`."""

    engine: str = "auto"
    device: str = "CPU"
    threads: int | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Options that only some engines take."""

    def load(self, bundle: Bundle) -> Model:
        """Load `bundle` on the selected engine. Raises as `load_model` does."""
        return load_model(bundle, self.engine, self.device, self.threads, **self.settings)
