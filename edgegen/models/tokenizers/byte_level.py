"""GPT-2's mapping of bytes to visible characters, used in byte-level vocabularies.

Bytes that are printable in Latin-1 map to themselves, the others to U+0100 and up, in order
(Radford et al. 2019, the released encoder).
"""

from __future__ import annotations

from typing import Final

_VISIBLE: Final = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
_HIDDEN: Final = [byte for byte in range(256) if byte not in _VISIBLE]

BYTE_TO_CHAR: Final[dict[int, str]] = {byte: chr(byte) for byte in _VISIBLE} | {
    byte: chr(0x100 + i) for i, byte in enumerate(_HIDDEN)
}
CHAR_TO_BYTE: Final[dict[str, int]] = {char: byte for byte, char in BYTE_TO_CHAR.items()}
