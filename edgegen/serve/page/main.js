/** The chat page: connects its parts. */

import * as actions from "./actions.js";
import * as api from "./api.js";
import { Chat } from "./chat.js";
import * as composer from "./composer.js";
import * as connection from "./connection.js";
import * as dialogs from "./dialogs.js";
import { explain } from "./errors.js";
import { throttled } from "./frames.js";
import { Library } from "./library.js";
import * as models from "./models.js";
import * as scroll from "./scroll.js";
import * as settings from "./settings.js";
import * as sidebar from "./sidebar.js";
import * as store from "./store.js";
import * as tree from "./tree.js";
import * as view from "./view.js";

const library = new Library();
const chat = new Chat(onChange);
const byId = (id) => document.getElementById(id);
let current = tree.newConversation(settings.defaults());

const grow = throttled((run) => {
  if (run.conversation !== current || chat.runs.get(current.id) !== run) return;
  view.grow(run, models.context());
  scroll.update();
});

/** Show a change: of the text of a run only, or of everything; `ended` is a run that is over. */
function onChange(conversation, run = null, ended = null) {
  if (run) grow(run);
  else refresh();
  if (ended) announce(ended);
}

function refresh() {
  const run = chat.runs.get(current.id);
  const title = current.title || "New chat";
  byId("title").textContent = title;
  document.title = `${title} – edgegen`;
  view.render(current, run, models.context());
  sidebar.render(library.list(), current, chat.runs);
  composer.setBusy(Boolean(run));
  scroll.update();
}

/** Tell screen readers about the end of an answer, and act on a failure. */
function announce({ conversation, node, question, model }) {
  const { state, error } = node ?? question;
  const text = state === "failed" ? explain(error) : (node?.content ?? "Stopped.");
  if (conversation === current) byId("announcer").textContent = text;
  if (error?.kind === "gone") connection.lost(loadModels);
  if (error?.kind === "key") askForKey(() => chat.answer(conversation, question, model, node));
  if (state !== "failed") loadModels(); // the model is loaded now, and its context known
}

function show(conversation) {
  current = conversation;
  sessionStorage.setItem("current", current.id);
  models.choose(tree.path(current).findLast(({ model }) => model)?.model ?? models.chosen());
  byId("announcer").textContent = "";
  refresh();
  scroll.toEnd();
  composer.focus();
}

function startNew() {
  const fresh = tree.newConversation(settings.defaults());
  library.add(fresh);
  show(fresh);
}

async function loadModels() {
  try {
    await models.refresh();
    refresh();
  } catch (error) {
    if (error.kind === "key") await askForKey(loadModels);
    else if (error.kind === "gone") connection.lost(loadModels);
    else throw error;
  }
}

/** Ask for the API key, then do `then`; cancelled, nothing is lost. */
async function askForKey(then) {
  if (document.querySelector("dialog[open]")) return;
  const text = api.getKey()
    ? "The server did not accept the key. Check it, or ask whoever runs the server."
    : "This server answers only with a key. It is forgotten when the tab closes.";
  const key = await dialogs.ask({ title: "API key", text, label: "Key", type: "password", button: "Use this key" });
  if (!key) return;
  api.setKey(key);
  await then();
}

async function rename(id) {
  const conversation = library.get(id);
  const title = await dialogs.ask({ title: "Rename", label: "Title", value: conversation.title, button: "Rename" });
  if (!title?.trim()) return;
  conversation.title = title.trim();
  await store.save(conversation);
  refresh();
}

async function remove(id) {
  const text = `“${library.get(id).title}” cannot be restored.`;
  if ((await dialogs.ask({ title: "Delete this conversation?", text, button: "Delete" })) === null) return;
  chat.stop(library.get(id));
  await library.remove(id);
  if (id === current.id) startNew();
  else refresh();
}

async function editSettings() {
  const key = api.getKey();
  const saved = await settings.edit(current.settings);
  if (!saved) return;
  current.settings = saved;
  if (current.nodes.length) await store.save(current);
  if (api.getKey() !== key) await loadModels();
}

const app = {
  get conversation() { return current; },
  get isBusy() { return chat.runs.has(current.id); },
  changed() {
    store.save(current);
    refresh();
  },
  answer(question, resumed = null) {
    if (!resumed) scroll.toEnd();
    chat.answer(current, question, models.chosen(), resumed);
  },
  resend(node, text) {
    scroll.toEnd();
    chat.sendAfter(current, node.parent, text, models.chosen());
  },
};

function connect() {
  composer.connect({
    onSend(text) {
      if (app.isBusy) return false;
      scroll.toEnd();
      chat.send(current, text, models.chosen());
      return true;
    },
    onStop: () => chat.stop(current),
    onEditLast() {
      const last = tree.path(current).findLast(({ role }) => role === "user");
      if (last && !app.isBusy) actions.edit(app, last);
    },
  });
  actions.connect(app);
  const onOpen = (id) => show(library.get(id));
  sidebar.connect({ onNew: startNew, onOpen, onRename: rename, onDelete: remove });
  byId("open-settings").addEventListener("click", editSettings);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) chat.stop(current);
  });
}

settings.applyTheme();
connect();
await library.open((id, conversation) => {
  if (chat.runs.has(id)) return;
  if (id === current.id) current = conversation ?? tree.newConversation(settings.defaults());
  refresh();
});
const last = library.get(sessionStorage.getItem("current"));
if (current.nodes.length) { // a message was sent while the history was loading
  library.add(current);
  show(current);
} else if (last) show(last);
else startNew();
await loadModels();
