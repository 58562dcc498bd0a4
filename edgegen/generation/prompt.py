"""What users ask with, plain text or messages, as token ids."""

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
    """Ids of `prompt` through the chat template (text is one user's message), or as it is.

    Raises:
        UsageError: the model has no chat template and `raw` is False, or `raw` with messages, or
            the prompt is not valid Unicode.
    """
    if raw:
        if not isinstance(prompt, str):
            raise UsageError("raw takes a text as the prompt, found messages")
        return tokenizer.encode(prompt)
    if tokenizer.chat_template is None:
        raise UsageError(
            "this model has no chat template; have it continue plain text with raw=True "
            "(--raw on the command line)"
        )
    messages = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else list(prompt)
    return tokenizer.encode_chat(messages)
