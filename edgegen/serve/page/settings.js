/** Settings of conversations, and of this browser: colours and the API key. */

import * as api from "./api.js";
import * as dialogs from "./dialogs.js";

const NUMBERS = ["temperature", "top_p", "top_k", "min_p", "repeat_penalty", "max_tokens", "seed"];

/** Return the settings of new conversations: those that were saved last. */
export function defaults() {
  return JSON.parse(localStorage.getItem("settings") ?? "{}");
}

/** Show the settings; return those that were saved, or null. */
export async function edit(settings) {
  const dialog = document.getElementById("settings");
  const fields = dialog.querySelector("form").elements;
  fields.system.value = settings.system ?? "";
  for (const name of NUMBERS) fields[name].value = settings[name] ?? "";
  fields.theme.value = localStorage.getItem("theme") ?? "";
  fields.key.value = api.getKey();
  if (!(await dialogs.open(dialog))) return null;
  localStorage.setItem("theme", fields.theme.value);
  api.setKey(fields.key.value);
  applyTheme();
  const saved = {};
  if (fields.system.value.trim()) saved.system = fields.system.value.trim();
  for (const name of NUMBERS) if (fields[name].value) saved[name] = Number(fields[name].value);
  localStorage.setItem("settings", JSON.stringify(saved));
  return saved;
}

/** Apply the chosen colours. */
export function applyTheme() {
  document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";
}
