"""A tokenizer as plain tables, for the C interface.

runtimes/native/src/text/tokenizer.cpp encodes with them and gives the same ids as the tokenizers
library. A step that it does not have is refused.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.gguf.pretokenizers import GPT2_WORDS
from edgegen.models.tokenizers.byte_level import BYTE_TO_CHAR
from edgegen.models.tokenizers.expression import (
    Code,
    Sets,
    compile_expression,
    literal,
    run_of,
)
from edgegen.models.tokenizers.tokenizer import Tokenizer

NONE: Final = 0xFFFFFFFF
"""Id of a token that does not exist."""
REPLACE, PREPEND, NFC = range(3)
"""Normalizers: replace a by b, put a before a text that is not empty, compose characters."""
ISOLATED, MATCHES, WITH_PREVIOUS = range(3)
"""Words: matches and the texts between, matches only, or matches with the text before."""
_NUMERIC: Final = r"\p{N}"
"""The characters that the step Digits separates: Rust's char::is_numeric."""


@dataclass(frozen=True)
class Added:
    """An added token."""

    id: int
    content: str
    pattern: str
    """The text that it matches: normalized, if the text is."""
    normalized: bool
    lstrip: bool
    rstrip: bool
    name: bool
    """Whether it is structure in a conversation, which the results of tools cannot contain."""
    special: bool
    """Whether no message can contain it."""


@dataclass(frozen=True)
class Merges:
    """Merges by their left token: those of token i are `start[i]` to `start[i + 1]`, by right."""

    start: list[int]
    right: list[int]
    rank: list[int]
    merged: list[int]


@dataclass(frozen=True)
class FlatTokenizer:
    """Tables of one tokenizer."""

    spelled: list[bytes]
    """Bytes of each token, special ones included."""
    special: list[bool]
    words: list[bool]
    """Whether a token of the model's vocabulary stands for exactly its bytes."""
    byte_level: bool
    whole_words: bool
    fuse_unknown: bool
    unknown: int
    byte_ids: list[int]
    """Token of each byte: of byte-level text, or of characters without a token."""
    characters: dict[int, int]
    """Code point -> token, if the text is not byte-level."""
    merges: Merges
    added: list[Added]
    normalizers: list[tuple[int, str, str]]
    composition: Composition | None
    steps: list[tuple[int, Code]]
    sets: Sets


@dataclass(frozen=True)
class Composition:
    """Canonical composition (NFC), without Hangul, which is computed."""

    classes: list[tuple[int, int]]
    """Code point, combining class; of those that are not 0."""
    decompositions: list[tuple[int, list[int]]]
    """Code point, its full canonical decomposition."""
    pairs: list[tuple[int, int, int]]
    """First and second code point, and their composition."""


def flatten(tokenizer: Tokenizer) -> FlatTokenizer:
    """Return the tables of a tokenizer.

    Raises:
        UnsupportedFormat: the C interface lacks a step of it.
    """
    content = json.loads(tokenizer.to_json())
    model = content["model"]
    byte_level = _check_model(model, content["decoder"])
    vocab: dict[str, int] = model["vocab"]
    count = max([*vocab.values(), *(t["id"] for t in content["added_tokens"])], default=-1) + 1
    sets = Sets()
    steps = _normalizers(content["normalizer"])
    alphabet = BYTE_TO_CHAR if byte_level else {b: f"<0x{b:02X}>" for b in range(256)}
    fallback = byte_level or (model["byte_fallback"] and set(alphabet.values()) <= vocab.keys())
    spelled = [tokenizer.spelling(i) for i in range(count)]
    letters = set(BYTE_TO_CHAR.values())
    words = {i for token, i in vocab.items() if byte_level and letters >= set(token)}
    return FlatTokenizer(
        spelled=spelled,
        special=[i in tokenizer.special_ids for i in range(count)],
        words=[i in words for i in range(count)],
        byte_level=byte_level,
        whole_words=bool(model.get("ignore_merges")),
        fuse_unknown=bool(model.get("fuse_unk")),
        unknown=vocab.get(model.get("unk_token"), NONE),
        byte_ids=[vocab.get(alphabet[b], NONE) if fallback else NONE for b in range(256)],
        characters={} if byte_level else {ord(t): i for t, i in vocab.items() if len(t) == 1},
        merges=_merges(model["merges"], vocab, count),
        added=list(_added(content, tokenizer)),
        normalizers=steps,
        composition=_composition() if any(kind == NFC for kind, *_ in steps) else None,
        steps=list(_words(content["pre_tokenizer"], byte_level, sets)),
        sets=sets,
    )


def _unsupported(what: str, step: object) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"tokenizer.json: the C interface does not support the {what} {printable(str(step))}; run "
        "this model from Python"
    )


def _check_model(model: Mapping[str, Any], decoder: Mapping[str, Any] | None) -> bool:
    """Return whether the model is byte-level BPE, and not SentencePiece's."""
    if model["type"] != "BPE":
        raise _unsupported("model", model["type"])
    for name in ("dropout", "continuing_subword_prefix", "end_of_word_suffix"):
        if model.get(name):
            raise _unsupported("option", name)
    return (decoder or {}).get("type") == "ByteLevel"


def _merges(pairs: list[Any], vocab: Mapping[str, int], count: int) -> Merges:
    # A pair that is listed twice has the later rank, as in the library.
    ranks: dict[tuple[int, int], tuple[int, int]] = {}
    for rank, pair in enumerate(pairs):
        left, right = pair.split(" ", 1) if isinstance(pair, str) else pair
        ranks[vocab[left], vocab[right]] = rank, vocab[left + right]
    entries = sorted((*pair, *merge) for pair, merge in ranks.items())
    start = [0] * (count + 1)
    for left, *_ in entries:
        start[left + 1] += 1
    for i in range(count):
        start[i + 1] += start[i]
    return Merges(start, *([entry[i] for entry in entries] for i in (1, 2, 3)))


def _added(content: Mapping[str, Any], tokenizer: Tokenizer) -> Iterator[Added]:
    special, markers = tokenizer.structure
    for token in content["added_tokens"]:
        text: str = token["content"]
        if token.get("single_word"):
            raise _unsupported("added token of single words", text)
        yield Added(
            id=token["id"],
            content=text,
            pattern=tokenizer.normalized(text) if token["normalized"] else text,
            normalized=token["normalized"],
            lstrip=token["lstrip"],
            rstrip=token["rstrip"],
            name=text in special or text in markers,
            special=text in special,
        )


def _sequence(step: Mapping[str, Any] | None, key: str) -> list[Mapping[str, Any]]:
    if step is None:
        return []
    if step["type"] != "Sequence":
        return [step]
    return [inner for part in step[key] for inner in _sequence(part, key)]


def _normalizers(step: Mapping[str, Any] | None) -> list[tuple[int, str, str]]:
    steps = []
    for part in _sequence(step, "normalizers"):
        kind = part["type"]
        if kind == "NFC":
            steps.append((NFC, "", ""))
        elif kind == "Prepend":
            steps.append((PREPEND, part["prepend"], ""))
        elif kind == "Replace" and part["pattern"].get("String"):
            steps.append((REPLACE, part["pattern"]["String"], part["content"]))
        else:
            raise _unsupported("normalizer", kind)
    return steps


def _words(
    step: Mapping[str, Any] | None, byte_level: bool, sets: Sets
) -> Iterator[tuple[int, Code]]:
    """Yield the steps that split a text into words."""
    parts = _sequence(step, "pretokenizers")
    if byte_level != any(part["type"] == "ByteLevel" for part in parts):
        raise _unsupported("pre-tokenizer", step and step["type"])
    for part in parts:
        kind = part["type"]
        if kind == "ByteLevel" and not part["add_prefix_space"]:
            if part.get("use_regex", True):
                yield ISOLATED, compile_expression(GPT2_WORDS, sets)
        elif kind == "Digits":
            yield ISOLATED, run_of(_NUMERIC, part["individual_digits"], sets)
        elif kind == "Split":
            yield _split(part, sets)
        else:
            raise _unsupported("pre-tokenizer", kind)


def _split(step: Mapping[str, Any], sets: Sets) -> tuple[int, Code]:
    pattern = step["pattern"]
    text = pattern.get("String")
    code = literal(text, sets) if text else compile_expression(pattern["Regex"], sets)
    behavior = step["behavior"], bool(step["invert"])
    if behavior in (("Isolated", False), ("Isolated", True)):
        return ISOLATED, code
    if behavior == ("Removed", True):
        return MATCHES, code
    if behavior == ("MergedWithPrevious", False):
        return WITH_PREVIOUS, code
    raise _unsupported("split", f"{behavior[0]}, invert {behavior[1]}")


def _composition() -> Composition:
    points = [chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000]
    own = {c: parts for c in points if (parts := _decomposition(c))}
    pairs = [
        (ord(parts[0]), ord(parts[1]), ord(c))
        for c, parts in own.items()
        if len(parts) == 2 and unicodedata.normalize("NFC", parts) == c
    ]
    return Composition(
        classes=[(ord(c), unicodedata.combining(c)) for c in points if unicodedata.combining(c)],
        decompositions=[(ord(c), [*map(ord, unicodedata.normalize("NFD", c))]) for c in own],
        pairs=sorted(pairs),
    )


def _decomposition(character: str) -> str:
    """Return the canonical decomposition of a character, one step of it; "" if it has none."""
    mapping = unicodedata.decomposition(character)
    return "" if mapping[:1] == "<" else "".join(chr(int(code, 16)) for code in mapping.split())
