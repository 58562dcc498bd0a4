"""An architecture of another package reads its models, with no edit in edgegen.

The toy family "camel" computes what Llama computes, under tensor names and keys of its own.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen.models import architectures, open_checkpoint
from edgegen.models.architectures import ARCHITECTURES
from tests.errors import check_text
from tests.tiny import write_gguf, write_hf
from tests.toys import run_cli, write_distribution

CAMEL = """
from edgegen.models.checkpoint import Architecture
from edgegen.models.config import Branch
from edgegen.models.gguf import config as gguf
from edgegen.models.huggingface import config as huggingface
from edgegen.models.metadata import check

HF_NAMES = {
    own: name.replace("model.layers", "hump").replace("self_attn.", "")
    for own, name in huggingface.NAMES.items()
}


def from_hf(config):
    meta = huggingface.open_config(config)
    sizes = huggingface.sizes(meta, tied=False)
    return check(model(sizes, huggingface.rope(meta, sizes.head_dim)), meta)


def from_gguf(source):
    meta = gguf.open_metadata(source, "camel", gguf.NAMES)
    sizes = gguf.sizes(meta, source)
    return check(model(sizes, gguf.rope(meta, source, sizes.head_dim)), meta)


def model(sizes, rope):
    layer = Branch("attn", (sizes.attention(),)), Branch("mlp", (sizes.mlp(),))
    return sizes.config("camel", [layer] * sizes.num_layers, [rope])


def fix(short, tensor, config, kind):
    if kind != "gguf" or short not in ("q", "k"):
        return tensor
    pairs = tensor.reshape(-1, config.head_dim // 2, 2, tensor.shape[-1])
    return pairs.swapaxes(1, 2).reshape(tensor.shape)


CAMEL = Architecture(
    name="camel",
    hf_model_types=("camel", "llama"),
    gguf_architectures=("camel",),
    from_hf=from_hf,
    from_gguf=from_gguf,
    hf_names=HF_NAMES,
    gguf_names=gguf.NAMES,
    fix=fix,
)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    entry_points = {"edgegen.architectures": {"camel": "camel_models:CAMEL"}}
    return write_distribution(tmp_path / "site", "camel", {"camel_models": CAMEL}, entry_points)


@pytest.fixture
def installed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The toy package in this process."""
    monkeypatch.syspath_prepend(site)
    monkeypatch.setattr(architectures, "ARCHITECTURES", type(ARCHITECTURES)(*_arguments()))


def _arguments() -> tuple[str, str, str, type]:
    registry = ARCHITECTURES
    return registry.kind, registry.package, registry.attribute, registry.part_type


def write_camel_hf(folder: Path) -> Path:
    """Rewrite the tiny Llama's folder as a camel."""
    write_hf(folder, "llama")
    config = json.loads((folder / "config.json").read_text("utf-8")) | {"model_type": "camel"}
    (folder / "config.json").write_text(json.dumps(config), "utf-8")
    tensors = load_file(folder / "model.safetensors")
    renamed = {
        name.replace("model.layers", "hump").replace("self_attn.", ""): value
        for name, value in tensors.items()
    }
    save_file(renamed, folder / "model.safetensors")
    return folder


def write_camel_gguf(path: Path) -> Path:
    """Rewrite the tiny Llama's GGUF as a camel: both names have five letters."""
    data = write_gguf(path, "llama").read_bytes()
    path.write_bytes(data.replace(b"llama", b"camel"))
    return path


@pytest.mark.usefixtures("installed")
def test_both_containers_are_read(tmp_path: Path) -> None:
    llama = open_checkpoint(write_hf(tmp_path / "llama", "llama"))
    for path in (write_camel_hf(tmp_path / "hf"), write_camel_gguf(tmp_path / "camel.gguf")):
        camel = open_checkpoint(path)
        assert camel.config.architecture == "camel"
        for name, _ in llama.config.tensor_shapes():
            np.testing.assert_array_equal(camel.tensor(name), llama.tensor(name))


@pytest.mark.usefixtures("installed")
def test_edgegens_own_architecture_wins() -> None:
    """The toy claims Llama's model_type too."""
    assert architectures.find("huggingface", "llama").name == "llama"
    assert architectures.find("huggingface", "camel").name == "camel"


def test_another_object_is_reported_and_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    points = {"edgegen.architectures": {"mule": "mule_models:MULE"}}
    site = write_distribution(tmp_path / "mules", "mule", {"mule_models": "MULE = 'ee-aw'"}, points)
    monkeypatch.syspath_prepend(site)
    monkeypatch.setattr(architectures, "ARCHITECTURES", type(ARCHITECTURES)(*_arguments()))
    with pytest.warns(RuntimeWarning) as caught:
        assert architectures.find("gguf", "llama").name == "llama"
    check_text(str(caught[0].message), "'mule'", "got str")


@pytest.mark.parametrize("container", ["folder", "gguf"])
def test_export_and_run(tmp_path: Path, site: Path, container: str) -> None:
    source = (
        write_camel_hf(tmp_path / "camel")
        if container == "folder"
        else write_camel_gguf(tmp_path / "camel.gguf")
    )
    exported = run_cli(site, "export", source, "-o", tmp_path / "b", "--recipe=fp32", "--no-gate")
    assert exported.returncode == 0, exported.stderr
    manifest = json.loads((tmp_path / "b" / "edgegen.json").read_text("utf-8"))
    assert manifest["model"]["architecture"] == "camel"
    options = ("-p", "the capital", "--raw", "--temp=0", "-n", "4", "--engine=reference")
    done = run_cli(site, "run", tmp_path / "b", *options, "-o", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["tokens"]


def test_without_the_package_the_architecture_is_unknown(tmp_path: Path) -> None:
    source = write_camel_gguf(tmp_path / "camel.gguf")
    done = run_cli(tmp_path, "export", source, "-o", tmp_path / "b", "--no-gate")
    assert done.returncode == 3
    assert 'unknown architecture "camel"' in done.stderr
