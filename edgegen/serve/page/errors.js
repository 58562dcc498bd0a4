/** Failures of a request, in plain words. */

const KINDS = {
  context_length_exceeded: "context",
  invalid_api_key: "key",
  model_not_found: "model",
  rate_limit_exceeded: "busy",
  timeout: "slow",
  request_too_large: "large",
  unavailable: "unavailable",
};

const WORDS = {
  gone: "The server does not answer. Check that “edgegen serve” is still running. Your message is kept.",
  cut: "The connection to the server broke. The text so far is kept.",
  context: "This conversation no longer fits in the model's context. Start a new chat, or edit an earlier message to continue from there.",
  key: "The server needs an API key, and did not accept this one.",
  model: "The server no longer has this model. Choose another one.",
  busy: "The server is busy with other requests. Try again in a moment.",
  slow: "The answer took longer than the server allows. Ask for a shorter one.",
  large: "The message is too long for the server.",
  unavailable: "The server is stopping or has too little memory. Try again later.",
};

/** A failed request: its kind, a key of WORDS or "other", and the server's own text. */
export class Failure extends Error {
  constructor(kind, detail = "") {
    super(detail || kind);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Return the failure that a response or the error event of a stream describes. */
export function failureOf(error, status = 0) {
  const kind = status === 401 ? "key" : (KINDS[error?.code] ?? (status === 503 ? "unavailable" : "other"));
  return new Failure(kind, error?.message ?? `the server returned status ${status}`);
}

/** Return what to tell the reader. */
export function explain({ kind, detail }) {
  return WORDS[kind] ?? `The server refused the request: ${detail}`;
}
