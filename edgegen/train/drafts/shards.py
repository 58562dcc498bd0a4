"""Written text and training states on disk, each file whole or not there, so that a killed run goes
on where it was. A file of another run or a damaged one counts as none.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from edgegen.errors import ResourceError
from edgegen.train.drafts.writing import Written
from edgegen.train.fake import Tensor

_PARTS = ("tokens", "kinds", "temperatures", "ids", "odds")


class Folder:
    """Files of one run beside the bundle that it makes."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save_text(self, number: int, text: Written, key: str) -> None:
        """Keep a shard of text."""
        self._save(f"text.{number:04}", {part: getattr(text, part) for part in _PARTS}, key)

    def load_text(self, number: int, key: str) -> Written | None:
        """A shard, if it is there."""
        found = self.load(f"text.{number:04}", key)
        return None if found is None else Written(**{part: found[0][part] for part in _PARTS})

    def save(
        self, name: str, tensors: Mapping[str, Tensor], key: str, facts: Mapping[str, str]
    ) -> None:
        """Keep named tensors and facts. Raises ResourceError when the disk refuses."""
        self._save(name, tensors, key, facts)

    def load(self, name: str, key: str) -> tuple[dict[str, Tensor], dict[str, str]] | None:
        """(tensors, facts) that this very run has saved, or None."""
        try:
            with safe_open(self.path / f"{name}.safetensors", "pt") as file:
                facts = dict(file.metadata() or {})
                if facts.get("key") != key:
                    return None
                return {n: file.get_tensor(n) for n in file.keys()}, facts  # noqa: SIM118
        except (FileNotFoundError, SafetensorError):
            return None

    def discard(self) -> None:
        """Remove what was saved: the bundle is there."""
        for path in [*self.path.glob("*.safetensors"), *self.path.glob("*.part")]:
            path.unlink(missing_ok=True)
        if self.path.is_dir() and not any(self.path.iterdir()):
            shutil.rmtree(self.path)

    def _save(
        self,
        name: str,
        tensors: Mapping[str, Tensor],
        key: str,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        path = self.path / f"{name}.safetensors"
        temporary = path.with_suffix(".part")
        data = {n: t.detach().cpu().contiguous() for n, t in tensors.items()}
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(save(data, {"key": key, **(facts or {})}))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError as error:
            raise ResourceError(
                f"{path} cannot be written: {error.strerror}; free space there"
            ) from error
