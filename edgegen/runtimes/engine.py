"""The record of an engine: everything that the rest of edgegen knows about it.

An engine is a module of this package, or of another distribution, that defines a record. The
command line, `load_model`, the exporter's quality gate, the manifest and `edgegen doctor` read the
record. It must be importable without the engine's own package.

    ENGINE = Engine(
        name="mine",
        model="my_package.model:MyModel",
        serves=lambda manifest: "model.onnx" in manifest.files,
        package="my_runtime",
        install="pip install my-runtime",
    )

Another distribution registers its record as an entry point:

    [project.entry-points."edgegen.engines"]
    mine = "my_package.engine:ENGINE"
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from edgegen._private import no_telemetry
from edgegen.errors import MissingDependency

if TYPE_CHECKING:
    from edgegen.bundle.manifest import Manifest


@dataclass(frozen=True)
class Option:
    """An option that only some engines take: --NAME on the command line."""

    help: str
    type: type = str
    """int (a positive number), str or pathlib.Path (an existing file)."""
    choices: tuple[str, ...] = ()
    repeat: bool = False
    """Whether it may be repeated; the engine takes the values in a tuple."""


@dataclass(frozen=True)
class Engine:
    """An engine, as it is registered."""

    name: str
    """The value of --engine."""
    model: str
    """"module:Class" of its `edgegen.runtimes.base.Model`. The class is imported when a bundle is
    loaded, by `Class.from_bundle(bundle, device, threads, **options)`."""
    serves: Callable[[Manifest], bool]
    """Whether the engine runs the bundle that has this manifest."""
    lacks: Callable[[Manifest], list[str]] = lambda _: []
    """Names of the model's parts that the engine does not compute, for the message."""
    rank: int = 50
    """Order in which --engine auto tries the engines; the fastest has the lowest rank."""
    package: str | None = None
    """Importable package that the engine needs; None if edgegen alone is enough."""
    install: str = ""
    """Command that installs `package`."""
    devices: tuple[str, ...] = ("CPU",)
    """Values of --device; empty if the engine has a device of its own."""
    has_graph: Callable[[Manifest, str], bool] = lambda _manifest, _device: True
    """Whether a bundle has what the engine runs on a device of `devices`; for --engine auto."""
    options: Mapping[str, Option] = field(default_factory=dict)
    """Keyword arguments of `from_bundle`, by name."""
    capabilities: frozenset[str] = frozenset()
    """`Model.capabilities` of its models."""
    auto: bool = True
    """Whether --engine auto may choose it."""
    listed: bool = False
    """Whether the manifest of a new bundle lists it. An engine of another distribution is not
    listed: a bundle's bytes must not depend on what is installed where it is exported."""
    gated: bool = False
    """Whether the quality gate of an export measures it."""
    find_devices: str = ""
    """"module:function" that returns the devices of its package, each a
    `edgegen.runtimes.devices.Device`."""

    @property
    def is_installed(self) -> bool:
        """Whether the engine's package can be imported."""
        return self.package is None or importlib.util.find_spec(self.package) is not None

    def load(self, reference: str | None = None) -> Any:
        """Import and return the object at "module:name", by default the model's class.

        Raises:
            MissingDependency: the engine's package, or one that it needs, is not installed.
        """
        if not self.is_installed:
            raise self._missing(self.package)
        module, _, name = (reference or self.model).partition(":")
        try:
            with no_telemetry():
                return getattr(importlib.import_module(module), name)
        except ImportError as error:
            raise self._missing(error.name) from error

    def _missing(self, package: str | None) -> MissingDependency:
        install = self.install or f"pip install {package}"
        return MissingDependency(
            f"engine {self.name} needs the package {package}, which is not installed; "
            f"run: {install}"
        )
