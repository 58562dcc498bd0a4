/** A banner while the server does not answer, until it does again. */

import * as api from "./api.js";
import { explain } from "./errors.js";

const banner = document.getElementById("banner");
const POLL_MS = 2000;
let timer = 0;

/** Show that the server does not answer; call `onReturn` when it does. */
export function lost(onReturn) {
  banner.textContent = explain({ kind: "gone" });
  banner.hidden = false;
  clearInterval(timer);
  timer = setInterval(async () => {
    if (!(await api.isAlive())) return;
    clearInterval(timer);
    banner.textContent = "The server answers again.";
    setTimeout(() => { banner.hidden = true; }, 4000);
    onReturn();
  }, POLL_MS);
}
