"""What an export is told of a model that is a draft."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen.bundle.manifest import DraftInfo


@dataclass(frozen=True)
class DraftMetadata:
    """What makes a bundle a draft."""

    info: DraftInfo
    tokens: NDArray[np.int32] | None
    """What DRAFT_TOKENS holds; None where its tokens are the target's."""
