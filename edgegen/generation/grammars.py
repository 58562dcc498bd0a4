"""Grammars of answers: JSON schemas, regular expressions and Lark, compiled within limits."""

from __future__ import annotations

import functools
from typing import Any, Final, NamedTuple

from edgegen.errors import UsageError
from edgegen.generation.gbnf import gbnf_to_lark, is_gbnf
from edgegen.models.files import printable

SPACING: Final = {"whitespace_flexible": False, "item_separator": ", ", "key_separator": ": "}
"""JSON is generated on one line: small models tend to emit endless white space otherwise."""
SCHEMA_OPTIONS: Final = SPACING | {"lenient": True}
"""With `lenient`, what a grammar cannot express is left out of it, with a warning."""
LIMITS: Final = {
    "max_items_in_row": 500,
    "initial_lexer_fuel": 500_000,
    "step_lexer_fuel": 100_000,
    "step_max_items": 20_000,
    "max_lexer_states": 20_000,
    "max_grammar_size": 100_000,
    "verbose_errors": False,
}
"""Limits on compilation and on each mask: about 100 ms and 40 MB, ample for common schemas."""
_ANNOTATION: Final = "Unknown format"
"""Start of the warning about a format that is an annotation."""


class Grammar(NamedTuple):
    """A compiled grammar."""

    matcher: Any
    """llguidance's matcher, at its start."""
    is_exact: bool
    """False if the grammar allows texts that do not match the schema."""


def compile_grammar(tokenizer: Any, kind: str, source: str) -> Grammar:
    """Compile an option of `GRAMMARS` for a tokenizer of llguidance.

    Raises:
        UsageError: it is invalid or too complex.
    """
    import llguidance

    make = {
        "json_schema": functools.partial(
            llguidance.LLMatcher.grammar_from_json_schema, defaults=SCHEMA_OPTIONS
        ),
        "regex": llguidance.LLMatcher.grammar_from_regex,
        "grammar": llguidance.LLMatcher.grammar_from_lark,
    }[kind]
    try:
        grammar = make(plain_source(kind, source))
    except ValueError as error:
        raise UsageError(f"{kind} cannot be used: {one_line(str(error))}") from error
    limits = llguidance.LLParserLimits(**LIMITS)
    matcher = llguidance.LLMatcher(tokenizer, grammar, log_level=0, limits=limits)
    if matcher.is_error():
        raise UsageError(f"{kind} cannot be used: {one_line(matcher.get_error())}")
    warnings = matcher.get_grammar_warnings() if kind == "json_schema" else []
    return Grammar(matcher, all(text.startswith(_ANNOTATION) for text in warnings))


def plain_source(kind: str, source: str) -> str:
    """Return the source in the form that llguidance reads.

    Raises:
        UsageError: it is a malformed GBNF grammar.
    """
    if kind == "json_schema" and source.strip() == "true":
        return "{}"  # llguidance has no options for the other form
    return gbnf_to_lark(source) if kind == "grammar" and is_gbnf(source) else source


def one_line(message: str) -> str:
    """Return a message of llguidance on one short line."""
    return printable(" ".join(message.split()))
