// A conversation with a bundle: chat template, tokenizer, and the cache of the tokens so far.

import { Template } from "@huggingface/jinja";
import { Tokenizer } from "@huggingface/tokenizers";

import { Model, read } from "./model.mjs";

// Returns the text of a special token, which tokenizer_config.json has alone or in an object.
function name(token) {
  return token?.content ?? token ?? "";
}

export class Chat {
  // Loads the model and the tokenizer of the bundle at a URL.
  static async open(base, options) {
    const names = ["tokenizer.json", "tokenizer_config.json", "generation_config.json"];
    const [tokenizer, config, generation] = await Promise.all(
      names.map((name) => read(`${base}/${name}`, "json")),
    );
    const template = await read(`${base}/chat_template.jinja`, "text");
    const model = await Model.open(base, options);
    return new Chat(model, new Tokenizer(tokenizer, config), new Template(template), {
      tokens: config,
      ends: [generation.eos_token_id].flat(),
    });
  }

  constructor(model, tokenizer, template, { tokens, ends }) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.template = template;
    this.specials = { bos_token: name(tokens.bos_token), eos_token: name(tokens.eos_token) };
    this.ends = ends;
    this.messages = [];
    this.tokens = []; // in the model's cache
  }

  // Returns the ids of a conversation as the template renders it.
  render(messages = this.messages) {
    const text = this.template.render({
      messages,
      add_generation_prompt: true,
      ...this.specials,
    });
    return this.tokenizer.encode(text, { add_special_tokens: false }).ids;
  }

  // Sends a message and yields the text of the answer so far, after each token. An answer without
  // text, such as one that fails, leaves the conversation as it was.
  async *send(content, options = {}) {
    const messages = [...this.messages, { role: "user", content }];
    const prompt = this.render(messages);
    const most = this.model.context - 1; // the answer needs a token
    if (prompt.length > most) {
      throw new Error(
        `expected a conversation of at most ${most} tokens, got ${prompt.length}; ` +
          "send a shorter message or start a new chat",
      );
    }
    let same = 0;
    while (same < prompt.length - 1 && this.tokens[same] === prompt[same]) same++;
    this.model.truncate(same);
    this.tokens = prompt.slice();
    const answer = [];
    let text = "";
    try {
      const rest = prompt.slice(same);
      for await (const token of this.model.generate(rest, { ends: this.ends, ...options })) {
        answer.push(token);
        text = this.tokenizer.decode(answer, { skip_special_tokens: true });
        yield text;
      }
    } finally {
      this.tokens = [...prompt, ...answer].slice(0, this.model.length);
      if (text) this.messages = [...messages, { role: "assistant", content: text }];
    }
  }

  reset() {
    this.messages = [];
    this.tokens = [];
    this.model.truncate(0);
  }
}
