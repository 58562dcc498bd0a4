/** The list of conversations. In a narrow window it is a drawer. */

const nav = document.getElementById("sidebar");
const stage = document.getElementById("stage");
const list = document.getElementById("conversations");
const opener = document.getElementById("open-sidebar");
const narrow = matchMedia("(max-width: 760px)");

/** Connect the buttons; the handlers get the id of a conversation. */
export function connect({ onNew, onOpen, onRename, onDelete }) {
  document.getElementById("new").addEventListener("click", () => {
    setOpen(false);
    onNew();
  });
  opener.addEventListener("click", () => setOpen(true));
  document.getElementById("close-sidebar").addEventListener("click", () => setOpen(false));
  nav.addEventListener("keydown", (event) => event.key === "Escape" && setOpen(false));
  narrow.addEventListener("change", () => setOpen(false));
  list.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const id = target.closest("li")?.dataset.id;
    if (button?.classList.contains("rename")) onRename(id);
    else if (button?.classList.contains("delete")) onDelete(id);
    else if (button) {
      setOpen(false);
      onOpen(id);
    }
  });
  setOpen(false);
}

/** Show the conversations; `busy` are the ids of those with a running answer. */
export function render(conversations, current, busy) {
  const focused = document.activeElement?.closest?.("#conversations li")?.dataset.id;
  const kind = document.activeElement?.className;
  list.replaceChildren(...conversations.map((conversation) => {
    const template = document.getElementById("conversation-item");
    const item = template.content.firstElementChild.cloneNode(true);
    const [open, rename, remove] = item.querySelectorAll("button");
    const title = conversation.title || "New chat";
    item.dataset.id = conversation.id;
    open.textContent = title;
    open.title = title;
    if (conversation === current) open.setAttribute("aria-current", "true");
    item.classList.toggle("busy", busy.has(conversation.id));
    label(rename, `Rename “${title}”`, "Rename");
    label(remove, `Delete “${title}”`, "Delete");
    return item;
  }));
  if (focused) list.querySelector(`[data-id="${focused}"] [class="${kind}"]`)?.focus();
}

function label(button, text, title) {
  button.setAttribute("aria-label", text);
  button.title = title;
}

/** Open or close the drawer; in a wide window the list is always there. */
function setOpen(isOpen) {
  const hadFocus = nav.contains(document.activeElement);
  nav.classList.toggle("open", isOpen);
  nav.inert = narrow.matches && !isOpen;
  stage.inert = narrow.matches && isOpen;
  opener.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) document.getElementById("new").focus();
  else if (narrow.matches && hadFocus) opener.focus();
}
