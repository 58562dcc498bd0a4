"""The text of a generation as a stream, for threads and for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Generator, Iterator

from edgegen.generation.generate import Generation, Result


class TextStream(Iterator[str], AsyncIterator[str]):
    """Iterator over non-empty pieces of text; `result` is the record so far.

    Nothing runs before the first piece is requested. Dropping or closing the stream stops the
    generation. With `async for`, the model runs in a worker thread, and cancelling the task stops
    the generation within one step.
    """

    def __init__(
        self, generation: Generation, on_end: Callable[[Result], None] | None = None
    ) -> None:
        """`on_end` is called with the result at the end, early or not, except after an error."""
        self._generation = generation
        self._pieces = self._run(on_end)

    def __next__(self) -> str:
        return next(self._pieces)

    async def __anext__(self) -> str:
        step = asyncio.get_running_loop().run_in_executor(None, next, self._pieces, None)
        try:
            piece = await asyncio.shield(step)
        except asyncio.CancelledError:
            self.cancel()
            await asyncio.wait([step])  # a running step cannot be interrupted
            self.close()
            raise
        if piece is None:
            raise StopAsyncIteration
        return piece

    def cancel(self) -> None:
        """Stop within one step. Thread-safe."""
        self._generation.cancel()

    def close(self) -> None:
        """Stop; `result` keeps what was generated."""
        self._pieces.close()
        self._generation.close()

    async def aclose(self) -> None:
        """Close it; for `contextlib.aclosing`."""
        self.close()

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
