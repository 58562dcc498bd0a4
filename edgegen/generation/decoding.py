"""Registry of decodings: sources of tokens that change the text, for speed or for its content.

Each module of `edgegen.generation.decodings` defines DECODING. Another package names its record in
an entry point of the group `edgegen.decodings`. The result of a generation names the decoding in
its field `lossy`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from edgegen._registry import Registry
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model


class LossySource(Protocol):
    """Token source (source.py) that changes the text. May be shared by threads."""

    lossy: str | None
    """Name of the decoding, for the result."""

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield target calls, as a `TokenSource`."""
        ...


@dataclass(frozen=True)
class DecodingContext:
    """Inputs that a decoding is opened with."""

    model: Model
    tokenizer: Tokenizer
    bundle: Bundle | None = None
    """The model's bundle, for a decoding that is part of it or needs its embeddings."""
    argument: str | None = None
    """Text after the colon of `--decoding NAME:ARGUMENT`."""


@dataclass(frozen=True)
class Decoding:
    """Registry record of a decoding."""

    name: str
    """Value of --decoding."""
    help: str
    """Description for --help, in half a line."""
    open: Callable[[DecodingContext], LossySource]
    """Makes the source. Raises UsageError if the model cannot use it."""
    argument: str = ""
    """Name of its argument; empty if it takes none."""

    @property
    def metavar(self) -> str:
        """Value of --decoding with the argument."""
        return f"{self.name}:{self.argument}" if self.argument else self.name


DECODINGS: Registry[Decoding] = Registry(
    "decoding", "edgegen.generation.decodings", "DECODING", Decoding
)


def open_decoding(
    decoding: str, model: Model, tokenizer: Tokenizer, bundle: Bundle | None = None
) -> LossySource:
    """Return the token source that `decoding`, a NAME or NAME:ARGUMENT, selects.

    Raises:
        UsageError: the name is unknown, the argument is missing or unexpected, or the model cannot
            use the decoding.
        InputError: a file that the argument names is damaged.
    """
    name, colon, argument = decoding.partition(":")
    found = DECODINGS.get(name)
    if bool(argument) != bool(found.argument) or (colon and not argument):
        raise UsageError(
            f"--decoding {decoding}: expected {found.metavar}; change it, or choose another "
            "decoding"
        )
    return found.open(DecodingContext(model, tokenizer, bundle, argument or None))
