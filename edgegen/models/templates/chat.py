"""Chat templates: jinja2 source, shipped with a model, that formats a conversation as text.

Rendering follows transformers' `apply_chat_template`: the same settings, variables and functions.
In addition, time and memory are bounded (see sandbox.py).
"""

from __future__ import annotations

import json
import re
import secrets
import traceback
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import jinja2
from jinja2 import Template

from edgegen.errors import TemplateError, UsageError
from edgegen.models.files import printable
from edgegen.models.templates.budget import BUDGET, MAX_DEPTH, Budget, OverBudgetError
from edgegen.models.templates.sandbox import Sandbox

Message = dict[str, Any]
"""{"role": "system" | "user" | "assistant" | "tool", "content": text, ...}"""

MAX_SOURCE: Final = 1 << 16
"""Maximum length of a template in characters. Known ones have up to 30,000."""
BASE_BUDGET: Final = 16 << 20
"""Bytes that any template may read and create: a fraction of a second."""
INPUT_FACTOR: Final = 200
"""Additional bytes of budget for each byte of the conversation."""
PAIR_BUDGET: Final = 8 << 10
"""Additional bytes of budget for each pair of messages: some templates look for the previous or the
next answer from each message. Gemma 4 needs 2,500 to 5,000."""
MAX_PAIRED: Final = 1024
"""Maximum number of messages whose pairs count, so that the time stays bounded to seconds."""


class ChatTemplate:
    """Compiled template, immutable and safe to share between threads.

    Args:
        source: the jinja2 source.
        special_tokens: variables of the template, such as "bos_token" -> its string.

    Raises:
        TemplateError: the template is invalid or too long.
    """

    def __init__(self, source: str, special_tokens: Mapping[str, str]) -> None:
        self.source = source
        self._special_tokens = dict(special_tokens)
        if len(source) > MAX_SOURCE:
            raise TemplateError(
                f"expected a chat template of at most {MAX_SOURCE} characters, got {len(source)}; "
                "shorten it, or choose another model"
            )
        self._template = _compile(source)

    def render(
        self,
        messages: Sequence[Message],
        add_generation_prompt: bool = True,
        tools: Sequence[dict[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
        continue_last: bool = False,
    ) -> str:
        """Return the conversation as one text.

        Args:
            messages: the conversation.
            add_generation_prompt: end the text with the start of the assistant's answer.
            tools: descriptions of functions that the model may call.
            extra: variables that only some templates have, such as "enable_thinking".
            continue_last: end the text after the content of the last message.

        Raises:
            UsageError: a message is not a mapping with a role, or has a value unknown to JSON, or
                the template does not use a variable of `extra`.
            TemplateError: the template rejects the messages, fails, or exceeds its budget.
        """
        if continue_last:
            return self._render_open(messages, tools, extra)
        variables = {
            "messages": [_message(message, i) for i, message in enumerate(messages)],
            "tools": None if tools is None else _plain(tools, "tools"),
            "documents": None,
            "add_generation_prompt": add_generation_prompt,
        }
        variables |= self._extra_variables(extra or {}, variables)
        budget = Budget(BASE_BUDGET)
        token = BUDGET.set(budget)
        try:
            budget.left += INPUT_FACTOR * budget.size(variables)
            budget.left += PAIR_BUDGET * min(len(messages), MAX_PAIRED) ** 2
            return self._template.render(self._special_tokens | variables)
        except OverBudgetError:
            raise TemplateError(
                "the chat template exceeds its budget of time and memory: it does not end, or "
                "creates far more text than the conversation has; download the model from a source "
                "that you trust"
            ) from None
        except _RejectionError as error:
            raise TemplateError(
                f"the chat template rejects these messages: {_text(error)}; change the messages"
            ) from None
        except Exception as error:
            raise TemplateError(
                f"the chat template fails{_line(error)}: {_text(error)}; pass raw text, or "
                "choose another model"
            ) from error
        finally:
            BUDGET.reset(token)

    def _extra_variables(
        self, extra: Mapping[str, Any], known: Mapping[str, Any]
    ) -> dict[str, object]:
        """Return the variables that only this template has, or refuse unknown ones."""
        for name in extra:
            own = name in known or name in self._special_tokens
            if own or not re.search(rf"\b{re.escape(name)}\b", self.source):
                raise UsageError(
                    f"expected variables that the model's chat template uses, got {printable(name)}"
                    "; leave it out"
                )
        return {name: _plain(value, name) for name, value in extra.items()}

    def _render_open(
        self,
        messages: Sequence[Message],
        tools: Sequence[dict[str, Any]] | None,
        extra: Mapping[str, Any] | None,
    ) -> str:
        """Return the conversation up to the content of its last message.

        A random number marks the end of the content, so that a template may trim or repeat it.
        """
        end = str(10**19 + secrets.randbelow(9 * 10**19))
        last = messages[-1] | {"content": f"{messages[-1].get('content') or ''}{end}"}
        text, found, _ = self.render([*messages[:-1], last], False, tools, extra).rpartition(end)
        if not found:
            raise UsageError(
                "expected a chat template that shows the last message, which the answer continues, "
                "got one that leaves it out; end with a message of the user"
            )
        return text


class _RejectionError(Exception):
    """Raised by the template's own raise_exception."""


def _compile(source: str) -> Template:
    functions = {"raise_exception": _reject, "strftime_now": _strftime_now}
    sandbox = Sandbox(functions, {"tojson": _tojson})
    try:
        code = sandbox.compile(sandbox.parse_metered(source))
        return Template.from_code(sandbox, code, sandbox.make_globals(None))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(
            f"the chat template has an error in line {error.lineno}: {_text(error)}; fix the "
            "template, or choose another model"
        ) from error
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise TemplateError(
            f"the chat template cannot be compiled: {_text(error)}; choose another model"
        ) from error


def _reject(message: str) -> None:
    raise _RejectionError(message)


def _strftime_now(format: str) -> str:
    if len(format) > 100:
        raise ValueError(f"strftime_now: expected at most 100 characters, got {len(format)}")
    if any(character.isdigit() for character in format.replace("%", "")):
        raise ValueError("strftime_now: expected a format without widths")
    return datetime.now().strftime(format)


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Return JSON without HTML escapes, as transformers does."""
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )


def _message(message: object, index: int) -> object:
    where = f"messages[{index}]"
    if not isinstance(message, Mapping) or not isinstance(message.get("role"), str):
        raise UsageError(
            f"{where}: expected a mapping with a role, such as "
            '{"role": "user", "content": "Hello"}, '
            f"got {printable(repr(message))}"
        )
    return _plain(message, where)


def _plain(value: object, where: str, depth: int = 0) -> object:
    """Return a copy of JSON-like data, so that a template gets only Python's built-in types."""
    if value is None or isinstance(value, bool):
        return value
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    if depth >= MAX_DEPTH:
        raise UsageError(f"{where}: expected at most {MAX_DEPTH} levels of nesting, got more")
    if isinstance(value, Mapping):
        return {str(k): _plain(v, where, depth + 1) for k, v in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_plain(item, where, depth + 1) for item in value]
    raise UsageError(
        f"{where}: expected strings, numbers, lists and mappings, got a value of type "
        f"{type(value).__name__}"
    )


def _line(error: BaseException) -> str:
    """Return the template's line of an error, if the traceback has one."""
    lines = [
        line
        for frame, line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == "<template>"
    ]
    return f" in line {lines[-1]}" if lines else ""


def _text(error: BaseException) -> str:
    """Return the message of an error, short and on one line."""
    if isinstance(error, RecursionError):
        return "endless recursion, or too deep nesting"
    attribute = {jinja2.TemplateSyntaxError: "message", SyntaxError: "msg"}.get(type(error))
    text = str(getattr(error, attribute) if attribute else error)
    return printable(" ".join(text.split())) or type(error).__name__
