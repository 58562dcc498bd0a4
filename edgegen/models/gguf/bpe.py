"""tokenizer.json of a byte-level BPE model (such as GPT-2's) from a GGUF file's vocabulary.

The file has tokens and merges, but names its pre-tokenizer only by tokenizer.ggml.pre. The table
below has the known names. An unknown name is refused, because a wrong pre-tokenizer gives wrong
tokens without any error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.gguf.vocabulary import Vocabulary, corrupt


@dataclass(frozen=True)
class PreTokenizer:
    """Pre-tokenizer of one family of models: the rules that split text into words."""

    number: str | None = None
    """Pattern of a number in the split of Llama 3 and Qwen; None for GPT-2's split."""
    digits: bool = False
    """Whether each digit is a word of its own."""
    nfc: bool = False
    """Whether the text is normalized to NFC first."""
    whole_words: bool = False
    """Whether a word that is a token skips the merges."""
    bos: bool = False
    """Whether a text begins with the BOS token, if the file does not say."""


GPT2: Final = PreTokenizer()
STARCODER: Final = PreTokenizer(digits=True)
LLAMA3: Final = PreTokenizer(number=r"\p{N}{1,3}", whole_words=True, bos=True)
QWEN2: Final = PreTokenizer(number=r"\p{N}", nfc=True)
PRE_TOKENIZERS: Final[dict[str, PreTokenizer]] = {
    "default": GPT2,
    "gpt-2": GPT2,
    "llama-bpe": LLAMA3,
    "llama-v3": LLAMA3,
    "llama3": LLAMA3,
    "qwen2": QWEN2,
    "smollm": STARCODER,
    "starcoder": STARCODER,
}


def byte_level_tokenizer(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the content of tokenizer.json.

    Raises:
        UnsupportedFormat: the pre-tokenizer is unknown.
        CorruptFile: a merge does not match the tokens.
    """
    rule = _pre_tokenizer(vocabulary)
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": vocabulary.added_tokens(),
        "normalizer": {"type": "NFC"} if rule.nfc else None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": _words(rule)},
        "post_processor": vocabulary.bos_processor(vocabulary.flag("add_bos_token", rule.bos)),
        "decoder": _byte_level(use_regex=True),
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": rule.whole_words,
            "vocab": vocabulary.ids,
            "merges": _merges(vocabulary),
        },
    }


def _pre_tokenizer(vocabulary: Vocabulary) -> PreTokenizer:
    name = vocabulary.text("ggml.pre")
    if name in PRE_TOKENIZERS:
        return PRE_TOKENIZERS[name]
    actual = "nothing" if name is None else printable(name)
    raise UnsupportedFormat(
        f"tokenizer.ggml.pre: expected one of {', '.join(PRE_TOKENIZERS)}, got {actual}; "
        "export the model's Hugging Face folder instead"
    )


def _words(rule: PreTokenizer) -> list[dict[str, Any]]:
    """Return the steps of pre_tokenizer in tokenizer.json."""
    if rule.number is not None:
        pattern = (
            r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"  # English contractions
            r"|[^\r\n\p{L}\p{N}]?\p{L}+"  # letters, with one character before them
            rf"|{rule.number}"
            r"| ?[^\s\p{L}\p{N}]+[\r\n]*"  # punctuation, up to the line's end
            r"|\s*[\r\n]+|\s+(?!\S)|\s+"  # spaces, but the last one goes to the next word
        )
        split = {"type": "Split", "pattern": {"Regex": pattern}}
        return [split | {"behavior": "Isolated", "invert": False}, _byte_level(use_regex=False)]
    digits = {"type": "Digits", "individual_digits": True}
    return [*([digits] if rule.digits else []), _byte_level(use_regex=True)]


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
