"""`--via optimum`: export a model whose architecture edgegen has no file for, with optimum-intel.

transformers loads the model, optimum-intel traces it into OpenVINO's graph, and NNCF quantizes its
weights. The bundle serves the engine openvino alone. transformers gets a folder with config.json
and safetensors only, so that no code from the model's folder can run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from edgegen import __version__
from edgegen._assets import asset
from edgegen._private import no_telemetry
from edgegen._types import Progress
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.manifest import FORMAT, Evaluation, Manifest
from edgegen.errors import UnsupportedFormat, UsageError
from edgegen.exporter import gate
from edgegen.exporter.calibration.texts import read_windows
from edgegen.exporter.job import resolve_context
from edgegen.exporter.optimum.source import (
    TorchModel,
    check_installed,
    guarded,
    load_float,
    staged,
)
from edgegen.exporter.options import ExportOptions
from edgegen.models import locate
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.hints import check_path
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.tokenizers.tokenizer import Tokenizer


def export_via_optimum(
    source: str | Path | Checkpoint,
    out: Path,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Bundle:
    """Turn a Hugging Face folder into a bundle for the engine openvino.

    Args:
        options: with `via="optimum"`.

    Raises:
        CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        InputError: a file is missing or damaged.
        UnsupportedFormat: no folder with safetensors, a model with code of its own, or one that
            optimum-intel or OpenVINO's paged attention does not take.
        UsageError: the recipe is another exporter's, or `context` is out of the model's range.
        MissingDependency: optimum-intel is not installed.
    """
    recipe = options.load_recipe()
    if recipe.via != "optimum":
        raise UsageError(
            f"--via optimum: expected recipe optimum-int4 or optimum-int8, got {recipe.name}; "
            "choose one of them, or leave --via out"
        )
    if isinstance(source, Checkpoint):
        raise UsageError("--via optimum: expected a Hugging Face folder, got an open checkpoint")
    path, name = locate(source)
    if not path.is_dir():
        raise UnsupportedFormat(
            f"--via optimum: expected a Hugging Face folder with safetensors, got the file "
            f"{path.name}; leave --via out for a GGUF file, or get the folder that it came from"
        )
    check_path(path)
    folder = HuggingFaceSource(path)
    check_installed(folder)
    with BundleWriter(out, overwrite=options.overwrite) as writer, staged(folder) as stage:
        work = _Import(folder, stage, writer.path, options, progress or (lambda *_: None))
        return gate.commit(writer, work.run(name))


class _Import:
    """One import in progress: from the staged folder `stage` into the bundle's `folder`."""

    def __init__(
        self,
        source: HuggingFaceSource,
        stage: Path,
        folder: Path,
        options: ExportOptions,
        progress: Progress,
    ) -> None:
        self.source, self.options, self.progress = source, options, progress
        self.stage, self.folder, self.recipe = stage, folder, options.load_recipe()

    def run(self, name: str | None) -> Manifest:
        """Write the files, and return their manifest with the gate's result."""
        from edgegen.exporter.openvino.target import name_nodes, write_model, write_tokenizers
        from edgegen.exporter.optimum import graph
        from edgegen.exporter.optimum.paged import check_paged

        for file, data in self.source.text_files().items():
            (self.folder / file).write_bytes(data)
        tokenizer = Tokenizer.from_folder(self.folder)  # fails before minutes are spent
        load_float(self.stage, self.source.path.name)  # only checks that the weights are complete
        self.progress("converting", 0, 2)
        model = self._convert()
        self.progress("converting", 1, 2)
        with guarded(f"{self.source.path.name}: config.json lacks values that a bundle needs"):
            config = graph.read_config(model, self._settings(), self.source.model_type)
        context = resolve_context(self.options.context, config.max_position)
        name_nodes(model, self.source.model_type)
        for port in model.inputs:  # OpenVINO looks them up by name when it pages the attention
            port.get_node().set_friendly_name(port.get_any_name())
        write_model(model, self.folder, self.recipe)
        check_paged(self.folder, config, context)
        write_tokenizers(self.folder)
        self.progress("converting", 2, 2)
        bits = {"int8": 8, "int4": 4, "float32": 32}[self.recipe.kv]
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            name=name or self.source.path.name,
            recipe=self.recipe.name,
            recipe_options=msgspec.to_builtins(self.recipe) | {"tune": "none"} | self._made_by(),
            model=config,
            context=context,
            engines=[],
            files={},
            bits_per_weight=graph.stored_bits(model),
            kv_bytes_per_token=2 * sum(config.kv_sizes) * bits // 8,
            source=self.source.info(name),
        )
        manifest = gate.complete(self.folder, manifest)
        if not self.options.check:
            return manifest
        return msgspec.structs.replace(manifest, evaluation=self._gate(manifest, tokenizer))

    def _convert(self) -> Any:
        """Return the model as openvino.Model with quantized weights."""
        with no_telemetry():
            from optimum.intel import OVModelForCausalLM, OVWeightQuantizationConfig

        bits, group = self.recipe.weight_bits, self.recipe.group_size or -1
        four = {"group_size": group, "ratio": 1.0} if bits == 4 else {}
        how = OVWeightQuantizationConfig(bits=bits, sym=False, **four)
        what = f"{self.source.path.name}: optimum-intel does not convert this model"
        with guarded(what):
            return OVModelForCausalLM.from_pretrained(
                self.stage,
                export=True,
                compile=False,
                quantization_config=how,
                trust_remote_code=False,
                local_files_only=True,
            ).model

    def _settings(self) -> Any:
        """Return config.json as transformers reads it, with all its synonyms of keys."""
        from transformers import AutoConfig

        return AutoConfig.from_pretrained(self.stage, trust_remote_code=False).get_text_config()

    def _made_by(self) -> dict[str, Any]:
        """Return the versions of the packages that made the graph, and the parameter count."""
        from importlib.metadata import version

        parameters = sum(int(np.prod(self.source.shape(n))) for n in self.source.names())
        made = {package: version(package) for package in ("optimum-intel", "nncf", "transformers")}
        return {"via": made, "parameters": parameters}

    def _gate(self, manifest: Manifest, tokenizer: Tokenizer) -> Evaluation:
        size = min(gate.WINDOW, manifest.context)
        windows = read_windows(asset("export", "texts", gate.TEXT), tokenizer, size, gate.WINDOWS)
        bundle = Bundle(self.folder, manifest)
        expected = gate.predict(TorchModel(self.stage, windows), windows)
        return gate.run(bundle, self.recipe, windows, expected, self.progress)
