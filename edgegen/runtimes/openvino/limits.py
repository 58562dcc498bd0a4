"""Maximum lengths of prompts and answers, the same on every device.

An NPU's shapes are fixed when its model is compiled. Other devices check the same limits, so that a
request that runs on one device runs on all.
"""

from __future__ import annotations

from typing import NamedTuple

from edgegen.errors import UsageError

PROMPT, ANSWER = 1024, 512
"""Default limits in tokens, on a device that needs them."""


class Limits(NamedTuple):
    """Maximum tokens of a prompt, and after it."""

    prompt: int
    answer: int

    @property
    def total(self) -> int:
        """Maximum tokens of the context."""
        return self.prompt + self.answer


def limits(
    prompt: int | None, answer: int | None, context: int, needed: bool = False
) -> Limits | None:
    """Return the limits, with defaults for a missing one.

    None is returned if both are missing and the device does not need limits (`needed`).

    Raises:
        UsageError: a limit is not positive, or both exceed the bundle's `context`.
    """
    if prompt is None and answer is None and not needed:
        return None
    default = Limits(min(PROMPT, context * 2 // 3), min(ANSWER, context // 3))
    limit = Limits(prompt or default.prompt, answer or default.answer)
    requested = {"prompt_limit": prompt, "answer_limit": answer}
    for name, value in requested.items():
        if value is not None and value < 1:
            raise UsageError(f"expected {name} of 1 or more tokens, got {value}")
    if limit.total > context:
        raise UsageError(
            f"expected limits of at most {context} tokens together, the bundle's context, got "
            f"{limit.prompt} for prompts and {limit.answer} for answers; lower --prompt-limit or "
            "--answer-limit"
        )
    return limit
