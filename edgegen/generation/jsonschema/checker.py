"""Check of a JSON text, or of its beginning, against a schema.

An answer can be kept from becoming invalid, because the verdict on a beginning is False as soon as
no continuation is valid that the checker knows of. The verdict on a complete text is None only for
a schema that refers to itself without end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from edgegen.errors import UsageError
from edgegen.generation.jsonschema.evaluation import Evaluator
from edgegen.generation.jsonschema.keywords import KEYWORDS
from edgegen.generation.jsonschema.logic import Verdict
from edgegen.generation.jsonschema.partial import parse, parse_prefix
from edgegen.generation.jsonschema.references import References
from edgegen.generation.jsonschema.texts import TextChecks
from edgegen.models.files import printable

UNSUPPORTED: Final = (
    *("$dynamicRef", "$recursiveRef", "unevaluatedItems", "unevaluatedProperties", "extends"),
    *("disallow", "divisibleBy"),
)
"""Keywords that are refused."""
VALUES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("pattern", "format", "$ref"), "text"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "number"),
    **dict.fromkeys(("multipleOf", "minLength", "maxLength", "minItems", "maxItems"), "number"),
    **dict.fromkeys(("minContains", "maxContains", "minProperties", "maxProperties"), "number"),
    **dict.fromkeys(("enum", "allOf", "anyOf", "oneOf", "prefixItems"), "list"),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), "map"),
    **{"dependencies": "map of names or schemas", "dependentRequired": "map of names"},
    "required": "names or a flag",
}
"""Keyword -> form of its value, for those that the evaluation relies on."""
MAX_PATTERNS: Final = 500
"""Maximum number of regular expressions, each of which is compiled."""


class SchemaCheck:
    """A schema that texts are checked against. May be shared by threads."""

    def __init__(self, schema: Any) -> None:
        """Raises:
        UsageError: the schema has a keyword or a reference that cannot be checked.
        """
        self._references = References(schema)
        self._texts = TextChecks()
        patterns = set[str]()
        for one in self._references.used():
            _refuse(one)
            patterns |= set(one.get("patternProperties", ())) | {one.get("pattern", "")}
        if len(patterns) > MAX_PATTERNS:
            raise UsageError(
                f"expected at most {MAX_PATTERNS} patterns, got {len(patterns)}; use fewer"
            )
        for pattern in patterns:
            self._texts.verdict("pattern", pattern, "")

    def verdict(self, text: str, ended: bool) -> Verdict:
        """Return whether a text matches, or, unless it has ended, whether a continuation does."""
        try:
            instance = parse(text) if ended else parse_prefix(text)
            evaluator = Evaluator(self._references, self._texts, KEYWORDS)
            return evaluator.of(self._references.root, instance)
        except (ValueError, RecursionError):
            return False if ended else None


def _refuse(schema: Mapping[str, Any]) -> None:
    """Raise UsageError for keywords that are not supported, or whose value has a wrong type."""
    for name, value in schema.items():
        if name in UNSUPPORTED:
            raise UsageError(f"expected a schema without {name}; leave it out")
        if name in VALUES and not _has_form(value, VALUES[name]):
            raise UsageError(
                f"expected another value of {name}, got {printable(repr(value))}; fix it"
            )


def _has_form(value: Any, form: str) -> bool:
    match form:
        case "text":
            return isinstance(value, str)
        case "number":
            return isinstance(value, int | float)
        case "names":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case "list":
            return isinstance(value, list)
        case "map":
            return isinstance(value, dict)
        case "map of names":
            return isinstance(value, dict) and all(_has_form(v, "names") for v in value.values())
        case "names or a flag":
            return not isinstance(value, list) or _has_form(value, "names")
        case "map of names or schemas":
            each = "names or a flag"
            return isinstance(value, dict) and all(_has_form(v, each) for v in value.values())
    return True
