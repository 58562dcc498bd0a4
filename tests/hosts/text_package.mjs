// Uses each part of the npm package and prints what it returns as JSON.
import { EdgegenError, Model, Session } from "edgegen";

const [file, ...messages] = process.argv.slice(2);
const caught = [];
async function failing(action) {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof EdgegenError)) throw error;
    caught.push(error);
  }
}

const model = new Model(file, { threads: 1, draft: "lookup" });
const ids = model.encode("the quick é");
const chat = model.session({ temperature: 0, maxTokens: 24 });
const answers = [];
for (const message of messages) {
  let text = "";
  for await (const piece of chat.send(message)) text += piece;
  answers.push(text);
}
const saved = `${process.cwd()}/chat.session`;
chat.save(saved);
const restored = model.session();
restored.restore(saved);

const long = model.session({ temperature: 0, maxTokens: 300, ignoreEos: true });
const left = long.send("what");
await failing(() => new Model("/none"));
await failing(() => model.session({ topP: 2 }));
for await (const _ of left) {
  await failing(() => long.send("again").text());
  break;
}
const early = long.send("more"); // its thread has not begun
long.cancel();
await failing(() => chat.chat([{ role: "robot", content: "x" }]).text());
const mistaken = [];
for (const call of [
  () => new Model(5),
  () => chat.send(123),
  () => chat.send("a\0b"),
  () => chat.complete(undefined),
  () => chat.chat("what"),
  () => chat.save(null),
  () => model.encode([{ role: "user" }]),
  () => model.session({ system: 7 }),
  () => model.decode(undefined),
  () => model.decode([1, -1]),
  () => new Session(1234),
]) {
  try {
    call();
    mistaken.push("accepted");
  } catch (error) {
    mistaken.push(error instanceof TypeError ? error.message : String(error));
  }
}

console.log(
  JSON.stringify({
    answers,
    ids,
    decoded: model.decode(ids),
    chat: model.encode([{ role: "user", content: "the" }]),
    messages: chat.messages,
    restored: restored.messages,
    errors: caught.map((error) => error.code),
    reasons: caught.map((error) => error.message),
    mistaken,
    left: (await left.result).reason,
    early: (await early.result).reason,
    defaults: model.session(null).messages,
  }),
);
for (const closing of [chat, restored, long, model]) closing.close();
