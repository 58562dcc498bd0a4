"""tokenizer.json of a SentencePiece BPE model (Llama 2, Gemma) from a GGUF file's vocabulary.

SentencePiece repeatedly joins the two neighbours whose token has the highest score (Kudo and
Richardson 2018). tokenizer.json expresses the same order as a list of merges: for every token, all
splits into two other tokens, by falling score. User-defined pieces (runs of spaces, HTML tags)
come before the learned ones, as if their score were 0.
"""

from __future__ import annotations

from typing import Any, Final

from edgegen.models.gguf.vocabulary import BYTE, NORMAL, USER_DEFINED, Vocabulary, corrupt
from edgegen.models.tokenizers.tokenizer import SPACE

MAX_CHARACTERS: Final = 1 << 23
"""Maximum number of characters over all tokens. Gemma 3's 262,144 tokens have 1.7 million."""
_BYTES: Final = [f"<0x{byte:02X}>" for byte in range(256)]


def sentencepiece_tokenizer(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return the content of tokenizer.json. Raise CorruptFile if scores do not match the tokens."""
    tokens, ids = vocabulary.tokens, vocabulary.ids
    prefix = vocabulary.flag("add_space_prefix", True)
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": vocabulary.added_tokens(),
        "normalizer": space_normalizer(prefix),
        "pre_tokenizer": None,
        "post_processor": vocabulary.bos_processor(vocabulary.flag("add_bos_token", True)),
        "decoder": space_decoder(prefix),
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None if vocabulary.unk is None else tokens[vocabulary.unk],
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": True,
            "byte_fallback": has_bytes(vocabulary),
            "ignore_merges": False,
            "vocab": ids,
            "merges": _merges(vocabulary),
        },
    }


def has_bytes(vocabulary: Vocabulary) -> bool:
    """Return whether the vocabulary has a token for each byte."""
    return all(_is_byte(vocabulary, token) for token in _BYTES)


def _is_byte(vocabulary: Vocabulary, token: str) -> bool:
    return token in vocabulary.ids and vocabulary.types[vocabulary.ids[token]] == BYTE


def space_normalizer(prefix: bool) -> dict[str, Any]:
    """Return normalizer of tokenizer.json, which marks spaces; `prefix` adds one to the start."""
    spaces = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
    if not prefix:
        return spaces
    return {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": SPACE}, spaces]}


def space_decoder(prefix: bool) -> dict[str, Any]:
    """Return decoder of tokenizer.json, the reverse of `space_normalizer`."""
    spaces = {"type": "Replace", "pattern": {"String": SPACE}, "content": " "}
    strip = {"type": "Strip", "content": " ", "start": 1, "stop": 0}
    steps = [spaces, {"type": "ByteFallback"}, {"type": "Fuse"}, *([strip] if prefix else [])]
    return {"type": "Sequence", "decoders": steps}


def _merges(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Return all pairs that make a token, by falling score and falling length of the left one."""
    if sum(map(len, vocabulary.tokens)) > MAX_CHARACTERS:
        raise corrupt("ggml.tokens", f"at most {MAX_CHARACTERS} characters", "more")
    ids, merges = vocabulary.ids, []
    parts = zip(vocabulary.tokens, vocabulary.types, vocabulary.scores(), strict=True)
    for token, kind, score in parts:
        if kind not in (NORMAL, USER_DEFINED):
            continue
        rank = 0.0 if kind == USER_DEFINED else -score
        for cut in range(len(token) - 1, 0, -1):
            left, right = token[:cut], token[cut:]
            if left in ids and right in ids:
                merges.append((rank, -cut, cut - len(token), left, right))
    merges.sort(key=lambda merge: merge[:3])
    return [(left, right) for *_, left, right in merges]
