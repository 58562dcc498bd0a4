// The page: a list of messages, a text box, buttons that stop and start again, and the speed.

import { Chat } from "./chat.mjs";

const [log, form, box, stop, fresh, state] = ["log", "form", "box", "stop", "new", "state"].map(
  (id) => document.getElementById(id),
);
let chat = null;
let running = null; // AbortController of the answer in progress

function show(role, text) {
  const message = document.createElement("p");
  message.className = role;
  message.textContent = text;
  log.append(message);
  message.scrollIntoView();
  return message;
}

function ready(text) {
  state.textContent = text;
  box.disabled = fresh.disabled = false;
  stop.hidden = true;
  box.focus();
}

async function ask(text) {
  box.disabled = fresh.disabled = true;
  stop.hidden = false;
  const question = show("user", text);
  const message = show("assistant", "");
  running = new AbortController();
  const started = performance.now();
  let count = 0;
  let note = null;
  try {
    for await (const answer of chat.send(text, { limit: 512, signal: running.signal })) {
      message.textContent = answer;
      count++;
      const speed = (1000 * count) / (performance.now() - started);
      state.textContent = `${count} tokens, ${speed.toFixed(1)} tokens/s`;
    }
  } catch (error) {
    note = error.message;
  }
  if (!message.textContent) { // the conversation has neither: the message goes back
    question.remove();
    message.remove();
    box.value = text;
    note ??= "no answer";
  }
  ready(note ?? state.textContent);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = box.value.trim();
  if (!text || box.disabled) return;
  box.value = "";
  ask(text);
});
stop.addEventListener("click", () => running?.abort());
fresh.addEventListener("click", () => {
  chat.reset();
  log.replaceChildren();
  box.focus();
});

try {
  const floats = new URLSearchParams(location.search).get("floats") ?? undefined;
  chat = await Chat.open("bundle", { floats });
  ready(`ready: WebGPU, ${chat.model.floats}, ${chat.model.context} tokens`);
} catch (error) {
  state.textContent = error.message;
}
