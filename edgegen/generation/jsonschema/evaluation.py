"""Verdicts of the parts of a schema on the parts of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from edgegen.errors import UsageError
from edgegen.generation.jsonschema.logic import Verdict, every
from edgegen.generation.jsonschema.references import Located, References
from edgegen.generation.jsonschema.texts import TextChecks

Keywords = Mapping[str, Callable[["View", Any], Verdict]]
_MAX_REFERENCES: Final = 8
_MAX_STEPS: Final = 20_000
"""Schemas that are applied to instances for one verdict: less than 0.1 s."""


class Evaluator:
    """Verdicts on the parts of one text."""

    def __init__(self, references: References, texts: TextChecks, keywords: Keywords) -> None:
        """Keywords that `keywords` does not have are annotations."""
        self.references, self.texts, self._keywords = references, texts, keywords
        self._steps = 0
        self._known: dict[tuple[int, int], tuple[Any, Verdict]] = {}

    def of(self, located: Located, instance: Any) -> Verdict:
        """Return the verdict on an instance, which may be open."""
        schema, base = located
        if isinstance(schema, bool):
            return schema
        self.spend(1)
        known = self._known.get(key := (id(schema), id(instance)))
        if known is not None:
            return known[1]
        self._known[key] = instance, None  # a schema that refers to itself
        view = View(self, schema, self.references.base(schema, base), instance)
        names: Iterable[str] = schema
        rules = self._keywords
        if self.references.is_old and "$ref" in schema:
            names = ("$ref",)
        verdict = every(rules[name](view, schema[name]) for name in names if name in rules)
        self._known[key] = instance, verdict
        return verdict

    def spend(self, steps: int) -> None:
        """Count steps of the evaluation.

        Raises:
            UsageError: they are too many.
        """
        self._steps += steps
        if self._steps > _MAX_STEPS:
            raise UsageError(
                f"expected a schema that is checked in {_MAX_STEPS} steps, got more; simplify it"
            )


class View:
    """A schema and the instance that its keywords are applied to."""

    def __init__(self, evaluator: Evaluator, schema: Any, base: str, instance: Any) -> None:
        self.evaluator, self.schema, self.base = evaluator, schema, base
        self.instance = instance

    def of(self, schema: Any, instance: Any = ...) -> Verdict:
        """Return the verdict of a schema inside this one, by default on the same instance."""
        own = self.instance if instance is ... else instance
        return self.evaluator.of(Located(schema, self.base), own)

    def of_reference(self, reference: str) -> Verdict:
        """Return the verdict of the schema that a reference names."""
        return self.evaluator.of(
            self.evaluator.references.resolve(reference, self.base), self.instance
        )

    def enumerated(self, schema: Any) -> list[Any] | None:
        """Return the values that a schema inside this one lists, or None."""
        base = self.base
        for _ in range(_MAX_REFERENCES):
            if not isinstance(schema, dict) or "$ref" not in schema:
                break
            schema, base = self.evaluator.references.resolve(schema["$ref"], base)
        values = schema.get("enum") if isinstance(schema, dict) else None
        return values if isinstance(values, list) else None
