"""tokenizer.json of a SentencePiece BPE model (Llama 2's, Gemma's), from a GGUF file's vocabulary.

SentencePiece joins, again and again, the two neighbours whose token has the highest score (Kudo and
Richardson 2018). The same order can be written as a list of merges, which is how tokenizer.json has
it: for every token all ways to make it of two others, by falling score. Pieces that the model's
author defined (runs of spaces, HTML tags) come before the learned ones, as if of score 0.
"""

from __future__ import annotations

from typing import Any, Final

from edgegen.models.gguf.vocabulary import BYTE, NORMAL, USER_DEFINED, Vocabulary, corrupt
from edgegen.models.tokenizers.tokenizer import SPACE

MAX_CHARACTERS: Final = 1 << 23
"""Most characters of all tokens together; Gemma 3's 262,144 tokens have 1.7 million."""
_BYTES: Final = [f"<0x{byte:02X}>" for byte in range(256)]


def sentencepiece_tokenizer(vocabulary: Vocabulary) -> dict[str, Any]:
    """The content of tokenizer.json. Raises CorruptFile for scores that do not fit the tokens."""
    tokens, ids = vocabulary.tokens, vocabulary.ids
    prefix = vocabulary.flag("add_space_prefix", True)
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": vocabulary.added_tokens(),
        "normalizer": _normalizer(prefix),
        "pre_tokenizer": None,
        "post_processor": vocabulary.bos_processor(vocabulary.flag("add_bos_token", True)),
        "decoder": _decoder(prefix),
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None if vocabulary.unk is None else tokens[vocabulary.unk],
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": True,
            "byte_fallback": all(_is_byte(vocabulary, token) for token in _BYTES),
            "ignore_merges": False,
            "vocab": ids,
            "merges": _merges(vocabulary),
        },
    }


def _is_byte(vocabulary: Vocabulary, token: str) -> bool:
    return token in vocabulary.ids and vocabulary.types[vocabulary.ids[token]] == BYTE


def _normalizer(prefix: bool) -> dict[str, Any]:
    spaces = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
    if not prefix:
        return spaces
    return {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": SPACE}, spaces]}


def _decoder(prefix: bool) -> dict[str, Any]:
    spaces = {"type": "Replace", "pattern": {"String": SPACE}, "content": " "}
    strip = {"type": "Strip", "content": " ", "start": 1, "stop": 0}
    steps = [spaces, {"type": "ByteFallback"}, {"type": "Fuse"}, *([strip] if prefix else [])]
    return {"type": "Sequence", "decoders": steps}


def _merges(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """All pairs that make a token: by falling score, then by falling length of the left one."""
    if sum(map(len, vocabulary.tokens)) > MAX_CHARACTERS:
        raise corrupt("ggml.tokens", f"has more than {MAX_CHARACTERS} characters")
    ids, found = vocabulary.ids, []
    parts = zip(vocabulary.tokens, vocabulary.types, vocabulary.scores(), strict=True)
    for token, kind, score in parts:
        if kind not in (NORMAL, USER_DEFINED):
            continue
        rank = 0.0 if kind == USER_DEFINED else -score
        for cut in range(len(token) - 1, 0, -1):
            left, right = token[:cut], token[cut:]
            if left in ids and right in ids:
                found.append((rank, -cut, cut - len(token), left, right))
    found.sort(key=lambda merge: merge[:3])
    return [(left, right) for *_, left, right in found]
