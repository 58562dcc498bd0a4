"""Prompts of `edgegen bench`: built-in ones, files, or a number of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from edgegen.generation.prompt import encode_prompt
from edgegen.models.files import read_text_file
from edgegen.models.tokenizers.tokenizer import Tokenizer

CHAT = "My neighbour lends me his ladder every autumn. How could I thank him without much money?"

CODE = '''\
Complete this Python function and explain each step in a comment.

def merge_intervals(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join intervals that overlap or touch.

    >>> merge_intervals([(8, 10), (1, 3), (2, 6)])
    [(1, 6), (8, 10)]
    """
'''

SUMMARY = """\
Summarise the following report in three sentences.

The library of Hallowford was founded in 1871 by a group of weavers who each gave a penny a week. \
For its first twenty years it had a single room above a bakery, and its visitors remembered the \
smell of bread better than the books. In 1892 the town bought the old customs house by the river \
and moved the collection there, four thousand volumes by then, in a procession of handcarts that \
took the whole of a Sunday. The building was handsome but damp. Twice, in 1903 and in 1927, the \
river rose into the reading room, and twice the townspeople carried the books to the church on \
the hill, dried them leaf by leaf, and carried them back when the floor had been scrubbed.

After the second flood the council asked an engineer, Miss Ida Karlsen, what could be done. She \
proposed neither a wall nor a pump. Her plan was to leave the ground floor empty: a market on \
dry days, a basin on wet ones, with the books a storey higher and a stair on the side away from \
the river. The council laughed at the plan for two years and then built it, because it was \
cheaper than any other. The river has since come in eleven times. It has never wetted a page, \
and the market pays for the heating.

Last year the library lent 212,000 items, of which a third were not books but tools, seeds, \
musical instruments and, on Saturdays, the advice of a retired bookkeeper. The number of visitors \
has doubled in ten years, while the budget has grown by a tenth. The director gives two reasons. \
The first is that the doors stay open until ten in the evening, since volunteers took over the \
late hours. The second is that fines were abolished: the library lost four hundred pounds a year \
and gained two thousand readers, most of whom had stayed away for fear of an old debt. What \
worries her is the roof. Its slates are those of 1892, every storm takes a few, and the quarry \
that cut them has closed. A new roof would cost as much as three years of books, and so the \
council has asked for a report, which is this one.
"""

BUILT_IN = {"chat": CHAT, "code": CODE, "summary": SUMMARY}


@dataclass(frozen=True)
class Prompt:
    """Prompt of one case of a benchmark."""

    name: str
    ids: Sequence[int]
    tokens: int
    """Number of tokens in the report: 0 for an empty context, which starts from one token."""


def choose(tokenizer: Tokenizer, files: Sequence[Path], lengths: Sequence[int]) -> list[Prompt]:
    """Return a prompt for each file and each length, or the built-in ones if there are none."""
    texts = {path.stem: read_text_file(path) for path in files}
    prompts = [encode(tokenizer, name, text) for name, text in texts.items()]
    prompts += [of_length(tokenizer, tokens) for tokens in lengths]
    return prompts or [encode(tokenizer, name, text) for name, text in BUILT_IN.items()]


def encode(tokenizer: Tokenizer, name: str, text: str) -> Prompt:
    """Encode `text` as a user's message, or unchanged if the model has no chat template."""
    ids = encode_prompt(tokenizer, text, raw=tokenizer.chat_template is None)
    return Prompt(name, ids, len(ids))


def of_length(tokenizer: Tokenizer, tokens: int) -> Prompt:
    """Return a prompt of exactly `tokens` tokens of plain text; 0 is an empty context."""
    name = f"{tokens} tokens"
    if tokens == 0:
        start = tokenizer.bos_id if tokenizer.bos_id is not None else 0
        return Prompt(name, [start], 0)
    text = tokenizer.encode(SUMMARY, add_bos=False)
    return Prompt(name, list(islice(cycle(text), tokens)), tokens)
