"""GBNF, llama.cpp's form of grammars, as Lark.

GBNF describes characters. In Lark, terminals match as much text as they can, which would change the
language. So every terminal of the result is a single character.
"""

from __future__ import annotations

import json
import re
from typing import Final

from edgegen.errors import UsageError
from edgegen.models.files import printable

_RULE: Final = re.compile(r"[ \t]*([A-Za-z0-9_-]+)[ \t]*::=")
_TOKEN: Final = re.compile(
    r"""(?P<space>[ \t\r\n]+|\#[^\n]*)
    |(?P<text>"(?:[^"\\\n]|\\.)*")
    |(?P<chars>\[(?:[^\]\\\n]|\\.)*\])
    |(?P<repeat>[*+?]|\{\d+(?:,\d*)?\})
    |(?P<mark>::=|[().|])
    |(?P<token>!?<[^>\s]+>)
    |(?P<name>[A-Za-z0-9_-]+)""",
    re.X | re.S,
)
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.S
)
_LETTERS: Final = {"n": "\n", "t": "\t", "r": "\r"}
_MAX_REPEAT: Final = 1000


def is_gbnf(source: str) -> bool:
    """Return whether a grammar is in GBNF: it defines a rule with ::=."""
    return any(_RULE.match(line) for line in source.splitlines())


def gbnf_to_lark(source: str) -> str:
    """Return the Lark grammar of the same texts.

    Raises:
        UsageError: the grammar is malformed, or has no rule `root`.
    """
    rules: dict[str, list[str]] = {}
    used, depth = {"root"}, 0
    body: list[str] = []
    tokens = _tokens(source)
    for i, (kind, text) in enumerate(tokens):
        if kind == "name" and tokens[i + 1 : i + 2] == [("mark", "::=")]:
            body = rules.setdefault(text, [])
            if body or depth:
                raise _malformed(text)
        elif not rules or (kind == "repeat" and not body):
            raise _malformed(text)
        elif kind == "name":
            used.add(text)
            body.append(_name(text))
        elif text != "::=":
            body.append(_lark(kind, text))
            depth += (text == "(") - (text == ")")
            if depth < 0:
                raise _malformed(text)
    if missing := sorted(used - rules.keys()):
        raise UsageError(
            f"expected a rule {printable(missing[0])} in the GBNF grammar, got none; add it"
        )
    if depth:
        raise _malformed("(")
    lines = [f"{_name(name)}: {' '.join(body)}" for name, body in rules.items()]
    return "\n".join([f"start: {_name('root')}", *lines]) + "\n"


def _tokens(source: str) -> list[tuple[str, str]]:
    """Return (kind, text) of each token but spaces and comments."""
    found, at = [], 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise _malformed(source[at : at + 20])
        if match.lastgroup == "token":
            raise UsageError(
                f"expected a GBNF grammar of characters, got the token {printable(match[0])}; "
                "leave it out, since special tokens are not part of an answer's text"
            )
        if match.lastgroup != "space":
            found.append((str(match.lastgroup), match[0]))
        at = match.end()
    return found


def _name(name: str) -> str:
    """Return a rule's name in Lark, which has small letters only and no hyphens."""
    return "r_" + "".join(c if c.isdigit() or ("a" <= c <= "z") else f"_{ord(c):x}_" for c in name)


def _lark(kind: str, text: str) -> str:
    if kind == "text":
        characters = _ESCAPE.sub(_character, text[1:-1])
        return " ".join(_quoted(c) for c in characters) if characters else '""'
    if kind == "chars":
        return _class(text[1:-1])
    if kind == "repeat" and text.startswith("{"):
        numbers = [int(number) for number in text[1:-1].split(",") if number]
        if max(numbers) > _MAX_REPEAT or numbers != sorted(numbers):
            raise _malformed(text)
    return r"/[\s\S]/" if text == "." else text


def _quoted(character: str) -> str:
    return json.dumps(character, ensure_ascii=False)


def _class(body: str) -> str:
    """Return a class of characters as a regular expression."""
    negated = body.startswith("^")
    parts = re.findall(r"\\(?:x..|u.{4}|U.{8}|.)|[^\\]", body[negated:], re.S)
    escaped = [part if part == "-" else _in_class(_ESCAPE.sub(_character, part)) for part in parts]
    if not escaped:
        raise _malformed("[]")
    if escaped[0] == "-":  # a hyphen at either end is itself
        escaped[0] = r"\-"
    if escaped[-1] == "-":
        escaped[-1] = r"\-"
    return f"/[{'^' if negated else ''}{''.join(escaped)}]/"


def _in_class(character: str) -> str:
    return rf"\u{{{ord(character):x}}}" if not character.isalnum() else character


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code is None:
        return _LETTERS.get(match[4], match[4])
    if int(code, 16) > 0x10FFFF or 0xD800 <= int(code, 16) < 0xE000:
        raise _malformed(match[0])
    return chr(int(code, 16))


def _malformed(text: str) -> UsageError:
    return UsageError(f"expected a GBNF grammar, got {printable(text)} in a wrong place; fix it")
