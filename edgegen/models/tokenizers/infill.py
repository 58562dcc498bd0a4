"""Fill-in-the-middle prompts: a prefix and a suffix, between which the model writes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from edgegen.errors import UsageError
from edgegen.models.tokenizers.tokenizer import Tokenizer

FORMS: Final = (
    ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),  # Qwen, CodeGemma
    ("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),  # StarCoder
    ("<fim-prefix>", "<fim-suffix>", "<fim-middle>"),  # SantaCoder
    ("<|code_prefix|>", "<|code_suffix|>", "<|code_middle|>"),  # GLM
    ("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"),  # DeepSeek
    ("▁<PRE>", "▁<SUF>", "▁<MID>"),  # CodeLlama
)
"""Tokens before the prefix, before the suffix, and before the text between them."""
ENDS: Final = (
    *("<|endoftext|>", "<|fim_pad|>", "<fim_pad>", "<fim-pad>", "▁<EOT>"),
    *("<|file_sep|>", "<|file_separator|>", "<file_sep>", "<|repo_name|>", "<repo_name>"),
)
"""Tokens that end the text, whether or not the model lists them as end tokens."""
SEPARATORS: Final = ("<|file_sep|>", "<|file_separator|>", "<file_sep>")
"""Tokens before the name of another file of the project."""


def has_infill(tokenizer: Tokenizer) -> bool:
    """Return whether a model has the tokens of one of FORMS."""
    return bool(_form(tokenizer))


def infill_ends(tokenizer: Tokenizer) -> list[str]:
    """Return the tokens that end the text."""
    return [token for token in ENDS if tokenizer.token_id(token) is not None]


def encode_infill(
    tokenizer: Tokenizer,
    prefix: str,
    suffix: str,
    files: Iterable[tuple[str, str]] = (),
    begin: str = "",
) -> list[int]:
    """Return the ids of a prompt, in which no token but those of the form is special.

    Args:
        files: name and text of other files of the project, which come first.
        begin: start of the text in the middle.

    Raises:
        UsageError: the model has no such tokens.
    """
    form = _form(tokenizer)
    if not form:
        raise UsageError(
            "this model has no fill-in-the-middle tokens; choose one that has, such as "
            "Qwen2.5-Coder, or send the text as a prompt without a suffix"
        )
    separator = next(filter(None, map(tokenizer.token_id, SEPARATORS)), None)
    ids = tokenizer.encode("")
    for name, text in files:
        head = tokenizer.encode_text("\n\n") if separator is None else [separator]
        ids += [*head, *tokenizer.encode_text(f"{name}\n{text}\n")]
    for marker, text in zip(form, (prefix, suffix, begin), strict=True):
        ids += [marker, *tokenizer.encode_text(text)]
    return ids


def _form(tokenizer: Tokenizer) -> list[int]:
    for form in FORMS:
        ids = [id for token in form if (id := tokenizer.token_id(token)) is not None]
        if len(ids) == len(form):
            return ids
    return []
