"""Open a model and its tokenizer, for experiments that need no bundle."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer


def open_model(source: str) -> tuple[Checkpoint, Tokenizer]:
    """Open what `edgegen export` takes: a GGUF file, a Hugging Face folder or a pulled name."""
    checkpoint = open_checkpoint(source)
    with TemporaryDirectory() as folder:
        for name, data in checkpoint.source.text_files().items():
            (Path(folder) / name).write_bytes(data)
        return checkpoint, Tokenizer.from_folder(Path(folder))
