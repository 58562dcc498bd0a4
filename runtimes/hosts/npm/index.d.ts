/** Options of a model; see edgegen_text.h. */
export interface ModelOptions {
  threads?: number;
  context?: number;
  kernels?: string;
  sink?: number;
  window?: number;
  draft?: "none" | "lookup" | "ngram";
  draftMax?: number;
  draftBranches?: number;
}

/** Options of a session's answers; see edgegen_text.h. */
export interface GenerationOptions {
  maxTokens?: number;
  temperature?: number;
  topK?: number;
  topP?: number;
  minP?: number;
  repeatPenalty?: number;
  seed?: number | bigint;
  stop?: string | string[];
  ignoreEos?: boolean;
  overflow?: "error" | "window";
}

export interface Message {
  role: string;
  content: string;
}

/** Record of an answer. Times are in seconds. */
export interface Result {
  reason: "stop" | "length" | "cancelled";
  promptTokens: number;
  cachedTokens: number;
  tokens: number;
  drafted: number;
  accepted: number;
  targetCalls: number;
  firstSeconds: number;
  seconds: number;
}

/** The text of an answer, as it is generated. Leaving a `for await` early stops it. */
export interface Answer extends AsyncIterableIterator<string> {
  /** Resolves at the end; rejects with an EdgegenError. */
  readonly result: Promise<Result>;
  /** The whole text. */
  text(): Promise<string>;
}

/** A failed call. */
export class EdgegenError extends Error {
  readonly code:
    | "BAD_ARGUMENT"
    | "BAD_FILE"
    | "NO_MEMORY"
    | "NO_ROOM"
    | "BUSY"
    | "UNSUPPORTED"
    | "BAD_UTF8"
    | "NOT_WRITTEN";
}

/** A model file that `edgegen pack` has written. */
export class Model {
  constructor(path: string, options?: ModelOptions);
  /** Token ids of a text, or of a conversation up to the start of the answer. */
  encode(input: string | Message[], options?: { addBos?: boolean }): number[];
  decode(ids: Iterable<number>): string;
  session(options?: GenerationOptions & { system?: string }): Session;
  close(): void;
}

/** A conversation: one answer at a time. Answers run on a thread of their own. */
export class Session {
  private constructor();
  send(message: string): Answer;
  regenerate(): Answer;
  chat(messages: Message[]): Answer;
  /** Continue a text, without the chat template and the history. */
  complete(prompt: string): Answer;
  /** Stop the running answer; one whose thread has not begun stops at its first text. */
  cancel(): void;
  configure(options: GenerationOptions): void;
  readonly messages: Message[];
  reset(): void;
  save(path: string): void;
  restore(path: string): void;
  /** Stop the running answer, and free the session when it has ended. */
  close(): void;
  readonly closed: boolean;
}
