"""Stop strings: matched however the text is split, and never part of the output."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.stop import StopFilter


def feed(pieces: list[str], stop: tuple[str, ...]) -> tuple[list[str], bool]:
    """Return what the filter passes on for each piece, and the rest at the end."""
    stops = StopFilter(stop)
    shown = [stops.push(piece) for piece in pieces]
    return [*shown, stops.flush()], stops.hit is not None


def first_stop(text: str, stop: tuple[str, ...]) -> str | None:
    """Return the text before the stop string that is complete first, letter by letter."""
    for end in range(1, len(text) + 1):
        ending = [s for s in stop if text[:end].endswith(s)]
        if ending:
            return text[: end - max(map(len, ending))]
    return None


@pytest.mark.parametrize(
    ("text", "stop", "expected"),
    [
        ("one\nUser: two", ("\nUser:",), "one"),
        ("one\nUser two", ("\nUser:",), "one\nUser two"),
        ("aaab", ("aab",), "a"),
        ("aabaabaac", ("aabaac",), "aab"),
        ("abcd", ("b", "abcd"), "a"),
        ("xabcd", ("cd", "abcd"), "x"),
        ("stop", ("stop",), ""),
        ("été STOP là", ("STOP", "là"), "été "),
    ],
)
def test_every_split_position(text: str, stop: tuple[str, ...], expected: str) -> None:
    """All ways to split the text into up to three pieces, and into letters."""
    cuts = itertools.combinations_with_replacement(range(len(text) + 1), 2)
    ways = [[text[:a], text[a:b], text[b:]] for a, b in cuts]
    for pieces in [*ways, list(text)]:
        shown, hit = feed(pieces, stop)
        assert ("".join(shown), hit) == (expected, expected != text), pieces


letters = st.text("ab", max_size=12)
stops = st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=3).map(tuple)


@given(st.lists(letters, max_size=6), stops)
def test_against_the_definition(pieces: list[str], stop: tuple[str, ...]) -> None:
    shown, hit = feed(pieces, stop)
    expected = first_stop("".join(pieces), stop)
    assert hit == (expected is not None)
    assert "".join(shown) == ("".join(pieces) if expected is None else expected)


@given(st.lists(letters, max_size=6), stops)
def test_holds_back_no_more_than_needed(pieces: list[str], stop: tuple[str, ...]) -> None:
    """Only text that may begin a stop string is held back."""
    stop_filter = StopFilter(stop)
    text = shown = ""
    for piece in pieces:
        text += piece
        shown += stop_filter.push(piece)
        if stop_filter.hit:
            return
        held = text[len(shown) :]
        assert held == "" or any(s.startswith(held) and s != held for s in stop)


def test_nothing_comes_after_a_stop() -> None:
    stop_filter = StopFilter(("x",))
    assert stop_filter.push("ax") == "a"
    assert stop_filter.push("b") == ""
    assert stop_filter.flush() == ""


def test_without_stop_strings_text_passes_at_once() -> None:
    assert feed(["a", "b"], ()) == (["a", "b", ""], False)
