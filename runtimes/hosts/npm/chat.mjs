// A chat without Python and without a server:
//
//     node chat.mjs smollm2.edgegen "What is the capital of France?"...
//
// Each argument is a message. Ctrl-C stops the answer.
import { Model } from "edgegen";

const [file, ...messages] = process.argv.slice(2);
if (!file) {
  console.error("usage: node chat.mjs FILE MESSAGE...");
  process.exit(2);
}
try {
  const model = new Model(file, { draft: "lookup" });
  const chat = model.session({ temperature: 0 });
  process.on("SIGINT", () => chat.cancel());
  for (const message of messages) {
    for await (const piece of chat.send(message)) process.stdout.write(piece);
    process.stdout.write("\n");
  }
  chat.close();
  model.close();
} catch (error) {
  console.error(`Error: ${error.message}`);
  process.exit(1);
}
