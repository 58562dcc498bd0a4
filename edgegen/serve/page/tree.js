/**
 * A conversation as a tree of messages: an edited message and a regenerated answer become siblings
 * of the earlier ones, so that nothing is lost. Pure functions on plain objects.
 */

/** Return a new id. `crypto.randomUUID` exists only on pages of localhost and of https. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Return an empty conversation with these settings. */
export function newConversation(settings = {}) {
  const now = Date.now();
  return { id: newId(), title: "", created: now, updated: now, settings, nodes: [], chosen: {} };
}

/** Add a message after `parent`, the id of a message or "", and select it. */
export function add(conversation, parent, message) {
  const node = { id: newId(), parent, ...message };
  conversation.nodes.push(node);
  conversation.chosen[parent] = node.id;
  conversation.updated = Date.now();
  if (!conversation.title && node.role === "user") conversation.title = titleOf(node.content);
  return node;
}

/** Return the message with this id. */
export function find(conversation, id) {
  return conversation.nodes.find((node) => node.id === id);
}

/** Return the messages with this parent, the oldest first. */
export function children(conversation, parent) {
  return conversation.nodes.filter((node) => node.parent === parent);
}

/** Return the selected messages from the first to the last, or to the one with id `end`. */
export function path(conversation, end = null) {
  const nodes = [];
  for (let parent = ""; parent !== end; parent = nodes.at(-1).id) {
    const options = children(conversation, parent);
    const node = options.find(({ id }) => id === conversation.chosen[parent]) ?? options.at(-1);
    if (!node) break;
    nodes.push(node);
  }
  return nodes;
}

/** Select the sibling `step` places after a message, if there is one. */
export function shift(conversation, node, step) {
  const options = children(conversation, node.parent);
  const other = options[options.indexOf(node) + step];
  if (other) conversation.chosen[node.parent] = other.id;
}

/** Return the first line of a text, shortened to a title. */
export function titleOf(text) {
  const line = text.trim().split("\n", 1)[0].trimEnd();
  const letters = Array.from(line);
  return letters.length > 60 ? `${letters.slice(0, 59).join("").trimEnd()}…` : line;
}
