"""Parts of a layer: what an architecture composes its layers from, one file each.

A part is data: sizes and options. Each backend (the float model, the integer model, the graph
builders, the native engine) has one function for each part that it can compute. A backend without a
part refuses the model and names the part.

Another package adds a part through an entry point of the group `edgegen.parts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from edgegen._registry import Registry
from edgegen._structs import msgspec

Shape = tuple[int, ...]
F = TypeVar("F", bound=Callable[..., Any])


class Part:
    """One operation of a layer. Its classes are frozen `msgspec.Struct`s with a tag."""

    __slots__ = ()

    kind: ClassVar[str]
    """Name of the part, which is also its tag in a manifest."""
    alone: ClassVar[bool] = True
    """Whether the part reads only its branch's input and the state of its own layer."""
    fused: ClassVar[Mapping[str, tuple[str, ...]]]
    """Stored tensor -> the checkpoint's tensors whose rows it concatenates, if it has them. Names
    are without prefixes such as that of an expert."""

    @property
    def products(self) -> tuple[str, ...]:
        """Stored matrices, each quantized and multiplied as one, in the order of execution."""
        raise NotImplementedError

    @property
    def tables(self) -> tuple[str, ...]:
        """Tensors whose rows tokens look up, stored with the bits of the embedding."""
        return ()

    @property
    def active(self) -> float:
        """Share of the products' weights that one token multiplies."""
        return 1.0

    @property
    def readers(self) -> tuple[str, ...]:
        """Checkpoint tensors that multiply the part's input."""
        raise NotImplementedError

    @property
    def writers(self) -> tuple[str, ...]:
        """Checkpoint tensors whose outputs, or which themselves, are added to the part's output."""
        raise NotImplementedError

    def shapes(self, hidden: int) -> dict[str, Shape]:
        """Return the shapes of the checkpoint's tensors by short name, in order of execution."""
        raise NotImplementedError

    def state(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return what later tokens read of a token, by name: the shapes [H, D]."""
        return {}

    def recurrent(self, hidden: int) -> dict[str, tuple[int, int]]:  # noqa: ARG002
        """Return large state that engines keep of the last tokens only, as `state` does."""
        return {}

    @property
    def rates(self) -> int:
        """Numbers of a token, beside `recurrent`, with which it changes a recurrent matrix."""
        return 0

    @property
    def reach(self) -> int:
        """Number of tokens whose state a token reads, its own included; 0 means all."""
        return 0

    def problems(self, ropes: int) -> list[str]:
        """Return what is inconsistent, each as the expectation and the value; `ropes` exist."""
        raise NotImplementedError


def positive(part: Part, *fields: str) -> list[str]:
    """Return the fields of a part that are not positive and below 2^31, as expectations."""
    values = {field: getattr(part, field) for field in fields}
    return [
        f"{part.kind}.{field} to be positive and below 2^31, got {value}"
        for field, value in values.items()
        if not 1 <= value < 1 << 31
    ]


PARTS: Registry[type[Part]] = Registry("part", __name__, "PART", type)


def decode(kind: type, value: Any) -> Any:
    """Return the part that `value`, a table with its tag in "type", describes.

    It is the `dec_hook` for everything that contains a `ModelConfig`.

    Raises:
        msgspec.ValidationError: no part has this tag, or a field is missing or invalid.
    """
    if kind is not Part or not isinstance(value, dict):
        raise msgspec.ValidationError(f"expected a part of a layer, got {type(value).__name__}")
    parts, tag = PARTS.parts(), value.get("type")
    if tag not in parts:
        raise msgspec.ValidationError(
            f"expected a part of a layer that this edgegen knows, got {str(tag)[:40]!r}"
        )
    return msgspec.convert(value, parts[tag])


class Interpreter(Generic[F]):
    """The function with which one backend computes one part.

    Args:
        name: kind of the part.
        run: the function.
        lacks: returns the names of a part's options that the function does not compute.
    """

    def __init__(self, name: str, run: F, lacks: Callable[[Any], list[str]] = lambda _: []) -> None:
        self.name, self.run, self.lacks = name, run, lacks


class Backend(Generic[F]):
    """The parts that a backend computes, one file each in `package`.

    Another package adds an `Interpreter` through an entry point of the group `edgegen.{kind}s`.

    Args:
        kind: kind of the functions, such as "float_part".
        package: dotted name of the package; its modules define `INTERPRETER`.
    """

    def __init__(self, kind: str, package: str) -> None:
        self._registry: Registry[Interpreter[F]] = Registry(
            kind, package, "INTERPRETER", Interpreter
        )

    def __getitem__(self, part: Part) -> F:
        """Return the function for a part that `missing` does not name."""
        return self._registry.get(part.kind).run

    def missing(self, parts: Iterable[Part]) -> list[str]:
        """Return what the backend does not compute of these parts: kinds, or kinds with options."""
        known, found = self._registry.names(), set[str]()
        for part in parts:
            if part.kind not in known:
                found.add(part.kind)
            else:
                lacking = self._registry.get(part.kind).lacks(part)
                found |= {f"{part.kind} with {option}" for option in lacking}
        return sorted(found)
