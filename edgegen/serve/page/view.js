/** The messages of the conversation that is shown. */

import * as message from "./message.js";
import * as tree from "./tree.js";

const list = document.getElementById("messages");
const waiting = document.createElement("p");
waiting.className = "waiting";
waiting.append("Waiting for the first token", document.createElement("i"));

/** Return the element of a message, or null. */
export const elementOf = (node) => list.querySelector(`[data-id="${node.id}"]`);

/** Show a conversation with its run, if there is one; elements of messages that stay are kept. */
export function render(conversation, run, limit) {
  const nodes = tree.path(conversation);
  const shown = run && !run.node ? nodes.slice(0, nodes.indexOf(run.question) + 1) : nodes;
  const elements = shown.map((node) => elementOf(node) ?? message.create(node));
  arrange([...elements, ...(run && !run.node ? [waiting] : [])]);
  shown.forEach((node, index) => {
    const isRunning = run?.node === node;
    const isLast = index === shown.length - 1;
    if (!elements[index].querySelector(".editor")) message.fill(elements[index], node, { limit });
    message.decorate(elements[index], node, { conversation, isLast, isBusy: Boolean(run), isRunning, limit });
  });
}

/** Make `elements` the children of the list. One that stays in its place keeps the focus. */
function arrange(elements) {
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
  while (list.children.length > elements.length) list.lastElementChild.remove();
}

/** Show the text that a running answer has so far. */
export function grow(run, limit) {
  const element = elementOf(run.node);
  if (element) message.fill(element, run.node, { grows: true, limit });
}
