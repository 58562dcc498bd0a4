"""Draft sizes without sampling: each draft is cut to the tokens that pay.

A drafter states a confidence for each token. For each n, consider a step that verifies the n most
likely tokens. The observed acceptance of tokens with a similar confidence gives its expected number
of tokens, and earlier steps of that width give its time. The n with the most tokens per second is
verified. It is 0, plain decoding, where that is fastest. A drafter that costs more than it yields
is paused.

All that holds on average. So that no text gets slower than plain decoding by more than a small
fraction, a draft may only cost what earlier drafts of the text saved, and that fraction. Drafts
that take long by themselves, as those of a model do, get a trial of several in each text.

(Expected tokens as tau in arXiv 2211.17192, with a probability for every node; EAGLE-2, arXiv
2406.16858, cuts trees to a fixed number instead.)

All this runs beside each step of a model, which a small one takes in 3 ms. So it computes on short
lists: numpy takes longer to be called.
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from itertools import accumulate, pairwise

from edgegen.generation.speculative.control import PLAIN, Round
from edgegen.generation.speculative.drafters.base import ROOT, Draft, DraftPlan

MAX_TOKENS = 24
"""Maximum tokens verified at once."""

_EDGES = (0.05, 0.1, 0.2, 0.3, 0.5, 0.65, 0.78, 0.84, 0.87, 0.89, 0.92, 0.94, 0.97, 0.99)
"""Edges of the bins in which confidences are counted."""
_RECENT = 9
"""Steps of one width whose median is its time."""
_STALE = 512
"""Rounds after which a time is forgotten: contexts grow, machines slow down."""
_MEASURE_INTERVAL = 8
"""Rounds of plain decoding between two updates of the step times."""
_PRIOR = 4.0
"""Number of tokens that a drafter's own confidence counts for."""
_DECAY = 0.99
"""Weight of the counts before a round."""
_TRIAL = 8
"""Rounds before a drafter is judged."""
_MIN_SPEED = 0.985
"""Fraction of the speed of plain decoding below which a drafter is paused."""
_CHEAP = 0.02
"""Fraction of the time below which a drafter is never paused: its drafts can be cut."""
_LOSS = 0.006
"""Fraction of the time of plain decoding that drafts may cost more than they save."""
_FIRST_LOSS = 1.0
"""Time that a text's drafts may cost more than they save at its start, in steps of one token."""
_NEXT_LOSS = 0.06
"""Time that drafts may cost again after a rest, in steps of one token."""
_OVERHEAD = 0.02
"""Assumed time that drafting adds to a round without a draft, in steps of one token."""
_MAX_OVERHEAD = 0.15
"""More than this is noise."""
_SLOPE = 0.08
"""Time that a token adds to a step wider than those timed so far, in steps of one token."""
_FIRST_DRAFT = 0.3
"""Maximum time that a draft is assumed to take before several were timed, in steps of one token."""
_SURE = 3
"""Number of steps, or of drafts, whose median time is trusted even if it is long."""
_FIRST_LENGTH = 6
"""Maximum tokens of a draft before the drafter was timed."""
_FIRST_PAUSE, _MAX_PAUSE = 16, 256
"""Rounds without a drafter, doubled as long as it fails."""
_DEFAULT_CONFIDENCE = 0.7
"""Confidence of each token of a drafter that states none."""


class Confidence:
    """Plans and cuts drafts, and learns from their acceptance."""

    def __init__(self, max_tokens: int = MAX_TOKENS, branches: int = 1) -> None:
        self._max_tokens, self._branches = max_tokens, branches
        self._steps = [deque[tuple[int, float]](maxlen=_RECENT) for _ in range(max_tokens + 1)]
        self._draft_times = deque[float](maxlen=_RECENT)  # seconds for a token
        self._plain = deque[float](maxlen=3)  # seconds of rounds of plain decoding
        self._seconds = [1.0] * (max_tokens + 1)  # of a round of each width
        self._overhead = _OVERHEAD  # in the first of these, relative to plain decoding
        self._per_token = 0.0
        self._planned_times = deque[float](maxlen=_RECENT)  # seconds for a token of a plan
        self._per_planned = 0.0
        self._drafting = deque[float](maxlen=_RECENT)  # seconds of drafts
        self._round, self._drafted, self._pause = 0, 0, 0
        self._tokens, self._time, self._draft_time = 0.0, 0.0, 0.0
        self._next_pause = _FIRST_PAUSE
        self.forget()

    def forget(self) -> None:
        """Forget the acceptance of texts; times are the machine's."""
        self._accepted, self._tried = ([0.0] * (len(_EDGES) + 1) for _ in range(2))
        self._restart(_FIRST_PAUSE)
        self._pause = 0
        self.begin()

    def begin(self) -> None:
        """Begin a text: what drafts saved in earlier ones does not count."""
        self._saved = _FIRST_LOSS  # what drafts of the text may cost, in steps of one token

    def rest(self) -> int:
        """Return the number of rounds of plain decoding before the next plan.

        They last until a draft is affordable again. Without them each round would take a few
        percent longer, since the code of drafts is no longer in the processor's caches after a
        step.
        """
        if not self._steps[0]:
            return 0
        rounds, self._pause = self._pause, 0
        cost = self._relative(self._seconds[1] + self._per_planned) - 1.0
        budget = self._budget()
        if budget < cost:
            enough = max(_NEXT_LOSS, 1.5 * cost)
            rounds = max(rounds, math.ceil((enough - budget) / _LOSS))
        return min(rounds, _MAX_PAUSE)

    def rested(self, rounds: int, seconds: float) -> None:
        """Learn from rounds of plain decoding that took `seconds` together."""
        self._round += rounds
        self._saved += rounds * _LOSS
        self._plain.append(seconds / rounds)
        self._measure()

    def _budget(self) -> float:
        """Return the time that drafts may cost now, in steps of one token."""
        if not self._knows_drafts:
            return self._saved
        trial = _TRIAL * statistics.median(self._drafting) / self._seconds[0]
        return self._saved + max(0.0, trial - _FIRST_LOSS)

    def _relative(self, seconds: float) -> float:
        """Return a time in rounds of plain decoding."""
        return seconds * (1.0 + self._overhead) / self._seconds[0]

    def choose(self) -> DraftPlan:
        """Return the plan of the next draft."""
        if not self._steps[0] or self._pause:  # plain decoding has to be timed first
            self._pause = max(self._pause - 1, 0)
            return PLAIN
        # A token pays if it yields more than plain decoding does in the time to draft it.
        floor = min(0.9, self._per_token / self._seconds[0])
        per_token = self._per_planned
        length = self._affordable([s + per_token * n for n, s in enumerate(self._seconds)])
        if not self._draft_times:
            length = min(length, _FIRST_LENGTH)
        return DraftPlan(length, self._branches, floor)

    def _affordable(self, seconds: Sequence[float], spent: float = 0.0) -> int:
        """Return the maximum number of tokens whose step may yield nothing.

        Args:
            seconds: time for each number of tokens, ascending.
            spent: seconds that the draft took. A step that costs little more is always affordable.
        """
        plain = self._seconds[0]
        limit = (1.0 + self._budget()) * plain / (1.0 + self._overhead) - self._charged(spent)
        if spent:
            limit = max(limit, (1.0 + _NEXT_LOSS) * plain)
        return max(0, bisect_right(seconds, limit) - 1)

    def cut(self, draft: Draft, draft_seconds: float) -> Draft:
        """Return the most likely tokens of `draft`, as many as pay."""
        if not draft.tokens or not self._steps[0]:
            return draft
        p = self._path_probabilities(draft)
        order = sorted(range(len(p)), key=lambda i: -p[i])[: self._max_tokens]
        order = order[: self._affordable(self._seconds, draft_seconds)]
        tokens = (1.0 + yielded for yielded in accumulate((p[i] for i in order), initial=0.0))
        # zip ends with the tokens
        speeds = [t / (s + draft_seconds) for t, s in zip(tokens, self._seconds, strict=False)]
        return draft.select(sorted(order[: speeds.index(max(speeds))]))

    def record(self, result: Round) -> None:
        """Learn from a round."""
        n = min(len(result.draft.tokens), self._max_tokens)
        self._round += 1
        self._record_step(result, n)
        tokens, drafting = len(result.path) + 1, self._charged(result.draft_seconds)
        used = self._relative(self._seconds[n] + drafting) if result.plan.length else 1.0
        self._saved += tokens + _LOSS - used
        if result.plan.length:
            self._record_draft(result)
            self._judge(n, tokens, drafting)

    def _record_step(self, result: Round, n: int) -> None:
        """Record the time of a round whose step verified `n` tokens."""
        if result.plan.length or not self._steps[0]:
            self._steps[n].append((self._round, result.seconds - result.draft_seconds))
        else:
            self._plain.append(result.seconds)
        if n or self._round % _MEASURE_INTERVAL == 0 or self._round == 1:
            self._measure()

    def _record_draft(self, result: Round) -> None:
        """Record the time of a draft, and which of its tokens were accepted."""
        draft, seconds = result.draft, result.draft_seconds
        self._drafting.append(seconds)
        self._planned_times.append(seconds / result.plan.length)
        self._per_planned = statistics.median(self._planned_times)
        if not self._knows_drafts:
            limit = _FIRST_DRAFT * self._seconds[0] / _FIRST_LENGTH
            self._per_planned = min(self._per_planned, limit)
        if draft.tokens:
            self._draft_times.append(seconds / len(draft.tokens))
            self._per_token = statistics.median(self._draft_times)
            self._learn(draft, result.path)

    @property
    def _knows_drafts(self) -> bool:
        """Whether several drafts were timed. The first ones load code and weights."""
        return len(self._planned_times) >= _SURE

    def _charged(self, draft_seconds: float) -> float:
        """Return the part of a draft's time that counts as its cost.

        The rest is the time to read the prompt, or a delay by other programs.
        """
        limit = _FIRST_DRAFT * self._seconds[0]
        if self._knows_drafts:
            limit = max(limit, 2.0 * statistics.median(self._drafting))
        return min(draft_seconds, limit)

    def _judge(self, n: int, tokens: int, draft_seconds: float) -> None:
        """Pause the drafter if it costs more than it yields."""
        self._drafted += 1
        seconds = self._seconds
        self._tokens = _DECAY * self._tokens + tokens
        self._time = _DECAY * self._time + seconds[n] + draft_seconds
        speed = self._tokens / self._relative(self._time)
        self._draft_time = _DECAY * self._draft_time + draft_seconds
        is_cheap = self._draft_time <= _CHEAP * self._time
        if self._drafted >= _TRIAL and speed < _MIN_SPEED and not is_cheap:
            self._pause = self._next_pause
            self._restart(min(2 * self._next_pause, _MAX_PAUSE))
        elif self._drafted >= 4 * _TRIAL:
            self._next_pause = _FIRST_PAUSE

    def _restart(self, next_pause: int) -> None:
        self._drafted, self._tokens, self._time, self._draft_time = 0, 0.0, 0.0, 0.0
        self._next_pause = next_pause

    def _learn(self, draft: Draft, path: Sequence[int]) -> None:
        """Count the tokens whose parents were accepted, and the accepted ones among them."""
        bins = _bins(_token_confidences(draft))
        accepted = {ROOT, *path}
        tried = [i for i in range(len(bins)) if draft.parent(i) in accepted]
        self._tried = [count * _DECAY for count in self._tried]
        self._accepted = [count * _DECAY for count in self._accepted]
        for i in tried:
            self._tried[bins[i]] += 1.0
        for i in path:
            self._accepted[bins[i]] += 1.0

    def _path_probabilities(self, draft: Draft) -> list[float]:
        """Return the probability that the path to each token is accepted, as observed so far."""
        confidences = _token_confidences(draft)
        probabilities: list[float] = []
        for i, (own, at) in enumerate(zip(confidences, _bins(confidences), strict=True)):
            p = (self._accepted[at] + _PRIOR * own) / (self._tried[at] + _PRIOR)
            parent = draft.parent(i)
            probabilities.append(p * (1.0 if parent == ROOT else probabilities[parent]))
        return probabilities

    def _measure(self) -> None:
        """Update the time of a step of each width.

        It is the median of the recent times, interpolated between the widths that were timed.
        Wider steps are assumed to take longer with each token, and narrower ones no longer than
        wider ones.
        """
        for times in self._steps:
            while len(times) > 1 and times[0][0] <= self._round - _STALE:
                times.popleft()
        timed = [n for n, times in enumerate(self._steps) if times]
        medians = self._medians(timed)
        seconds = _interpolated(timed, medians)
        wider = range(1, self._max_tokens - timed[-1] + 1)
        seconds += [medians[-1] + n * _SLOPE * medians[0] for n in wider]
        self._seconds = list(accumulate(reversed(seconds), min))[::-1]
        if self._plain:
            found = self._seconds[0] / statistics.median(self._plain) - 1.0
            self._overhead = min(max(found, 0.0), _MAX_OVERHEAD)

    def _medians(self, timed: Sequence[int]) -> list[float]:
        """Return the time of a step of each width in `timed`, the first of which is 0.

        One or two steps of a width that took longer than is usual for it were delayed by other
        programs. Usual is the median of all steps with drafts, relative to `_SLOPE`.
        """
        medians = [sorted(s for _, s in self._steps[n])[len(self._steps[n]) // 2] for n in timed]
        expected = [medians[0] * (1.0 + _SLOPE * n) for n in range(self._max_tokens + 1)]
        ratios = sorted(s / expected[n] for n, ts in enumerate(self._steps) if n for _, s in ts)
        usual = max(1.0, ratios[len(ratios) // 2]) if len(ratios) >= _SURE else 1.0
        few = [len(self._steps[n]) < _SURE for n in timed]
        return [
            min(m, usual * expected[n]) if f else m
            for m, n, f in zip(medians, timed, few, strict=True)
        ]


def _interpolated(timed: Sequence[int], medians: Sequence[float]) -> list[float]:
    """Return the times of all widths up to the last one that was timed; the first is 0."""
    seconds = [medians[0]]
    for (n, low), (m, high) in pairwise(zip(timed, medians, strict=True)):
        slope = (high - low) / (m - n)
        seconds += [slope * i + low for i in range(1, m - n)]
        seconds.append(high)
    return seconds


def _token_confidences(draft: Draft) -> list[float]:
    """Return the confidence in each token, given that its parent is accepted."""
    paths = draft.confidences
    if paths is None:
        return [_DEFAULT_CONFIDENCE] * len(draft.tokens)
    parents = map(draft.parent, range(len(paths)))
    above = (1.0 if parent == ROOT else paths[parent] for parent in parents)
    return [min(own / max(before, 1e-9), 1.0) for own, before in zip(paths, above, strict=True)]


def _bins(confidences: Sequence[float]) -> list[int]:
    return [bisect_right(_EDGES, own) for own in confidences]
