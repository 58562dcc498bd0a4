/** Scrolling: the end of a growing answer stays in view until the reader scrolls up. */

const log = document.getElementById("log");
const button = document.getElementById("latest");
const NEAR = 48; // pixels
let follows = true;

const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

/** Scroll to the end, and follow it. */
export function toEnd() {
  follows = true;
  log.scrollTop = log.scrollHeight;
  button.hidden = true;
}

/** Call after the messages have changed. */
export function update() {
  if (follows) toEnd();
  else button.hidden = isAtEnd();
}

log.addEventListener("scroll", () => {
  follows = isAtEnd();
  button.hidden = follows;
}, { passive: true });
new ResizeObserver(update).observe(log);
button.addEventListener("click", () => {
  toEnd();
  log.focus({ preventScroll: true });
});
