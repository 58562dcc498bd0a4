"""What the verbs that generate share: sampling options, stopping at Ctrl-C, the statistics."""

from __future__ import annotations

import functools
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from types import FrameType

    from edgegen import LanguageModel, Result


def sampling_options(max_tokens: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """-n, --temp and the like, named as the fields of GenerationConfig; None where not given."""
    model = "[default: the model's]"
    options = [
        click.option(
            "-n",
            "--max-tokens",
            type=int,
            default=max_tokens,
            show_default=True,
            help="Most new tokens.",
        ),
        click.option(
            "--temp",
            "temperature",
            type=float,
            help="Temperature; 0 is greedy  [default: the model's, or 0.7]",
        ),
        click.option("--top-k", type=int, help=f"Keep the k likeliest tokens  {model}"),
        click.option("--top-p", type=float, help=f"Keep the likeliest that make up p  {model}"),
        click.option(
            "--min-p", type=float, help=f"Keep those p times as likely as the likeliest  {model}"
        ),
        click.option(
            "--repeat-penalty", type=float, help=f"Make repetition rarer; 1 is off  {model}"
        ),
        click.option("--seed", type=int, help="Draw the same again  [default: a new one]"),
        click.option(
            "--stop", multiple=True, help="Text that ends the answer; may be given several times."
        ),
    ]
    return lambda function: functools.reduce(lambda f, option: option(f), options[::-1], function)


@contextmanager
def on_interrupt(action: Callable[[], None]) -> Iterator[None]:
    """Call `action` at the first Ctrl-C instead of raising; a second one raises."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may set a handler, and only it is interrupted
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
    """One line: speed, time to the first token, what ran it, and the size of its context."""
    engine = model.engine
    threads = "1 thread" if engine.threads == 1 else f"{engine.threads} threads"
    kv = engine.kv_bytes_per_token * model.context / 1e6
    parts = [f"{len(result.tokens)} tokens"]
    if result.decode_tps is not None:
        parts.append(f"{result.decode_tps:.1f} tokens/s")
    if result.ttft_ms is not None:
        parts.append(f"first after {result.ttft_ms:.0f} ms ({result.prompt_tokens} in the prompt)")
    parts.append(f"{engine.engine} on {engine.device}, {threads}")
    parts.append(f"context {model.context} (KV {kv:.1f} MB)")
    return " · ".join(parts)
