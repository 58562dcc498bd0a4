// A bundle's graph for GPUs in the browser: ONNX Runtime's WebGPU provider, with a cache on the GPU.

import * as ort from "onnxruntime-web/webgpu";

// Tokens of a prompt in one step: few enough that the page stays responsive. The attention over 32 or
// more tokens is wrong on GPUs whose subgroups have fewer than 16 lanes, such as those in software.
const CHUNK = 256;
const SAFE_CHUNK = 16;
const BYTES = { float16: 2, float32: 4 };
const USAGE = 0x4 | 0x8 | 0x80; // copy from, copy to, storage

// Returns the content of a URL as "json", "text" or "arrayBuffer".
export async function read(url, kind) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected ${url}, got HTTP ${response.status}`);
  return response[kind]();
}

// Returns what the graph and its steps depend on: "float16" where the GPU has 16-bit shaders, and the
// tokens of a step.
async function inspectGpu() {
  const adapter = await navigator.gpu?.requestAdapter();
  if (!adapter) {
    throw new Error("expected a GPU with WebGPU, got none; update the browser or the GPU's driver");
  }
  const floats = adapter.features.has("shader-f16") ? "float16" : "float32";
  return { floats, chunk: adapter.info.subgroupMinSize < 16 ? SAFE_CHUNK : CHUNK };
}

export class Model {
  // Loads the bundle at a URL. `floats` selects its graph, by default the best one for this GPU.
  static async open(base, { context = 2048, floats } = {}) {
    const gpu = await inspectGpu();
    const kind = floats ?? gpu.floats;
    const manifest = await read(`${base}/edgegen.json`, "json");
    const file = `model_gpu_${kind}.onnx`;
    if (!(file in manifest.files)) {
      throw new Error(`expected a bundle with ${file}; export it with --target onnx-gpu`);
    }
    const [graph, data] = await Promise.all(
      [file, "model.onnx.data"].map((name) => read(`${base}/${name}`, "arrayBuffer")),
    );
    const session = await ort.InferenceSession.create(new Uint8Array(graph), {
      executionProviders: ["webgpu"],
      externalData: [{ path: "model.onnx.data", data: new Uint8Array(data) }],
      logSeverityLevel: 3,
    });
    const device = await ort.env.webgpu.device;
    const settings = { floats: kind, chunk: gpu.chunk, context: Math.min(context, manifest.context) };
    return new Model(session, device, settings);
  }

  constructor(session, device, { floats, chunk, context }) {
    this.session = session;
    this.floats = floats;
    this.chunk = chunk;
    this.context = context;
    this.length = 0; // tokens in the cache
    this.feeds = {};
    this.fetches = { logits: null };
    this.buffers = [];
    for (const value of session.inputMetadata) {
      const match = value.name.match(/^past_key_values\.(.*)$/);
      if (match) this.#allocate(device, match[1], value.shape);
    }
  }

  // Binds one buffer as past and present, so that a step appends to it and copies nothing.
  #allocate(device, name, shape) {
    const dims = [1, shape[1], this.context, shape[3]];
    const size = dims.reduce((a, b) => a * b) * BYTES[this.floats];
    const buffer = device.createBuffer({ size: Math.ceil(size / 16) * 16, usage: USAGE });
    this.buffers.push(buffer);
    const options = { dataType: this.floats, dims };
    this.feeds[`past_key_values.${name}`] = ort.Tensor.fromGpuBuffer(buffer, options);
    this.fetches[`present.${name}`] = ort.Tensor.fromGpuBuffer(buffer, options);
  }

  // Appends tokens to the cache; returns the logits of the last one, [vocab].
  async step(tokens) {
    if (this.length + tokens.length > this.context) {
      throw new Error(`expected at most ${this.context} tokens, got ${this.length + tokens.length}`);
    }
    const total = this.length + tokens.length;
    const mask = new BigInt64Array(total).fill(1n);
    const ids = BigInt64Array.from(tokens, BigInt);
    const results = await this.session.run(
      {
        ...this.feeds,
        input_ids: new ort.Tensor("int64", ids, [1, tokens.length]),
        attention_mask: new ort.Tensor("int64", mask, [1, total]),
      },
      this.fetches,
    );
    this.length = total;
    return results.logits.data;
  }

  // Forgets the tokens from `length` on.
  truncate(length) {
    this.length = Math.min(length, this.length);
  }

  // Yields greedy or sampled tokens after a prompt, until an end token, `limit` or the context.
  async *generate(prompt, { ends = [], limit = 256, temperature = 0, signal } = {}) {
    let logits;
    for (let at = 0; at < prompt.length; at += this.chunk) {
      if (signal?.aborted) return;
      logits = await this.step(prompt.slice(at, at + this.chunk));
    }
    for (let count = 0; count < limit && this.length < this.context; count++) {
      if (signal?.aborted) return;
      const token = choose(logits, temperature);
      if (ends.includes(token)) return;
      yield token;
      logits = await this.step([token]);
    }
  }

  close() {
    for (const buffer of this.buffers) buffer.destroy();
    return this.session.release();
  }
}

// Returns the most likely token, or one sampled with a temperature.
export function choose(logits, temperature) {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  if (temperature <= 0) return best;
  const weights = Float64Array.from(logits, (x) => Math.exp((x - logits[best]) / temperature));
  let left = Math.random() * weights.reduce((a, b) => a + b);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left <= 0) return i;
  }
  return best;
}
