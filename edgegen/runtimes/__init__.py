"""The engines that run a bundle, one file or folder each, behind the interface in `base`."""

from __future__ import annotations

import importlib
import importlib.util

from edgegen.bundle import Bundle
from edgegen.errors import MissingDependency, UsageError
from edgegen.runtimes.base import Model

ENGINES = {
    "onnxruntime": "edgegen.runtimes.onnxruntime:OnnxModel",
    "native": "edgegen.runtimes.native:NativeModel",
    "reference": "edgegen.runtimes.reference:ReferenceModel",
}
"""Engine -> its class; "auto" takes the first that serves the bundle.

The native engine is faster than ONNX Runtime, but not what a bundle's gate has measured: one scale
for a token's activations costs it some percent of perplexity. It is there for who names it.
"""

PACKAGES = {"native": "edgegen_native"}
"""What an engine needs that does not come with edgegen."""


def load_model(
    bundle: Bundle, engine: str = "auto", device: str = "CPU", threads: int | None = None
) -> Model:
    """Load a bundle on an engine.

    Args:
        bundle: what `edgegen.bundle.open_bundle` returned.
        engine: a name of `ENGINES`, or "auto".
        device: "CPU", "NPU" or "GPU"; never replaced by another.
        threads: how many the engine may use; the physical cores by default.

    Raises:
        UsageError: no such engine, or the bundle is not for it.
        MissingDependency: the engine's package is not installed.
        MissingDevice: the engine does not run on that device.
    """
    served = [name for name in ENGINES if name in bundle.manifest.engines]
    if engine == "auto" and served:
        engine = served[0]
    if engine not in served:
        known = ", ".join(served) or "none"
        raise UsageError(f"engine {engine} does not serve this bundle; choose from: {known}")
    module, name = ENGINES[engine].split(":")
    try:
        cls = getattr(importlib.import_module(module), name)
    except ImportError as error:
        raise MissingDependency(
            f"engine {engine} needs {error.name}; run: pip install {error.name}"
        ) from error
    model = cls.from_bundle(bundle, device, threads or default_threads())
    assert isinstance(model, Model)
    return model


def is_installed(engine: str) -> bool:
    """Whether an engine's own package is here."""
    package = PACKAGES.get(engine)
    return package is None or importlib.util.find_spec(package) is not None


def default_threads() -> int:
    """The physical cores: hyper-threads share the units that a decoder keeps busy."""
    import psutil  # 4 MB that a caller who names a number is spared

    return psutil.cpu_count(logical=False) or 1
