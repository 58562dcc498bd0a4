"""The steps of an export, from a checked job to a bundle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from edgegen import __version__
from edgegen._memory import release, share_heap
from edgegen.arithmetic.decoder import load_norm
from edgegen.bundle import Bundle, BundleWriter, open_bundle
from edgegen.bundle.manifest import DRAFT_TOKENS, FORMAT, Evaluation, Manifest
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter import gate
from edgegen.exporter.job import ExportJob
from edgegen.exporter.onnx.decoder import build_decoder
from edgegen.exporter.onnx.genai import NAME as GENAI
from edgegen.exporter.onnx.genai import genai_config, kv_bytes_per_token
from edgegen.exporter.onnx.lint import lint
from edgegen.exporter.onnx.static import build_static_decoder
from edgegen.exporter.plan import bits_per_weight
from edgegen.exporter.targets import TargetInputs, all_targets_bytes, write_targets
from edgegen.exporter.tensors import TensorWriter
from edgegen.exporter.tuning.checks import is_follower
from edgegen.exporter.tuning.tuning import TuningResult, checkpoint_folder
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.onnxruntime.graphs import MODEL_FILE


class Pipeline:
    """One export in progress: texts, tensors, graphs, the gate, the manifest.

    Args:
        shared: takes the float model's predictions, or has them from another export.
    """

    def __init__(
        self, job: ExportJob, out: Path, shared: gate.FloatPredictions | None = None
    ) -> None:
        self.job, self.config, self.recipe = job, job.config, job.recipe
        self.checkpoint, self.progress, self.out = job.checkpoint, job.progress, out
        self.shared = shared or gate.FloatPredictions()
        self.follows = is_follower(job.options)
        """Whether another process writes the bundle."""

    def run(self) -> Bundle:
        """Write the bundle and return it.

        Raises:
            CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        """
        share_heap()
        options = self.job.options
        if self.follows:
            return self._follow()
        size = all_targets_bytes(self.job.model_bytes, options.targets)
        with BundleWriter(self.out, overwrite=options.overwrite, expect_bytes=size) as writer:
            self.folder = writer.path
            self._write_texts()
            self._open_tensors(self.out)
            self.gate_states = self.tensors.write()
            release()  # before the gate loads a head
            self._write_graph()
            entries = self.tensors.data.entries
            context = self.job.context
            write_targets(
                options.targets,
                TargetInputs(self.folder, self.config, self.recipe, entries, context),
            )
            manifest = self._manifest(self._gate() if options.check else None)
            try:
                bundle = gate.commit(writer, manifest)
            except CheckFailed:
                self._end_tuning()
                raise
            self._end_tuning()
            return bundle

    def tune(self) -> TuningResult:
        """Tune all blocks and leave them in OUT.tuning.

        Where only distillation is left, no text passes through the model again.
        """
        with TemporaryDirectory() as folder:
            self.folder = Path(folder)
            self._write_texts()
            self._open_tensors(self.out)
            if not self.tensors.distill_finished():
                if self.follows:  # one process writes OUT.tuning
                    self.tensors.out = self.folder / "bundle"
                self.tensors.write()
        tuning = self.tensors.tuning
        assert tuning is not None
        tuning.wait()
        return TuningResult(checkpoint_folder(self.out), tuning.divergence)

    def _follow(self) -> Bundle:
        """Train beside the process that writes the bundle, and open what it has written."""
        with TemporaryDirectory() as folder:
            self.folder = Path(folder)
            self._write_texts()
            self._open_tensors(self.folder / "bundle")
            self.tensors.write()
        self._end_tuning()
        return open_bundle(self.out)

    def _end_tuning(self) -> None:
        """Delete the checkpoints: the bundle is complete."""
        if self.tensors.tuning is not None:
            self.tensors.tuning.discard()
            self.tensors.tuning.wait()

    def _write_texts(self) -> None:
        """Write the tokenizer, the chat template, the licence and onnxruntime-genai's settings.

        onnxruntime-genai runs models whose layers all have keys and values of one size.
        """
        for name, data in self.checkpoint.source.text_files().items():
            (self.folder / name).write_bytes(data)
        self.tokenizer = Tokenizer.from_folder(self.folder)
        tk = self.tokenizer
        stock_context, draft = min(self.job.context, 4096), self.job.draft
        if draft is not None and draft.tokens is not None:
            (self.folder / DRAFT_TOKENS).write_bytes(draft.tokens.astype("<i4").tobytes())
        whole = len(self.config.attention_layers) == self.config.num_layers
        if whole and self.config.has_equal_heads:
            (self.folder / GENAI).write_bytes(
                genai_config(self.config, stock_context, tk.bos_id, tk.eos_ids, tk.pad_id)
            )

    def _open_tensors(self, out: Path) -> None:
        self.windows = self.job.windows(self.tokenizer)
        read = replace(self.windows, gate=[]) if self.shared.windows else self.windows
        self.tensors = TensorWriter(self.job, self.tokenizer, read, self.folder, out)
        self.tensors.left.exact = self.shared.seconds

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
        windows = self.windows.gate
        if not self.shared.windows:
            self.shared.windows = gate.predict(self._float_model(), windows)
            self.shared.seconds = self.tensors.left.exact
        bundle, expected = Bundle(self.folder, self._manifest(None)), self.shared.windows
        return gate.run(bundle, self.recipe, windows, expected, self._gate_progress)

    def _gate_progress(self, stage: str, done: int, total: int) -> None:
        self.progress(stage, done, total)
        self.tensors.left.window(done, total)

    def _float_model(self) -> gate.FloatModel:
        head = self.checkpoint.tensor("embed" if self.config.tie_embeddings else "head")
        norm = load_norm(self.config, self.checkpoint.tensor)
        return gate.FloatModel(self.config, self.gate_states, norm, head)

    def _manifest(self, evaluation: Evaluation | None) -> Manifest:
        options = self.job.recipe_options | {"tune": self.job.options.tune}
        if self.job.options.bits_per_weight is not None:
            options["bits_per_weight"] = self.job.options.bits_per_weight
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            name=self.checkpoint.name or self.checkpoint.source.path.stem,
            recipe=self.recipe.name,
            recipe_options=options,
            model=self.job.stored_config,
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
