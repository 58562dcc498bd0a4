"""The engines that run a bundle, one file or folder each, behind the interface in `base`."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import MissingDependency, UsageError
from edgegen.runtimes.base import Model

ENGINES = {
    "native": "edgegen.runtimes.native:NativeModel",
    "onnxruntime": "edgegen.runtimes.onnxruntime:OnnxModel",
    "openvino": "edgegen.runtimes.openvino.model:OpenVinoModel",
    "reference": "edgegen.runtimes.reference:ReferenceModel",
    "fpga": "edgegen.runtimes.fpga.model:FpgaModel",
    "fpga-sim": "edgegen.runtimes.fpga.model:FpgaSimModel",
}
"""Engine -> its class, the fastest first; "auto" takes the first that is here and serves the
bundle."""

ALIKE = {"fpga": "native", "fpga-sim": "native"}
"""Engines that serve what another does, whose arithmetic they share; manifests name that one."""

PACKAGES = {"native": "edgegen_native", "openvino": "openvino", "fpga": "pynq", "fpga-sim": "pynq"}
"""What an engine needs that does not come with edgegen."""


def load_model(
    bundle: Bundle,
    engine: str = "auto",
    device: str = "CPU",
    threads: int | None = None,
    attention: Lambda | None = None,
    **options: Any,
) -> Model:
    """Load a bundle on an engine.

    Args:
        bundle: what `edgegen.bundle.open_bundle` returned.
        engine: a name of `ENGINES`, or "auto", the fastest that is installed.
        device: "CPU", "NPU" or "GPU"; never replaced by another.
        threads: how many the engine may use; the physical cores by default.
        attention: which of the past a token sees, all by default; with it "auto" takes the first
            engine that can drop the rest.
        options: what the engine alone takes, e.g. offload="linears" for fpga-sim.

    Raises:
        UsageError: no such engine, the bundle is not for it, or it cannot drop old tokens.
        MissingDependency: the engine's package is not installed.
        MissingDevice: the engine does not run on that device.
    """
    served = [name for name in ENGINES if ALIKE.get(name, name) in bundle.manifest.engines]
    if engine == "auto":
        able = [n for n in served if n not in ALIKE and _is_able(n, attention)]
        engine = next(iter(able), engine)
    if engine not in served:
        known = ", ".join(served) or "none"
        raise UsageError(f"engine {engine} does not serve this bundle; choose from: {known}")
    if attention is not None and not drops(engine):
        can = ", ".join(name for name in served if drops(name)) or "none"
        raise UsageError(
            f"engine {engine} cannot drop old tokens, its attention reads a whole cache; leave "
            f"--sink and --window out, or choose an engine that can: {can}"
        )
    if attention is not None:
        options["attention"] = attention
    cls = _engine_class(engine)
    model = cls.from_bundle(bundle, device, threads or default_threads(), **options)
    assert isinstance(model, Model)
    return model


def _is_able(engine: str, attention: Lambda | None) -> bool:
    return is_installed(engine) if attention is None else drops(engine)


def drops(engine: str) -> bool:
    """Whether an engine is here and can hold sinks and a window instead of the whole past."""
    return is_installed(engine) and "lambda" in _engine_class(engine).capabilities


def _engine_class(engine: str) -> Any:
    module, name = ENGINES[engine].split(":")
    try:
        return getattr(importlib.import_module(module), name)
    except ImportError as error:
        wanted = f'"edgegen[{engine}]"' if error.name == engine else error.name
        raise MissingDependency(
            f"engine {engine} needs {error.name}; run: pip install {wanted}"
        ) from error


def is_installed(engine: str) -> bool:
    """Whether an engine's own package is here."""
    package = PACKAGES.get(engine)
    return package is None or importlib.util.find_spec(package) is not None


def default_threads() -> int:
    """The physical cores: hyper-threads share the units that a decoder keeps busy."""
    import psutil  # 4 MB that a caller who names a number is spared

    return psutil.cpu_count(logical=False) or 1
