"""Generated text and training checkpoints on disk, from which an interrupted run continues.

Files are written atomically. Those of another run are ignored, and so are damaged ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from edgegen.errors import InputError
from edgegen.train.drafts.writing import Written
from edgegen.train.fake import Tensor
from edgegen.train.files import remove_files, write_file

_PARTS = ("tokens", "kinds", "temperatures", "ids", "odds")


class RunFolder:
    """Files of one training run, beside its output."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save_text(self, number: int, text: Written, key: str) -> None:
        """Save a shard of text."""
        self.save(f"text.{number:04}", {part: getattr(text, part) for part in _PARTS}, key, {})

    def load_text(self, number: int, key: str) -> Written | None:
        """Return a shard, or None if it was not saved with this key."""
        saved = self.load(f"text.{number:04}", key)
        return None if saved is None else Written(**{part: saved[0][part] for part in _PARTS})

    def copy_text(self, other: Path) -> None:
        """Copy the shards of the run in folder `other`.

        Raises:
            InputError: it has none.
            ResourceError: they cannot be written.
        """
        files = sorted(other.glob("text.*.safetensors"))
        if not files:
            raise InputError(
                f"{other}: expected the folder of a training, OUTPUT.training with files "
                "text.*.safetensors, got none; train there with --only-train"
            )
        for file in files:
            write_file(self.path / file.name, file.read_bytes())

    def save(
        self, name: str, tensors: Mapping[str, Tensor], key: str, facts: Mapping[str, str]
    ) -> None:
        """Save tensors and facts. Raise ResourceError if they cannot be written."""
        data = {n: t.detach().cpu().contiguous() for n, t in tensors.items()}
        write_file(self.path / f"{name}.safetensors", save(data, {"key": key, **facts}))

    def load(self, name: str, key: str) -> tuple[dict[str, Tensor], dict[str, str]] | None:
        """Return (tensors, facts) that were saved with the same key, or None."""
        try:
            with safe_open(self.path / f"{name}.safetensors", "pt") as file:
                facts = dict(file.metadata() or {})
                if facts.get("key") != key:
                    return None
                return {n: file.get_tensor(n) for n in file.keys()}, facts  # noqa: SIM118
        except (FileNotFoundError, SafetensorError):
            return None

    def discard(self) -> None:
        """Delete all files."""
        remove_files(self.path)
