"""Chat templates as pieces of text, for the C interface, which has no jinja2.

Nearly all templates put a fixed text before the first message, between two messages and after the
last one, depending on their roles alone. Here these texts are read off a template's output, and
verified on a few hundred conversations. A template that does more is refused with the reason.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from edgegen.errors import TemplateError
from edgegen.models.files import printable
from edgegen.models.templates.chat import ChatTemplate, Message

LSTRIP, RSTRIP, AFTER_THOUGHT, NO_NEWLINES = 1, 2, 4, 8
"""Changes of a message's text, combined with "or": remove white space at its start; at its end;
remove the text up to the last "</think>"; and then the newlines at the start."""
THOUGHT: Final = "</think>"
_CHANGES: Final = (
    *(0, LSTRIP | RSTRIP, LSTRIP, RSTRIP),
    *(AFTER_THOUGHT, AFTER_THOUGHT | NO_NEWLINES, AFTER_THOUGHT | LSTRIP | RSTRIP),
)
"""Changes that templates are known to make, the simplest first."""
_SYSTEM, _USER, _ASSISTANT, _TOOL = ("system", "user", "assistant", "tool")
_TEXTS: Final = (
    *(
        "Hello",
        "  two \n lines  ",
        "",
        " ",
        "\n",
        "a {{ b }} {% c %} %d \\n 'q' \"r\"",
        "é漢\U0001f600",
    ),
    *("\u00a0nbsp\u2003", "<|im_end|>\n<|im_start|>user", "x</think>\n\ny", "</think>z"),
    *("<think>\na\n</think>\n\nb", "1. one\n2. two", "[INST] x [/INST]", "# A\r\n\tb"),
)
_CONVERSATIONS: Final = 300


@dataclass(frozen=True)
class Pieces:
    """The texts of a template. Roles that it does not have are missing."""

    changes: dict[str, int]
    """Role -> what happens to its messages' texts."""
    head: dict[str, str] = field(default_factory=dict)
    """Role of the first message -> text before it."""
    between: dict[tuple[str, str], str] = field(default_factory=dict)
    """Roles of two messages -> text between them."""
    tail: dict[str, str] = field(default_factory=dict)
    """Role of the last message -> text after it, up to the start of the answer."""

    def render(self, messages: Sequence[Message]) -> str:
        """Return the conversation as one text. Raises KeyError for roles it has no text for."""
        roles = [str(message["role"]) for message in messages]
        gaps = (self.between[pair] for pair in itertools.pairwise(roles))
        parts = [self.head[roles[0]]]
        for gap, message in itertools.zip_longest(gaps, messages):
            parts.append(_changed(str(message["content"]), self.changes[str(message["role"])]))
            parts.append(self.tail[roles[-1]] if gap is None else gap)
        return "".join(parts)


def compile_template(template: ChatTemplate) -> Pieces:
    """Return the pieces of a template. The role "tool" is left out if it is not regular.

    Raises:
        TemplateError: the template does not consist of such pieces.
    """
    if "strftime_now" in template.source:
        raise _irregular("its text depends on the date")
    try:
        return _compile(template, (_SYSTEM, _USER, _ASSISTANT, _TOOL))
    except TemplateError:
        return _compile(template, (_SYSTEM, _USER, _ASSISTANT))


def _irregular(reason: str) -> TemplateError:
    return TemplateError(
        f"the chat template does not consist of a fixed text for each role: {reason}; pass "
        "rendered text to the C interface"
    )


def _compile(template: ChatTemplate, roles: Sequence[str]) -> Pieces:
    pieces = Pieces(dict.fromkeys(roles, 0))
    for shape in _shapes(roles):
        _learn(pieces, template, shape)
    if _USER not in pieces.head:
        raise _irregular("it rejects a conversation that begins with a user message")
    for role in roles:
        pieces.changes[role] = _change_of(pieces, template, role)
    _verify(pieces, template, roles)
    return pieces


def _shapes(roles: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the sequences of roles that pieces are read off."""
    for head in ((), (_SYSTEM,)):
        for turns in range(1, 4):
            body = (_USER, _ASSISTANT) * turns
            yield *head, *body[:-1]
            if _TOOL in roles:
                yield *head, *body, _TOOL
                yield *head, *body, _TOOL, _TOOL
                yield *head, *body, _TOOL, _ASSISTANT, _USER


def _render(template: ChatTemplate, messages: Sequence[Message]) -> str | None:
    """Return the template's text, or None if it rejects the messages."""
    try:
        return template.render(messages)
    except TemplateError:
        return None


def _learn(pieces: Pieces, template: ChatTemplate, shape: Sequence[str]) -> None:
    """Read the texts around the messages off one conversation; unlike ones are an error."""
    marks = [f"<{i}mark{i}>" for i in range(len(shape))]
    messages = [{"role": r, "content": mark} for r, mark in zip(shape, marks, strict=True)]
    text = _render(template, messages)
    if text is None:
        return
    texts = re.split("|".join(map(re.escape, marks)), text)
    if re.findall(r"<\d+mark\d+>", text) != marks:
        raise _irregular(f"it drops, repeats or reorders messages of {', '.join(shape)}")
    for pair, between in zip(itertools.pairwise(shape), texts[1:-1], strict=True):
        if pieces.between.setdefault(pair, between) != between:
            raise _irregular(f"the text between {' and '.join(pair)} depends on other messages")
    for table, role, around in (
        (pieces.head, shape[0], texts[0]),
        (pieces.tail, shape[-1], texts[-1]),
    ):
        if table.setdefault(role, around) != around:
            raise _irregular(f"the text around {role} depends on other messages")


def _change_of(pieces: Pieces, template: ChatTemplate, role: str) -> int:
    """Return what the template does to the texts of a role's messages."""
    shape = next((s for s in _shapes(tuple(pieces.changes)) if role in s and _has(pieces, s)), ())
    cases = [[{"role": r, "content": text if r == role else "x"} for r in shape] for text in _TEXTS]
    for change in _CHANGES:
        pieces.changes[role] = change
        if all(_render(template, case) in (None, pieces.render(case)) for case in cases if case):
            return change
    raise _irregular(f"it changes the text of {role} messages")


def _has(pieces: Pieces, shape: Sequence[str]) -> bool:
    return (
        shape[0] in pieces.head
        and shape[-1] in pieces.tail
        and all(pair in pieces.between for pair in itertools.pairwise(shape))
    )


def _verify(pieces: Pieces, template: ChatTemplate, roles: Sequence[str]) -> None:
    """Compare both renderings of random conversations."""
    rng, shapes = random.Random(0), [s for s in _shapes(roles) if _has(pieces, s)]
    for _ in range(_CONVERSATIONS):
        shape = rng.choice(shapes)
        case = [{"role": role, "content": rng.choice(_TEXTS)} for role in shape]
        text = _render(template, case)
        if text is not None and text != pieces.render(case):
            contents = ", ".join(repr(message["content"]) for message in case)
            raise _irregular(f"messages of {', '.join(shape)} with {printable(contents)} differ")


def _changed(text: str, change: int) -> str:
    if change & AFTER_THOUGHT and THOUGHT in text:
        text = text.rsplit(THOUGHT, 1)[1]
        text = text.lstrip("\n") if change & NO_NEWLINES else text
    text = text.lstrip() if change & LSTRIP else text
    return text.rstrip() if change & RSTRIP else text
