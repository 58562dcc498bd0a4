"""Registries: the parts of one kind, from a package of edgegen and from other packages.

A part is found without a list. edgegen's own is an attribute of a module in one package; another
distribution adds its parts through entry points of the group `edgegen.<kind>s`, for instance

    [project.entry-points."edgegen.quantizers"]
    mine = "my_package.quantizer:QUANTIZER"

edgegen's own part wins where both have one name.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import pkgutil
import warnings
from collections.abc import Iterable
from functools import cached_property
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Generic, TypeVar, cast

from edgegen._assets import asset
from edgegen.errors import UsageError

T = TypeVar("T")


def unknown(kind: str, name: str, known: Iterable[str]) -> UsageError:
    """Return the error for a name that no part of this kind has."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return UsageError(
        f"unknown {kind} {name!r}: expected one of {', '.join(names) or 'none'}{hint}"
    )


class Registry(Generic[T]):
    """The parts of one kind, by name.

    Args:
        kind: the singular noun in messages; the entry points' group is `edgegen.{kind}s`.
        package: dotted name of the package whose modules hold edgegen's own parts.
        attribute: what such a module defines: a part, or a tuple of parts.

    A part's name is its attribute `name`, or the module's where it has none. Modules whose names
    start with an underscore are skipped.
    """

    def __init__(self, kind: str, package: str, attribute: str) -> None:
        self.kind, self.package, self.attribute = kind, package, attribute

    def names(self) -> list[str]:
        """Return the names of all parts, sorted; entry points are not loaded."""
        return sorted({*self._own, *self._plugins})

    def get(self, name: str) -> T:
        """Return the part of this name.

        Raises:
            UsageError: the name is unknown, or the other package's part does not load.
        """
        if name in self._own:
            return self._own[name]
        if name not in self._plugins:
            raise unknown(self.kind, name, self.names())
        return self._load(self._plugins[name])

    def parts(self) -> dict[str, T]:
        """Return all parts by name; one that does not load is left out with a warning."""
        found = dict(self._own)
        for name, plugin in self._plugins.items():
            try:
                found[name] = self._load(plugin)
            except UsageError as error:
                warnings.warn(str(error), RuntimeWarning, stacklevel=2)
        return found

    @cached_property
    def _own(self) -> dict[str, T]:
        spec = importlib.util.find_spec(self.package)
        assert spec is not None
        found: dict[str, T] = {}
        for module in pkgutil.iter_modules(spec.submodule_search_locations):
            if module.name.startswith("_"):
                continue
            loaded = importlib.import_module(f"{self.package}.{module.name}")
            held = getattr(loaded, self.attribute, ())
            for part in held if isinstance(held, tuple) else (held,):
                found[getattr(part, "name", module.name)] = part
        return found

    @cached_property
    def _plugins(self) -> dict[str, EntryPoint]:
        return {p.name: p for p in _entry_points(self.kind) if p.name not in self._own}

    def _load(self, plugin: EntryPoint) -> T:
        try:
            return cast(T, plugin.load())
        except Exception as error:  # another package's code may fail in any way
            raise _broken(self.kind, plugin, error) from error


class DataRegistry:
    """Parts of one kind that are TOML files, by name.

    Args:
        kind: as for `Registry`.
        folder: where edgegen ships its own, below the folder of data, e.g. ("fpga", "boards").

    An entry point's object is the path of a TOML file.
    """

    def __init__(self, kind: str, *folder: str) -> None:
        self.kind, self.folder = kind, folder

    def names(self) -> list[str]:
        """Return the names of all parts, sorted."""
        own = [path.stem for path in asset(*self.folder).glob("*.toml")]
        return sorted({*own, *(plugin.name for plugin in _entry_points(self.kind))})

    def path(self, name: str) -> Path:
        """Return the path of the file of this name.

        Raises:
            UsageError: the name is unknown, or the other package's part does not load.
        """
        if name not in self.names():
            raise unknown(self.kind, name, self.names())
        own = asset(*self.folder, f"{name}.toml")
        if own.is_file():
            return own
        plugin = next(p for p in _entry_points(self.kind) if p.name == name)
        try:
            return Path(plugin.load())
        except Exception as error:
            raise _broken(self.kind, plugin, error) from error


def _entry_points(kind: str) -> Iterable[EntryPoint]:
    return entry_points(group=f"edgegen.{kind}s")


def _broken(kind: str, plugin: EntryPoint, error: Exception) -> UsageError:
    package = plugin.dist.name if plugin.dist else plugin.value
    return UsageError(
        f"{kind} {plugin.name!r} of package {package} does not load: "
        f"{type(error).__name__}: {error}; update or uninstall {package}"
    )
