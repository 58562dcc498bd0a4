/**
 * Answers in progress, one a conversation. They continue while another conversation is shown.
 *
 * A message has `state`: "running", "done", "stopped", "length" or "failed". Before the first token
 * there is no message of the assistant yet, so that stopping or failing loses nothing: the state and
 * the error are then the user's message's.
 */

import * as api from "./api.js";
import { Failure } from "./errors.js";
import { estimated, measured } from "./statistics.js";
import * as store from "./store.js";
import * as tree from "./tree.js";

const SAVE_MS = 1000; // a reload loses at most the text of this time

export class Chat {
  /** `changed` is called with a conversation, and with the run if only its text has grown. */
  constructor(changed) {
    this.runs = new Map(); // id of the conversation -> run
    this.changed = changed;
  }

  /** Send a new message. It takes the place of a last message that has no answer. */
  send(conversation, text, model) {
    const last = tree.path(conversation).at(-1);
    const parent = last?.role === "user" ? last.parent : (last?.id ?? "");
    return this.sendAfter(conversation, parent, text, model);
  }

  /** Send a message after `parent`: to edit one, after the message before it. */
  sendAfter(conversation, parent, text, model) {
    const node = tree.add(conversation, parent, { role: "user", content: text });
    return this.answer(conversation, node, model);
  }

  /** Generate an answer to a message of the user, or with `resumed` continue that answer. */
  async answer(conversation, question, model, resumed = null) {
    const run = {
      conversation, question, model, node: resumed, resumed: resumed !== null,
      controller: new AbortController(), startedAt: performance.now(), firstAt: 0, pieces: 0, savedAt: 0,
    };
    this.runs.set(conversation.id, run);
    delete question.state;
    delete question.error;
    if (resumed) resumed.state = "running";
    this.changed(conversation);
    await store.save(conversation);
    const ending = await this.#follow(run);
    await this.#finish(run, ending);
  }

  /** Stop the answer of a conversation. */
  stop(conversation) {
    this.runs.get(conversation.id)?.controller.abort();
  }

  /** Read the stream; return how it ended. */
  async #follow(run) {
    const ending = { state: "stopped" };
    try {
      for await (const event of api.complete(requestOf(run), run.controller.signal)) {
        const [choice] = event.choices;
        if (choice?.delta) this.#grow(run, choice.delta);
        if (choice?.finish_reason) ending.state = choice.finish_reason === "length" ? "length" : "done";
        ending.timings = event.timings ?? ending.timings;
        ending.usage = event.usage ?? ending.usage;
      }
    } catch (error) {
      if (error instanceof Failure) Object.assign(ending, { state: "failed", error });
      else if (error.name !== "AbortError") throw error;
    }
    return ending;
  }

  #grow(run, { content = "", reasoning_content: reasoning = "" }) {
    if (!content && !reasoning) return;
    run.firstAt ||= performance.now();
    run.pieces += 1;
    const isNew = !run.node;
    run.node ??= tree.add(run.conversation, run.question.id, emptyAnswer(run.model));
    run.node.content += content;
    run.node.reasoning += reasoning;
    if (!run.resumed) run.node.figures = estimated(run, performance.now());
    if (performance.now() - run.savedAt > SAVE_MS) {
      run.savedAt = performance.now();
      store.save(run.conversation);
    }
    this.changed(run.conversation, isNew ? null : run);
  }

  async #finish(run, ending) {
    const { conversation } = run;
    if (ending.state === "done") run.node ??= tree.add(conversation, run.question.id, emptyAnswer(run.model));
    const node = run.node ?? run.question;
    const hasOther = !run.node && tree.children(conversation, run.question.id).length > 0;
    if (ending.state !== "stopped" || !hasOther) node.state = ending.state;
    if (ending.error) node.error = { kind: ending.error.kind, detail: ending.error.detail };
    else delete node.error;
    if (run.node && ending.timings && !run.resumed) run.node.figures = measured(ending);
    conversation.updated = Date.now();
    this.runs.delete(conversation.id);
    this.changed(conversation, null, run);
    await store.save(conversation);
    if (run.node?.figures && ending.timings) {
      run.node.figures.memory = await api.memory().catch(() => null);
      this.changed(conversation);
      await store.save(conversation);
    }
  }
}

const emptyAnswer = (model) => ({ role: "assistant", content: "", reasoning: "", model, state: "running" });

/** Return the body of the request for a run. */
function requestOf({ conversation, question, model, node }) {
  const { system, ...sampling } = conversation.settings;
  const path = tree.path(conversation);
  const end = path.indexOf(node ?? question) + 1;
  const messages = path.slice(0, end).map(({ role, content }) => ({ role, content }));
  if (system) messages.unshift({ role: "system", content: system });
  return { model, messages, ...sampling, stream: true, stream_options: { include_usage: true } };
}
