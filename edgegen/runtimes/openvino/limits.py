"""Maximum lengths of prompts and answers, the same on every device.

An NPU's shapes are fixed when its model is compiled. Other devices check the same limits, so that a
request that runs on one device runs on all.
"""

from __future__ import annotations

from typing import NamedTuple

from edgegen.errors import UsageError

PROMPT, ANSWER = 1024, 512
"""On a device that needs limits, where none are given; in tokens."""


class Limits(NamedTuple):
    """Most tokens of a prompt, and most after it."""

    prompt: int
    answer: int

    @property
    def total(self) -> int:
        """Of the context."""
        return self.prompt + self.answer


def limits(
    prompt: int | None, answer: int | None, context: int, needed: bool = False
) -> Limits | None:
    """What was asked for, checked against the bundle's `context`; None where nothing was and
    nothing is `needed`.

    Raises:
        UsageError: one is not positive, or both together are more than the context.
    """
    if prompt is None and answer is None and not needed:
        return None
    usual = Limits(min(PROMPT, context * 2 // 3), min(ANSWER, context // 3))
    found = Limits(prompt or usual.prompt, answer or usual.answer)
    given = {"prompt_limit": prompt, "answer_limit": answer}
    for name, value in given.items():
        if value is not None and value < 1:
            raise UsageError(f"{name} is {value}, expected a positive number of tokens")
    if found.total > context:
        raise UsageError(
            f"a prompt of {found.prompt} and an answer of {found.answer} tokens are more than the "
            f"{context} that this bundle was exported for; lower --prompt-limit or --answer-limit"
        )
    return found
