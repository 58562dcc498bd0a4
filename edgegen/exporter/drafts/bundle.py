"""A trained draft as a bundle: the model in memory, its vocabulary and what was measured of it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import numpy as np

from edgegen._types import Float, Progress
from edgegen.bundle import Bundle, BundleWriter, open_bundle
from edgegen.bundle.heads import HEADS_INDEX, PROMPTS, Heads, prompt_heads, save_heads
from edgegen.bundle.manifest import NAME, DraftInfo
from edgegen.errors import OutputExists, UsageError
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.drafts.rows import open_rows
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Architecture, Checkpoint, SourceInfo
from edgegen.models.config import ModelConfig
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts.decoder import unfuse
from edgegen.train.drafts.fastdraft import FastDraft, Trained
from edgegen.train.drafts.heads import trained_heads
from edgegen.train.drafts.settings import DraftSettings

INSIDE = "draft"
"""Folder of a bundle for its draft."""
SELF_RECIPE = "w2a8kv4"
"""Of a model's copy that drafts for it."""
RECIPE = "w8a8"
"""A draft is small; 8 bits lose nothing that a draft could spare."""


def train_draft(
    target: str | Path,
    out: Path,
    settings: DraftSettings,
    *,
    recipe: str = RECIPE,
    writer: Path | None = None,
    overwrite: bool = False,
    only_train: bool = False,
    progress: Progress = lambda *_: None,
) -> Bundle | Trained:
    """Train a draft for `target` and write it as a bundle, or with `only_train` leave it trained
    in OUT.training, from where the same call without it goes on. `writer` is a bundle of the target
    that writes the text.

    Raises:
        OutputExists: `out` exists.
        UsageError, InputError, CheckFailed, ResourceError: as `FastDraft` says.
    """
    if out.exists() and not overwrite:
        raise OutputExists(f"{out} exists; name another folder, or give --overwrite")
    checkpoint = open_checkpoint(target)
    folder = out.with_name(f"{out.name}.training")
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in checkpoint.source.text_files().items():
        (folder / name).write_bytes(data)
    writes = None
    if writer is not None:
        source = checkpoint.source.info(checkpoint.name)
        writes = open_rows(open_bundle(writer), source, settings.window)
    tokenizer = Tokenizer.from_folder(folder)
    job = FastDraft(checkpoint, tokenizer, settings, folder, progress=progress, writes=writes)
    trained = job.run()
    if only_train or job.follows:
        return trained
    if settings.heads is not None:
        _write_heads(checkpoint, trained, settings, out)
        job.folder.discard()
        return trained
    from edgegen.exporter.pipeline import export  # machines that only train lack onnx

    tokens = None
    if trained.tokens is not None and trained.inputs is not None:
        tokens = np.concatenate([trained.tokens, trained.inputs])
    draft = DraftMetadata(_info(checkpoint, trained, settings), tokens)
    bundle = export(
        _checkpoint(checkpoint, trained),
        out,
        recipe,
        calibration="none",
        check=False,
        overwrite=overwrite,
        progress=progress,
        draft=draft,
    )
    for name in checkpoint.source.text_files():
        (folder / name).unlink(missing_ok=True)
    job.folder.discard()
    return bundle


def self_draft(
    source: str | Path, bundle: Bundle, recipe: str = SELF_RECIPE, progress: Progress | None = None
) -> Bundle:
    """Give `bundle`, exported from `source`, a copy of the model with fewer bits as its draft.

    Raises: as `export` does.
    """
    from edgegen.exporter.pipeline import export

    with TemporaryDirectory(dir=bundle.path.parent, prefix=f".{bundle.path.name}.") as folder:
        context = bundle.manifest.context
        copy = export(
            source, Path(folder) / INSIDE, recipe, context=context, check=False, progress=progress
        )
        return add_draft(bundle, copy.path)


def check_draft(draft: str) -> None:
    """Refuse what `edgegen export --draft` cannot add.

    Raises:
        UsageError: it is neither "self" nor the folder of a draft or of heads.
    """
    folder = Path(draft)
    if draft != "self" and not any((folder / name).is_file() for name in (NAME, HEADS_INDEX)):
        raise UsageError(
            f"draft {draft!r} is neither self nor the folder of a draft or of heads; make one "
            "with: edgegen draft train"
        )


def add_draft(bundle: Bundle, draft: Path) -> Bundle:
    """Write `bundle` again, at its place, with the folder `draft` in it."""
    with BundleWriter(bundle.path, overwrite=True) as writer:
        for name in bundle.manifest.files:
            if name.startswith(f"{INSIDE}/"):
                continue
            (writer.path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(bundle.file(name), writer.path / name)
        shutil.copytree(draft, writer.path / INSIDE, dirs_exist_ok=True)
        return writer.commit(bundle.manifest)


def _info(checkpoint: Checkpoint, trained: Trained, settings: DraftSettings) -> DraftInfo:
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
    checkpoint: Checkpoint, trained: Trained, settings: DraftSettings, out: Path
) -> None:
    tokens = trained.tokens
    if tokens is None:
        tokens = np.arange(checkpoint.config.vocab_size, dtype=np.int32)
    info = msgspec.to_builtins(_info(checkpoint, trained, settings))
    del info["parameters"], info["target_parameters"]
    if settings.heads == PROMPTS:
        heads = prompt_heads(trained.weights["prompts"].float().numpy())
    else:
        heads = Heads(settings.heads or "", *trained_heads(trained.weights), tokens)
    out.mkdir(parents=True, exist_ok=True)
    save_heads(heads, out, info)


def _parameters(config: ModelConfig) -> int:
    return sum(int(np.prod(shape)) for _, shape in config.tensor_shapes())


def _checkpoint(target: Checkpoint, trained: Trained) -> Checkpoint:
    tensors = unfuse(trained.config, trained.weights)
    names = {name: name for name in ("embed", "head", "norm")}
    names |= {"layers.{i}." + s: "layers.{i}." + s for s in trained.config.layer_shapes()}
    same = Architecture(
        name=target.architecture.name,
        hf_model_types=(),
        gguf_architectures=(),
        from_hf=target.architecture.from_hf,
        from_gguf=target.architecture.from_gguf,
        hf_names=names,
        gguf_names=names,
        fix=lambda short, tensor, config, kind: tensor,  # noqa: ARG005
    )
    return Checkpoint(trained.config, _InMemory(target, tensors), same)


class _InMemory:
    """Tensors by their canonical names, with the target's tokenizer."""

    kind = "huggingface"

    def __init__(self, target: Checkpoint, tensors: Mapping[str, Float]) -> None:
        info = target.source.info(target.name)
        self.path = Path(f"{info.name}-draft")
        self.metadata: Mapping[str, Any] = {}
        self._tensors, self._texts, self._target = tensors, target.source.text_files(), info

    def names(self) -> list[str]:
        """Of the tensors."""
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        """Of a tensor."""
        return self._tensors[name].shape

    def read(self, name: str) -> Float:
        """A tensor."""
        return np.ascontiguousarray(self._tensors[name])

    def text_files(self) -> dict[str, bytes]:
        """The target's."""
        return self._texts

    def info(self, name: str | None = None) -> SourceInfo:
        """The target's hash and licence: a draft is made of it."""
        return msgspec.structs.replace(self._target, name=name or self.path.name)
