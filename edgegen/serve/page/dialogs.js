/** Dialogs: a question with a text field or without. */

/** Show a dialog with a form; resolve to the form when it is submitted, to null otherwise. */
export function open(dialog) {
  const form = dialog.querySelector("form");
  return new Promise((resolve) => {
    const end = new AbortController();
    const { signal } = end;
    let submitted = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submitted = true;
      dialog.close();
    }, { signal });
    dialog.querySelector("[value=cancel]").addEventListener("click", () => dialog.close(), { signal });
    dialog.addEventListener("close", () => {
      end.abort();
      resolve(submitted ? form : null);
    }, { signal });
    dialog.showModal();
  });
}

/** Ask for a text, or with no `label` for consent; resolve to the text, "" or null. */
export async function ask({ title, text = "", label = "", value = "", type = "text", button }) {
  const dialog = document.getElementById("ask");
  const field = dialog.querySelector("input");
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("#ask-text").textContent = text;
  dialog.querySelector("#ask-label").hidden = !label;
  dialog.querySelector("#ask-label span").textContent = label;
  dialog.querySelector(".primary").textContent = button;
  field.type = type;
  field.value = value;
  const answer = open(dialog);
  if (label) field.select();
  else dialog.querySelector(".primary").focus();
  const form = await answer;
  field.type = "text";
  return form && field.value;
}
