/** The model picker. */

import * as api from "./api.js";

const picker = document.getElementById("model");
const name = document.getElementById("model-name");
let models = [];

/** Load the list of models, and show a picker if there are several. */
export async function refresh() {
  models = await api.models();
  const chosen = picker.value || localStorage.getItem("model");
  picker.replaceChildren(...models.map(({ id, status }) => {
    const note = status?.value === "unloaded" ? " (not loaded)" : "";
    return new Option(`${id}${note}`, id);
  }));
  choose(chosen);
  picker.hidden = models.length < 2;
  name.hidden = models.length > 1;
  name.textContent = models[0].id;
}

/** Choose a model, if the server has it. */
export function choose(id) {
  const known = models.find((model) => model.id === id);
  const loaded = models.find(({ status }) => status?.value !== "unloaded");
  picker.value = (known ?? loaded ?? models[0])?.id ?? "";
}

/** Return the chosen model, or undefined if the server has not answered yet. */
export const chosen = () => picker.value || undefined;

/** Return the context of the chosen model in tokens, if it is known. */
export const context = () => models.find(({ id }) => id === picker.value)?.meta?.n_ctx_train;

picker.addEventListener("change", () => localStorage.setItem("model", picker.value));
