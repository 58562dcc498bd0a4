// A server for the page, its packages and one bundle: node serve.mjs BUNDLE [PORT]
// It listens on 127.0.0.1 only. Any other static server with the same paths does.

import { createReadStream, existsSync, fstatSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".jinja": "text/plain",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};
const HERE = dirname(fileURLToPath(import.meta.url));

// Returns the file that a path of a URL names, or null if it leaves the served folders.
function find(bundle, path) {
  const inside = normalize(decodeURIComponent(path)).replace(/^\/+/, "") || "index.html";
  if (inside.split(/[\\/]/).includes("..")) return null;
  const own = /^bundle[\\/]/.test(inside);
  const file = own ? join(bundle, inside.slice("bundle/".length)) : join(HERE, inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(bundle, request, response) {
  let file = null;
  try {
    file = find(bundle, new URL(request.url, "http://127.0.0.1").pathname);
  } catch {
    // A malformed URL names no file.
  }
  if (file === null) {
    response.writeHead(404).end("not found");
    return;
  }
  const content = createReadStream(file);
  response.once("close", () => content.destroy()); // also if the client left early
  content.once("open", (descriptor) => {
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Length": fstatSync(descriptor).size,
    });
    content.pipe(response);
  });
  content.once("error", () => {
    // Not readable, or no longer.
    if (response.headersSent) response.destroy();
    else response.writeHead(404).end("not found");
  });
}

function stop(reason, code) {
  console.error(reason);
  process.exit(code);
}

const [bundle, port = "8090"] = process.argv.slice(2);
if (!bundle || !existsSync(join(bundle, "edgegen.json"))) {
  const got = bundle ?? "nothing";
  stop(`expected the folder of a bundle, got ${got}; run: node serve.mjs BUNDLE [PORT]`, 2);
}
if (!/^\d+$/.test(port) || Number(port) > 65535) {
  stop(`PORT: expected a number up to 65535, got ${port}; leave it out for 8090`, 2);
}
const server = createServer((request, response) => answer(resolve(bundle), request, response));
server.on("error", (error) => stop(`expected a free port, got ${error.message}; name another`, 1));
server.listen(Number(port), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
