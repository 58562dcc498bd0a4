"""tokenizer.json of a BPE model with a list of merges (such as GPT-2's) from a GGUF file.

The file has tokens and merges, but names its pre-tokenizer only by tokenizer.ggml.pre. An unknown
name is refused, because a wrong pre-tokenizer gives wrong tokens without any error.
"""

from __future__ import annotations

from typing import Any, Final

from edgegen._registry import nearest
from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.gguf.pretokenizers import DIGIT, GPT2_WORDS, PRE_TOKENIZERS, PreTokenizer
from edgegen.models.gguf.sentencepiece import has_bytes, space_decoder, space_normalizer
from edgegen.models.gguf.vocabulary import Vocabulary, corrupt

_OWN_RULES: Final = {"gemma4": "gemma4"}
"""Values of tokenizer.ggml.model that imply a pre-tokenizer."""


def merges_tokenizer(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the content of tokenizer.json.

    Raises:
        UnsupportedFormat: the pre-tokenizer is unknown.
        CorruptFile: a merge does not match the tokens.
    """
    rule = _pre_tokenizer(vocabulary)
    steps = _words(rule)
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": vocabulary.added_tokens(),
        "normalizer": _normalizer(rule),
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": steps} if steps else None,
        "post_processor": vocabulary.bos_processor(_adds_bos(vocabulary, rule)),
        "decoder": _byte_level(use_regex=True) if rule.bytes else space_decoder(prefix=False),
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": not rule.bytes and has_bytes(vocabulary),
            "ignore_merges": rule.whole_words,
            "vocab": vocabulary.ids,
            "merges": _merges(vocabulary),
        },
    }


def _pre_tokenizer(vocabulary: Vocabulary) -> PreTokenizer:
    name = _OWN_RULES.get(str(vocabulary.text("ggml.model"))) or vocabulary.text("ggml.pre")
    if name in PRE_TOKENIZERS:
        return PRE_TOKENIZERS[name]
    actual = "nothing" if name is None else printable(name)
    raise UnsupportedFormat(
        f"tokenizer.ggml.pre: expected one of {len(PRE_TOKENIZERS)} known pre-tokenizers, got "
        f"{actual}{nearest(actual, PRE_TOKENIZERS)}; export the model's Hugging Face folder instead"
    )


def _adds_bos(vocabulary: Vocabulary, rule: PreTokenizer) -> bool:
    return vocabulary.flag("add_bos_token", rule.bos) or rule.always_bos


def _normalizer(rule: PreTokenizer) -> dict[str, Any] | None:
    if rule.marked_spaces:
        return space_normalizer(prefix=False)
    return {"type": "NFC"} if rule.nfc else None


def _words(rule: PreTokenizer) -> list[dict[str, Any]]:
    """Return the steps of pre_tokenizer in tokenizer.json."""
    own = rule.bytes and rule.splits[-1:] == (GPT2_WORDS,)  # the last step splits like GPT-2
    steps = [_split(pattern) for pattern in (rule.splits[:-1] if own else rule.splits)]
    return [*steps, _byte_level(use_regex=own)] if rule.bytes else steps


def _split(pattern: str) -> dict[str, Any]:
    if pattern == DIGIT:
        return {"type": "Digits", "individual_digits": True}
    split = {"type": "Split", "pattern": {"Regex": pattern}}
    return split | {"behavior": "Isolated", "invert": False}


def _byte_level(use_regex: bool) -> dict[str, Any]:
    step = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True}
    return step | {"use_regex": use_regex}


def _merges(vocabulary: Vocabulary) -> list[list[str]]:
    """Return the pairs of tokens to merge, by priority."""
    ids = vocabulary.ids
    pairs = []
    for i, merge in enumerate(vocabulary.strings("merges")):
        pair = merge.split(" ")
        if len(pair) != 2 or not all(part in ids for part in (*pair, "".join(pair))):
            raise corrupt(
                "ggml.merges",
                "two tokens whose concatenation is a token",
                f"{printable(repr(merge))} at index {i}",
            )
        pairs.append(pair)
    return pairs
