/** The conversations of this browser, in memory and in the store. */

import * as store from "./store.js";

/** All conversations, the latest first. */
export class Library {
  #list = [];

  /** Load all; `changed` is called with a conversation that another tab has changed or deleted. */
  async open(changed) {
    const isLasting = await store.open();
    this.#list = await store.all();
    store.onChange(async (id) => {
      const conversation = await store.load(id);
      this.#list = this.#list.filter((other) => other.id !== id);
      if (conversation) this.#list.push(conversation);
      changed(id, conversation);
    });
    return isLasting;
  }

  /** Return those with messages, the latest first. */
  list() {
    return this.#list.filter(({ nodes }) => nodes.length).sort((a, b) => b.updated - a.updated);
  }

  /** Return the conversation with this id, or undefined. */
  get(id) {
    return this.#list.find((conversation) => conversation.id === id);
  }

  /** Add a new conversation; it is saved with its first message. */
  add(conversation) {
    this.#list = [conversation, ...this.list()];
  }

  /** Delete a conversation. */
  async remove(id) {
    this.#list = this.#list.filter((conversation) => conversation.id !== id);
    await store.remove(id);
  }
}
