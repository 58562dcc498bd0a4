"""The engines that run a bundle, one file or folder each, behind the interface in `base`."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from edgegen._registry import Registry, unknown
from edgegen._system import physical_cores
from edgegen.errors import MissingDevice, UsageError
from edgegen.runtimes.engine import Engine

if TYPE_CHECKING:
    from edgegen.arithmetic.eviction import Lambda
    from edgegen.bundle import Bundle
    from edgegen.bundle.manifest import Manifest
    from edgegen.runtimes.base import Model

AUTO = "auto"

_REGISTRY: Registry[Engine] = Registry("engine", "edgegen.runtimes", "ENGINE", Engine)


def engines() -> list[Engine]:
    """Return all registered engines, the fastest first."""
    return sorted(_REGISTRY.parts().values(), key=lambda engine: (engine.rank, engine.name))


def find_engine(name: str) -> Engine:
    """Return the engine of this name.

    Raises:
        UsageError: the name is unknown.
    """
    if name not in _REGISTRY.names():
        raise unknown("engine", name, [AUTO, *_REGISTRY.names()])
    return _REGISTRY.get(name)


def with_capabilities(*capabilities: str) -> str:
    """Return the engines that have all capabilities, for messages: "native, reference"."""
    names = [e.name for e in engines() if e.capabilities.issuperset(capabilities)]
    return ", ".join(names) or "none"


def check_layers(model: Model, what: str) -> None:
    """Check that tokens that run fewer layers than others can be forgotten again.

    Args:
        model: the model whose layers are left out.
        what: the option that leaves them out, for the message.

    Raises:
        UsageError: a layer has recurrent state, which is that of all tokens before.
    """
    if model.config.is_recurrent:
        raise UsageError(
            f"{what}: expected a model without recurrent state, got {model.config.architecture}, "
            "whose layers must run every token; leave the option out"
        )


def listed(manifest: Manifest) -> list[str]:
    """Return the engines that the manifest of a new bundle lists, the fastest first."""
    return [e.name for e in engines() if e.listed and _serves(e, manifest)]


def gated(manifest: Manifest) -> list[Engine]:
    """Return the installed engines that the quality gate measures for a bundle."""
    return [e for e in engines() if e.gated and e.is_installed and _serves(e, manifest)]


def _serves(engine: Engine, manifest: Manifest) -> bool:
    """Return whether an engine serves a bundle. Warn about one that fails, and leave it out."""
    try:
        return engine.serves(manifest)
    except Exception as error:  # another package's code may fail in any way
        warnings.warn(
            f"engine {engine.name} does not say whether it serves this bundle: "
            f"{type(error).__name__}: {error}; update or uninstall its package",
            RuntimeWarning,
            stacklevel=2,
        )
        return False


def choose_engine(
    manifest: Manifest, name: str = AUTO, attention: Lambda | None = None, device: str = "CPU"
) -> Engine:
    """Return the engine to load a bundle on.

    Args:
        manifest: the bundle's.
        name: an engine, or "auto": the fastest that is installed and serves the bundle.
        attention: the engine must support Λ attention if this is not None.
        device: "auto" chooses an engine that runs on it.

    Raises:
        UsageError: the name is unknown, the engine does not serve the bundle, or it does not
            support Λ attention.
    """
    serving = [engine for engine in engines() if _serves(engine, manifest)]
    names = ", ".join(engine.name for engine in serving) or "none"
    able = [e for e in serving if attention is None or "lambda" in e.capabilities]
    if name == AUTO:
        usable = [engine for engine in able if engine.auto and engine.is_installed]
        if not usable:
            raise UsageError(
                f"no installed engine runs this bundle; engines that serve it: {names} "
                "(see `edgegen doctor`)"
            )
        kind = device.upper()
        fitting = [e for e in usable if kind in (e.devices or ("CPU",))]
        ready = (engine for engine in fitting if engine.has_graph(manifest, kind))
        return next(ready, (fitting or usable)[0])
    engine = find_engine(name)
    if engine not in serving:
        lacking = ", ".join(engine.lacks(manifest))
        raise UsageError(
            f"engine {name} does not serve this bundle{lacking and ': it lacks '}{lacking}; "
            f"choose from: {names}"
        )
    if engine not in able:
        raise UsageError(
            f"engine {name} has no sliding-window attention; leave --sink and --window out, or "
            f"choose from: {', '.join(e.name for e in able) or 'none'}"
        )
    return engine


def load_model(
    bundle: Bundle,
    engine: str = AUTO,
    device: str = "CPU",
    threads: int | None = None,
    attention: Lambda | None = None,
    **options: Any,
) -> Model:
    """Load a bundle on an engine.

    Args:
        bundle: an open bundle (`edgegen.bundle.open_bundle`).
        engine: the name of a registered engine, or "auto" for the fastest that is installed and
            serves the bundle.
        device: "CPU", "NPU" or "GPU"; never replaced by another.
        threads: number of threads; by default one per physical core.
        attention: Λ attention (attention sinks and a sliding window); by default each token
            attends to all tokens before it.
        options: options of the engine, e.g. offload="linears" for fpga-sim.

    Raises:
        UsageError: the engine is unknown, does not serve the bundle, has no Λ attention, or has
            no option of that name; or a convolution is wider than the window.
        MissingDependency: the engine's package is not installed.
        MissingDevice: the engine does not run on that device.
    """
    from edgegen.runtimes.base import Model

    record = choose_engine(bundle.manifest, engine, attention, device)
    for name in options:
        if name not in record.options:
            raise unknown(f"option of engine {record.name}", name, record.options)
    _check_device(record, device)
    if attention is not None:
        _check_window(bundle.manifest, attention)
        options["attention"] = attention
    cls = record.load()
    model = cls.from_bundle(bundle, device, threads or default_threads(), **options)
    assert isinstance(model, Model)
    return model


def _check_window(manifest: Manifest, attention: Lambda) -> None:
    """Check that the window keeps the tokens that convolutions read."""
    model = manifest.model
    others = {*range(model.num_layers)} - {*model.attention_layers}
    reach = max(map(model.reach, others), default=1)
    if attention.window < reach:
        raise UsageError(
            f"expected a window of {reach} tokens or more, which the convolutions read, got "
            f"{attention.window}; change --window"
        )


def _check_device(engine: Engine, device: str) -> None:
    if not engine.devices and device != "CPU":
        raise MissingDevice(
            f"engine {engine.name} has a device of its own, got {device}; leave --device out"
        )
    if engine.devices and device.upper() not in engine.devices:
        raise MissingDevice(
            f"engine {engine.name} runs on {', '.join(engine.devices)}, got {device}; choose one "
            "of these with --device, or another engine"
        )


def default_threads() -> int:
    """Return the number of physical cores; hyper-threads share the units that decoding needs."""
    return physical_cores() or 1
