"""Chat templates: how a model wants a conversation written, as jinja2 source that comes with it.

Rendering follows transformers' `apply_chat_template`: the same settings, variables and functions.
Beyond that it is bounded in time and memory, see `template_sandbox`.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import jinja2
from jinja2 import Template

from edgegen.errors import TemplateError, UsageError
from edgegen.models.files import shown
from edgegen.models.templates.budget import BUDGET, MAX_DEPTH, Budget, OverBudgetError
from edgegen.models.templates.sandbox import Sandbox

Message = dict[str, Any]
"""{"role": "system" | "user" | "assistant" | "tool", "content": text, ...}"""

MAX_SOURCE: Final = 1 << 16
"""Most characters of a template; known ones have up to 30,000."""
BASE_BUDGET: Final = 16 << 20
"""Bytes that any template may read and make: a fraction of a second."""
INPUT_FACTOR: Final = 200
"""How many bytes more, for each byte of the conversation."""


class ChatTemplate:
    """A compiled template; immutable, shared by threads.

    Args:
        source: in jinja2's language.
        special_tokens: variables for the template, such as "bos_token", with their strings.

    Raises:
        TemplateError: not a valid template, or too long.
    """

    def __init__(self, source: str, special_tokens: Mapping[str, str]) -> None:
        self.source = source
        self._special_tokens = dict(special_tokens)
        if len(source) > MAX_SOURCE:
            raise TemplateError(
                f"the chat template has {len(source)} characters, expected at most {MAX_SOURCE}"
            )
        self._template = _compile(source)

    def render(
        self,
        messages: Sequence[Message],
        add_generation_prompt: bool = True,
        tools: Sequence[dict[str, Any]] | None = None,
    ) -> str:
        """The conversation as one text, which ends where an answer begins if
        `add_generation_prompt`.

        Raises:
            UsageError: a message is not a mapping with a role, or holds what JSON cannot.
            TemplateError: the template refuses the messages, fails, or exceeds its bounds.
        """
        variables = {
            "messages": [_message(message, i) for i, message in enumerate(messages)],
            "tools": None if tools is None else _plain(tools, "tools"),
            "documents": None,
            "add_generation_prompt": add_generation_prompt,
        }
        budget = Budget(BASE_BUDGET)
        token = BUDGET.set(budget)
        try:
            budget.left += INPUT_FACTOR * budget.size(variables)
            return self._template.render(**self._special_tokens, **variables)
        except OverBudgetError:
            raise TemplateError(
                "the chat template was stopped: it does not end, or builds far more text than the "
                "conversation has; get the model from a source that you trust"
            ) from None
        except _RefusalError as error:
            raise TemplateError(
                f"the chat template refuses these messages: {_text(error)}"
            ) from None
        except Exception as error:
            raise TemplateError(f"the chat template fails{_line(error)}: {_text(error)}") from error
        finally:
            BUDGET.reset(token)


class _RefusalError(Exception):
    """The template itself objects."""


def _compile(source: str) -> Template:
    functions = {"raise_exception": _refuse, "strftime_now": _strftime_now}
    sandbox = Sandbox(functions, {"tojson": _tojson})
    try:
        code = sandbox.compile(sandbox.parse_metered(source))
        return Template.from_code(sandbox, code, sandbox.make_globals(None))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(
            f"the chat template is wrong in line {error.lineno}: {_text(error)}"
        ) from error
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise TemplateError(f"the chat template cannot be compiled: {_text(error)}") from error


def _refuse(message: str) -> None:
    raise _RefusalError(message)


def _strftime_now(format: str) -> str:
    if len(format) > 100:
        raise ValueError(f"strftime_now with a format of {len(format)} characters")
    if any(character.isdigit() for character in format.replace("%", "")):
        raise ValueError("strftime_now with a width in its format")
    return datetime.now().strftime(format)


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """As transformers has it: JSON without HTML's escapes."""
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )


def _message(message: object, index: int) -> object:
    where = f"messages[{index}]"
    if not isinstance(message, Mapping) or not isinstance(message.get("role"), str):
        raise UsageError(
            f"{where} is {shown(repr(message))}, expected a mapping with a role, as in "
            '{"role": "user", "content": "Hello"}'
        )
    return _plain(message, where)


def _plain(value: object, where: str, depth: int = 0) -> object:
    """A copy of JSON-like data: nothing but Python's own types goes into a template."""
    if value is None or isinstance(value, bool):
        return value
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    if depth >= MAX_DEPTH:
        raise UsageError(f"{where} is nested more than {MAX_DEPTH} deep")
    if isinstance(value, Mapping):
        return {str(k): _plain(v, where, depth + 1) for k, v in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_plain(item, where, depth + 1) for item in value]
    raise UsageError(
        f"{where} holds a value of type {type(value).__name__}, "
        "expected text, numbers, lists and mappings"
    )


def _line(error: BaseException) -> str:
    """Where in the template an error arose, as far as the traceback tells."""
    lines = [
        line
        for frame, line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == "<template>"
    ]
    return f" in line {lines[-1]}" if lines else ""


def _text(error: BaseException) -> str:
    """An error's own words, short and on one line."""
    if isinstance(error, RecursionError):
        return "it calls itself without end, or is nested too deep"
    words = {jinja2.TemplateSyntaxError: "message", SyntaxError: "msg"}.get(type(error))
    text = str(getattr(error, words) if words else error)
    return shown(" ".join(text.split())) or type(error).__name__
