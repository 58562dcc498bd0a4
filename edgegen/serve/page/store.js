/**
 * Conversations in IndexedDB. Without it, as in some private windows, they last as long as the page.
 * Other tabs are told of changes.
 */

const NAME = "conversations";
const tabs = new BroadcastChannel("edgegen");
const memory = new Map();
let database = null;

/** Open the database; return whether conversations survive a reload. */
export async function open() {
  try {
    const opening = indexedDB.open("edgegen", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(NAME, { keyPath: "id" });
    database = await result(opening);
  } catch {
    database = null;
  }
  return database !== null;
}

/** Call `listener` with the id of each conversation that another tab changes or deletes. */
export function onChange(listener) {
  tabs.onmessage = ({ data }) => listener(data);
}

/** Return all conversations, the latest first. */
export async function all() {
  const list = database ? await result(table().getAll()) : [...memory.values()];
  return list.sort((a, b) => b.updated - a.updated);
}

/** Return a conversation, or undefined. */
export async function load(id) {
  return database ? result(table().get(id)) : memory.get(id);
}

/** Save a conversation. */
export async function save(conversation) {
  if (database) await result(table("readwrite").put(conversation));
  else memory.set(conversation.id, conversation);
  tabs.postMessage(conversation.id);
}

/** Delete a conversation. */
export async function remove(id) {
  if (database) await result(table("readwrite").delete(id));
  else memory.delete(id);
  tabs.postMessage(id);
}

const table = (mode = "readonly") => database.transaction(NAME, mode).objectStore(NAME);

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
