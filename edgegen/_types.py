"""Type aliases that several packages share."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]
Int8 = NDArray[np.int8]
Tokens = NDArray[np.int32]
"""Token ids [M]."""
Progress = Callable[[str, int, int], None]
"""Called with (stage, steps done, steps in all)."""
