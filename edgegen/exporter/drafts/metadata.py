"""Draft metadata passed to an export."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen.bundle.manifest import DraftInfo


@dataclass(frozen=True)
class DraftMetadata:
    """Metadata of a bundle that is a draft."""

    info: DraftInfo
    tokens: NDArray[np.int32] | None
    """Content of the file DRAFT_TOKENS; None where the draft has the target's tokens."""
