// Conversations of chat.mjs with a stub of the model, whose tokens are characters.

import assert from "node:assert/strict";

import { Chat } from "./chat.mjs";

const model = {
  context: 20,
  length: 0,
  fails: null, // after this many tokens
  truncate(length) {
    this.length = Math.min(length, this.length);
  },
  async *generate(prompt, { signal }) {
    this.length += prompt.length;
    for (const count of [0, 1]) {
      if (count === this.fails) throw new Error("the GPU is lost");
      if (signal?.aborted) return;
      yield count;
      this.length++;
    }
  },
};
const tokenizer = {
  encode: (text) => ({ ids: [...text].map((c) => c.charCodeAt(0)) }),
  decode: (ids) => "ab".slice(0, ids.length),
};
const template = { render: ({ messages }) => messages.map((m) => m.content).join("") };
const chat = new Chat(model, tokenizer, template, { tokens: {}, ends: [] });

async function send(text, options) {
  let answer = null;
  for await (answer of chat.send(text, options));
  return answer;
}

const contents = () => chat.messages.map((m) => m.content).join(" ");

assert.equal(await send("hello"), "ab");
await assert.rejects(send("x".repeat(13)), {
  message:
    "expected a conversation of at most 19 tokens, got 20; " +
    "send a shorter message or start a new chat",
});
assert.equal(contents(), "hello ab");
model.fails = 0;
await assert.rejects(send("what"), { message: "the GPU is lost" });
assert.equal(contents(), "hello ab");
model.fails = 1;
await assert.rejects(send("half"), { message: "the GPU is lost" });
assert.equal(contents(), "hello ab half a");
model.fails = null;
assert.equal(await send("stopped", { signal: AbortSignal.abort() }), null);
assert.equal(contents(), "hello ab half a");
assert.equal(await send("more"), "ab");
assert.equal(contents(), "hello ab half a more ab");
