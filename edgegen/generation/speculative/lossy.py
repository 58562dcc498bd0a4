"""Rules of acceptance that change the text for speed; used only where they are asked for by name.

    bild       takes a draft's token unless the target thinks it very unlikely (rollback), and has
               the draft stop where it is unsure (fallback): BiLD, arXiv 2302.07863
    typical    takes a token that is not too unlikely for how sure the target is: Medusa, arXiv
               2401.10774, section 2.3.1
    reflective mixes in what the target says after it was asked to look at the draft again, in the
               same step: arXiv 2505.18629

What they give is marked with their name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import ROOT, Draft
from edgegen.generation.speculative.verification import Verdict, verify

RULES = ("bild", "typical", "reflective")
REFLECTION = "\n\nIs this right? Say it again, better:\n"
"""What stands between a draft and its copy."""


class Rule(Protocol):
    """How a draft is verified."""

    name: str | None
    """None where the text is the target's own."""
    floor: float
    """Tokens less likely by the draft's own account are not proposed."""

    def given(self, draft: Draft) -> Tokens:
        """Tokens to run after the draft, as a chain, which the cache then forgets."""
        ...

    def verify(
        self, draft: Draft, logits: Float, after: Float, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """As `verification.verify`; `after` [m, vocab] are the logits of the tokens `given`."""
        ...


class Exact:
    """The target's own text, bit for bit or in law."""

    name: str | None = None
    floor = 0.0

    def given(self, draft: Draft) -> Tokens:  # noqa: ARG002
        """Nothing."""
        return np.zeros(0, np.int32)

    def verify(
        self,
        draft: Draft,
        logits: Float,
        after: Float,  # noqa: ARG002
        history: Tokens,
        sampler: Sampler,
    ) -> Verdict:
        """See `verification.verify`."""
        return verify(draft, logits, history, sampler)


class Bild(Exact):
    """Fallback below `fallback`, rollback where -log p(token) is above `rollback`.

    Every token is looked at, unlike the paper's code, which stops looking at the first one that
    the target itself would choose.
    """

    name: str | None = "bild"

    def __init__(self, fallback: float = 0.6, rollback: float = 2.0) -> None:
        self.floor, self._rollback = fallback, rollback

    def verify(
        self,
        draft: Draft,
        logits: Float,
        after: Float,  # noqa: ARG002
        history: Tokens,
        sampler: Sampler,
    ) -> Verdict:
        """The likeliest path whose tokens all pass, then the target's own token."""

        def passes(p: Float, token: int) -> bool:
            return bool(p[token] >= np.exp(-self._rollback))

        return _longest(draft, logits, history, sampler, passes)


class Typical(Exact):
    """Takes x if p(x) > min(epsilon, delta * exp(-H(p)))."""

    name: str | None = "typical"

    def __init__(self, epsilon: float = 0.09, delta: float = 0.3) -> None:
        self._epsilon, self._delta = epsilon, delta

    def verify(
        self,
        draft: Draft,
        logits: Float,
        after: Float,  # noqa: ARG002
        history: Tokens,
        sampler: Sampler,
    ) -> Verdict:
        """The longest path whose tokens all pass, then the target's own token."""

        def passes(p: Float, token: int) -> bool:
            entropy = -float((p * np.log(np.maximum(p, 1e-30))).sum())
            return bool(p[token] > min(self._epsilon, self._delta * np.exp(-entropy)))

        return _longest(draft, logits, history, sampler, passes)


class Reflective(Exact):
    """Verifies against (1 - weight) * logits + weight * reflected logits.

    The step runs draft, reflection and the draft again; causality keeps the first copy as it would
    be alone, so weight 0 is the exact rule. For chains of which no token was drawn.
    """

    name: str | None = "reflective"

    def __init__(self, reflection: Sequence[int], weight: float = 0.3) -> None:
        """`reflection`: the tokens of REFLECTION, or of another text."""
        self._reflection, self._weight = np.asarray(reflection, np.int32), weight

    def given(self, draft: Draft) -> Tokens:
        """The reflection and the draft's copy."""
        if draft.parents is not None or draft.probabilities is not None or not draft.tokens:
            return np.zeros(0, np.int32)
        return np.append(self._reflection, np.asarray(draft.tokens, np.int32))

    def verify(
        self, draft: Draft, logits: Float, after: Float, history: Tokens, sampler: Sampler
    ) -> Verdict:
        """The exact rule on mixed logits."""
        n = len(draft.tokens)
        if len(after) and self._weight:
            first = len(self._reflection) - 1  # this row says what follows the reflection
            mixed = logits.copy()
            mixed[:n] += self._weight * (after[first : first + n] - mixed[:n])
            logits = mixed
        return verify(draft, logits, history, sampler)


class _Path(NamedTuple):
    at: int
    tokens: list[int]
    indices: list[int]


def _longest(
    draft: Draft, logits: Float, history: Tokens, sampler: Sampler, passes: _Passes
) -> Verdict:
    """The longest path of tokens that pass, of equals the first, and the target's next token."""
    children, best, open_ = draft.children(), _Path(ROOT, [], []), [_Path(ROOT, [], [])]
    while open_:
        path = open_.pop(0)
        if len(path.tokens) > len(best.tokens):
            best = path
        inside = children.get(path.at, ())
        if not inside:
            continue
        p = softened(logits[path.at + 1], sampler.config.temperature)
        for child in inside:
            token = draft.tokens[child]
            if passes(p, token):
                open_.append(_Path(child, [*path.tokens, token], [*path.indices, child]))
    text = np.append(history, np.array(best.tokens, np.int32))
    return Verdict([*best.tokens, sampler.sample(logits[best.at + 1], text)], best.indices)


class _Passes(Protocol):
    def __call__(self, p: Float, token: int, /) -> bool: ...


def softened(logits: Float, temperature: float) -> Float:
    """Probabilities at `temperature`, at 1 where that is 0."""
    scores = (logits - logits.max()) / np.float32(temperature or 1.0)
    p = np.exp(scores)
    return np.asarray(p / p.sum(), np.float32)


def make(name: str, reflection: Sequence[int]) -> Rule:
    """The rule of this name, with its paper's constants.

    Raises:
        UsageError: there is no such rule.
    """
    rules: dict[str, Rule] = {
        "bild": Bild(),
        "typical": Typical(),
        "reflective": Reflective(reflection),
    }
    if name not in rules:
        raise UsageError(f"lossy is {name!r}, expected one of {', '.join(RULES)}")
    return rules[name]
