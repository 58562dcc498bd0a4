"""Pieces of text joined are the whole decoded, and none holds a part of a character."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import AddedToken, decoders, models, normalizers
from tokenizers import Tokenizer as Fast

from edgegen.generation.detokenizer import Detokenizer
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.tiny import tiny_tokenizer

KINDS = ("byte-level", "sentencepiece", "sentencepiece-leading-space")


def sentencepiece(leading_space: bool) -> Fast:
    """Gemma's kind of tokenizer, or Llama 2's: some words, and bytes for everything else."""
    words = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    words += ["\u2581", "\u2581\u2581", "a", "b", "é", "你", "\u2581a", "ab", "\u2581ab", "\ufffd"]
    vocab = {word: i for i, word in enumerate(words)}
    merges = [("a", "b"), ("\u2581", "a"), ("\u2581", "ab"), ("\u2581", "\u2581")]
    fast = Fast(models.BPE(vocab, merges, unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    replace = normalizers.Replace(" ", "\u2581")
    prepend = [normalizers.Prepend("\u2581")] if leading_space else []
    fast.normalizer = normalizers.Sequence([*prepend, replace])
    strip = [decoders.Strip(" ", 1, 0)] if leading_space else []
    fast.decoder = decoders.Sequence(
        [decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(), *strip]
    )
    fast.add_special_tokens(["<s>", "</s>"])
    return fast


@pytest.fixture(scope="module", params=KINDS)
def tokenizer(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Tokenizer:
    folder = tmp_path_factory.mktemp("tokenizer")
    if request.param == "byte-level":
        fast = tiny_tokenizer()
    else:
        fast = sentencepiece(leading_space=request.param != "sentencepiece")
    fast.add_tokens([AddedToken("<tool call>", normalized=False)])
    fast.save(str(folder / "tokenizer.json"))
    return Tokenizer.from_folder(folder)


def pieces_of(tokenizer: Tokenizer, ids: list[int]) -> list[str]:
    detokenizer = Detokenizer(tokenizer)
    return [detokenizer.push(id) for id in ids]


unicode = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\u2581"), max_size=30
)
"""All but what SentencePiece takes for a space."""


@given(text=unicode | st.text(" aé你😀\u200d\ufffd", max_size=20))
def test_text_comes_back(tokenizer: Tokenizer, text: str) -> None:
    """The tokens of a text give the text back, in whole characters."""
    pieces = pieces_of(tokenizer, tokenizer.encode(text))
    assert "".join(pieces) == text
    if "\ufffd" not in text:
        assert not any("\ufffd" in piece for piece in pieces)


@given(data=st.data())
def test_any_tokens_joined_are_the_full_decode(tokenizer: Tokenizer, data: st.DataObject) -> None:
    """Tokens that no tokenizer would choose, broken characters included."""
    ids = data.draw(st.lists(st.integers(0, tokenizer.vocab_size + 3), max_size=20))
    shown, whole = "".join(pieces_of(tokenizer, ids)), tokenizer.decode(ids)
    assert whole in (shown, shown + "\ufffd")


@given(data=st.data())
def test_any_way_to_cut_a_text(tokenizer: Tokenizer, data: st.DataObject) -> None:
    """Random tokenizations of a text: each character as a word or as its bytes, in any order.

    No piece has a part of a character, and every character is shown as soon as it is complete.
    """
    by_bytes: dict[bytes, list[int]] = {}
    for token in range(tokenizer.vocab_size):
        by_bytes.setdefault(tokenizer.token_bytes(token), []).append(token)
    text = data.draw(unicode)
    rest, ids = text.encode(), []
    while rest:
        fitting = [n for n in range(1, min(len(rest), 8) + 1) if rest[:n] in by_bytes]
        length = data.draw(st.sampled_from(fitting))
        ids.append(data.draw(st.sampled_from(by_bytes[rest[:length]])))
        rest = rest[length:]
    if tokenizer.leading_space and text.startswith(" "):
        text = text[1:]
    detokenizer, done, shown = Detokenizer(tokenizer), b"", ""
    for token in ids:
        done += tokenizer.token_bytes(token)
        shown += detokenizer.push(token)
        complete = done.decode("utf-8", "ignore")  # ignores the incomplete end alone
        assert shown == (complete.removeprefix(" ") if tokenizer.leading_space else complete)
    assert shown == text


def test_decode_is_the_librarys(tokenizer: Tokenizer) -> None:
    """Where the bytes are valid; the library gives up a whole run of bytes where one is not."""
    ids = tokenizer.encode("  ab é 你😀 a  b")
    assert tokenizer.decode(ids) == tokenizer._fast.decode(ids)


def token_of(tokenizer: Tokenizer, data: bytes) -> int:
    return next(i for i in range(tokenizer.vocab_size) if tokenizer.token_bytes(i) == data)


def test_half_a_character_at_the_end(tokenizer: Tokenizer) -> None:
    """Cut off by a token limit, the character is left out."""
    first, second = token_of(tokenizer, b"\xf0"), token_of(tokenizer, b"\x9f")
    assert pieces_of(tokenizer, [first, second]) == ["", ""]


def test_special_tokens_are_silent_and_others_are_text(tokenizer: Tokenizer) -> None:
    special = min(tokenizer.special_ids)
    added = tokenizer.token_id("<tool call>")
    assert added is not None
    assert pieces_of(tokenizer, [special, added, special]) == ["", "<tool call>", ""]


def test_a_leading_space_is_dropped_once(tmp_path: Path) -> None:
    sentencepiece(leading_space=True).save(str(tmp_path / "tokenizer.json"))
    tokenizer = Tokenizer.from_folder(tmp_path)
    ab, start = tokenizer.token_id("\u2581ab"), tokenizer.token_id("<s>")
    assert ab is not None
    assert start is not None
    assert pieces_of(tokenizer, [start, ab, ab]) == ["", "ab", " ab"]


def test_the_cost_of_a_token_does_not_grow(tokenizer: Tokenizer) -> None:
    """Bytes that never become a character, which make detokenizers look back ever further."""
    broken, detokenizer = token_of(tokenizer, b"\x80"), Detokenizer(tokenizer)

    def seconds(count: int) -> float:
        start = time.perf_counter()
        for _ in range(count):
            assert detokenizer.push(broken) == "\ufffd"
        return time.perf_counter() - start

    seconds(1000)
    first = min(seconds(1000) for _ in range(5))
    seconds(20_000)
    assert min(seconds(1000) for _ in range(5)) < 5 * first
