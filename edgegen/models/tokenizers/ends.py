"""Tokens that end an answer, of models whose files do not name them."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

ENDS: Final = (
    *("<|im_end|>", "<end_of_turn>", "<|eot_id|>", "<|eom_id|>"),
    *("<|endoftext|>", "<|end_of_text|>", "<|end|>", "<|return|>", "<|call|>", "<turn|>"),
    *("<|tool_response>", "<EOT>", "[EOT]", "[EOS]", "<end_of_utterance>", "[e~["),
    "<｜end▁of▁sentence｜>",
)
"""Special tokens that end an answer of known models."""


def known_ends(special: Container[str]) -> list[str]:
    """Return those of `special` that end an answer.

    In gpt-oss, <|end|> ends one message of several; <|return|> and <|call|> end the answer.
    """
    several = "<|return|>" in special and "<|call|>" in special
    return [token for token in ENDS if token in special and not (several and token == "<|end|>")]
