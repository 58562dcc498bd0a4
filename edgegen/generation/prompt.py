"""Encoding of prompts, plain text or chat messages, to token ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from edgegen.errors import UsageError
from edgegen.models.tokenizers.tokenizer import Tokenizer

if TYPE_CHECKING:
    from edgegen.models.templates.chat import Message


def encode_prompt(
    tokenizer: Tokenizer, prompt: str | Sequence[Message], raw: bool = False
) -> list[int]:
    """Return the token ids of `prompt`.

    Args:
        tokenizer: the model's.
        prompt: chat messages, or the text of one user message.
        raw: encode the text as it is, without the chat template.

    Raises:
        UsageError: the model has no chat template and `raw` is False, `raw` was passed with
            messages, or the prompt is not valid Unicode.
    """
    if raw:
        if not isinstance(prompt, str):
            raise UsageError(
                "raw: expected a text as the prompt, got messages; pass a text, or raw=False"
            )
        return tokenizer.encode(prompt)
    if tokenizer.chat_template is None:
        raise UsageError(
            "this model has no chat template; have it continue plain text with raw=True "
            "(--raw on the command line)"
        )
    messages = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else list(prompt)
    return tokenizer.encode_chat(messages)
