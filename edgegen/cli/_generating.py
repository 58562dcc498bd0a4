"""Parts of the verbs that generate text: Ctrl-C, and the line of statistics."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

    from edgegen import LanguageModel, Result


@contextmanager
def on_interrupt(action: Callable[[], None]) -> Iterator[None]:
    """Call `action` at the first Ctrl-C instead of raising; a second one raises."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread can set a handler and is interrupted
        return

    def handle(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        action()

    before = signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def statistics(result: Result, model: LanguageModel) -> str:
    """Return one line with the speed, the time to the first token, the engine and the context."""
    engine = model.engine
    threads = "1 thread" if engine.threads == 1 else f"{engine.threads} threads"
    kv = engine.kv_bytes_per_token * engine.slots(model.context) / 1e6
    parts = [f"{len(result.tokens)} tokens"]
    if result.decode_tps is not None:
        parts.append(f"{result.decode_tps:.1f} tokens/s")
    if result.ttft_ms is not None:
        parts.append(f"first after {result.ttft_ms:.0f} ms ({result.prompt_tokens} in the prompt)")
    if result.tokens_per_target_call is not None:
        notes = [f"{result.accepted} of {result.drafted} drafted tokens accepted"]
        if result.lossy is not None:
            notes = [*(notes if result.drafted else []), f"lossy: {result.lossy}"]
        parts.append(f"{result.tokens_per_target_call:.2f} tokens per call ({', '.join(notes)})")
    parts.append(f"{engine.engine} on {engine.device}, {threads}")
    if engine.placement:
        parts.append(placed(engine.placement))
    parts.append(f"context {model.context} (KV {kv:.1f} MB)")
    return " · ".join(parts)


def placed(placement: Mapping[str, Mapping[str, int]], operators: bool = False) -> str:
    """Return the number of nodes on each execution provider, with the operators if requested."""
    parts = []
    for provider, counts in placement.items():
        parts.append(f"{sum(counts.values())} nodes on {provider}")
        if operators:
            listed = sorted(counts.items(), key=lambda item: -item[1])
            parts[-1] += f" ({', '.join(f'{n} {op}' for op, n in listed)})"
    return ", ".join(parts)


def draft_note(result: Result) -> str | None:
    """Return a note for the user if the draft failed, otherwise None."""
    if result.draft_failure is None:
        return None
    return f"the draft failed, generation continued without it: {result.draft_failure}"
