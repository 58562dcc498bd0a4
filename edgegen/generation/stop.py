"""Stop strings in a stream of text: found across the borders of pieces, never shown."""

from __future__ import annotations

from collections.abc import Sequence


class StopFilter:
    """Passes text on, except a stop string and what may still become one.

    The stop string that is complete first wins; of two that end together, the longer. So the
    result does not depend on how the text is cut into pieces.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        self._stop = stop
        self._held = ""
        self.hit = False
        """A stop string has been found: nothing more will be passed on."""

    def push(self, piece: str) -> str:
        """The text that `piece` releases; what is held is shorter than the longest stop string."""
        if not self._stop:
            return piece
        if self.hit:
            return ""
        text = self._held + piece
        start = self._find(text)
        if start is not None:
            self.hit = True
            self._held = ""
            return text[:start]
        keep = self._undecided(text)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        """The text still held, for the end of the stream, where it can become nothing else."""
        held, self._held = self._held, ""
        return held

    def _find(self, text: str) -> int | None:
        """Where the stop string that ends first begins."""
        found = [(at + len(s), at) for s in self._stop if (at := text.find(s)) >= 0]
        return min(found)[1] if found else None

    def _undecided(self, text: str) -> int:
        """Length of the longest end of `text` that begins a stop string."""
        longest = min(len(text), max(map(len, self._stop)) - 1)
        for length in range(longest, 0, -1):
            if any(s.startswith(text[-length:]) for s in self._stop):
                return length
        return 0
