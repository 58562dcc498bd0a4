"""Endpoint /v1/chat/completions."""

from __future__ import annotations

from typing import Final

import msgspec

from edgegen.errors import UsageError
from edgegen.generation.config import GRAMMARS, GenerationConfig, override
from edgegen.generation.generate import Event, Result
from edgegen.models.files import printable
from edgegen.models.templates.chat import Message
from edgegen.serve import responses, tools
from edgegen.serve.answers import AnswerFormat, AnswerStream
from edgegen.serve.endpoint import Endpoint
from edgegen.serve.reasoning import ThinkTags, think_tags
from edgegen.serve.responses import Json
from edgegen.serve.schemas import ChatMessage, ChatRequest, Function, text_of
from edgegen.serve.service import Service

_TAIL: Final = 16
"""Tokens at a prompt's end in which a tag of reasoning is looked for."""


class ChatEndpoint(Endpoint):
    """Endpoint /v1/chat/completions."""

    kind = "chat.completion"
    request: ChatRequest

    def __init__(self, service: Service, request: ChatRequest, model_id: str) -> None:
        super().__init__(service, request, model_id)
        tokenizer = service.tokenizer
        template = tokenizer.tool_template if request.tools else tokenizer.chat_template
        self._template = template
        self._tools = tools.tool_set(request, template)
        self._form = AnswerFormat(self._tools, think_tags(template))
        self._streams: dict[int, AnswerStream] = {}

    def config(self) -> GenerationConfig:
        config, tags = super().config(), self._form.tags
        visible = [tags.begin, tags.end, *tags.tokens] if tags else []
        if self._tools is not None:
            visible += self._tools.dialect.tokens
        config = override(config, visible_tokens=visible)
        if self._tools is None or not self._tools.forced:
            return config
        if config.regex or config.grammar or self.request.json_schema is not None:
            raise UsageError(
                "expected either a required tool call or a grammar, got both; leave one out"
            )
        # response_format is for text, which an answer with a required call does not have.
        without = msgspec.structs.replace(config, json_schema=None)
        return override(without, grammar=self._tools.grammar())

    def prompts(self) -> list[list[int]]:
        """Return the prompt's ids. If the answer follows a grammar, reasoning is closed first."""
        tokenizer, tags = self.service.tokenizer, self._form.tags
        conversation, config = self._conversation(), self.config()
        ids = tokenizer.encode_chat(**conversation)
        if tags is not None:
            end = tokenizer.decode(ids[-_TAIL:], skip_special=False)
            if conversation["continue_last"]:
                end = conversation["messages"][-1]["content"]
            self._form.in_reasoning = tags.is_open(end)
            self._form.in_answer = conversation["continue_last"]
            if any(getattr(config, kind) for kind in GRAMMARS) and (before := self._before(tags)):
                self._form.in_reasoning, self._form.in_answer = False, True
                ids += tokenizer.encode(before, add_bos=False)
        return [ids]

    def _before(self, tags: ThinkTags) -> str:
        """Return the text before an answer that follows a grammar."""
        if self._form.in_reasoning:
            return f"\n{tags.end}\n\n"
        is_call = self._tools is not None and self._tools.forced
        return "" if is_call or self._form.in_answer else tags.answer

    def prompt_text(self) -> str:
        """Return the messages in the chat template, as text."""
        if self._template is None:
            raise UsageError("this model has no chat template; send a prompt")
        return self._template.render(**self._conversation())

    def _conversation(self) -> Json:
        """Return the arguments of `ChatTemplate.render`."""
        messages = [_plain(message) for message in self.request.messages]
        functions = None
        if self._tools is not None or any("tool_calls" in m for m in messages):
            tool_set = self._tools or tools.ToolSet([], self._template, False)
            messages = tools.messages_for(messages, tool_set)
            if tool_set.functions and tool_set.format.in_template:
                functions = [_template_tool(function) for function in tool_set.functions]
        last = messages[-1]
        continues = last["role"] == "assistant" and bool(last["content"])
        return {
            "messages": messages,
            "add_generation_prompt": not continues,
            "tools": functions,
            "extra": self._template_variables(),
            "continue_last": continues and not last.get("tool_calls"),
        }

    def _template_variables(self) -> Json:
        """Return chat_template_kwargs, and reasoning_effort in the terms of the template."""
        variables = dict(self.request.chat_template_kwargs or {})
        effort = self.request.reasoning_effort
        source = self._template.source if self._template else ""
        if effort is None:
            return variables
        if "reasoning_effort" in source:
            return {"reasoning_effort": effort} | variables
        if "enable_thinking" in source:
            return {"enable_thinking": effort != "none"} | variables
        if effort != "none":
            raise UsageError(
                f"expected reasoning_effort 'none', got {effort!r}: the chat template of this "
                "model has no reasoning; leave it out"
            )
        return variables

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        answer = self._form.parse(result)
        content = answer.text or (None if answer.calls else "")
        message: Json = {"role": "assistant", "content": content, "refusal": None}
        if answer.reasoning:
            message["reasoning_content"] = answer.reasoning
        if answer.calls:
            message["tool_calls"] = [call.record() for call in answer.calls]
        return {
            "index": index,
            "message": message,
            "logprobs": self._logprobs(index, events),
            "finish_reason": responses.finish_reason(result, bool(answer.calls)),
        }

    def opening(self, index: int) -> list[Json]:
        self._streams[index] = AnswerStream(self._form)
        return [self._delta(index, {"role": "assistant", "content": ""})]

    def piece(self, index: int, event: Event) -> list[Json]:
        deltas = self._streams[index].push(event.text)
        logprobs = self._logprobs(index, [event])
        if logprobs and logprobs["content"] and not deltas:
            deltas = [{"content": ""}]
        # The log-probabilities of an event are in the first of its deltas.
        return [
            self._delta(index, delta, None if i else logprobs) for i, delta in enumerate(deltas)
        ]

    def closing(self, index: int, result: Result) -> list[Json]:
        deltas, reason = self._streams[index].finish(result)
        choices = [self._delta(index, delta) for delta in deltas]
        return [*choices, self._delta(index, {}, None, reason)]

    def _logprobs(self, index: int, events: list[Event]) -> Json | None:
        if not self.request.logprobs:
            return None
        return responses.chat_logprobs(self.service.tokenizer, self.logged(index, events))

    @staticmethod
    def _delta(
        index: int, delta: Json, logprobs: Json | None = None, reason: str | None = None
    ) -> Json:
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": reason}


def counted(endpoint: ChatEndpoint) -> Json:
    """Return the number of a prompt's tokens, in the form of OpenAI's Responses API."""
    return {"object": "response.input_tokens", "input_tokens": len(endpoint.prompts()[0])}


def _plain(message: ChatMessage) -> Message:
    """Convert a message for chat templates: text content, and role "system" for "developer"."""
    role = "system" if message.role == "developer" else message.role
    plain: Message = {"role": role, "content": text_of(message)}
    for name in ("name", "tool_calls", "tool_call_id", "reasoning_content"):
        if (value := getattr(message, name)) is not None:
            plain[name] = value
    if "tool_calls" in plain:
        plain["tool_calls"] = [_plain_call(call) for call in plain["tool_calls"]]
    return plain


def _plain_call(call: Json) -> Json:
    """Decode the arguments of a tool call: chat templates encode them themselves."""
    function = call.get("function")
    if not isinstance(function, dict) or not {"name", "arguments"} <= function.keys():
        raise UsageError(
            "expected a function with name and arguments in each of tool_calls; add what is missing"
        )
    arguments = function["arguments"]
    if isinstance(arguments, str):
        try:
            arguments = msgspec.json.decode(arguments)
        except (msgspec.DecodeError, RecursionError):
            raise UsageError(
                f"expected JSON in the arguments of the call of {function['name']!r}, "
                f"got {printable(arguments)}; encode them as a JSON object"
            ) from None
    plain = {"name": function["name"], "arguments": arguments}
    return {"id": call.get("id", ""), "type": "function", "function": plain}


def _template_tool(function: Function) -> Json:
    """Convert a function for chat templates, with defaults for what is left out."""
    fields = {
        "name": function.name,
        "description": function.description or "",
        "parameters": function.parameters or {"type": "object", "properties": {}},
    }
    return {"type": "function", "function": fields}
