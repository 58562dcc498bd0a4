/** Parser of server-sent events, independent of how the stream is cut into pieces. */

export class EventParser {
  #buffer = "";

  /** Return the data of the events that `text` completes. Comments have none. */
  push(text) {
    this.#buffer += text;
    const parts = this.#buffer.split(/\r?\n\r?\n/);
    this.#buffer = parts.pop();
    return parts.map(dataOf).filter((data) => data !== null);
  }
}

function dataOf(event) {
  const lines = event.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.length ? lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n") : null;
}
