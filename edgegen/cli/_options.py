"""Command line options that several verbs share, and loading a bundle with them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edgegen.cli import _cached
from edgegen.cli._output import Command
from edgegen.errors import UsageError
from edgegen.runtimes import AUTO, engines, with_capabilities
from edgegen.runtimes.engine import Option

if TYPE_CHECKING:
    from edgegen import LanguageModel
    from edgegen.generation.speculative.drafting import DraftOptions

Decorator = Callable[[Command], Command]


@dataclass(frozen=True)
class LoadOptions:
    """Arguments of `edgegen.load`, from the options of a verb that loads a bundle."""

    engine: str
    device: str
    threads: int | None
    context: int | None
    sink: int | None
    window: int | None
    engine_options: Mapping[str, Any]
    decoding: str | None
    drafting: DraftOptions

    @classmethod
    def pop(cls, options: dict[str, Any]) -> LoadOptions:
        """Remove these options from `options`; those that a verb does not have are None.

        Raises:
            UsageError: the engine does not take one of its options, or --align and --decoding are
                both set.
        """
        engine, engine_options = pop_engine_options(options.pop("engine"), options)
        drafting = dict[str, Any]()
        for name in [name for name in options if name.startswith("draft")]:
            drafting[name] = options.pop(name)
        return cls(
            engine=engine,
            device=options.pop("device"),
            threads=options.pop("threads"),
            context=options.pop("context", None),
            sink=options.pop("sink", None),
            window=options.pop("window", None),
            engine_options=engine_options,
            decoding=_pop_decoding(options),
            drafting=drafting,  # type: ignore[arg-type]  # named as the fields of DraftOptions
        )

    def load(self, bundle: Path) -> LanguageModel:
        """Load a bundle, or the cached export of a pulled model's name; see `edgegen.load`."""
        import edgegen

        return edgegen.load(
            _cached.resolve(bundle),
            self.engine,
            self.device,
            self.threads,
            self.context,
            sink=self.sink,
            window=self.window,
            engine_options=self.engine_options,
            decoding=self.decoding,
            **self.drafting,
        )


def add(*options: Decorator) -> Decorator:
    """Return a decorator that adds options to a command, in this order."""
    return lambda command: functools.reduce(lambda c, option: option(c), options[::-1], command)


def load_options(command: Command) -> Command:
    """Add the options of `LoadOptions` except --sink and --window."""
    context = click.option(
        "-c",
        "--ctx",
        "context",
        type=click.IntRange(1),
        help="Context length in tokens  [default: 4096, or the model's if that is shorter]",
    )
    return add(device_options, context, engine_options, draft_options, decoding_options)(command)


def device_options(command: Command) -> Command:
    """Add --engine, --device and --threads."""
    return add(
        click.option(
            "--engine",
            default=AUTO,
            show_default=True,
            type=click.Choice([AUTO, *(engine.name for engine in engines())]),
            help="Engine that runs the model. auto is the fastest that is installed and serves the "
            "bundle, or the only one that takes an option that is set.",
        ),
        click.option(
            "--device",
            default="CPU",
            show_default=True,
            type=click.Choice(["CPU", "NPU", "GPU"], case_sensitive=False),
            metavar="[CPU|NPU|GPU]",
            help="Device that runs the model. A missing device is an error, never replaced by "
            "another.",
        ),
        click.option(
            "-t",
            "--threads",
            type=click.IntRange(1),
            help="Number of threads  [default: physical cores]",
        ),
    )(command)


def engine_options(command: Command) -> Command:
    """Add the options that only some engines take, from the engines' records."""
    options: dict[str, tuple[Option, list[str]]] = {}
    for engine in engines():
        for name, option in engine.options.items():
            options.setdefault(name, (option, []))[1].append(engine.name)
    for name, (option, takers) in reversed(options.items()):
        command = engine_option(name, option, f"With --engine {' or '.join(takers)}: ")(command)
    return command


def engine_option(name: str, option: Option, prefix: str = "") -> Decorator:
    """Return the click option for an option of an engine."""
    kind: Any = option.type
    if option.choices:
        kind = click.Choice(option.choices)
    elif option.type is int:
        kind = click.IntRange(1)
    elif option.type is Path:
        kind = click.Path(exists=True, dir_okay=False, path_type=Path)
    flag = f"--{name.replace('_', '-')}"
    return click.option(flag, type=kind, multiple=option.repeat, help=prefix + option.help)


def pop_engine_options(engine: str, options: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Remove the options of `engine_options` from `options`; return the engine and those set.

    Where "auto" stands, it is the only engine that takes them, if there is one.

    Raises:
        UsageError: one is set that the engine does not take.
    """
    takers: dict[str, list[str]] = {}
    for record in engines():
        for name in record.options:
            takers.setdefault(name, []).append(record.name)
    values = {name: options.pop(name) for name in takers if name in options}
    values = {name: value for name, value in values.items() if value not in (None, ())}
    for name in values:
        if engine == AUTO and len(takers[name]) == 1:
            engine = takers[name][0]
        if engine not in takers[name]:
            raise UsageError(
                f"--{name.replace('_', '-')} needs --engine {' or '.join(takers[name])}, got "
                f"--engine {engine}"
            )
    return engine, values


def window_options(command: Command) -> Command:
    """Add --window and --sink, as `edgegen.load` takes them."""
    return add(
        click.option(
            "--window",
            type=int,
            help="Sliding window: attend to the last N tokens and evict older ones, so that the KV "
            f"cache does not grow. Engines: {with_capabilities('lambda')}  [default: no window]",
        ),
        click.option(
            "--sink",
            type=int,
            help="With --window: attention sinks, the number of initial tokens that are always kept"
            "  [default: 4]",
        ),
    )(command)


def sampling_options(max_tokens: int) -> Decorator:
    """Return a decorator that adds -n, --temp and others, named as in GenerationConfig."""
    default = "[default: the model's]"
    return add(
        click.option(
            "-n",
            "--max-tokens",
            type=int,
            default=max_tokens,
            show_default=True,
            help="Maximum number of new tokens.",
        ),
        click.option(
            "--temp",
            "temperature",
            type=float,
            help="Sampling temperature; 0 is greedy  [default: the model's, or 0.7]",
        ),
        click.option("--top-k", type=int, help=f"Sample from the k most likely tokens  {default}"),
        click.option(
            "--top-p",
            type=float,
            help=f"Sample from the most likely tokens with a total probability of p  {default}",
        ),
        click.option(
            "--min-p",
            type=float,
            help="Sample from tokens with at least p times the probability of the most likely one"
            f"  {default}",
        ),
        click.option(
            "--repeat-penalty",
            type=float,
            help=f"Penalty for tokens that already occurred; 1 disables it  {default}",
        ),
        click.option("--seed", type=int, help="Random seed of the sampler  [default: random]"),
        click.option(
            "--stop", multiple=True, help="Text at which the answer ends; may be repeated."
        ),
    )


def grammar_options(command: Command) -> Command:
    """Add --json-schema, --regex and --grammar, named as in GenerationConfig."""
    return add(
        click.option(
            "--json-schema",
            type=click.Path(path_type=Path, dir_okay=False),
            callback=_read_file,
            help="File with a JSON schema that the answer must match.",
        ),
        click.option("--regex", help="Regular expression that the whole answer must match."),
        click.option(
            "--grammar",
            type=click.Path(path_type=Path, dir_okay=False),
            callback=_read_file,
            help="File with a grammar, in Lark or GBNF, that the answer must match.",
        ),
    )(command)


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


def draft_options(command: Command) -> Command:
    """Add --draft and its options, named as the fields of DraftOptions; None by default."""
    return add(
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
    )(command)


class _DecodingOption(click.Option):
    """--decoding; its help is written from the registry, which is loaded only for --help."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        from edgegen.generation.decoding import DECODINGS

        parts = DECODINGS.parts().values()
        self.metavar = "|".join(part.metavar for part in parts)
        listed = "; ".join(f"{part.name}: {part.help}" for part in parts)
        self.help = f"Decoding that changes the text; the result names it. {listed}"
        return super().get_help_record(ctx)


def decoding_options(command: Command) -> Command:
    """Add --decoding and --align."""
    return add(
        click.option("--decoding", cls=_DecodingOption),
        click.option(
            "--align",
            metavar="harmless|helpful|FILE",
            help="Search for text that the model itself judges so (--decoding rain:...); slow.",
        ),
    )(command)


def _pop_decoding(options: dict[str, Any]) -> str | None:
    """Remove --decoding and --align from `options`; return the decoding that they select."""
    decoding, align = options.pop("decoding", None), options.pop("align", None)
    if decoding is not None and align is not None:
        raise UsageError("expected --decoding or --align, got both; leave one out")
    return f"rain:{align}" if align is not None else decoding
