// Tests of the page's modules that need no browser: node modules.mjs FOLDER
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import test from "node:test";

const folder = pathToFileURL(`${process.argv[2]}/`);
const load = (name) => import(new URL(name, folder));
const [tree, { EventParser }, errors, { lineOf }] = await Promise.all(
  ["tree.js", "events.js", "errors.js", "statistics.js"].map(load),
);

test("events do not depend on how the stream is cut", () => {
  const stream = 'data: {"a":1}\n\n: ping\n\ndata: two\ndata: lines\r\n\r\nevent: x\ndata:[DONE]\n\n';
  const expected = ['{"a":1}', "two\nlines", "[DONE]"];
  for (let size = 1; size <= stream.length; size += 1) {
    const parser = new EventParser();
    const found = [];
    for (let i = 0; i < stream.length; i += size) found.push(...parser.push(stream.slice(i, i + size)));
    assert.deepEqual(found, expected, `pieces of ${size}`);
  }
});

test("edits and new answers are siblings, and the selected path is kept", () => {
  const chat = tree.newConversation({ seed: 1 });
  const hello = tree.add(chat, "", { role: "user", content: "Hello\nthere" });
  const first = tree.add(chat, hello.id, { role: "assistant", content: "1" });
  const next = tree.add(chat, first.id, { role: "user", content: "Next" });
  const second = tree.add(chat, hello.id, { role: "assistant", content: "2" });
  const contents = () => tree.path(chat).map(({ content }) => content);
  assert.equal(chat.title, "Hello");
  assert.deepEqual(contents(), ["Hello\nthere", "2"]);
  tree.shift(chat, second, -1);
  assert.deepEqual(contents(), ["Hello\nthere", "1", "Next"]);
  assert.deepEqual(tree.path(chat, first.id).map(({ id }) => id), [hello.id, first.id]);
  tree.shift(chat, first, -1); // there is none
  assert.deepEqual(tree.children(chat, hello.id), [first, second]);
  assert.equal(tree.find(chat, next.id), next);
  const copy = structuredClone(chat); // as the store does
  assert.deepEqual(tree.path(copy).map(({ id }) => id), [hello.id, first.id, next.id]);
});

test("titles are one short line", () => {
  assert.equal(tree.titleOf("  a \n b"), "a");
  const title = tree.titleOf("😀".repeat(100));
  assert.equal(Array.from(title).length, 60);
  assert.ok(title.endsWith("😀…"), "no half of a character");
});

test("failures are told in plain words", () => {
  const told = (error, status) => errors.explain(errors.failureOf(error, status));
  assert.match(told({ code: "context_length_exceeded", message: "m" }, 400), /no longer fits/);
  assert.match(told({ message: "m" }, 401), /API key/);
  assert.match(told({ code: "rate_limit_exceeded" }, 429), /busy/);
  assert.match(told({ message: "m" }, 503), /stopping/);
  assert.match(told({ message: "expected x" }, 400), /refused the request: expected x/);
  assert.match(told(undefined, 500), /status 500/);
  assert.match(errors.explain(new errors.Failure("gone")), /does not answer/);
});

test("figures of an answer", () => {
  assert.equal(lineOf({ tokens: 1, first: 0.26 }), "1 token · first after 0.26 s");
  assert.equal(
    lineOf({ tokens: 1200, speed: 9.96, drafted: 10, accepted: 5, context: 1300, memory: 2e8 }, 2048),
    "1,200 tokens · 10.0 tokens/s · 50 % of 10 drafted tokens accepted · context 1,300 of 2,048 · memory 200 MB",
  );
});
