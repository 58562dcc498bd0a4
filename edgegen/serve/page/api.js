/** Requests to the server that sent this page. Every failure is a `Failure`. */

import { Failure, failureOf } from "./errors.js";
import { EventParser } from "./events.js";

/** Return the API key, or "". It lives as long as the tab. */
export const getKey = () => sessionStorage.getItem("key") ?? "";

/** Set the API key. */
export const setKey = (key) => sessionStorage.setItem("key", key.trim());

/** Return the models of the server. */
export async function models() {
  return (await (await request("v1/models")).json()).data;
}

/** Return whether the server answers. */
export async function isAlive() {
  try {
    return (await fetch("health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Return the server's resident memory in bytes, or null. */
export async function memory() {
  const text = await (await request("metrics")).text();
  const match = text.match(/^llamacpp:process_resident_memory_bytes (\S+)$/m);
  return match ? Number(match[1]) : null;
}

/** Yield the events of an answer. */
export async function* complete(body, signal) {
  const options = { method: "POST", body: JSON.stringify(body), signal };
  const response = await request("v1/chat/completions", options);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventParser();
  for (let isComplete = false; ;) {
    const { value, done } = await reader.read().catch((error) => { throw asFailure(error, "cut"); });
    if (done && isComplete) return;
    if (done) throw new Failure("cut");
    for (const data of parser.push(value)) {
      if (data === "[DONE]") isComplete = true;
      else yield eventOf(data);
    }
  }
}

function eventOf(data) {
  const event = JSON.parse(data);
  if (event.error) throw failureOf(event.error);
  return event;
}

async function request(path, options = {}) {
  const headers = { "Content-Type": "application/json" };
  if (getKey()) headers.Authorization = `Bearer ${getKey()}`;
  const response = await fetch(path, { ...options, headers }).catch((error) => {
    throw asFailure(error, "gone");
  });
  if (response.ok) return response;
  const body = await response.json().catch(() => ({}));
  throw failureOf(body.error, response.status);
}

/** Return a network error as a failure of this kind; an abort stays what it is. */
const asFailure = (error, kind) => (error.name === "AbortError" ? error : new Failure(kind));
