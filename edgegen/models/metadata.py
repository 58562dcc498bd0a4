"""Typed reading of a model's metadata: a missing, wrong or unsupported value is named.

A model must be refused rather than computed wrongly, so every key that changes the arithmetic is
either read here or refused here.
"""

from __future__ import annotations

import reprlib
from collections.abc import Mapping
from numbers import Integral, Real
from typing import Any

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.config import ModelConfig

LARGEST = 2**24
"""Larger sizes in a model's metadata are not believed, so nothing is allocated for them."""
MOST_LAYERS = 1024


class Metadata:
    """Key-value pairs with the name of the file they are from. A null value counts as absent."""

    def __init__(self, values: Mapping[str, Any], where: str, prefix: str = "") -> None:
        self.values = values
        self.where = where
        self.prefix = prefix
        """Put before every key: "llama." in GGUF, "rope_scaling." in a nested table's messages."""

    def get(self, key: str) -> Any:
        """The value as it is, or None."""
        return self.values.get(key)

    def integer(self, key: str, default: int | None = None, least: int = 1) -> int:
        """A whole number of at least `least`. Without a default the key must be there."""
        value = self._value(key, default, "a whole number")
        whole = isinstance(value, Integral) and not isinstance(value, bool)
        if not whole or not least <= int(value) <= LARGEST:
            raise self._wrong(key, value, f"a whole number from {least} to {LARGEST}")
        return int(value)

    def number(self, key: str, default: float | None = None) -> float:
        """A number above 0 that float32 holds. Without a default the key must be there."""
        value = self._value(key, default, "a number")
        real = isinstance(value, Real) and not isinstance(value, bool)
        if not real or not 1e-30 <= value <= 1e30:
            raise self._wrong(key, value, "a number from 1e-30 to 1e+30")
        return float(value)

    def boolean(self, key: str, default: bool) -> bool:
        """true or false."""
        value = self._value(key, default, "true or false")
        if not isinstance(value, bool):
            raise self._wrong(key, value, "true or false")
        return value

    def text(self, key: str, default: str) -> str:
        """A string."""
        value = self._value(key, default, "a string")
        if not isinstance(value, str):
            raise self._wrong(key, value, "a string")
        return value

    def table(self, key: str) -> Metadata:
        """A nested table; empty if the key is absent."""
        value = self._value(key, {}, "a table")
        if not isinstance(value, Mapping):
            raise self._wrong(key, value, "a table")
        return Metadata(value, self.where, f"{self.prefix}{key}.")

    def sequence(self, key: str, length: int) -> list[Any]:
        """A list of `length` values."""
        value = self._value(key, None, "a list")
        if not isinstance(value, list | tuple) or len(value) != length:
            raise self._wrong(key, value, f"a list of {length}")
        return list(value)

    def must_be(self, key: str, expected: Any, what: str) -> None:
        """Refuse any other value than `expected`, or than the key's absence.

        Raises:
            UnsupportedFormat: `what` names the feature, e.g. "biases in the MLP".
        """
        value = self.get(key)
        if value is not None and value != expected:
            raise self.unsupported(f"{what} ({self.prefix}{key} = {_short(value)})")

    def unsupported(self, what: str) -> UnsupportedFormat:
        """The error for a well-formed model of a kind that edgegen does not compute."""
        return UnsupportedFormat(f"{self.where}: {what} is not supported by edgegen")

    def corrupt(self, problem: str) -> CorruptFile:
        """The error for metadata that contradicts itself."""
        return CorruptFile(f"{self.where}: {problem}; the model's metadata is damaged")

    def _value(self, key: str, default: Any, kind: str) -> Any:
        value = self.values.get(key)
        if value is not None:
            return value
        if default is None:
            raise CorruptFile(f'{self.where}: "{self.prefix}{key}" is missing, expected {kind}')
        return default

    def _wrong(self, key: str, value: Any, expected: str) -> CorruptFile:
        return CorruptFile(
            f'{self.where}: "{self.prefix}{key}" is {_short(value)}, expected {expected}'
        )


def default_head_dim(meta: Metadata, hidden_size: int, heads: int) -> int:
    """hidden/heads, for models that do not state it."""
    if hidden_size % heads:
        raise meta.corrupt(f"{heads} attention heads do not divide a hidden size of {hidden_size}")
    return hidden_size // heads


def check(config: ModelConfig, meta: Metadata) -> ModelConfig:
    """Return `config` if its sizes go together."""
    if config.num_heads % config.num_kv_heads:
        raise meta.corrupt(
            f"{config.num_kv_heads} key/value heads do not divide {config.num_heads} query heads"
        )
    if config.head_dim % 2:
        raise meta.corrupt(f"a head of {config.head_dim} dimensions cannot be rotated in pairs")
    if config.num_layers > MOST_LAYERS:
        raise meta.corrupt(f"{config.num_layers} layers, expected at most {MOST_LAYERS}")
    return config


def _short(value: Any) -> str:
    text = reprlib.repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
