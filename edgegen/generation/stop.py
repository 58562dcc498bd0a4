"""Stop strings in a stream of text: matched across pieces and never part of the output."""

from __future__ import annotations

from collections.abc import Sequence


class StopFilter:
    """Filter that passes text on, except a stop string and what may still become one.

    The stop string that is complete first wins; if two end together, the longer one wins. So the
    result does not depend on how the text is split into pieces.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        self._stop = stop
        self._held = ""
        self.hit: str | None = None
        """The stop string that has been matched; no more text is passed on."""

    def push(self, piece: str) -> str:
        """Return the text that `piece` releases; less than the longest stop string is held back."""
        if not self._stop:
            return piece
        if self.hit:
            return ""
        text = self._held + piece
        found = self._find(text)
        if found is not None:
            _, start, self.hit = found
            self._held = ""
            return text[:start]
        keep = self._possible(text)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        """Return the held text, at the end of the stream."""
        held, self._held = self._held, ""
        return held

    def _find(self, text: str) -> tuple[int, int, str] | None:
        """Return end, start and text of the stop string that ends first."""
        matches = [(at + len(s), at, s) for s in self._stop if (at := text.find(s)) >= 0]
        return min(matches, default=None)

    def _possible(self, text: str) -> int:
        """Return the length of the longest suffix of `text` that is a prefix of a stop string."""
        longest = min(len(text), max(map(len, self._stop)) - 1)
        for length in range(longest, 0, -1):
            if any(s.startswith(text[-length:]) for s in self._stop):
                return length
        return 0
