"""Train a draft and write it as a bundle, or trained heads as their folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import numpy as np

from edgegen._types import Float, Progress
from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import DraftInfo
from edgegen.errors import OutputExists
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.drafts.rows import open_rows
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Architecture, Checkpoint, SourceInfo, name_template
from edgegen.models.config import ModelConfig
from edgegen.models.layernorm import folded
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts.decoder import unfuse
from edgegen.train.drafts.fastdraft import FastDraft, TrainedDraft
from edgegen.train.drafts.kinds import HeadFiles, find_trainer
from edgegen.train.drafts.settings import DraftSettings

RECIPE = "w8a8"
"""Default recipe of a draft: it is small, and 8 bits keep its acceptance rate."""


@dataclass(frozen=True)
class DraftOutput:
    """Source of the training text, and form of the trained draft."""

    recipe: str = RECIPE
    writer: Path | None = None
    """A bundle of the target that writes the training text; None is the float model."""
    written: Path | None = None
    """The folder OUT.training of another training of the target, whose written text is used as far
    as the settings of the text are the same."""
    overwrite: bool = False
    only_train: bool = False
    """Leave the trained draft in OUT.training; the same call without it exports the draft."""


def train_draft(
    target: str | Path,
    out: Path,
    settings: DraftSettings,
    output: DraftOutput = DraftOutput(),
    progress: Progress = lambda *_: None,
) -> Bundle | TrainedDraft:
    """Train a draft for `target` and write it to `out`.

    Returns:
        The draft's bundle; for heads, with `only_train`, and in a process that only helps to train,
        the trained weights.

    Raises:
        OutputExists: `out` exists.
        UsageError, InputError, CheckFailed, ResourceError: as `FastDraft` says.
    """
    if out.exists() and not output.overwrite:
        raise OutputExists(f"{out} exists; name another folder, or give --overwrite")
    checkpoint = folded(open_checkpoint(target))
    folder = out.with_name(f"{out.name}.training")
    folder.mkdir(parents=True, exist_ok=True)
    writes = None
    if output.writer is not None:
        source = checkpoint.source.info(checkpoint.name)
        writes = open_rows(open_bundle(output.writer), source, settings.window)
    tokenizer = _tokenizer(checkpoint)
    job = FastDraft(checkpoint, tokenizer, settings, folder, progress=progress, writes=writes)
    if output.written is not None and job.finished() is None:
        job.folder.copy_text(output.written)
    trained = job.run()
    if output.only_train or job.follows:
        return trained
    trainer = None if settings.heads is None else find_trainer(settings.heads)
    if trainer is not None:
        if trainer.tunes_target:
            bundle = _export(_tuned(checkpoint, trained), out, output, None, progress)
            _add_heads(bundle, checkpoint, trained, settings)
        else:
            _write_heads(checkpoint, trained, settings, out)
        job.folder.discard()
        return trained
    metadata = DraftMetadata(_info(checkpoint, trained, settings), _draft_tokens(trained))
    bundle = _export(_checkpoint(checkpoint, trained), out, output, metadata, progress)
    job.folder.discard()
    return bundle


def _tokenizer(checkpoint: Checkpoint) -> Tokenizer:
    # A folder of this process' own: processes that train together start at the same time.
    with TemporaryDirectory() as folder:
        for name, data in checkpoint.source.text_files().items():
            (Path(folder) / name).write_bytes(data)
        return Tokenizer.from_folder(folder)


def _tuned(checkpoint: Checkpoint, trained: TrainedDraft) -> Checkpoint:
    """Return the fine-tuned target."""
    tables = {"embed", "head", "norm", "norm_bias"}
    weights = {n: w for n, w in trained.weights.items() if n in tables or n.startswith("layers.")}
    return _checkpoint(checkpoint, replace(trained, config=checkpoint.config, weights=weights))


def _add_heads(
    bundle: Bundle, checkpoint: Checkpoint, trained: TrainedDraft, settings: DraftSettings
) -> None:
    """Add trained heads to the bundle of their target."""
    from edgegen.exporter.drafts.inside import add_draft

    with TemporaryDirectory(dir=bundle.path.parent, prefix=f".{bundle.path.name}.") as folder:
        _write_heads(checkpoint, trained, settings, Path(folder))
        add_draft(bundle, Path(folder))


def _export(
    draft: Checkpoint,
    out: Path,
    output: DraftOutput,
    metadata: DraftMetadata | None,
    progress: Progress,
) -> Bundle:
    # Machines that only train may lack onnx.
    from edgegen.exporter.api import run_export
    from edgegen.exporter.options import ExportOptions

    options = ExportOptions(
        recipe=output.recipe, calibration="none", check=False, overwrite=output.overwrite
    )
    return run_export(draft, out, options, progress, metadata)


def _draft_tokens(trained: TrainedDraft) -> np.ndarray[Any, np.dtype[np.int32]] | None:
    if trained.tokens is None or trained.inputs is None:
        return None
    return np.concatenate([trained.tokens, trained.inputs])


def _info(checkpoint: Checkpoint, trained: TrainedDraft, settings: DraftSettings) -> DraftInfo:
    source = checkpoint.source.info(checkpoint.name)
    options: dict[str, Any] = msgspec.structs.asdict(settings)
    options["texts"] = [path.name for path in settings.texts]
    options |= {"seconds": round(trained.seconds, 1), "device": trained.device}
    return DraftInfo(
        target=source.name,
        target_sha256=source.sha256,
        parameters=_parameters(trained.config),
        target_parameters=_parameters(checkpoint.config),
        text_tokens=trained.text_tokens,
        acceptance={k: float(v) for k, v in msgspec.to_builtins(trained.acceptance).items()},
        trained=options,
    )


def _write_heads(
    checkpoint: Checkpoint, trained: TrainedDraft, settings: DraftSettings, out: Path
) -> None:
    tokens = trained.tokens
    if tokens is None:
        tokens = np.arange(checkpoint.config.vocab_size, dtype=np.int32)
    info = msgspec.to_builtins(_info(checkpoint, trained, settings))
    del info["parameters"], info["target_parameters"]
    out.mkdir(parents=True, exist_ok=True)
    trainer = find_trainer(settings.heads or "")
    trainer.save(HeadFiles(trained.weights, tokens, out, info))


def _parameters(config: ModelConfig) -> int:
    return sum(int(np.prod(shape)) for _, shape in config.tensor_shapes())


def _checkpoint(target: Checkpoint, trained: TrainedDraft) -> Checkpoint:
    tensors = unfuse(trained.config, trained.weights)
    whole = map(name_template, (name for name, _ in trained.config.tensor_shapes()))
    names = {name: name for name in whole}
    same = Architecture(
        name=target.architecture.name,
        hf_model_types=(),
        gguf_architectures=(),
        from_hf=target.architecture.from_hf,
        from_gguf=target.architecture.from_gguf,
        hf_names=names,
        gguf_names=names,
    )
    return Checkpoint(trained.config, _InMemory(target, tensors), same)


class _InMemory:
    """Source of a draft in memory: tensors by canonical name, with the target's tokenizer."""

    kind = "huggingface"

    def __init__(self, target: Checkpoint, tensors: Mapping[str, Float]) -> None:
        info = target.source.info(target.name)
        self.path = Path(f"{info.name}-draft")
        self.metadata: Mapping[str, Any] = {}
        self._tensors, self._texts, self._target = tensors, target.source.text_files(), info

    def names(self) -> list[str]:
        """Return the names of the tensors."""
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a tensor."""
        return self._tensors[name].shape

    def read(self, name: str) -> Float:
        """Return a tensor."""
        return np.ascontiguousarray(self._tensors[name])

    def text_files(self) -> dict[str, bytes]:
        """Return the target's tokenizer, template and licence."""
        return self._texts

    def info(self, name: str | None = None) -> SourceInfo:
        """Return the target's hash and licence, since the draft is derived from it."""
        return msgspec.structs.replace(self._target, name=name or self.path.name)
