"""The text of a generation, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from edgegen.generation.generate import Generation, Result


class TextStream(Iterator[str]):
    """Iterates over pieces of text, none of them empty; `result` is the record so far.

    Nothing runs before the first piece is asked for; dropping or closing it stops the generation.
    """

    def __init__(
        self, generation: Generation, on_end: Callable[[Result], None] | None = None
    ) -> None:
        """`on_end` is told the result once it has ended, early or not, but not by an error."""
        self._generation = generation
        self._pieces = self._run(on_end)

    def __next__(self) -> str:
        return next(self._pieces)

    def close(self) -> None:
        """Stop; `result` keeps what was generated."""
        self._pieces.close()
        self._generation.close()

    @property
    def result(self) -> Result:
        """The record so far; its finish_reason is None while the generation runs."""
        return self._generation.result

    def _run(self, on_end: Callable[[Result], None] | None) -> Generator[str, None, None]:
        failed = False
        try:
            yield from (event.text for event in self._generation if event.text)
        except Exception:
            failed = True
            raise
        finally:
            self._generation.close()
            if on_end and not failed:
                on_end(self.result)
