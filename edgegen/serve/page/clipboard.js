/** Copy text. */

/** Copy `text`, and show on the button that it is done. */
export async function copy(text, button) {
  await (navigator.clipboard?.writeText(text) ?? copySelected(text));
  if (button.dataset.copied) return;
  button.dataset.copied = "true";
  const label = button.getAttribute("aria-label");
  const use = button.querySelector("use");
  const before = use ? use.getAttribute("href") : button.textContent;
  const set = (value) => (use ? use.setAttribute("href", value) : (button.textContent = value));
  set(use ? "#i-done" : "Copied");
  button.setAttribute("aria-label", "Copied");
  setTimeout(() => {
    set(before);
    delete button.dataset.copied;
    button.setAttribute("aria-label", label);
  }, 1500);
}

/** Copy through a selection: without https, only pages of localhost have a clipboard. */
function copySelected(text) {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
  focused?.focus();
}
