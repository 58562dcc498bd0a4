"""Check of an answer's tokens against what a grammar leaves out of a JSON schema."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from edgegen.generation.jsonschema.checker import SchemaCheck

_ALL: Final = 256
"""Maximum number of tokens that are all checked. Of more, only those are that end or begin a
value: checking each character of a string would take too long."""
_STRUCTURE: Final = frozenset(b'"{}[],:')


class AnswerCheck:
    """A schema and the spelling of the tokens. May be shared by threads."""

    def __init__(
        self, schema: SchemaCheck, spellings: Sequence[bytes], eos_ids: frozenset[int]
    ) -> None:
        self._schema, self._spellings, self._eos_ids = schema, spellings, eos_ids
        self._decisive = np.array([not _STRUCTURE.isdisjoint(text) for text in spellings])
        self._decisive[sorted(id for id in eos_ids if id < len(spellings))] = True

    def allows(self, answer: Sequence[int], token: int) -> bool:
        """Return whether `token` may follow the answer so far: an end token only if it is valid."""
        text = b"".join(self._spellings[id] for id in answer)
        if token in self._eos_ids:
            return self._schema.verdict(text.decode("utf-8", "replace"), True) is True
        text += self._spellings[token]
        return self._schema.verdict(text.decode("utf-8", "surrogateescape"), False) is not False

    def decisive(self, tokens: ArrayLike) -> list[int]:
        """Return the tokens that have to be checked."""
        ids = np.asarray(tokens)
        chosen: list[int] = (ids if len(ids) <= _ALL else ids[self._decisive[ids]]).tolist()
        return chosen
