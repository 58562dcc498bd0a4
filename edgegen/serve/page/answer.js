/**
 * Show Markdown in an element. A text that grows keeps the elements of its finished blocks, so that
 * selections stay and long answers do not slow down.
 */

import { blocks } from "./markdown.js";

const shown = new WeakMap(); // element -> the sources of its blocks

/** Show `text`; `whole` renders all blocks again, since a late definition may change earlier links. */
export function show(element, text, whole = true) {
  const old = whole ? [] : (shown.get(element) ?? []);
  const next = blocks(text);
  let same = 0;
  while (same < old.length && same < next.length && old[same] === next[same].source) same += 1;
  while (element.children.length > same) element.lastElementChild.remove();
  for (const block of next.slice(same)) element.append(section(block.render()));
  shown.set(element, next.map((block) => block.source));
}

function section(fragment) {
  const element = document.createElement("div");
  element.className = "block";
  element.append(fragment);
  for (const pre of element.querySelectorAll("pre")) pre.replaceWith(withBar(pre));
  for (const table of element.querySelectorAll("table")) table.replaceWith(scrollable(table));
  return element;
}

/** Return a code block under a bar with its language and a button that copies it. */
function withBar(pre) {
  const language = pre.firstElementChild.className.replace("language-", "") || "text";
  const figure = document.createElement("figure");
  const bar = document.createElement("figcaption");
  const button = document.createElement("button");
  button.className = "text";
  button.dataset.action = "copy-code";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy the code (${language})`);
  bar.append(language, button);
  figure.className = "code";
  figure.append(bar, pre.cloneNode(true));
  figure.lastElementChild.tabIndex = 0; // scrolls by keyboard
  return figure;
}

function scrollable(table) {
  const frame = document.createElement("div");
  frame.className = "table";
  frame.tabIndex = 0;
  frame.append(table.cloneNode(true));
  return frame;
}
