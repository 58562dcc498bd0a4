"""How far text that agreed so far goes on to agree: what drafters that copy claim of their tokens.

The more tokens before a place are as they were elsewhere, the likelier the next one is too. The
figures are rough, from a chat, a program and a summary by SmolLM2-135M; a control corrects them by
what becomes of the drafts (confidence.py).
"""

from __future__ import annotations

_TRUST = (0.1, 0.2, 0.4, 0.6, 0.75, 0.84, 0.88, 0.91, 0.93, 0.95, 0.96)


def trust(agreed: int) -> float:
    """How likely the next token agrees after `agreed` tokens that did."""
    return _TRUST[min(agreed, len(_TRUST) - 1)]
