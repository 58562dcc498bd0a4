"""How to generate: the options of sampling and of stopping, checked when they are set."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import msgspec

from edgegen.errors import CorruptFile, UsageError

if TYPE_CHECKING:
    from edgegen.bundle import Bundle

FILE = "generation_config.json"
GRAMMARS = ("json_schema", "regex", "grammar")
"""The options that constrain an answer (constraints.py)."""
MOST_LOGPROBS = 20
DEFAULT_TEMPERATURE = 0.7


class GenerationConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Options of one generation. Raises UsageError for a value out of its range."""

    max_tokens: int = 128
    """Most new tokens; the context may allow fewer."""
    temperature: float = DEFAULT_TEMPERATURE
    """What logits are divided by; 0 takes the likeliest token (greedy)."""
    top_k: int = 0
    """Keep the k likeliest tokens and ties with the last of them; 0 keeps all."""
    top_p: float = 1.0
    """Keep the fewest likeliest tokens whose probabilities reach p (nucleus, arXiv 1904.09751)."""
    min_p: float = 0.0
    """Keep tokens at least min_p times as likely as the likeliest (arXiv 2407.01082)."""
    repeat_penalty: float = 1.0
    """Positive logits of tokens seen before, the prompt's too, are divided by it, negative ones
    multiplied (CTRL, arXiv 1909.05858)."""
    seed: int | None = None
    """The same seed gives the same draws; None takes a fresh one."""
    stop: tuple[str, ...] = ()
    """Texts that end the answer; they are not part of it."""
    ignore_eos: bool = False
    """Go on past the model's end token."""
    json_schema: str | None = None
    """The answer is JSON that this schema, as JSON text, accepts; `override` takes a dict too."""
    regex: str | None = None
    """The answer is what this regular expression matches, from its start to its end."""
    grammar: str | None = None
    """The answer is in the language of this grammar, in llguidance's variant of Lark."""
    logprobs: int | None = None
    """Report each token's log-probability in the model's own distribution (temperature 1, before
    any option above), and those of so many likeliest tokens."""

    def __post_init__(self) -> None:
        for name, (accepts, expected) in _RANGES.items():
            value = getattr(self, name)
            if not accepts(value):
                raise UsageError(f"{name} is {value!r}, expected {expected}")
        given = [name for name in GRAMMARS if getattr(self, name) is not None]
        if len(given) > 1:
            raise UsageError(f"{' and '.join(given)} are given together, expected one of them")
        if given and self.ignore_eos:
            raise UsageError(f"ignore_eos goes on past the end, which {given[0]} sets; give one")


class Options(TypedDict, total=False):
    """The fields of GenerationConfig as keyword arguments; None means the default."""

    max_tokens: int | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    min_p: float | None
    repeat_penalty: float | None
    seed: int | None
    stop: str | Sequence[str] | None
    ignore_eos: bool | None
    json_schema: str | Mapping[str, Any] | bool | None
    regex: str | None
    grammar: str | None
    logprobs: int | None


def _is_int(value: object, low: int, high: float = math.inf) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_number(value: object, low: float, high: float = math.inf) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and low <= value <= high  # type: ignore[arg-type,operator]


def _is_stop(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(text, str) and text for text in value)


_RANGES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "max_tokens": (lambda v: _is_int(v, 1), "a whole number of at least 1"),
    "temperature": (lambda v: _is_number(v, 0), "0 (greedy) or a positive number"),
    "top_k": (lambda v: _is_int(v, 0), "a whole number of at least 0 (0 keeps all tokens)"),
    "top_p": (lambda v: _is_number(v, 0, 1) and v > 0, "a number above 0 and up to 1"),
    "min_p": (lambda v: _is_number(v, 0, 1), "a number from 0 to 1"),
    "repeat_penalty": (lambda v: _is_number(v, 0.01, 100), "a number from 0.01 to 100 (1 is none)"),
    "seed": (lambda v: v is None or _is_int(v, 0, 2**64 - 1), "a whole number below 2**64 or None"),
    "stop": (_is_stop, "a tuple of texts that are not empty"),
    "ignore_eos": (lambda v: isinstance(v, bool), "True or False"),
    **dict.fromkeys(GRAMMARS, (lambda v: v is None or isinstance(v, str), "a text")),
    "logprobs": (
        lambda v: v is None or _is_int(v, 0, MOST_LOGPROBS),
        f"a whole number from 0 to {MOST_LOGPROBS} or None",
    ),
}


def from_bundle(bundle: Bundle, **options: Unpack[Options]) -> GenerationConfig:
    """The defaults of the bundle's model, with `options` (those that are not None) over them.

    generation_config.json counts where it says how to sample, in transformers' terms; a model
    that does not say is sampled at temperature 0.7. A single stop text may be given as a str.

    Raises:
        UsageError: an option is unknown or out of its range.
        CorruptFile: generation_config.json is not JSON or holds a value out of its range.
    """
    defaults = read_defaults(bundle.file(FILE)) if FILE in bundle.manifest.files else {}
    return override(GenerationConfig(**defaults), **options)


def override(config: GenerationConfig, **options: Unpack[Options]) -> GenerationConfig:
    """`config` with `options` in place of its own; None leaves an option as it was."""
    given: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    if unknown := sorted(given.keys() - set(GenerationConfig.__struct_fields__)):
        known = ", ".join(GenerationConfig.__struct_fields__)
        raise UsageError(f"unknown option {', '.join(unknown)}; known are {known}")
    if "stop" in given:
        stop = given["stop"]
        given["stop"] = (stop,) if isinstance(stop, str) else tuple(stop)
    if not isinstance(given.get("json_schema", ""), str):
        given["json_schema"] = _schema_text(given["json_schema"])
    return msgspec.structs.replace(config, **given)


def _schema_text(schema: object) -> str:
    try:
        return msgspec.json.encode(schema).decode()
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"json_schema holds what JSON cannot: {error}") from error


def read_defaults(path: Path) -> dict[str, Any]:
    """The sampling options of a generation_config.json, under edgegen's names."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CorruptFile(f"{path.name} is not a JSON object ({error})") from error
    names = {name: name for name in ("temperature", "top_k", "top_p", "min_p")}
    names["repetition_penalty"] = "repeat_penalty"
    options = {
        ours: found[theirs] for theirs, ours in names.items() if found.get(theirs) is not None
    }
    if found.get("do_sample") is False:
        options["temperature"] = 0.0
    elif found.get("do_sample"):
        options.setdefault("temperature", 1.0)  # what transformers takes
    try:
        GenerationConfig(**options)
    except UsageError as error:
        raise CorruptFile(f"{path.name}: {error}") from error
    return options
