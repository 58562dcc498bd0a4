"""Expected errors: class and values are in the test, the full text is in a snapshot.

    with raises(UsageError, "temperature", -1):
        GenerationConfig(temperature=-1)

The errors.json of a package has its full texts, by test. `UPDATE_ERRORS=1 make test ARGS=...`
writes those of the tests that run. Wording is improved in one place and reviewed as a diff.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

E = TypeVar("E", bound=BaseException)

TESTS = Path(__file__).parent
NAME = "errors.json"
TEMPORARY = re.compile(r"[^\s'\"]*/pytest-of-[^/\s]+/pytest-[^/\s]+/[^/\s'\"]+")
"""Matches a test's temporary folder, which differs from run to run."""

_raised: Counter[str] = Counter()


class Raised(Generic[E]):
    """The error that a `raises` block ended with."""

    value: E


@contextmanager
def raises(kind: type[E], *values: object) -> Iterator[Raised[E]]:
    """Expect an error of exactly this class, whose text has the values and equals the snapshot."""
    raised = Raised[E]()
    try:
        yield raised
    except kind as error:
        assert type(error) is kind, f"{type(error).__name__} was raised, expected {kind.__name__}"
        raised.value = error
        check_text(str(error), *values)
    else:
        raise AssertionError(f"{kind.__name__} was not raised")


def check_text(text: str, *values: object) -> None:
    """Compare the text of an error, however it was obtained, with the running test's snapshot."""
    for value in values:
        assert str(value) in text, f"{value!s} is not in: {text}"
    file, key = _place()
    text = TEMPORARY.sub("<tmp>", text)
    if os.environ.get("UPDATE_ERRORS"):
        texts(file)[key] = text
        file.write_text(json.dumps(texts(file), indent=1, sort_keys=True) + "\n", "utf-8")
    expected = texts(file).get(key)
    assert expected is not None, f"no snapshot of {key} in {file}; run with UPDATE_ERRORS=1"
    assert text == expected, "the text differs from its snapshot; run with UPDATE_ERRORS=1"


@cache
def texts(file: Path) -> dict[str, str]:
    """Return the snapshots of one package, by test."""
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def _place() -> tuple[Path, str]:
    """Return the package's file, and the key of the running test's next error."""
    test = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
    path, _, name = test.partition("::")
    inside = Path(path).resolve().relative_to(TESTS)
    package = TESTS / inside.parts[0] if len(inside.parts) > 1 else TESTS
    key = f"{inside.relative_to(package.relative_to(TESTS)).as_posix()}::{name}"
    _raised[key] += 1
    return package / NAME, key if _raised[key] == 1 else f"{key} {_raised[key]}"
