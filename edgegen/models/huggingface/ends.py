"""End tokens of a Hugging Face folder whose generation_config.json does not state them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from edgegen.models.tokenizers.ends import known_ends

_FILE: Final = "generation_config.json"


class _TokenName(msgspec.Struct):
    id: int
    content: str


class _TokenList(msgspec.Struct):
    """tokenizer.json, as far as it is needed here."""

    added_tokens: list[_TokenName] = []


def end_tokens(files: Mapping[str, bytes], config: Mapping[str, Any]) -> dict[str, bytes]:
    """Return generation_config.json with eos_token_id, or nothing if it needs no change.

    The ids are those of config.json, and those of tokens that end an answer of known models. A
    damaged file is left as it is; the tokenizer reports it.
    """
    try:
        stated = json.loads(files.get(_FILE, b"{}"))
        added = msgspec.json.decode(files["tokenizer.json"], type=_TokenList).added_tokens
    except (ValueError, RecursionError, msgspec.MsgspecError):
        return {}
    if not isinstance(stated, dict) or stated.get("eos_token_id") is not None:
        return {}
    by_text = {token.content: token.id for token in added}
    ids = [*_stated(config), *(by_text[token] for token in known_ends(by_text))]
    if not ids:
        return {}
    stated["eos_token_id"] = list(dict.fromkeys(ids))
    return {_FILE: json.dumps(stated, indent=2).encode() + b"\n"}


def _stated(config: Mapping[str, Any]) -> list[int]:
    """Return eos_token_id of config.json, or of its text part."""
    text = config.get("text_config")
    for table in (config, text if isinstance(text, Mapping) else {}):
        ids = table.get("eos_token_id")
        listed = ids if isinstance(ids, list) else [ids]
        if found := [id for id in listed if isinstance(id, int) and not isinstance(id, bool)]:
            return found
    return []
