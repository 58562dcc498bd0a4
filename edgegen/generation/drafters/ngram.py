"""Stochastic n-grams: what the target made of the last few tokens before, it may do again.

The drafter learns from every call of the target, across generations. (STAND, arXiv 2506.04708;
here a chain rather than a tree.)
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from edgegen.generation.drafters.base import NOTHING, Draft, Drafter, Drafts
from edgegen.generation.drafters.table import TOKENS, WIDTH, NgramTable
from edgegen.generation.sampling import Double, Sampler, candidates, draw, top_k
from edgegen.runtimes.base import Float, Tokens


class NgramDrafts(Drafts):
    """Drafters that share one table."""

    def __init__(self, vocab_size: int, vocabulary: bytes, file: Path | None = None) -> None:
        """Starts from what `file` holds, if there is one; `save` writes it.

        Args:
            vocab_size: length of the target's logits.
            vocabulary: digest of the tokens, which a file has to have been made with.

        Raises:
            CorruptFile: `file` is damaged, or of another vocabulary.
        """
        self._vocab_size, self._vocabulary, self._file = vocab_size, vocabulary, file
        self.forget()

    def start(self, context: int) -> NgramDrafter:  # noqa: ARG002
        return NgramDrafter(self.table, self._vocab_size)

    def forget(self) -> None:
        self.table = NgramTable(self._vocab_size, self._vocabulary)
        if self._file is not None and self._file.exists():
            self.table.load(self._file)

    def save(self) -> None:
        if self._file is not None:
            self.table.save(self._file)


class NgramDrafter(Drafter):
    """Follows the table from token to token."""

    def __init__(self, table: NgramTable, vocab_size: int) -> None:
        self._table, self._vocab_size = table, vocab_size
        self._seen = 0  # tokens of the history that the table has learnt from

    def propose(self, history: Tokens, length: int, sampler: Sampler) -> Draft:
        text = [int(token) for token in history[-WIDTH:]]
        known, drawn = len(text), list[Double]()
        while len(text) < known + length:
            found = self._table.find(text)
            if found is None:
                break
            tokens, weights = found
            if sampler.config.temperature == 0:
                text.append(int(tokens[weights.argmax()]))
                continue
            # The table's weights are probabilities at temperature 1: as logits they are drawn from
            # in the way that the target's are.
            inside, shares = candidates(np.log(weights), (), sampler.config)
            text.append(int(tokens[inside[draw(shares, sampler.rng.random())]]))
            drawn.append(np.zeros(self._vocab_size))
            drawn[-1][tokens[inside]] = shares / shares.sum()
        tokens_drafted = text[known:]
        if not tokens_drafted:
            return NOTHING
        return Draft(tokens_drafted, np.stack(drawn) if drawn else None)

    def observe(self, history: Tokens, logits: Float) -> None:
        """The prompt's tokens count as certain, those that the target decided as likely as it
        found them."""
        count = len(history)
        text = history[max(self._seen - WIDTH, 0) :].tolist()
        offset = count - len(text)
        decided = count - len(logits)
        for at in range(max(self._seen, 1), count):
            before = text[max(at - offset - WIDTH, 0) : at - offset]
            if at < decided:
                self._table.learn(before, [text[at - offset]], [1.0])
            else:
                self._table.learn(before, *likeliest(logits[at - decided]))
        self._seen = count


def likeliest(logits: Float) -> tuple[list[int], list[float]]:
    """The highest of `logits` [vocab] and their shares at temperature 1 among themselves."""
    ids = top_k(logits, TOKENS)
    scores = logits[ids].astype(np.float64)
    order = np.argsort(-scores, kind="stable")[:TOKENS]
    shares = np.exp(scores[order] - scores[order[0]])
    return ids[order].tolist(), (shares / shares.sum()).tolist()
