"""Token ids to text, one by one, without ever showing half a character.

Characters may be spread over tokens, so tokens become bytes and the bytes are decoded as a
stream: the pieces joined are the whole decoded at once, and each token costs only itself.
"""

from __future__ import annotations

import codecs

from edgegen.models.tokenizers.tokenizer import Tokenizer


class Detokenizer:
    """Decodes one sequence of tokens. Special tokens have no text."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._bytes = tokenizer.token_bytes
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._leading = tokenizer.leading_space
        """A SentencePiece model's first word carries a space that is not in the text."""

    def push(self, token: int) -> str:
        """The text that `token` completes; bytes that are no UTF-8 become U+FFFD."""
        data = self._bytes(token)
        if self._leading and data:
            data = data.removeprefix(b" ")
            self._leading = False
        return self._decoder.decode(data)

    def flush(self) -> str:
        """The text still held: U+FFFD where the last character was left incomplete, else ""."""
        return self._decoder.decode(b"", final=True)
