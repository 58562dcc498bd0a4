// Offline language models in Node: a binding of edgegen_text.h through koffi. index.d.ts has the
// types. The libraries are in lib/PLATFORM-ARCH of this package, or in the folder that the variable
// EDGEGEN_LIBRARIES names.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import koffi from "koffi";

const ABI = 1;
const REASONS = ["stop", "length", "cancelled"];
const CODES = [
  "OK",
  "BAD_ARGUMENT",
  "BAD_FILE",
  "NO_MEMORY",
  "NO_ROOM",
  "BUSY",
  "UNSUPPORTED",
  "BAD_UTF8",
  "NOT_WRITTEN",
];
const NAMES = { linux: "libedgegen_text.so", darwin: "libedgegen_text.dylib", win32: "edgegen_text.dll" };

const Result = koffi.struct("edgegen_text_result", {
  struct_size: "size_t",
  reason: "int32_t",
  prompt_tokens: "uint32_t",
  cached_tokens: "uint32_t",
  tokens: "uint32_t",
  drafted: "uint32_t",
  accepted: "uint32_t",
  target_calls: "uint32_t",
  first_seconds: "double",
  seconds: "double",
  error: koffi.array("char", 256),
});
const OnText = koffi.proto("int edgegen_text_on_text(void *user, const void *text, size_t size)");
koffi.opaque("edgegen_text_model");
koffi.opaque("edgegen_text_session");

const ANSWER = "edgegen_text_on_text *on_text, void *user, _Inout_ edgegen_text_result *result";
const SESSION = "edgegen_text_session *session";
const MESSAGES = "const char **roles, const char **contents, size_t messages";
const IDS = "int32_t *ids, size_t capacity, _Out_ size_t *count";
const MODEL = "edgegen_text_model *model";
const FUNCTIONS = {
  abi: "uint32_t edgegen_text_abi()",
  error: "const char *edgegen_text_error()",
  open: "int edgegen_text_open(const char *path, const char **options, _Out_ edgegen_text_model **model)",
  close: `void edgegen_text_close(${MODEL})`,
  encode: `int edgegen_text_encode(${MODEL}, const uint8_t *text, size_t size, int add_bos, ${IDS})`,
  encodeChat: `int edgegen_text_encode_chat(${MODEL}, ${MESSAGES}, ${IDS})`,
  decode: `int edgegen_text_decode(${MODEL}, int32_t *ids, size_t count, uint8_t *text, size_t capacity, _Out_ size_t *size)`,
  sessionNew: `int edgegen_text_session_new(${MODEL}, const char *system, const char **options, _Out_ edgegen_text_session **session)`,
  sessionFree: `void edgegen_text_session_free(${SESSION})`,
  configure: `int edgegen_text_configure(${SESSION}, const char **options)`,
  send: `int edgegen_text_send(${SESSION}, const char *message, ${ANSWER})`,
  regenerate: `int edgegen_text_regenerate(${SESSION}, ${ANSWER})`,
  chat: `int edgegen_text_chat(${SESSION}, ${MESSAGES}, ${ANSWER})`,
  complete: `int edgegen_text_complete(${SESSION}, const char *text, ${ANSWER})`,
  cancel: `void edgegen_text_cancel(${SESSION})`,
  count: `int edgegen_text_count(${SESSION}, _Out_ size_t *count)`,
  message: `int edgegen_text_message(${SESSION}, size_t index, _Out_ const char **role, _Out_ void **content, _Out_ size_t *size)`,
  reset: `int edgegen_text_reset(${SESSION})`,
  save: `int edgegen_text_save(${SESSION}, const char *path)`,
  restore: `int edgegen_text_restore(${SESSION}, const char *path)`,
};

/** A failed call: `code` is the name of one of edgegen_text.h's codes. */
export class EdgegenError extends Error {
  constructor(code, reason) {
    super(reason);
    this.name = "EdgegenError";
    this.code = CODES[code] ?? String(code);
  }
}

function load() {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, "lib", `${process.platform}-${process.arch}`);
  const folder = process.env.EDGEGEN_LIBRARIES ?? bundled;
  const path = join(folder, NAMES[process.platform] ?? NAMES.linux);
  if (!existsSync(path)) {
    throw new Error(
      `expected the library ${path}, got none; set EDGEGEN_LIBRARIES to the folder of edgegen-native`,
    );
  }
  const library = koffi.load(path);
  const functions = Object.fromEntries(
    Object.entries(FUNCTIONS).map(([name, prototype]) => [name, library.func(prototype)]),
  );
  if (functions.abi() !== ABI) {
    throw new Error(`expected interface ${ABI} of ${path}, got ${functions.abi()}; update both`);
  }
  return functions;
}

let library;
/** The functions of the library, loaded at the first use. */
function c() {
  return (library ??= load());
}

function check(code) {
  if (code !== 0) throw new EdgegenError(code, c().error());
}

/** The value, if C can take it as text: koffi would pass a number on as an address. */
function string(name, value) {
  if (typeof value !== "string") {
    throw new TypeError(`${name}: expected a string, got ${value === null ? "null" : typeof value}`);
  }
  if (value.includes("\0")) throw new TypeError(`${name}: expected text without NUL, got one`);
  return value;
}

/** Options as C takes them: keys and values, a list of values repeats the key. */
function listed(options) {
  const list = [];
  for (const [key, value] of Object.entries(options ?? {})) {
    if (value === undefined) continue;
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    for (const item of Array.isArray(value) ? value : [value]) {
      list.push(name, string(key, typeof item === "boolean" ? String(Number(item)) : String(item)));
    }
  }
  return [...list, null];
}

/** Token ids as C takes them. */
function integers(ids) {
  if (typeof ids?.[Symbol.iterator] !== "function" || typeof ids === "string") {
    throw new TypeError(`expected a list of token ids, got ${ids === null ? "null" : typeof ids}`);
  }
  return Int32Array.from(ids, (id) => {
    if (Number.isInteger(id) && id >= 0 && id < 2 ** 31) return id;
    throw new TypeError(`expected token ids of 0 or more, got ${String(id)}`);
  });
}

function columns(messages) {
  if (!Array.isArray(messages)) {
    throw new TypeError(`expected a list of messages, got ${messages === null ? "null" : typeof messages}`);
  }
  const column = (key) => messages.map((message) => string(key, message?.[key]));
  return [column("role"), column("content"), messages.length];
}

function text(pointer, size) {
  return size ? Buffer.from(koffi.decode(pointer, "uint8_t", size)).toString("utf8") : "";
}

// A thread of koffi that waits for JavaScript keeps the process from ending, so an exit during an
// answer has to end it without waiting for threads.
const running = new Set();
process.on("exit", (code) => {
  if (!running.size) return;
  const system = koffi.load(process.platform === "win32" ? "ucrtbase.dll" : null);
  system.func("void _exit(int code)")(code);
});

// Sessions and models that are dropped without close() are freed with their objects.
const forgotten = new FinalizationRegistry((free) => free());

/** A model file that `edgegen pack` has written. */
export class Model {
  #handle;

  constructor(path, options) {
    const out = [null];
    check(c().open(string("path", path), listed(options), out));
    const handle = out[0];
    this.#handle = handle;
    forgotten.register(this, () => c().close(handle), this);
  }

  encode(input, { addBos = true } = {}) {
    if (typeof input !== "string") {
      const messages = columns(input);
      return this.#ids((...out) => c().encodeChat(this.#open, ...messages, ...out));
    }
    const bytes = Buffer.from(input, "utf8");
    return this.#ids((...out) => c().encode(this.#open, bytes, bytes.length, Number(addBos), ...out));
  }

  decode(ids) {
    const tokens = integers(ids);
    const size = [0];
    check(c().decode(this.#open, tokens, tokens.length, null, 0, size));
    const bytes = Buffer.alloc(Number(size[0]));
    check(c().decode(this.#open, tokens, tokens.length, bytes, bytes.length, size));
    return bytes.toString("utf8");
  }

  session(settings) {
    const { system = null, ...options } = settings ?? {};
    const out = [null];
    const text = system === null ? null : string("system", system);
    check(c().sessionNew(this.#open, text, listed(options), out));
    return new Session(PRIVATE, out[0]);
  }

  /** Free the model; its sessions keep working. */
  close() {
    if (this.#handle === null) return;
    forgotten.unregister(this);
    c().close(this.#handle);
    this.#handle = null;
  }

  get #open() {
    if (this.#handle === null) throw new Error("expected an open model, got a closed one");
    return this.#handle;
  }

  #ids(call) {
    const count = [0];
    check(call(null, 0, count));
    const ids = new Int32Array(Number(count[0]));
    check(call(ids, ids.length, count));
    return Array.from(ids);
  }
}

const PRIVATE = Symbol("private");

/** A conversation. Model.session() creates it. */
export class Session {
  #handle;
  #answers = 0; // those in progress
  #release = null; // frees the session of a closed object after its last answer

  constructor(key, handle) {
    if (key !== PRIVATE) throw new TypeError("expected a call of Model.session(), got new Session()");
    this.#handle = handle;
    forgotten.register(this, () => c().sessionFree(handle), this);
  }

  send(message) {
    return this.#answer(c().send, string("message", message));
  }

  regenerate() {
    return this.#answer(c().regenerate);
  }

  chat(messages) {
    return this.#answer(c().chat, ...columns(messages));
  }

  complete(prompt) {
    return this.#answer(c().complete, string("prompt", prompt));
  }

  /** Stop the running answer; one whose thread has not begun stops at its first text. */
  cancel() {
    for (const answer of running) answer.stop(this);
    c().cancel(this.#open);
  }

  configure(options) {
    check(c().configure(this.#open, listed(options)));
  }

  get messages() {
    const count = [0];
    check(c().count(this.#open, count));
    return Array.from({ length: Number(count[0]) }, (_, index) => {
      const [role, content, size] = [[null], [null], [0]];
      check(c().message(this.#open, index, role, content, size));
      return { role: role[0], content: text(content[0], Number(size[0])) };
    });
  }

  reset() {
    check(c().reset(this.#open));
  }

  save(path) {
    check(c().save(this.#open, string("path", path)));
  }

  restore(path) {
    check(c().restore(this.#open, string("path", path)));
  }

  /** Stop the running answer, and free the session when it has ended. */
  close() {
    if (this.#handle === null) return;
    forgotten.unregister(this);
    const handle = this.#handle;
    this.#release = () => c().sessionFree(handle);
    if (this.#answers) this.cancel();
    else this.#release();
    this.#handle = null;
  }

  get closed() {
    return this.#handle === null;
  }

  get #open() {
    if (this.#handle === null) throw new Error("expected an open session, got a closed one");
    return this.#handle;
  }

  #answer(call, ...request) {
    const answer = new Answer(this, this.#open, call, request);
    this.#answers++;
    const end = () => {
      if (--this.#answers === 0) this.#release?.();
    };
    answer.result.then(end, end);
    return answer;
  }
}

/** The text of an answer as an async iterator; `result` resolves at its end. */
class Answer {
  #session;
  #handle;
  #pieces = [];
  #waiting = [];
  #ended = false;
  #stopped = false;
  #error = null;

  constructor(session, handle, call, request) {
    this.#session = session; // keeps it alive
    this.#handle = handle;
    this.result = new Promise((resolve, reject) => this.#run(call, request, resolve, reject));
    this.result.catch(() => {}); // next() throws it too
  }

  #run(call, request, resolve, reject) {
    const receive = (_, pointer, size) => {
      this.#pieces.push(text(pointer, Number(size)));
      this.#wake();
      return Number(this.#stopped);
    };
    const callback = koffi.register(receive, koffi.pointer(OnText));
    const result = { struct_size: koffi.sizeof(Result) };
    running.add(this);
    call.async(this.#handle, ...request, callback, null, result, (failure, code) => {
      running.delete(this);
      koffi.unregister(callback);
      this.#ended = true;
      this.#error = failure ?? (code ? new EdgegenError(code, result.error) : null);
      this.#session = null;
      if (this.#error) reject(this.#error);
      else resolve(record(result));
      this.#wake();
    });
  }

  #wake() {
    for (const resume of this.#waiting.splice(0)) resume();
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    while (!this.#pieces.length && !this.#ended) {
      await new Promise((resume) => this.#waiting.push(resume));
    }
    if (this.#pieces.length) return { value: this.#pieces.shift(), done: false };
    if (this.#error) throw this.#error;
    return { value: undefined, done: true };
  }

  /** Take no more text, if this is an answer of the session. */
  stop(session) {
    this.#stopped ||= session === this.#session;
  }

  /** Leaving a `for await` early stops the answer within one step. */
  async return() {
    this.#stopped = true;
    if (this.#session && !this.#session.closed) this.#session.cancel();
    await this.result.catch(() => {});
    return { value: undefined, done: true };
  }

  /** The whole text. */
  async text() {
    let whole = "";
    for await (const piece of this) whole += piece;
    return whole;
  }
}

function record(result) {
  return {
    reason: REASONS[result.reason],
    promptTokens: result.prompt_tokens,
    cachedTokens: result.cached_tokens,
    tokens: result.tokens,
    drafted: result.drafted,
    accepted: result.accepted,
    targetCalls: result.target_calls,
    firstSeconds: result.first_seconds,
    seconds: result.seconds,
  };
}
