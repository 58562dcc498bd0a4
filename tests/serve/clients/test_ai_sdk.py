"""The AI SDK: its OpenAI provider, by Responses and chat, and its provider for other servers."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, node
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
PACKAGES = ("ai", "@ai-sdk/openai", "@ai-sdk/openai-compatible", "zod")
SCRIPT = """
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateObject, generateText, streamText, tool } from "ai";
import { z } from "zod";
const [url, prompt] = process.argv.slice(2);
const baseURL = `${url}/v1`;
const openai = createOpenAI({ baseURL, apiKey: "x" });
const other = createOpenAICompatible({ baseURL, name: "edgegen", supportsStructuredOutputs: true });
const models = [openai("smollm2"), openai.chat("smollm2"), other("smollm2")];
const number = z.number().int().min(0).max(99);
const found = [];
for (const model of models) {
  const options = { model, prompt, temperature: 0, maxOutputTokens: 60, maxRetries: 0 };
  const whole = await generateText(options);
  let streamed = "";
  for await (const part of streamText(options).textStream) streamed += part;
  const schema = z.object({ city: z.string().max(20), size: number });
  const { object } = await generateObject({ ...options, schema });
  const add = tool({ description: "Adds", inputSchema: z.object({ a: number }) });
  const tools = { ...options, tools: { add }, toolChoice: "required" };
  const call = (await generateText(tools)).toolCalls[0];
  let pieces = 0, input;
  for await (const part of streamText(tools).fullStream) {
    if (part.type === "error") throw part.error;
    if (part.type === "tool-input-delta") pieces++;
    if (part.type === "tool-call") input = part.input;
  }
  found.push({ texts: [whole.text, streamed], object, inputs: [call.input, input], pieces });
}
console.log(JSON.stringify(found));
"""


def test_client(real: Server) -> None:
    """Answers, streams, objects of a schema, and tool calls that arrive in pieces."""
    found = node(SCRIPT, real.url, QUESTION, packages=PACKAGES)
    assert len(found) == 3
    for one in found:
        assert one["texts"] == [ANSWER] * 2
        assert one["object"].keys() == {"city", "size"}
        first, second = one["inputs"]
        assert first == second
        assert 0 <= first["a"] <= 99
        assert one["pieces"] > 1
