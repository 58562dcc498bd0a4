"""Registries of parts, such as engines or quantizers, from edgegen and from other packages.

No list names the parts. edgegen's own part is an attribute of a module in one package. Another
distribution adds its parts through entry points of the group `edgegen.<kind>s`, for instance:

    [project.entry-points."edgegen.quantizers"]
    mine = "my_package.quantizer:QUANTIZER"

If both have a part of the same name, edgegen's own wins.
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
    """Return the error for an unknown name, with the most similar known one."""
    names = sorted(known)
    return UsageError(
        f"unknown {kind} {name!r}: expected one of {', '.join(names) or 'none'}"
        f"{nearest(name, names)}"
    )


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint that names the most similar known name, or an empty text."""
    near = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""


class Registry(Generic[T]):
    """Parts of one kind, by name.

    Args:
        kind: the singular noun for messages; the group of entry points is `edgegen.{kind}s`.
        package: dotted name of the package whose modules define edgegen's own parts.
        attribute: name of the module attribute that is a part or a tuple of parts.
        part_type: class of the parts. An entry point whose object has another class, or another
            `name` than the entry point, does not load.

    The name of a part is its attribute `name`, or else the name of its module. Modules whose
    names start with an underscore are skipped.
    """

    def __init__(self, kind: str, package: str, attribute: str, part_type: type = object) -> None:
        self.kind, self.package, self.attribute = kind, package, attribute
        self.part_type = part_type

    def names(self) -> list[str]:
        """Return the names of all parts, sorted, without loading entry points."""
        return sorted({*self._own, *self._plugins})

    def get(self, name: str) -> T:
        """Return the part of this name.

        Raises:
            UsageError: the name is unknown, or another package's part fails to load.
        """
        if name in self._own:
            return self._own[name]
        if name not in self._plugins:
            raise unknown(self.kind, name, self.names())
        return self._load(self._plugins[name])

    def parts(self) -> dict[str, T]:
        """Return all parts by name. Warn about a part that fails to load, and leave it out."""
        parts = dict(self._own)
        for name, plugin in self._plugins.items():
            try:
                parts[name] = self._load(plugin)
            except UsageError as error:
                warnings.warn(str(error), RuntimeWarning, stacklevel=2)
        return parts

    @cached_property
    def _own(self) -> dict[str, T]:
        spec = importlib.util.find_spec(self.package)
        assert spec is not None
        parts: dict[str, T] = {}
        for module in pkgutil.iter_modules(spec.submodule_search_locations):
            if module.name.startswith("_"):
                continue
            loaded = importlib.import_module(f"{self.package}.{module.name}")
            defined = getattr(loaded, self.attribute, ())
            for part in defined if isinstance(defined, tuple) else (defined,):
                parts[getattr(part, "name", module.name)] = part
        return parts

    @cached_property
    def _plugins(self) -> dict[str, EntryPoint]:
        return {p.name: p for p in _entry_points(self.kind) if p.name not in self._own}

    def _load(self, plugin: EntryPoint) -> T:
        try:
            return cast(T, _check(plugin.name, plugin.load(), self.part_type))
        except Exception as error:  # another package's code may fail in any way
            raise _broken(self.kind, plugin, error) from error


class DataRegistry:
    """Parts of one kind that are TOML files, by name.

    Args:
        kind: as for `Registry`.
        folder: folder of edgegen's own files, as passed to `asset`, e.g. ("fpga", "boards").

    The object of an entry point is the path of a TOML file.
    """

    def __init__(self, kind: str, *folder: str) -> None:
        self.kind, self.folder = kind, folder

    def names(self) -> list[str]:
        """Return the names of all parts, sorted."""
        return sorted({*self._own(), *(plugin.name for plugin in _entry_points(self.kind))})

    def path(self, name: str) -> Path:
        """Return the path of the file of this name.

        Raises:
            UsageError: the name is unknown, or another package's part fails to load.
        """
        own = self._own()
        if name in own:
            return own[name]
        for plugin in _entry_points(self.kind):
            if plugin.name == name:
                return _load_path(self.kind, plugin)
        raise unknown(self.kind, name, self.names())

    def paths(self) -> dict[str, Path]:
        """Return all files by name. Warn about a part that fails to load, and leave it out."""
        paths = self._own()
        for plugin in _entry_points(self.kind):
            if plugin.name not in paths:
                try:
                    paths[plugin.name] = _load_path(self.kind, plugin)
                except UsageError as error:
                    warnings.warn(str(error), RuntimeWarning, stacklevel=2)
        return dict(sorted(paths.items()))

    def _own(self) -> dict[str, Path]:
        return {path.stem: path for path in asset(*self.folder).glob("*.toml")}


def _load_path(kind: str, plugin: EntryPoint) -> Path:
    try:
        return Path(plugin.load())
    except Exception as error:
        raise _broken(kind, plugin, error) from error


def _entry_points(kind: str) -> Iterable[EntryPoint]:
    return entry_points(group=f"edgegen.{kind}s")


def _check(name: str, part: object, part_type: type) -> object:
    """Return the part if it has this class, and this name or none."""
    if not isinstance(part, part_type):
        raise TypeError(f"expected {part_type.__name__}, got {type(part).__name__}")
    own_name = getattr(part, "name", name)
    if own_name != name:
        raise ValueError(f"expected a part named {name!r}, got {own_name!r}")
    return part


def _broken(kind: str, plugin: EntryPoint, error: Exception) -> UsageError:
    package = plugin.dist.name if plugin.dist else plugin.value
    return UsageError(
        f"{kind} {plugin.name!r} of package {package} does not load: "
        f"{type(error).__name__}: {error}; update or uninstall {package}"
    )
