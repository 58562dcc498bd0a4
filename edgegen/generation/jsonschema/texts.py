"""Keywords of strings that the grammar compiler checks: pattern and format.

Python's regular expressions may take exponential time; llguidance's take linear time.
"""

from __future__ import annotations

import functools
import json
from typing import Any

from edgegen.generation.grammars import compile_grammar
from edgegen.generation.jsonschema.partial import OpenString, encoded

_CACHED = 1024


class TextChecks:
    """Compiled patterns and formats. May be shared by threads."""

    def __init__(self) -> None:
        self._matcher = functools.lru_cache(_CACHED)(_compile)
        self._verdict = functools.lru_cache(_CACHED)(self._match)

    def verdict(self, keyword: str, value: str, instance: str | OpenString) -> bool | None:
        """Return whether a string matches a pattern or a format.

        Raises:
            UsageError: the pattern is invalid or not supported.
        """
        if isinstance(instance, OpenString):
            beginning = encoded(instance.text)[:-1] + instance.tail
            return self._verdict(keyword, value, beginning, True)
        return self._verdict(keyword, value, encoded(instance), False)

    def _match(self, keyword: str, value: str, text: bytes, is_open: bool) -> bool | None:
        matcher = self._matcher(keyword, value)
        if matcher is None:
            return True
        matcher = matcher.deep_copy()
        if matcher.try_consume_tokens(list(text)) < len(text):
            return False
        return None if is_open else bool(matcher.is_accepting())


def _compile(keyword: str, value: str) -> Any:
    """Return a matcher of JSON strings, or None for an unknown format."""
    schema = json.dumps({"type": "string", keyword: value})
    matcher, _ = compile_grammar(_bytes(), "json_schema", schema)
    return None if matcher.get_grammar_warnings() else matcher


@functools.cache
def _bytes() -> Any:
    """Return llguidance's tokenizer of single bytes."""
    import llguidance

    return llguidance.LLTokenizer("byte")
