"""TextModel: what generations, sessions and servers of one loaded bundle share."""

from __future__ import annotations

from dataclasses import dataclass

from edgegen.generation.source import TokenSource, one_by_one
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Model


@dataclass(frozen=True)
class TextModel:
    """Model, tokenizer, context size and token source."""

    model: Model
    tokenizer: Tokenizer
    context: int
    """Maximum tokens of a prompt and its answer together."""
    source: TokenSource = one_by_one
    """Plain or speculative decoding."""
