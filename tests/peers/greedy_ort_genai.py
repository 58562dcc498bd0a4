"""Generate greedy tokens from a bundle with stock onnxruntime-genai, without edgegen.

  greedy_ort_genai.py BUNDLE PROMPTS.json TOKENS      PROMPTS.json: a list of lists of token ids

Prints a JSON list with the generated ids of each prompt, with the end token if there is one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime_genai as og


def main(bundle: str, prompts: str, count: int) -> None:
    model = og.Model(bundle)
    answers = []
    for ids in json.loads(Path(prompts).read_text()):
        params = og.GeneratorParams(model)
        params.set_search_options(max_length=len(ids) + count, do_sample=False, batch_size=1)
        generator = og.Generator(model, params)
        generator.append_tokens(np.array([ids], dtype=np.int32))
        while not generator.is_done():
            generator.generate_next_token()
        answers.append([int(token) for token in generator.get_sequence(0)[len(ids) :]])
    print(json.dumps(answers))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
