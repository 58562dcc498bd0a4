"""`--target openvino`: write the model and the tokenizer in OpenVINO's format.

The model is built from the tensors that the other engines load. Stock openvino-genai loads the
folder, with the chat template of the tokenizer's configuration and the end tokens of
generation_config.json.
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

import msgspec

from edgegen._private import no_telemetry
from edgegen.arithmetic.rotation import rotations
from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.runtimes.openvino.api import ov
from edgegen.runtimes.openvino.compiled import BIN, XML, properties

_COUNTED = re.compile(r"\w+_\d+")
TOKENIZER, DETOKENIZER = "openvino_tokenizer", "openvino_detokenizer"


def write_openvino(folder: Path, config: ModelConfig, recipe: Recipe) -> None:
    """Write openvino_model.xml and .bin, and the same for tokenizer and detokenizer."""
    options = msgspec.to_builtins(recipe)
    decoder = OpenVinoDecoder(config, rotations(config, options), folder)
    model = decoder.build()
    if decoder.graph.signed_rows:
        # With this entry the NPU pipeline does not quantize the weights again.
        for name, value in {"group_size": -1, "mode": "int4_sym"}.items():
            model.set_rt_info(value, ["nncf", "weight_compression", name])
    write_model(model, folder, recipe)
    write_tokenizers(folder)


def write_model(model: ov.Model, folder: Path, recipe: Recipe) -> None:
    """Write openvino_model.xml and .bin."""
    stock = properties(msgspec.to_builtins(recipe), 1)
    for name in ("KV_CACHE_PRECISION", "DYNAMIC_QUANTIZATION_GROUP_SIZE"):
        # Defaults of a runtime whose caller sets nothing.
        model.set_rt_info(str(stock[name]), ["runtime_options", name])
    ov.serialize(model, folder / XML, folder / BIN)


def write_tokenizers(folder: Path) -> None:
    """Write the tokenizer and the detokenizer as models, from the folder's tokenizer."""
    for name, part in zip((TOKENIZER, DETOKENIZER), _tokenizers(folder), strict=True):
        name_nodes(part, name)
        ov.serialize(part, folder / f"{name}.xml", folder / f"{name}.bin")


def name_nodes(model: ov.Model, name: str) -> None:
    """Name nodes by their order: the converter's names contain a counter of the process."""
    model.set_friendly_name(name)
    for i, node in enumerate(model.get_ordered_ops()):
        new_name = f"{node.get_type_name()}.{i}"
        node.set_friendly_name(new_name)
        for port in node.outputs():
            stable = {n for n in port.get_names() if not _COUNTED.fullmatch(n)}
            port.set_names(stable or {f"{new_name}.{port.get_index()}"})


def _tokenizers(folder: Path) -> tuple[Any, Any]:
    """Return the models of the tokenizer and the detokenizer."""
    with no_telemetry(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # from the converter's dependencies
        from openvino_tokenizers import convert_tokenizer
        from transformers import PreTrainedTokenizerFast

        stock = PreTrainedTokenizerFast.from_pretrained(folder)
        models = convert_tokenizer(stock, with_detokenizer=True)
    assert isinstance(models, tuple)
    return models
