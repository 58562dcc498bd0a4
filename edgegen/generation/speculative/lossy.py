"""Acceptance rules that change the text for speed. They apply only if selected by name.

    bild       accepts a draft token unless the target finds it very unlikely (rollback), and stops
               the draft where it is unsure (fallback): BiLD, arXiv 2302.07863
    typical    accepts a token that is likely enough for the entropy of the target's distribution:
               Medusa, arXiv 2401.10774, section 2.3.1
    reflective mixes in the target's logits after a request to reconsider the draft, computed in the
               same step: arXiv 2505.18629

The result of a generation names the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import ROOT, Draft
from edgegen.generation.speculative.verification import Verdict, verify

REFLECTION = "\n\nIs this right? Say it again, better:\n"
"""Text between a draft and its copy."""


class TargetOutput(NamedTuple):
    """The target's logits in a step that verifies a draft of n tokens."""

    logits: Float
    """[1+n, vocab]: after the text and after each token."""
    extra: Float
    """[m, vocab]: after each of the rule's extra tokens."""


class AcceptanceRule(Protocol):
    """Verification of drafts."""

    name: str | None
    """None if the text is the target's own."""
    floor: float
    """Minimum confidence of a token to propose."""

    def extra_tokens(self, draft: Draft) -> Tokens:
        """Return tokens to run after the draft, as a chain that the cache then drops."""
        ...

    def verify(
        self, draft: Draft, output: TargetOutput, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """Verify a draft after `history`, as `verification.verify` does."""
        ...


class Exact:
    """The target's own text: exactly for greedy decoding, in distribution for sampling."""

    name: str | None = None
    floor = 0.0

    def extra_tokens(self, draft: Draft) -> Tokens:  # noqa: ARG002
        """Return none."""
        return np.zeros(0, np.int32)

    def verify(
        self, draft: Draft, output: TargetOutput, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """Verify as `verification.verify` does."""
        return verify(draft, output.logits, history, sampler)


class Bild(Exact):
    """Falls back below `fallback`, and rolls back if -log p(token) is above `rollback`.

    Every token is checked, unlike in the paper's code, which stops checking at the first token that
    the target itself would choose.
    """

    name: str | None = "bild"

    def __init__(self, fallback: float = 0.6, rollback: float = 2.0) -> None:
        self.floor, self._rollback = fallback, rollback

    def verify(
        self, draft: Draft, output: TargetOutput, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """Accept the longest path of likely tokens, then sample one token."""

        def passes(p: Float, token: int) -> bool:
            return bool(p[token] >= np.exp(-self._rollback))

        return _accept_longest(draft, output.logits, history, sampler, passes)


class Typical(Exact):
    """Accepts x if p(x) > min(epsilon, delta * exp(-H(p)))."""

    name: str | None = "typical"

    def __init__(self, epsilon: float = 0.09, delta: float = 0.3) -> None:
        self._epsilon, self._delta = epsilon, delta

    def verify(
        self, draft: Draft, output: TargetOutput, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """Accept the longest path of typical tokens, then sample one token."""

        def passes(p: Float, token: int) -> bool:
            entropy = -float((p * np.log(np.maximum(p, 1e-30))).sum())
            return bool(p[token] > min(self._epsilon, self._delta * np.exp(-entropy)))

        return _accept_longest(draft, output.logits, history, sampler, passes)


class Reflective(Exact):
    """Verifies against (1 - weight) * logits + weight * reflected logits.

    The step runs the draft, the reflection and the draft again. By causality the logits of the
    first copy are those of the draft alone, so weight 0 is the exact rule. For chains that were not
    sampled.
    """

    name: str | None = "reflective"

    def __init__(self, reflection: Sequence[int], weight: float = 0.3) -> None:
        """`reflection` are the tokens of REFLECTION, or of another text."""
        self._reflection, self._weight = np.asarray(reflection, np.int32), weight

    def extra_tokens(self, draft: Draft) -> Tokens:
        """Return the reflection and a copy of the draft."""
        if draft.parents is not None or draft.probabilities is not None or not draft.tokens:
            return np.zeros(0, np.int32)
        return np.append(self._reflection, np.asarray(draft.tokens, np.int32))

    def verify(
        self, draft: Draft, output: TargetOutput, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """Apply the exact rule to the mixed logits."""
        n, (logits, extra) = len(draft.tokens), output
        if len(extra) and self._weight:
            first = len(self._reflection) - 1  # the row that predicts the copy's first token
            mixed = logits.copy()
            mixed[:n] += self._weight * (extra[first : first + n] - mixed[:n])
            logits = mixed
        return verify(draft, logits, history, sampler)


class _AcceptedPath(NamedTuple):
    at: int
    tokens: list[int]
    indices: list[int]


def _accept_longest(
    draft: Draft,
    logits: Float,
    history: Tokens,
    sampler: Sampler,
    passes: Callable[[Float, int], bool],
) -> Verdict:
    """Accept the longest path of tokens that pass, the first of equally long ones."""
    root = _AcceptedPath(ROOT, [], [])
    children, best, open_ = draft.children(), root, [root]
    while open_:
        path = open_.pop(0)
        if len(path.tokens) > len(best.tokens):
            best = path
        following = children.get(path.at, ())
        if not following:
            continue
        p = softmax(logits[path.at + 1], sampler.config.temperature)
        for child in following:
            token = draft.tokens[child]
            if passes(p, token):
                open_.append(_AcceptedPath(child, [*path.tokens, token], [*path.indices, child]))
    text = np.append(history, np.array(best.tokens, np.int32))
    return Verdict([*best.tokens, sampler.sample(logits[best.at + 1], text)], best.indices)


def softmax(logits: Float, temperature: float) -> Float:
    """Return the softmax of `logits` [vocab] at `temperature`, or at 1 if that is 0."""
    scores = (logits - logits.max()) / np.float32(temperature or 1.0)
    p = np.exp(scores)
    return np.asarray(p / p.sum(), np.float32)


def make_rule(name: str, reflection: Sequence[int]) -> AcceptanceRule:
    """Return the rule of this name, with its paper's constants.

    Raises:
        UsageError: the name is unknown.
    """
    rules: dict[str, AcceptanceRule] = {
        "bild": Bild(),
        "typical": Typical(),
        "reflective": Reflective(reflection),
    }
    if name not in rules:
        raise UsageError(f"draft_lossy: expected one of {', '.join(rules)}, got {name!r}")
    return rules[name]
