"""Regular expressions of pre-tokenizers, compiled to programs for the C interface.

A program is a list of instructions for a backtracking matcher over code points, which
runtimes/native/src/text/expression.cpp runs. Character classes become sets of code points: the
tokenizers library itself says which ones match, so that both agree on Unicode's version. Parts of
the syntax that no supported model uses are refused.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import Final, NoReturn

from tokenizers import Regex, pre_tokenizers

from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable

Ranges = tuple[tuple[int, int], ...]
"""First and last code points of ascending ranges."""
Code = list[tuple[int, int, int, int]]

MATCH, SET, REPEAT, SPLIT, JUMP, LOOK, ATOMIC = range(7)
"""Instructions (operation, a, b, c), with addresses from the start of the program.

While code is put together, addresses count from the instruction itself.

MATCH: end of the program, or of the body of LOOK or ATOMIC. SET a: one code point of set a.
REPEAT a, b, c: b to c code points of set a, as many as possible. SPLIT a, b: continue at a, and
after a failure at b. JUMP a. LOOK a, b: the body, which follows, must match (a = 1) or not (0);
continue at b. ATOMIC a: match the body without backtracking into it and continue at a.
"""
_ASSIGNED: Final = ((0, 0xD7FF), (0xE000, 0x323FF), (0xE0000, 0xE01FF))
_UNIFORM: Final = ((0x32400, 0xDFFFF), (0xE0200, 0xEFFFF), (0xF0000, 0x10FFFF))
"""Blocks whose code points all have the same properties: unassigned, or for private use."""
INFINITE: Final = 0xFFFFFFFF
_MAX_COPIES: Final = 1024
"""Maximum count of a repeated group, which is copied as often."""
_MAX_CODE: Final = 1 << 16
_ATOM: Final = re.compile(
    r"\\[pP]\{\^?\w+\}|\\[sSdDwWhH]|\\x[0-9A-Fa-f]{2}|\\[rntfv]|\\[^\w]|\.", re.S
)
_COUNT: Final = re.compile(r"\{(\d+)(,?)(\d*)\}")
_FOLDED: Final = ("ss", "ff", "fi", "fl", "st")
"""Letters that, without regard to case, also match one character."""


@dataclass
class Sets:
    """The distinct sets of the programs of one tokenizer."""

    ranges: list[Ranges] = field(default_factory=list)

    def index(self, ranges: Ranges) -> int:
        """Return the number of a set, adding it if it is new."""
        if ranges not in self.ranges:
            self.ranges.append(ranges)
        return self.ranges.index(ranges)


@functools.lru_cache(256)
def members(expression: str) -> Ranges:
    """Return the code points that an expression of one character matches."""
    splitter = pre_tokenizers.Split(Regex(f"(?:{expression})+"), "removed")
    ranges: list[tuple[int, int]] = []
    for first, last in _ASSIGNED:
        text = "".join(map(chr, range(first, last + 1)))
        at = 0
        for start, end in [*(s for _, s in splitter.pre_tokenize_str(text)), (len(text),) * 2]:
            if start > at:
                ranges.append((first + at, first + start - 1))
            at = end
    ranges += [block for block in _UNIFORM if not splitter.pre_tokenize_str(chr(block[0]))]
    return _merged(sorted(ranges))


def _merged(ranges: list[tuple[int, int]]) -> Ranges:
    """Return ascending ranges with those joined between which only surrogates are missing."""
    joined: list[tuple[int, int]] = []
    for first, last in ranges:
        if joined and first in (joined[-1][1] + 1, 0xE000) and joined[-1][1] in (0xD7FF, first - 1):
            joined[-1] = joined[-1][0], last
        else:
            joined.append((first, last))
    return tuple(joined)


def compile_expression(expression: str, sets: Sets) -> Code:
    """Return the program of a regular expression; its sets are added to `sets`.

    Raises:
        UnsupportedFormat: it uses another syntax, or matches an empty text.
    """
    parser = _Parser(expression, sets)
    code = [*parser.parse(), (MATCH, 0, 0, 0)]
    if len(code) > _MAX_CODE:
        raise _unsupported(expression, "is too long")
    return [_placed(instruction, at) for at, instruction in enumerate(code)]


def literal(text: str, sets: Sets) -> Code:
    """Return the program that matches a text."""
    each = [(SET, sets.index(((ord(c), ord(c)),)), 0, 0) for c in text]
    return [*each, (MATCH, 0, 0, 0)]


def run_of(expression: str, individual: bool, sets: Sets) -> Code:
    """Return the program for one code point that `expression` matches, or for a run of them."""
    number = sets.index(members(expression))
    return [(REPEAT, number, 1, 1 if individual else INFINITE), (MATCH, 0, 0, 0)]


def _unsupported(expression: str, reason: str) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"the pre-tokenizer's expression {printable(expression)} {reason}, which the C interface "
        "does not support; run this model from Python"
    )


@dataclass
class _Part:
    """Code of a part of an expression."""

    code: Code
    nullable: bool
    """Whether it may match an empty text."""
    single: int | None = None
    """Its set, if it is one SET."""


class _Parser:
    """Recursive descent parser that emits code."""

    def __init__(self, expression: str, sets: Sets) -> None:
        self._text, self._sets, self._at = expression, sets, 0

    def parse(self) -> Code:
        part = self._alternatives(ignore_case=False)
        if self._at < len(self._text):
            self._fail(f"has an unexpected {self._text[self._at]!r} at {self._at}")
        if part.nullable:
            self._fail("matches an empty text")
        return part.code

    def _fail(self, reason: str) -> NoReturn:
        raise _unsupported(self._text, reason)

    def _next(self, text: str) -> bool:
        """Skip `text` if it comes next."""
        found = self._text.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def _alternatives(self, ignore_case: bool) -> _Part:
        parts = [self._sequence(ignore_case)]
        while self._next("|"):
            parts.append(self._sequence(ignore_case))
        part = parts.pop()
        while parts:
            before = parts.pop()
            size = len(before.code)
            end = size + 2 + len(part.code)
            code = _joined([(SPLIT, 1, size + 2, 0)], before.code, [(JUMP, end - size - 1, 0, 0)])
            part = _Part(_joined(code, part.code), before.nullable or part.nullable)
        return part

    def _sequence(self, ignore_case: bool) -> _Part:
        code: Code = []
        nullable, start = True, self._at
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            part = self._repeated(self._atom(ignore_case))
            code, nullable = _joined(code, part.code), nullable and part.nullable
        own = self._text[start : self._at].lower()
        if ignore_case and any(pair in own for pair in _FOLDED):
            self._fail("folds several letters to one")
        return _Part(code, nullable)

    def _atom(self, ignore_case: bool) -> _Part:
        if self._next("("):
            return self._group(ignore_case)
        return self._set(self._one_character(), ignore_case)

    def _one_character(self) -> str:
        """Return the next expression of one character."""
        start = self._at
        if self._text[start] == "[":
            self._at = self._end_of_class(start)
        elif match := _ATOM.match(self._text, start):
            self._at = match.end()
        elif self._text[start] in "\\*+?{}^$":
            self._fail(f"has {self._text[start : start + 2]!r} at {start}")
        else:
            self._at += 1
        return self._text[start : self._at]

    def _end_of_class(self, at: int) -> int:
        depth = 0
        while at < len(self._text):
            letter = self._text[at]
            at += 2 if letter == "\\" else 1
            depth += (letter == "[") - (letter == "]")
            if not depth:
                break
        if depth:
            self._fail("has a class without an end")
        return at

    def _set(self, atom: str, ignore_case: bool) -> _Part:
        plain = len(atom) == 1 and atom != "." and not ignore_case
        one = ((ord(atom), ord(atom)),) if plain else None
        ranges = one or members(f"(?i:{atom})" if ignore_case else atom)
        number = self._sets.index(ranges)
        return _Part([(SET, number, 0, 0)], nullable=False, single=number)

    def _group(self, ignore_case: bool) -> _Part:
        if self._next("?i:"):
            part = self._alternatives(ignore_case=True)
        elif self._next("?:"):
            part = self._alternatives(ignore_case)
        elif self._next("?=") or self._next("?!"):
            wanted = self._text[self._at - 1] == "="
            part = self._look(self._alternatives(ignore_case), wanted)
        elif self._text.startswith("?", self._at):
            self._fail(f"has {self._text[self._at - 1 : self._at + 3]!r} at {self._at - 1}")
        else:
            part = self._alternatives(ignore_case)
        if not self._next(")"):
            self._fail("has a group without an end")
        return part

    def _look(self, body: _Part, wanted: bool) -> _Part:
        code = [(LOOK, int(wanted), len(body.code) + 2, 0)]
        return _Part(_joined(code, body.code, [(MATCH, 0, 0, 0)]), nullable=True)

    def _repeated(self, part: _Part) -> _Part:
        """Return `part` with the quantifier that follows it, if any."""
        counts = self._counts()
        if counts is None:
            return part
        minimum, maximum = counts
        if self._next("?"):
            self._fail("has a lazy quantifier")
        possessive = self._next("+")
        repeated = self._repeat(part, minimum, maximum)
        if not possessive:
            return repeated
        code = [(ATOMIC, len(repeated.code) + 2, 0, 0)]
        return _Part(_joined(code, repeated.code, [(MATCH, 0, 0, 0)]), repeated.nullable)

    def _counts(self) -> tuple[int, int] | None:
        for mark, counts in (("*", (0, INFINITE)), ("+", (1, INFINITE)), ("?", (0, 1))):
            if self._next(mark):
                return counts
        match = _COUNT.match(self._text, self._at)
        if match is None:
            return None
        self._at = match.end()
        minimum = int(match[1])
        maximum = int(match[3]) if match[3] else INFINITE if match[2] else minimum
        if minimum > maximum or minimum > _MAX_COPIES:
            self._fail(f"has the count {match[0]}")
        return minimum, maximum

    def _repeat(self, part: _Part, minimum: int, maximum: int) -> _Part:
        nullable = part.nullable or minimum == 0
        if part.single is not None:
            return _Part([(REPEAT, part.single, minimum, maximum)], nullable)
        if part.nullable or maximum not in (INFINITE, *range(_MAX_COPIES + 1)):
            self._fail("repeats a group that may be empty, or too often")
        size = len(part.code)
        code = _joined(*[part.code] * minimum)
        if maximum == INFINITE:
            loop = [(SPLIT, 1, size + 2, 0)]
            back = [(JUMP, -size - 1, 0, 0)]
            return _Part(_joined(code, loop, part.code, back), nullable)
        optional: Code = []
        for _ in range(maximum - minimum):
            skip = [(SPLIT, 1, 1 + size + len(optional), 0)]
            optional = _joined(skip, part.code, optional)
        return _Part(_joined(code, optional), nullable)


def _joined(*parts: Code) -> Code:
    return [instruction for part in parts for instruction in part]


def _placed(instruction: tuple[int, int, int, int], at: int) -> tuple[int, int, int, int]:
    """Return an instruction with addresses from the start of the program."""
    operation, a, b, c = instruction
    if operation in (SPLIT, JUMP, ATOMIC):
        a += at
    if operation in (SPLIT, LOOK):
        b += at
    return operation, a, b, c
