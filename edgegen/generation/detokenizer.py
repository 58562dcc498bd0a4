"""Incremental detokenization: complete characters only, at a constant cost per token.

A character may span several tokens, so the tokens' bytes are decoded as a stream. The concatenated
pieces equal the text of all tokens decoded at once, without an incomplete character at its end.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from edgegen.models.tokenizers.tokenizer import Tokenizer


class Detokenizer:
    """Decoder of one sequence of tokens. Special tokens have no text, unless they are visible."""

    def __init__(self, tokenizer: Tokenizer, visible: Sequence[str] = ()) -> None:
        self._bytes = tokenizer.token_bytes
        ids = {tokenizer.token_id(token): token.encode() for token in visible}
        self._visible = {id: text for id, text in ids.items() if id in tokenizer.special_ids}
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._leading = tokenizer.leading_space
        """Whether to drop the space that SentencePiece puts before the first word."""

    def push(self, token: int) -> str:
        """Return the text that `token` completes; invalid UTF-8 becomes U+FFFD."""
        data = self._visible.get(token) or self._bytes(token)
        if self._leading and data:
            data = data.removeprefix(b" ")
            self._leading = False
        return self._decoder.decode(data)
