"""References between the parts of a schema: $ref, $id and $anchor of drafts 4 to 2020-12."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

from edgegen.errors import UsageError
from edgegen.models.files import printable

OLD_DRAFTS: Final = ("draft-03", "draft-04", "draft-05", "draft-06", "draft-07")
"""Drafts in which $ref replaces the keywords beside it."""
_ROOT: Final = "http://schema.invalid/"
_DEFINITIONS: Final = ("$defs", "definitions")
_BY_NAME: Final = {
    *(*_DEFINITIONS, "properties", "patternProperties", "dependentSchemas", "dependencies"),
}
_LISTS: Final = {"allOf", "anyOf", "oneOf", "prefixItems", "items"}
_SINGLE: Final = {
    *("items", "additionalItems", "contains", "unevaluatedItems", "additionalProperties"),
    *("propertyNames", "unevaluatedProperties", "not", "if", "then", "else"),
}
"""Keywords whose value is a schema; the two above have several, by name and in lists."""


class Located(NamedTuple):
    """A schema and the base URI of the references in it."""

    schema: Any
    base: str


class References:
    """All schemas inside one, by their URIs."""

    def __init__(self, root: Any) -> None:
        """Raises:
        UsageError: a reference names nothing in the schema.
        """
        uri = root.get("$schema") if isinstance(root, dict) else None
        draft = uri if isinstance(uri, str) else ""
        self.is_old = any(name in draft for name in OLD_DRAFTS)
        self._id = "id" if "draft-04" in draft or "draft-03" in draft else "$id"
        self._by_uri: dict[str, Located] = {}
        self._add(root, _ROOT)
        self._by_uri.setdefault(_ROOT, Located(root, self.base(root, _ROOT)))
        self.root = Located(root, self.base(root, _ROOT))

    def base(self, schema: Any, base: str) -> str:
        """Return the base URI inside a schema, given that around it."""
        own = schema.get(self._id) if isinstance(schema, dict) else None
        if not isinstance(own, str) or (self.is_old and "$ref" in schema) or own.startswith("#"):
            return base
        return urldefrag(_joined(base, own)).url

    def used(self) -> Iterator[Any]:
        """Yield each schema that the root contains or refers to.

        Raises:
            UsageError: a reference names nothing in the schema.
        """
        waiting, seen = [self.root], set[int]()
        while waiting:
            schema, around = waiting.pop()
            if not isinstance(schema, dict | bool):
                raise UsageError(f"expected a schema, got {printable(repr(schema))}; fix it")
            if id(schema) in seen or isinstance(schema, bool):
                continue
            seen.add(id(schema))
            yield schema
            base = self.base(schema, around)
            waiting += [Located(part, base) for part in parts(schema, definitions=False)]
            if isinstance(schema.get("$ref"), str):
                waiting.append(self.resolve(schema["$ref"], base))

    def resolve(self, reference: str, base: str) -> Located:
        """Return the schema that a reference names.

        Raises:
            UsageError: it is not inside the schema.
        """
        uri, fragment = urldefrag(_joined(base, reference))
        found = self._by_uri.get(f"{uri}#{fragment}" if fragment[:1] not in ("", "/") else uri)
        if found is not None and fragment.startswith("/"):
            found = self._at(found, fragment)
        if found is None:
            raise UsageError(
                f"expected references inside the schema, got {printable(reference)}; copy what it "
                "names into $defs"
            )
        return found

    def _at(self, found: Located, path: str) -> Located | None:
        """Return the schema at a JSON pointer."""
        value, base = found
        for part in path.split("/")[1:]:
            name = unquote(part).replace("~1", "/").replace("~0", "~")
            if isinstance(value, list) and name.isdecimal() and int(name) < len(value):
                value = value[int(name)]
            elif isinstance(value, dict) and name in value:
                value = value[name]
            else:
                return None
            base = self.base(value, base)
        return Located(value, base) if isinstance(value, dict | bool) else None

    def _add(self, schema: Any, around: str) -> None:
        """Index a schema and those inside it."""
        base = self.base(schema, around)
        if base != around:
            self._by_uri.setdefault(base, Located(schema, base))
        for name in self._anchors(schema):
            self._by_uri.setdefault(f"{base}#{name}", Located(schema, base))
        for part in parts(schema):
            self._add(part, base)

    def _anchors(self, schema: Any) -> Iterator[str]:
        own = schema.get(self._id) if isinstance(schema, dict) else None
        if isinstance(own, str) and "#" in own and own.partition("#")[2]:
            yield own.partition("#")[2]
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(schema, dict) and isinstance(schema.get(key), str):
                yield schema[key]


def parts(schema: Any, definitions: bool = True) -> Iterator[Any]:
    """Yield the schemas directly inside a schema, those that it defines for references too."""
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key in _DEFINITIONS and not definitions:
            continue
        if key in _BY_NAME and isinstance(value, dict):
            yield from (one for one in value.values() if not _names_only(key, one))
        elif key in _LISTS and isinstance(value, list):
            yield from value
        elif key in _SINGLE:
            yield value


def _names_only(key: str, value: Any) -> bool:
    return key == "dependencies" and isinstance(value, list)


def _joined(base: str, reference: str) -> str:
    if reference.startswith("#"):
        return urldefrag(base).url + reference
    try:
        return urljoin(base, reference) if base.startswith("http") else reference
    except ValueError:
        return reference
