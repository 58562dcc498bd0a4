"""Options of sampling and stopping, checked at construction."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, UsageError

if TYPE_CHECKING:
    from typing import Unpack  # not in Python 3.10, which PYNQ images have

    from edgegen.bundle import Bundle

FILE = "generation_config.json"
GRAMMARS = ("json_schema", "regex", "grammar")
"""Options that constrain an answer (constraints.py)."""
MAX_LOGPROBS = 20
MAX_BIAS = 100
MAX_PENALTY = 2
DEFAULT_TEMPERATURE = 0.7


class GenerationConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Options of one generation. Raises UsageError for a value out of range."""

    max_tokens: int = 128
    """Maximum new tokens; the context may allow fewer."""
    temperature: float = DEFAULT_TEMPERATURE
    """Divisor of the logits; 0 takes the most likely token (greedy decoding)."""
    top_k: int = 0
    """Keep the k most likely tokens and ties with the last of them; 0 keeps all."""
    top_p: float = 1.0
    """Keep the most likely tokens whose probabilities sum to p (nucleus, arXiv 1904.09751)."""
    min_p: float = 0.0
    """Keep tokens at least min_p times as likely as the most likely one (arXiv 2407.01082)."""
    repeat_penalty: float = 1.0
    """Divides the positive logits of earlier tokens, including the prompt's, and multiplies their
    negative ones (CTRL, arXiv 1909.05858)."""
    presence_penalty: float = 0.0
    """Subtracted from the logits of tokens in the answer so far, as in OpenAI's API."""
    frequency_penalty: float = 0.0
    """Subtracted from the logits of tokens in the answer so far, once for each occurrence."""
    logit_bias: tuple[tuple[int, float], ...] = ()
    """(token id, number added to its logit); `override` also takes a mapping."""
    seed: int | None = None
    """Seed of the random numbers; None takes a new one."""
    stop: tuple[str, ...] = ()
    """Strings that end the answer; they are not part of it."""
    visible_tokens: tuple[str, ...] = ()
    """Special tokens that are kept in the text of the answer, such as those of tool calls."""
    ignore_eos: bool = False
    """Continue past the model's end token."""
    json_schema: str | None = None
    """JSON schema, as JSON text, of the answer; `override` also takes a dict."""
    regex: str | None = None
    """Regular expression that the whole answer matches."""
    grammar: str | None = None
    """Grammar of the answer, in GBNF or in llguidance's variant of Lark."""
    logprobs: int | None = None
    """Report the log-probability of each token in the model's own distribution (temperature 1,
    before any option above), and those of so many most likely tokens."""

    def __post_init__(self) -> None:
        for name, (accepts, expected) in _RANGES.items():
            value = getattr(self, name)
            if not accepts(value):
                raise UsageError(f"{name}: expected {expected}, got {value!r}")
        grammars = [name for name in GRAMMARS if getattr(self, name) is not None]
        if len(grammars) > 1:
            raise UsageError(
                f"expected one of {', '.join(GRAMMARS)}, got {' and '.join(grammars)}; "
                "leave out all but one"
            )
        if grammars and self.ignore_eos:
            raise UsageError(
                f"expected {grammars[0]} or ignore_eos, got both; leave out ignore_eos, since "
                f"{grammars[0]} determines the end"
            )


class Options(TypedDict, total=False):
    """The fields of GenerationConfig as keyword arguments; None means the default."""

    max_tokens: int | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    min_p: float | None
    repeat_penalty: float | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[int, float] | Sequence[tuple[int, float]] | None
    seed: int | None
    stop: str | Sequence[str] | None
    visible_tokens: Sequence[str] | None
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


def _is_bias(value: object) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(pair, tuple)
        and len(pair) == 2
        and _is_int(pair[0], 0)
        and _is_number(pair[1], -MAX_BIAS, MAX_BIAS)
        for pair in value
    )


def _is_texts(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(text, str) and text for text in value)


_RANGES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "max_tokens": (lambda v: _is_int(v, 1), "an integer of at least 1"),
    "temperature": (lambda v: _is_number(v, 0), "0 (greedy) or a positive number"),
    "top_k": (lambda v: _is_int(v, 0), "an integer of at least 0 (0 keeps all tokens)"),
    "top_p": (lambda v: _is_number(v, 0, 1) and v > 0, "a number above 0 and up to 1"),
    "min_p": (lambda v: _is_number(v, 0, 1), "a number from 0 to 1"),
    "repeat_penalty": (lambda v: _is_number(v, 0.01, 100), "a number from 0.01 to 100 (1 is off)"),
    **dict.fromkeys(
        ("presence_penalty", "frequency_penalty"),
        (
            lambda v: _is_number(v, -MAX_PENALTY, MAX_PENALTY),
            f"a number from -{MAX_PENALTY} to {MAX_PENALTY} (0 is off)",
        ),
    ),
    "logit_bias": (_is_bias, f"token ids with numbers from -{MAX_BIAS} to {MAX_BIAS}"),
    "seed": (lambda v: v is None or _is_int(v, 0, 2**64 - 1), "an integer below 2**64 or None"),
    "stop": (_is_texts, "a tuple of non-empty strings"),
    "visible_tokens": (_is_texts, "a tuple of non-empty strings"),
    "ignore_eos": (lambda v: isinstance(v, bool), "True or False"),
    **dict.fromkeys(GRAMMARS, (lambda v: v is None or isinstance(v, str), "a string")),
    "logprobs": (
        lambda v: v is None or _is_int(v, 0, MAX_LOGPROBS),
        f"an integer from 0 to {MAX_LOGPROBS} or None",
    ),
}


def from_bundle(bundle: Bundle, **options: Unpack[Options]) -> GenerationConfig:
    """Return the defaults of the bundle's model, overridden by the `options` that are not None.

    The defaults are those of generation_config.json, in transformers' terms. A model that does not
    say how to sample is sampled at temperature 0.7. A single stop string may be passed as a str.

    Raises:
        UsageError: an option is unknown or out of range.
        CorruptFile: generation_config.json is not JSON or has a value out of range.
    """
    defaults = read_defaults(bundle.file(FILE)) if FILE in bundle.manifest.files else {}
    return override(GenerationConfig(**defaults), **options)


def override(config: GenerationConfig, **options: Unpack[Options]) -> GenerationConfig:
    """Return `config` with `options` instead of its own; None leaves an option unchanged."""
    changes: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    if unknown := sorted(changes.keys() - set(GenerationConfig.__struct_fields__)):
        known = ", ".join(GenerationConfig.__struct_fields__)
        raise UsageError(f"unknown option {', '.join(unknown)}: expected one of {known}")
    if "stop" in changes:
        stop = changes["stop"]
        changes["stop"] = (stop,) if isinstance(stop, str) else tuple(stop)
    if isinstance(bias := changes.get("logit_bias"), Mapping):
        changes["logit_bias"] = tuple(bias.items())
    if "visible_tokens" in changes:
        changes["visible_tokens"] = tuple(changes["visible_tokens"])
    if not isinstance(changes.get("json_schema", ""), str):
        changes["json_schema"] = _schema_text(changes["json_schema"])
    return msgspec.structs.replace(config, **changes)


def _schema_text(schema: object) -> str:
    try:
        return msgspec.json.encode(schema).decode()
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"json_schema: expected values that JSON can encode: {error}") from error


def read_defaults(path: Path) -> dict[str, Any]:
    """Return the sampling options of a generation_config.json, under edgegen's names."""
    try:
        values = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CorruptFile(
            f"{path.name}: expected a JSON object: {error}; export the model again"
        ) from error
    names = {name: name for name in ("temperature", "top_k", "top_p", "min_p")}
    names["repetition_penalty"] = "repeat_penalty"
    options = {
        ours: values[theirs] for theirs, ours in names.items() if values.get(theirs) is not None
    }
    if values.get("do_sample") is False:
        options["temperature"] = 0.0
    elif values.get("do_sample"):
        options.setdefault("temperature", 1.0)  # the default of transformers
    try:
        GenerationConfig(**options)
    except UsageError as error:
        raise CorruptFile(f"{path.name}: {error}") from error
    return options
