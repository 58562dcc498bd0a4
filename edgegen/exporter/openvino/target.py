"""What `--target openvino` adds to a bundle: its model and its tokenizer in OpenVINO's form.

The model is built from the tensors that the other engines read. Stock openvino-genai loads the
folder: it finds the chat template in the tokenizer's configuration and the end tokens in
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
        # By this the pipeline of NPUs knows that it may leave the weights as they are.
        for name, value in {"group_size": -1, "mode": "int4_sym"}.items():
            model.set_rt_info(value, ["nncf", "weight_compression", name])
    write_model(model, folder, recipe)
    write_tokenizers(folder)


def write_model(model: ov.Model, folder: Path, recipe: Recipe) -> None:
    """Write openvino_model.xml and .bin."""
    stock = properties(msgspec.to_builtins(recipe), 1)
    for name in ("KV_CACHE_PRECISION", "DYNAMIC_QUANTIZATION_GROUP_SIZE"):
        # What a runtime takes where its caller says nothing.
        model.set_rt_info(str(stock[name]), ["runtime_options", name])
    ov.serialize(model, folder / XML, folder / BIN)


def write_tokenizers(folder: Path) -> None:
    """Write the models that turn text into token ids and back, from the folder's tokenizer."""
    for name, part in zip((TOKENIZER, DETOKENIZER), _tokenizers(folder), strict=True):
        name_nodes(part, name)
        ov.serialize(part, folder / f"{name}.xml", folder / f"{name}.bin")


def name_nodes(model: ov.Model, name: str) -> None:
    """Name nodes by their order: the converter leaves names that count on through a process."""
    model.set_friendly_name(name)
    for i, node in enumerate(model.get_ordered_ops()):
        own = f"{node.get_type_name()}.{i}"
        node.set_friendly_name(own)
        for port in node.outputs():
            given = {n for n in port.get_names() if not _COUNTED.fullmatch(n)}
            port.set_names(given or {f"{own}.{port.get_index()}"})


def _tokenizers(folder: Path) -> tuple[Any, Any]:
    """The models that turn text into token ids, and back."""
    with no_telemetry(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the converter's own dependencies
        from openvino_tokenizers import convert_tokenizer
        from transformers import PreTrainedTokenizerFast

        stock = PreTrainedTokenizerFast.from_pretrained(folder)
        found = convert_tokenizer(stock, with_detokenizer=True)
    assert isinstance(found, tuple)
    return found
