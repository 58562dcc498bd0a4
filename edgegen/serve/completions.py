"""Endpoint /v1/completions: continuation of texts, with their log-probabilities or a suffix."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Event, Result
from edgegen.models.tokenizers.infill import encode_infill
from edgegen.serve import responses
from edgegen.serve.endpoint import Endpoint, until_infill_ends
from edgegen.serve.responses import Json, LoggedToken, TokenLog
from edgegen.serve.schemas import CompletionRequest
from edgegen.serve.service import Answer, Query, Service


class CompletionEndpoint(Endpoint):
    """Endpoint /v1/completions."""

    kind = "text_completion"
    request: CompletionRequest

    def __init__(self, service: Service, request: CompletionRequest, model_id: str) -> None:
        super().__init__(service, request, model_id)
        self._answers: list[Answer] = []
        self._echoed = set[int]()  # choices whose prompt has been sent

    def config(self) -> GenerationConfig:
        config = super().config()
        if self.request.suffix is None:
            return config
        return until_infill_ends(config, self.service.tokenizer)

    def prompts(self) -> list[list[int]]:
        encode, suffix = self.service.tokenizer.encode, self.request.suffix
        ids = []
        for prompt in self.request.prompts():
            if suffix is None:
                ids.append(encode(prompt) if isinstance(prompt, str) else prompt)
            else:
                text = prompt if isinstance(prompt, str) else self._text(prompt)
                ids.append(encode_infill(self.service.tokenizer, text, suffix))
        return ids

    def prepare(self) -> list[Query]:
        scores = bool(self.request.echo and self.request.logprobs is not None)
        generates = self.request.max_tokens != 0
        return [
            query._replace(scores_prompt=scores, generates=generates) for query in super().prepare()
        ]

    async def whole(self, answers: list[Answer]) -> Json:
        self._answers = answers
        return await super().whole(answers)

    async def stream(self, answers: list[Answer]) -> AsyncGenerator[Json, None]:
        self._answers = answers
        async for chunk in super().stream(answers):
            yield chunk

    def choice(self, index: int, events: list[Event], result: Result) -> Json:
        return self._choice(index, result.text, events, responses.finish_reason(result))

    def piece(self, index: int, event: Event) -> list[Json]:
        if not event.text and self.request.logprobs is None:
            return []
        return [self._choice(index, event.text, [event], None)]

    def closing(self, index: int, result: Result) -> list[Json]:
        return [self._choice(index, "", [], responses.finish_reason(result))]

    def _choice(self, index: int, text: str, events: list[Event], reason: str | None) -> Json:
        echo, tokens = self._echo(index) if self.request.echo else ("", [])
        logprobs = None
        if self.request.logprobs is not None:
            tokens += self.logged(index, events)
            logprobs = responses.text_logprobs(self.service.tokenizer, tokens)
        return {"index": index, "text": echo + text, "logprobs": logprobs, "finish_reason": reason}

    def _echo(self, index: int) -> tuple[str, list[LoggedToken]]:
        """Return the prompt of a choice and its tokens, at the first call."""
        if index in self._echoed:
            return "", []
        self._echoed.add(index)
        prompt = self.request.prompts()[index // (self.request.n or 1)]
        text = prompt if isinstance(prompt, str) else self._text(prompt)
        tokenizer, answer = self.service.tokenizer, self._answers[index]
        self.logs[index] = TokenLog(tokenizer, len(text))
        logprobs = answer.prompt_logprobs
        return text, responses.prompt_tokens(tokenizer, answer.query.ids, text, logprobs)

    def _text(self, ids: list[int]) -> str:
        return self.service.tokenizer.decode(ids, skip_special=False)
