"""tokenizer.json of a byte-level BPE model (GPT-2's kind), from a GGUF file's vocabulary.

The file has tokens and merges; how a text is cut into words before, it says only by a name
(tokenizer.ggml.pre), whose meaning is in the table below. A wrong rule would give other tokens
without any sign of it, so an unknown name is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import UnsupportedFormat
from edgegen.models.files import shown
from edgegen.models.gguf.vocabulary import Vocabulary, corrupt


@dataclass(frozen=True)
class Rule:
    """How one family of models cuts text into words."""

    number: str | None = None
    """Pattern of a number in the words of Llama 3 and Qwen; None for GPT-2's own words."""
    digits: bool = False
    """Each digit is a word, before all else."""
    nfc: bool = False
    """Characters are composed first."""
    whole_words: bool = False
    """A word that is a token is taken as it is, whatever the merges say."""
    bos: bool = False
    """A text begins with the start token where the file does not say."""


GPT2: Final = Rule()
STARCODER: Final = Rule(digits=True)
LLAMA3: Final = Rule(number=r"\p{N}{1,3}", whole_words=True, bos=True)
QWEN2: Final = Rule(number=r"\p{N}", nfc=True)
RULES: Final[dict[str, Rule]] = {
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
    """The content of tokenizer.json.

    Raises:
        UnsupportedFormat: an unknown rule for words.
        CorruptFile: a merge that does not fit the tokens.
    """
    rule = _rule(vocabulary)
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


def _rule(vocabulary: Vocabulary) -> Rule:
    name = vocabulary.text("ggml.pre")
    if name in RULES:
        return RULES[name]
    found = "is not there" if name is None else f"is {shown(name)}"
    raise UnsupportedFormat(
        f"tokenizer.ggml.pre {found}, expected one of {', '.join(RULES)}; "
        "export the model's Hugging Face folder instead"
    )


def _words(rule: Rule) -> list[dict[str, Any]]:
    """The steps of tokenizer.json's pre_tokenizer."""
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
    """Pairs of tokens, in the order in which they are merged."""
    ids = vocabulary.ids
    pairs = []
    for i, merge in enumerate(vocabulary.strings("merges")):
        pair = merge.split(" ")
        if len(pair) != 2 or not all(part in ids for part in (*pair, "".join(pair))):
            raise corrupt(
                "ggml.merges",
                f"is {shown(repr(merge))} at {i}, expected two tokens that make a third",
            )
        pairs.append(pair)
    return pairs
