/** The buttons under messages, and the editor of a sent message. */

import { copy } from "./clipboard.js";
import { growing, onEnter } from "./composer.js";
import * as tree from "./tree.js";
import { elementOf } from "./view.js";

/**
 * Connect the buttons.
 *
 * `app` has `conversation`, `answer(question, resumed)`, `resend(node, text)` and `changed()`.
 */
export function connect(app) {
  const nodeOf = (element) => tree.find(app.conversation, element.closest(".message").dataset.id);
  const questionOf = (node) => (node.role === "user" ? node : tree.find(app.conversation, node.parent));
  const handlers = {
    "copy-code": (button) => copy(button.closest("figure").querySelector("pre").textContent, button),
    copy: (button) => copy(nodeOf(button).content, button),
    edit: (button) => edit(app, nodeOf(button)),
    again: (button) => app.answer(questionOf(nodeOf(button))),
    retry: (button) => app.answer(questionOf(nodeOf(button))),
    resume: (button) => app.answer(questionOf(nodeOf(button)), nodeOf(button)),
    previous: (button) => select(app, nodeOf(button), -1),
    next: (button) => select(app, nodeOf(button), 1),
  };
  document.getElementById("messages").addEventListener("click", ({ target }) => {
    const button = target.closest("[data-action]");
    if (button) handlers[button.dataset.action](button);
  });
}

/** Show another version of a message, and keep the focus on the button. */
function select(app, node, step) {
  tree.shift(app.conversation, node, step);
  app.changed();
  const shown = tree.children(app.conversation, node.parent).find(elementOf);
  const [back, forward] = elementOf(shown).querySelectorAll(".versions button");
  const [wanted, other] = step > 0 ? [forward, back] : [back, forward];
  (wanted.disabled ? other : wanted).focus();
}

/** Replace a message's text by an editor until it is sent again or cancelled. */
export function edit(app, node) {
  const element = elementOf(node);
  if (element.querySelector(".editor")) return;
  const body = element.querySelector(".body");
  const form = document.getElementById("editor").content.firstElementChild.cloneNode(true);
  const area = form.querySelector("textarea");
  const close = () => {
    form.remove();
    element.classList.remove("editing");
    element.querySelector("[data-action=edit]").focus();
  };
  area.value = node.content;
  element.classList.add("editing");
  body.before(form);
  growing(area);
  onEnter(area, () => form.requestSubmit());
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  form.querySelector("[value=cancel]").addEventListener("click", close);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!area.value.trim() || app.isBusy) return;
    close();
    app.resend(node, area.value.trim());
  });
  area.focus();
}
