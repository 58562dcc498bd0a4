"""What the verbs that generate share: sampling options, stopping at Ctrl-C, the statistics."""

from __future__ import annotations

import functools
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edgegen.runtimes import with_capability

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


def window_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--sink and --window, as `edgegen.load` takes them."""
    options = [
        click.option(
            "--window",
            type=int,
            help="See only the last so many tokens and drop older ones: the KV cache then stays "
            f"as large however long the text (engines {with_capability('lambda')})  [default: all]",
        ),
        click.option(
            "--sink",
            type=int,
            help="Beside a window, hold on to the first so many tokens  [default: 4]",
        ),
    ]
    return functools.reduce(lambda f, option: option(f), options[::-1], function)


def grammar_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--json-schema, --regex and --grammar, named as the fields of GenerationConfig."""
    options = [
        click.option(
            "--json-schema",
            type=click.Path(path_type=Path, dir_okay=False),
            callback=_read_file,
            help="A file with a JSON schema: the answer is JSON that it accepts.",
        ),
        click.option("--regex", help="The answer is what this regular expression matches."),
        click.option(
            "--grammar",
            type=click.Path(path_type=Path, dir_okay=False),
            callback=_read_file,
            help="A file with a Lark grammar: the answer is in its language.",
        ),
    ]
    return functools.reduce(lambda f, option: option(f), options[::-1], function)


def _read_file(_context: click.Context, _option: click.Parameter, path: Path | None) -> str | None:
    return None if path is None else path.read_text("utf-8")


class _DraftOption(click.Option):
    """--draft; its help is written from the registry, which is loaded only for --help."""

    def make_metavar(self, ctx: click.Context) -> str:  # noqa: ARG002
        from edgegen.generation.speculative.registry import NONE, drafters

        return "|".join([NONE, *(spec.name for spec in drafters()), "DIR"]) + "[,...]"

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from edgegen.generation.speculative.registry import drafters

        listed = "; ".join(f"{spec.name}: {spec.help}" for spec in drafters())
        self.help = (
            "Draft tokens that the model verifies several at once (speculative decoding). "
            f"{listed}; DIR: a smaller model's bundle, or heads. Combine drafters with commas, "
            "cheapest first  [default: none]"
        )
        return super().get_help_record(ctx)


def split_drafting(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the sampling options and the options of `draft_options`."""
    sampling = {name: value for name, value in options.items() if not name.startswith("draft")}
    return sampling, {name: value for name, value in options.items() if name not in sampling}


def draft_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --draft and its options, named as the fields of DraftOptions; None by default."""
    options = [
        click.option("--draft", cls=_DraftOption),
        click.option(
            "--draft-max",
            type=int,
            help="Number of tokens to draft at once  [default: chosen by measured speed]",
        ),
        click.option(
            "--draft-branches",
            type=int,
            help="Maximum children of a token in a draft tree  [default: chosen by measured speed]",
        ),
        click.option(
            "--draft-lossy",
            type=click.Choice(["bild", "typical", "reflective"]),
            help="Acceptance rule that changes the text; the result names it.",
        ),
        click.option("--draft-engine", help="Engine of a draft bundle  [default: auto]"),
        click.option("--draft-device", help="Device of a draft bundle  [default: CPU]"),
        click.option(
            "--draft-cache",
            type=click.Path(path_type=Path, dir_okay=False),
            help="File that keeps the n-gram table between runs.",
        ),
    ]
    return functools.reduce(lambda f, option: option(f), options[::-1], function)


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
    kv = engine.kv_bytes_per_token * engine.slots(model.context) / 1e6
    parts = [f"{len(result.tokens)} tokens"]
    if result.decode_tps is not None:
        parts.append(f"{result.decode_tps:.1f} tokens/s")
    if result.ttft_ms is not None:
        parts.append(f"first after {result.ttft_ms:.0f} ms ({result.prompt_tokens} in the prompt)")
    if result.tokens_per_target_call is not None:
        parts.append(
            f"{result.tokens_per_target_call:.2f} tokens a call "
            f"({result.accepted} of {result.drafted} drafted accepted"
            + (")" if result.lossy is None else f", lossy: {result.lossy})")
        )
    parts.append(f"{engine.engine} on {engine.device}, {threads}")
    parts.append(f"context {model.context} (KV {kv:.1f} MB)")
    return " · ".join(parts)


def draft_note(result: Result) -> str | None:
    """What to say when the draft failed on the way; None where it did not."""
    if result.draft_failure is None:
        return None
    return f"The draft failed, the rest was generated without it: {result.draft_failure}"
