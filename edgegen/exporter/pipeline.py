"""The export itself: a model goes in, and a bundle comes out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from edgegen import __version__
from edgegen._types import Progress
from edgegen.bundle import Bundle, BundleWriter, open_bundle
from edgegen.bundle.manifest import (
    DRAFT_TOKENS,
    FORMAT,
    Evaluation,
    Manifest,
)
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter import gate
from edgegen.exporter.calibration.texts import Source
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.job import ExportJob
from edgegen.exporter.onnx.decoder import build_decoder
from edgegen.exporter.onnx.genai import NAME as GENAI
from edgegen.exporter.onnx.genai import genai_config, kv_bytes_per_token
from edgegen.exporter.onnx.lint import lint
from edgegen.exporter.onnx.static import build_static_decoder
from edgegen.exporter.plan import ExportPlan, bits_per_weight
from edgegen.exporter.recipes import Recipe
from edgegen.exporter.targets import with_targets, write_targets
from edgegen.exporter.tensors import TensorWriter
from edgegen.exporter.tuning import tuning
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer

MODEL_FILE = "model.onnx"


def export(
    source: str | Path | Checkpoint,
    out: str | Path,
    recipe: str | Recipe = "w4a8kv8",
    *,
    context: int | None = None,
    calibration: Source | Sequence[Source] | None = None,
    tune: str = "none",
    distill_tokens: int | None = None,
    bits_per_weight: float | None = None,
    target: str | Sequence[str] = "onnx",
    check: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
    draft: DraftMetadata | None = None,
) -> Bundle:
    """Turn a model into a quantized bundle.

    Args:
        source: a GGUF file, a Hugging Face folder, a name that `edgegen pull` fetched, or a model
            that is open.
        out: the folder to make; it appears whole or not at all.
        recipe: a name (see `edgegen export --help`), the path of a recipe file, or a `Recipe`.
        context: most tokens the bundle will hold; the model's own limit up to 8192 by default.
        calibration: what to run through the model for the cache's scales, for what the quantizer
            needs to know, and for tuning: a UTF-8 text file, "bundled" (the default), "self" (text
            that the model writes), several of these in turn, or "none", where weights are rounded
            to nearest.
        tune: "none"; "blockwise": train each block's codes, scales and norms against the float
            block, which goes on where it was if it was killed; or "distill": then train all blocks
            together. Both need torch.
        distill_tokens: what distilling sees in all; beyond the calibration text it is what the
            float model writes itself. By default that text once, or 26 million on a GPU.
        bits_per_weight: what the blocks may take on average, scales counted; each matrix gets the
            bits and group size that measured errors ask for. The recipe's for all by default.
        target: "onnx", or "openvino" beside it; a list, or names with commas.
        check: end with the quality gate.
        overwrite: replace `out` if it is a bundle.
        progress: called with (stage, done, total).
        draft: where the model is a draft: what the bundle says of it, and its vocabulary.

    Raises:
        CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        InputError: the model or the calibration text cannot be read.
        UsageError: the recipe does not fit the model, or `out` exists.
    """
    job = ExportJob(
        source,
        recipe,
        context,
        calibration=calibration,
        tune=tune,
        distill_tokens=distill_tokens,
        budget=bits_per_weight,
        target=target,
        check=check,
        progress=progress,
        draft=draft,
    )
    return _Export(job).run(Path(out), overwrite)


def plan(
    source: str | Path,
    recipe: str | Recipe = "w4a8kv8",
    context: int | None = None,
    check: bool = True,
    *,
    tune: str = "none",
    bits_per_weight: float | None = None,
) -> ExportPlan:
    """Sizes, memory and time of an export, without running it."""
    return ExportJob(source, recipe, context, tune=tune, check=check, budget=bits_per_weight).plan


class _Export:
    """One export under way."""

    def __init__(self, job: ExportJob) -> None:
        self.job, self.config, self.recipe = job, job.config, job.recipe
        self.checkpoint, self.progress = job.checkpoint, job.progress

    def run(self, out: Path, overwrite: bool) -> Bundle:
        if tuning.follows(self.job.tune):
            return self._follow(out)
        expected = with_targets(self.job.plan.model_bytes, self.job.targets)
        with BundleWriter(out, overwrite=overwrite, expect_bytes=expected) as writer:
            self.folder, self.out = writer.path, out
            self._write_texts()
            self._write_tensors()
            self._write_graph()
            write_targets(self.job.targets, self.folder, self.config, self.recipe)
            result = self._gate() if self.job.check else None
            manifest = self._manifest(result)
            missed = result and gate.missed(result)
            if missed:
                failed = writer.fail(manifest).path
                self._forget()
                raise CheckFailed(
                    f"{self.recipe.name} did not pass its gate: {gate.verdict(missed)}; "
                    f"the bundle was left as {failed}"
                )
            bundle = writer.commit(manifest)
            self._forget()
            return bundle

    def _follow(self, out: Path) -> Bundle:
        """Train beside the process that writes the bundle, and open what it has written."""
        with TemporaryDirectory() as folder:
            self.folder, self.out = Path(folder), Path(folder) / "bundle"
            self._write_texts()
            self._write_tensors()
        self._forget()
        return open_bundle(out)

    def _forget(self) -> None:
        """The bundle is written: what a tuning kept is not wanted any more."""
        if self.tensors.tuning is not None:
            self.tensors.tuning.discard()
            self.tensors.tuning.meet()

    def _write_texts(self) -> None:
        """Tokenizer, template and licence."""
        for name, data in self.checkpoint.source.text_files().items():
            (self.folder / name).write_bytes(data)
        self.tokenizer = Tokenizer.from_folder(self.folder)
        tk = self.tokenizer
        stock_context, draft = min(self.job.context, 4096), self.job.draft
        if draft is not None and draft.tokens is not None:
            (self.folder / DRAFT_TOKENS).write_bytes(draft.tokens.astype("<i4").tobytes())
        (self.folder / GENAI).write_bytes(
            genai_config(self.config, stock_context, tk.bos_id, tk.eos_ids, tk.pad_id)
        )

    def _write_tensors(self) -> None:
        self.windows = self.job.windows(self.tokenizer)
        self.tensors = TensorWriter(self.job, self.tokenizer, self.windows, self.folder, self.out)
        self.gate_states = self.tensors.write()

    def _write_graph(self) -> None:
        build = build_static_decoder if self.recipe.static else build_decoder
        graph = build(self.config, self.recipe, self.tensors.data.entries, self.job.context)
        errors = [str(f) for f in lint(graph.model) if f.level == "error"]
        if errors:
            raise UsageError(
                f"recipe {self.recipe.name} would run slowly here: {errors[0]}"
                + (f" (and {len(errors) - 1} more)" if len(errors) > 1 else "")
            )
        graph.save(self.folder / MODEL_FILE)

    def _gate(self) -> Evaluation:
        bundle = Bundle(self.folder, self._manifest(None))
        head = self.checkpoint.tensor("embed" if self.config.tie_embeddings else "head")
        reference = gate.FloatModel(
            self.config, self.gate_states, self.checkpoint.tensor("norm"), head
        )
        total = len(self.windows.gate)
        self.progress("checking quality", 0, total)
        with gate.engines(bundle) as models:
            return gate.evaluate(
                models,
                self.recipe,
                self.windows.gate,
                reference,
                lambda done: self.progress("checking quality", done, total),
            )

    def _manifest(self, evaluation: Evaluation | None) -> Manifest:
        options = msgspec.to_builtins(self.recipe) | {"tune": self.job.tune}
        if self.job.budget is not None:
            options["bits_per_weight"] = self.job.budget
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            name=self.checkpoint.name or self.checkpoint.source.path.stem,
            recipe=self.recipe.name,
            recipe_options=options,
            model=self.config,
            context=self.job.context,
            engines=[],
            files={},
            bits_per_weight=bits_per_weight(self.config, self.tensors.data.sizes()),
            kv_bytes_per_token=kv_bytes_per_token(self.config, self.recipe.kv),
            source=self.checkpoint.source.info(self.checkpoint.name),
            evaluation=evaluation,
            draft=None if self.job.draft is None else self.job.draft.info,
        )
        return gate.complete(self.folder, manifest)
