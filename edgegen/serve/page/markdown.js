/**
 * Markdown to elements. HTML in the text is shown, never interpreted: the renderer escapes it, the
 * sanitizer admits a short list of elements, and the page's policy runs no script of a message.
 */

import hljs from "./vendor/highlight.js";
import { Marked } from "./vendor/marked.js";
import DOMPurify from "./vendor/purify.js";

const MAX_HIGHLIGHTED = 20_000; // characters of one block
const ELEMENTS = "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre span strong table tbody td th thead tr ul";
const RULES = {
  ALLOWED_TAGS: ELEMENTS.split(" "),
  ALLOWED_ATTR: ["align", "class", "href", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

DOMPurify.addHook("uponSanitizeAttribute", (_, data) => {
  if (data.attrName === "class") data.keepAttr = /^(hljs|language)[\w -]*$/.test(data.attrValue);
});
DOMPurify.addHook("afterSanitizeAttributes", (element) => {
  if (element.tagName !== "A") return;
  element.setAttribute("rel", "noopener noreferrer nofollow");
  element.setAttribute("target", "_blank");
});

const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => (/^<br ?\/?>$/i.test(text) ? "<br>" : escape(text)),
    image: ({ href, text }) => `<a href="${escape(href)}">${escape(text || href)}</a>`,
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    code: ({ text, lang }) => codeBlock(text, (lang ?? "").trim().split(/\s/)[0].toLowerCase()),
  },
});

function codeBlock(text, language) {
  const known = hljs.getLanguage(language) && text.length <= MAX_HIGHLIGHTED;
  const html = known ? hljs.highlight(text, { language, ignoreIllegals: true }).value : escape(text);
  const name = /^[\w-]+$/.test(language) ? language : "text";
  return `<pre><code class="language-${name}">${html}</code></pre>`;
}

/** Return HTML without anything that could run, load or restyle, as a fragment. */
export function sanitize(html) {
  return DOMPurify.sanitize(html, RULES);
}

/** Return the top-level blocks of a Markdown text: their sources, and a function to render each. */
export function blocks(text) {
  const tokens = marked.lexer(text);
  return tokens.map((token) => ({
    source: token.raw,
    render: () => sanitize(marked.parser([token])),
  }));
}
