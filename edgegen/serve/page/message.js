/** The element of one message. */

import { show } from "./answer.js";
import { explain } from "./errors.js";
import { lineOf } from "./statistics.js";
import * as tree from "./tree.js";

const NOTICES = {
  stopped: "Stopped.",
  running: "Interrupted.",
  length: "The answer has reached the limit of tokens.",
};

/** Return the element of a message. */
export function create(node) {
  const template = document.getElementById("message-item");
  const element = template.content.firstElementChild.cloneNode(true);
  element.dataset.id = node.id;
  element.classList.add(node.role);
  element.setAttribute("aria-label", node.role === "user" ? "You" : `Answer of ${node.model ?? "the model"}`);
  return element;
}

/** Show a message's text; `grows` keeps the finished blocks of an answer. */
export function fill(element, node, { grows = false, limit } = {}) {
  const body = element.querySelector(".body");
  if (node.role === "user") body.textContent = node.content;
  else show(body, node.content, !grows);
  const reasoning = element.querySelector(".reasoning");
  reasoning.hidden = !node.reasoning;
  reasoning.querySelector("summary").textContent = node.content || !grows ? "Reasoning" : "Reasoning…";
  if (node.reasoning) show(reasoning.querySelector(".thoughts"), node.reasoning, !grows);
  element.querySelector(".statistics").textContent = node.figures ? lineOf(node.figures, limit) : "";
}

/** Show a message's notice, versions and buttons. */
export function decorate(element, node, { conversation, isLast, isBusy, isRunning, limit }) {
  const notice = element.querySelector(".notice");
  const text = isRunning ? "" : noticeOf(node, limit);
  notice.textContent = text;
  notice.hidden = !text;
  notice.classList.toggle("error", node.state === "failed");
  const versions = tree.children(conversation, node.parent);
  const place = versions.indexOf(node);
  element.querySelector(".versions").hidden = versions.length < 2;
  element.querySelector(".number").textContent = `${place + 1} of ${versions.length}`;
  const user = node.role === "user";
  const cut = ["stopped", "running", "length", "failed"].includes(node.state);
  const visible = {
    previous: true,
    next: true,
    copy: Boolean(node.content),
    edit: user,
    again: !user,
    resume: !user && isLast && cut && Boolean(node.content) && !isFull(node, limit),
    retry: user && isLast,
  };
  for (const button of element.querySelectorAll(".tools [data-action]")) {
    const { action } = button.dataset;
    button.hidden = !visible[action] || (isBusy && action !== "copy");
    if (action === "previous") button.disabled = place === 0;
    if (action === "next") button.disabled = place === versions.length - 1;
  }
}

const isFull = (node, limit) => node.state === "length" && limit && node.figures?.context >= limit;

function noticeOf(node, limit) {
  if (node.state === "failed") return explain(node.error);
  if (node.role === "user") return node.state === "stopped" ? "Stopped before the answer began." : "";
  if (isFull(node, limit)) {
    return `The context of ${limit} tokens is full, so the answer ends here. Start a new chat, or edit an earlier message to continue from there.`;
  }
  if (node.state === "done" && !node.content) return "The answer is empty.";
  return NOTICES[node.state] ?? "";
}
