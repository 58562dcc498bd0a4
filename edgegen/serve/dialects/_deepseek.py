"""Special tokens of DeepSeek's tool calls."""

from __future__ import annotations

from typing import Final

BEGIN: Final = "<｜tool▁calls▁begin｜>"
END: Final = "<｜tool▁calls▁end｜>"
CALL: Final = "<｜tool▁call▁begin｜>"
CALL_END: Final = "<｜tool▁call▁end｜>"
SEPARATOR: Final = "<｜tool▁sep｜>"
TOKENS: Final = (BEGIN, END, CALL, CALL_END, SEPARATOR)
