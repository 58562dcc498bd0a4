"""Changes of the tables from canonical tensor names to a container's."""

from __future__ import annotations

from collections.abc import Mapping


def with_post_norms(names: Mapping[str, str], *, attn: str, mlp: str) -> dict[str, str]:
    """Return names with norms after the branches, `attn` and `mlp`, in place of those before."""
    before = {"layers.{i}.attn_norm", "layers.{i}.mlp_norm"}
    kept = {own: stored for own, stored in names.items() if own not in before}
    return kept | {"layers.{i}.attn_post_norm": attn, "layers.{i}.mlp_post_norm": mlp}
