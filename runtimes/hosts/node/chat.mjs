// A client of `edgegen serve` in Node 20 or newer, without packages: streams an answer to stdout.
//
//     node chat.mjs http://127.0.0.1:8080 "What is the capital of France?"
//
// Ctrl-C stops the answer; the server stops computing it within one step.

const [base = "http://127.0.0.1:8080", question = "What is the capital of France?"] =
  process.argv.slice(2);
const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort());

/** Yield the JSON objects of a stream of server-sent events. */
async function* events(response) {
  let rest = "";
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split("\n\n");
    rest = parts.pop();
    for (const part of parts) {
      if (part === "data: [DONE]") return;
      if (part.startsWith("data: ")) yield JSON.parse(part.slice(6));
    }
  }
}

try {
  const response = await fetch(`${base}/v1/chat/completions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      messages: [{ role: "user", content: question }],
      temperature: 0,
      max_tokens: 128,
      stream: true,
    }),
    signal: stopping.signal,
  });
  if (!response.ok) throw new Error((await response.json()).error.message);
  for await (const event of events(response)) {
    if (event.error) throw new Error(event.error.message);
    process.stdout.write(event.choices[0]?.delta?.content ?? "");
  }
  process.stdout.write("\n");
} catch (error) {
  if (error.name === "AbortError") process.exit(130);
  console.error(`Error: ${error.cause?.message ?? error.message}`);
  process.exit(1);
}
