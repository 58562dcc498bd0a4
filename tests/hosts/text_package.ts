// Uses each type of the npm package; `tsc` checks it and each line marked as an error.
import { type Answer, EdgegenError, type Message, Model, type Result, Session } from "edgegen";

export async function chat(path: string): Promise<Result> {
  const model = new Model(path, { threads: 2, context: 512, draft: "lookup", draftMax: 4 });
  const ids: number[] = model.encode("text", { addBos: false });
  const prompt: Message[] = [{ role: "user", content: model.decode(ids) }];
  model.encode(prompt);
  const session: Session = model.session({ system: "Be short.", temperature: 0, stop: ["\n"], seed: 1n });
  let text: string = "";
  for await (const piece of session.send("hello")) text += piece.toUpperCase();
  const answer: Answer = session.chat(prompt);
  text += await answer.text();
  session.configure({ maxTokens: 3, overflow: "window" });
  text += await session.regenerate().text();
  session.save("a");
  session.restore("a");
  session.cancel();
  session.reset();
  const roles: string[] = session.messages.map((message) => message.role);
  try {
    await session.complete(roles.join()).text();
  } catch (error) {
    if (error instanceof EdgegenError && error.code === "BUSY") session.cancel();
  }
  session.close();
  model.close();
  return answer.result;
}

export function wrong(model: Model, session: Session, result: Result): void {
  // @ts-expect-error: a file is needed
  new Model();
  // @ts-expect-error: models create sessions
  new Session();
  // @ts-expect-error: no such draft
  new Model("a", { draft: "other" });
  // @ts-expect-error: no such option
  model.session({ temprature: 0 });
  // @ts-expect-error: ids are numbers
  model.decode("text");
  // @ts-expect-error: messages have a role
  session.chat([{ content: "x" }]);
  // @ts-expect-error: an answer is not its text
  const text: string = session.send("x");
  // @ts-expect-error: no such reason
  if (result.reason === "ended") console.log(text);
  // @ts-expect-error: the history is changed by calls only
  session.messages = [];
}
