"""Typed access to a model's metadata. Errors name the key that is missing, wrong or unsupported.

A model that edgegen cannot compute correctly must be refused. So an architecture reads or refuses
every key that changes the result.
"""

from __future__ import annotations

import reprlib
from collections.abc import Mapping
from numbers import Integral, Real
from typing import Any

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.config import ModelConfig

MAX_SIZE = 2**24
"""Largest size accepted from metadata, so that a damaged file cannot cause huge allocations."""
MAX_LAYERS = 1024
HEADS_AHEAD = "heads for several tokens at once, which change the speed and not the text"
"""Kind of tensors that are never read."""


class Metadata:
    """Key-value pairs, and the name of the file they come from. A null value counts as absent."""

    def __init__(
        self,
        values: Mapping[str, Any],
        where: str,
        prefix: str = "",
        advice: str = "choose another model",
        watched: Mapping[str, str] | None = None,
    ) -> None:
        self.values = values
        self.where = where
        self.prefix = prefix
        """Shown before each key in messages: "llama." in GGUF, "rope_scaling." in a table."""
        self.advice = advice
        """Advice for a feature that is not supported, for messages."""
        self.watched = dict(watched or {})
        """Keys that change the result and were not read yet -> the feature, for messages."""

    def get(self, key: str) -> Any:
        """Return the unchecked value, or None."""
        self.watched.pop(key, None)
        return self.values.get(key)

    def integer(self, key: str, default: int | None = None, minimum: int = 1) -> int:
        """Return an integer of at least `minimum`. Without a default, the key is required."""
        value = self._value(key, default, "an integer")
        whole = isinstance(value, Integral) and not isinstance(value, bool)
        if not whole or not minimum <= int(value) <= MAX_SIZE:
            raise self._wrong(key, value, f"an integer from {minimum} to {MAX_SIZE}")
        return int(value)

    def number(self, key: str, default: float | None = None) -> float:
        """Return a positive number in float32's range. Without a default, the key is required."""
        value = self._value(key, default, "a number")
        real = isinstance(value, Real) and not isinstance(value, bool)
        if not real or not 1e-30 <= value <= 1e30:
            raise self._wrong(key, value, "a number from 1e-30 to 1e+30")
        return float(value)

    def boolean(self, key: str, default: bool) -> bool:
        """Return true or false."""
        value = self._value(key, default, "true or false")
        if not isinstance(value, bool):
            raise self._wrong(key, value, "true or false")
        return value

    def text(self, key: str, default: str) -> str:
        """Return a string."""
        value = self._value(key, default, "a string")
        if not isinstance(value, str):
            raise self._wrong(key, value, "a string")
        return value

    def table(self, key: str) -> Metadata:
        """Return a nested table, empty if the key is absent."""
        value = self._value(key, {}, "a table")
        if not isinstance(value, Mapping):
            raise self._wrong(key, value, "a table")
        return Metadata(value, self.where, f"{self.prefix}{key}.", self.advice)

    def having(self, **values: Any) -> Metadata:
        """Return the same table with other values of these keys."""
        changed = Metadata({**self.values, **values}, self.where, self.prefix, self.advice)
        changed.watched = self.watched  # what the copy reads is read
        return changed

    def sequence(self, key: str, length: int) -> list[Any]:
        """Return a list of `length` values."""
        value = self._value(key, None, "a list")
        if not isinstance(value, list | tuple) or len(value) != length:
            raise self._wrong(key, value, f"a list of {length}")
        return list(value)

    def must_be(self, key: str, expected: Any, feature: str) -> None:
        """Check that the key is absent or has the expected value.

        Raises:
            UnsupportedFormat: it has another value. The message names `feature`, for instance
                "biases in the MLP".
        """
        value = self.get(key)
        if value is not None and value != expected:
            raise self.unsupported(f"{feature} ({self.prefix}{key} = {_short(value)})")

    def unsupported(self, feature: str) -> UnsupportedFormat:
        """Return the error for a valid model with a feature that edgegen does not implement."""
        return UnsupportedFormat(f"{self.where}: edgegen does not support {feature}; {self.advice}")

    def corrupt(self, problem: str) -> CorruptFile:
        """Return the error for metadata that is inconsistent."""
        return CorruptFile(f"{self.where}: {problem}; download the model again")

    def _value(self, key: str, default: Any, kind: str) -> Any:
        value = self.get(key)
        if value is not None:
            return value
        if default is None:
            raise self.corrupt(f'"{self.prefix}{key}" is missing, expected {kind}')
        return default

    def _wrong(self, key: str, value: Any, expected: str) -> CorruptFile:
        return self.corrupt(f'expected "{self.prefix}{key}" to be {expected}, got {_short(value)}')


def default_head_dim(meta: Metadata, hidden_size: int, heads: int) -> int:
    """Return hidden_size / heads, for models that do not state the head dimension."""
    if hidden_size % heads:
        raise meta.corrupt(f"expected a hidden size divisible by {heads} heads, got {hidden_size}")
    return hidden_size // heads


def layer_count(meta: Metadata, count: int) -> int:
    """Return the number of layers if it is plausible."""
    if count > MAX_LAYERS:
        raise meta.corrupt(f"expected at most {MAX_LAYERS} layers, got {count}")
    return count


def check(config: ModelConfig, meta: Metadata) -> ModelConfig:
    """Return `config` if its sizes are consistent, and no watched key is left unread."""
    for problem in config.problems():
        raise meta.corrupt(f"expected {problem}")
    for key, feature in meta.watched.items():
        raise meta.unsupported(f"{feature} ({meta.prefix}{key} = {_short(meta.values[key])})")
    return config


def _short(value: Any) -> str:
    text = reprlib.repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
