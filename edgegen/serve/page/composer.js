/** The text box: it grows with its text, and its text survives a reload. */

const form = document.getElementById("composer");
const box = document.getElementById("text");
const [send, stop] = ["send", "stop"].map((id) => document.getElementById(id));

/** Let a text box grow with its text, up to the height that the style sheet allows. */
export function growing(area) {
  const fit = () => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  area.addEventListener("input", fit);
  requestAnimationFrame(fit);
  return fit;
}

/** Call `submit` on Enter without Shift, outside of an input method's composition. */
export function onEnter(area, submit) {
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
}

/**
 * Connect the text box. `onSend` gets the text and returns whether it was sent; `onEditLast` is
 * called for the arrow key in an empty box.
 */
export function connect({ onSend, onStop, onEditLast }) {
  box.value = sessionStorage.getItem("draft") ?? "";
  const fit = growing(box);
  const keep = () => {
    sessionStorage.setItem("draft", box.value);
    send.disabled = !box.value.trim();
  };
  box.addEventListener("input", keep);
  onEnter(box, () => form.requestSubmit());
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp" && !box.value) {
      event.preventDefault();
      onEditLast();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (box.value.trim() && onSend(box.value.trim())) box.value = "";
    keep();
    fit();
  });
  stop.addEventListener("click", onStop);
  keep();
}

/** Show the button that applies: send, or stop while an answer runs. */
export function setBusy(isBusy) {
  const hadFocus = [send, stop].includes(document.activeElement);
  send.hidden = isBusy;
  stop.hidden = !isBusy;
  if (hadFocus) (isBusy ? stop : box).focus();
}

/** Put the focus into the box. */
export const focus = () => box.focus();
