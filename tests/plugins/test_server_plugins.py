"""Another package's API, dialect of tool calls and format of weights, through entry points."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.serve.servers import Server
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle
from tests.toys import ROOT, run_cli, write_distribution

API = """
from edgegen.serve.protocol import Api, Reporting
from edgegen.serve.wire import Wire

REPORT = Reporting("/toy", "A toy", lambda service, body, model: {"toy": model})
API = Api("toy", Wire(), reporting=(REPORT,))
"""
WEIGHTS = """
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat


def find(stored, config):
    print("toy weights")
    name = "model.norm.weight"
    read = lambda start, stop: 2 * stored.read(name, slice(start, stop))
    return {name: PackedTensor(stored.shape(name), (name,), lambda: read)}


WEIGHT_FORMAT = WeightFormat(name="toy", find=find)
"""
DIALECT = """
from edgegen.serve.dialect import Dialect, Reading, framed, json_rule, read_json


def read(text, at, functions):
    name, space, _ = text[at + 2 :].partition(" ")
    found = read_json(text, at + 2 + len(name) + 1) if space else None
    return Reading(found[1] + 2, [(name, found[0])]) if found else None


def write(name, arguments):
    return framed(f"@@{name} ", json_rule(arguments), "@@")


DIALECT = Dialect(name="toy", begins=("@@",), read=read, write=write)
"""
TEMPLATE = (
    "{% for tool in tools %}{{ tool.function.name }} {% endfor %}"
    "{% for m in messages %}{% if m.tool_calls %}{% for call in m.tool_calls %}"
    "@@{{ call.function.name }} {{ call.function.arguments | tojson }}@@{% endfor %}"
    "{% else %}{{ m.content }}{% endif %}{% endfor %}"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one installed distribution that has the three parts."""
    modules = {"toy_api": API, "toy_weights": WEIGHTS, "toy_dialect": DIALECT}
    points = {
        "edgegen.apis": {"toy": "toy_api:API"},
        "edgegen.weight_formats": {"toy": "toy_weights:WEIGHT_FORMAT"},
        "edgegen.dialects": {"toy": "toy_dialect:DIALECT"},
    }
    folder = tmp_path_factory.mktemp("plugins") / "site"
    return write_distribution(folder, "edgegen-toy", modules, points)


def environment(site: Path) -> dict[str, str]:
    return dict(os.environ) | {"PYTHONPATH": os.pathsep.join([str(site), str(ROOT)])}


def test_an_api_is_served(site: Path, tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path)
    with (
        Server(bundle, "--engine", "reference", env=environment(site)) as server,
        urllib.request.urlopen(f"{server.url}/toy") as response,
    ):
        assert json.load(response) == {"toy": bundle.name}


def test_weights_are_read(site: Path, tmp_path: Path) -> None:
    source = write_hf(tmp_path / "tiny", "llama")
    config = json.loads((source / "config.json").read_text("utf-8"))
    config["quantization_config"] = {"quant_method": "toy"}
    (source / "config.json").write_text(json.dumps(config), "utf-8")
    options = ("--recipe", "fp32", "--no-gate")
    done = run_cli(site, "export", source, "-o", tmp_path / "out", *options)
    assert done.returncode == 0, done.stderr
    assert "toy weights" in done.stdout


def test_a_dialect_is_chosen_by_the_template(site: Path) -> None:
    code = (
        "from edgegen.models.templates.chat import ChatTemplate\n"
        "from edgegen.serve.toolformat import tool_format\n"
        f"print(tool_format(ChatTemplate({TEMPLATE!r}, {{}})).dialect.name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(site),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "toy\n", done.stderr
