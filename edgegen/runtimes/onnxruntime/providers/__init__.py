"""Execution providers that ONNX Runtime loads from packages of their own, one file each.

Another package adds one through an entry point of the group `edgegen.providers`.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from edgegen._registry import Registry


def package_libraries(package: str) -> dict[str, str]:
    """Return the execution providers of an importable package and their library's path.

    The package has the functions get_library_path and get_ep_names.
    """
    module = importlib.import_module(package)
    path = str(module.get_library_path())
    return dict.fromkeys(map(str, module.get_ep_names()), path)


@dataclass(frozen=True)
class Provider:
    """An execution provider, as it is registered."""

    name: str
    """The value of --ep."""
    package: str
    """Importable package that has the libraries."""
    install: str
    """Command that installs `package`."""
    needs: str
    """Hardware and drivers that it needs, for messages."""
    devices: tuple[str, ...]
    """Kinds of devices on which it runs graphs that edgegen writes, values of --device."""
    libraries: Callable[[str], Mapping[str, str]] = package_libraries
    """Returns ONNX Runtime's names of the package's providers, and the paths of their libraries."""
    on_cpu: str = ""
    """Its device of kind CPU, which only --ep NAME takes, in words; empty if it has none."""
    compiles: bool = False
    """Whether it can write compiled graphs to files (EPContext)."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Its own options that edgegen sets; --engine-option changes them."""
    rank: int = 50
    """Order in which --device tries the providers."""

    @property
    def is_installed(self) -> bool:
        """Whether its package can be imported."""
        return importlib.util.find_spec(self.package) is not None


PROVIDERS: Registry[Provider] = Registry("provider", __name__, "PROVIDER", Provider)


def providers() -> list[Provider]:
    """Return all registered providers, in the order of their ranks."""
    return sorted(PROVIDERS.parts().values(), key=lambda p: (p.rank, p.name))
