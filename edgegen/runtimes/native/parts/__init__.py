"""The parts that the native engine computes, one file each: functions of (part) -> its record.

A record is the number of the part and its options, as `read` in runtimes/native/src/parts/NAME.cpp
expects them: little-endian words of 32 bits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen.models.parts import Backend

NativePart = Callable[[Any], bytes]
"""(part) -> its record"""

NATIVE_PARTS: Backend[NativePart] = Backend("native_part", __name__)
