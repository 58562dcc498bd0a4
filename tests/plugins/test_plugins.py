"""Another package adds a part of each kind through entry points, and the command line uses it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import edgegen
from edgegen._assets import asset
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle
from tests.toys import run_cli, write_distribution

ENGINE = '''
from edgegen.runtimes.engine import Engine
from edgegen.runtimes.reference import ReferenceModel


class ToyModel(ReferenceModel):
    """The reference engine under another name."""

    engine = "toy"


ENGINE = Engine(
    name="toy",
    model="toy_engine:ToyModel",
    serves=lambda manifest: "tensors.json" in manifest.files,
    rank=99,
)
'''
QUANTIZER = '''
from edgegen.quantize.base import Quantizer
from edgegen.quantize.rtn import QUANTIZER as RTN


class Toy(Quantizer):
    """Rounds to nearest and reports itself."""

    name = "toy"

    def call(self, weight, bits, group_size, moments):
        print("toy quantizer", weight.shape)
        return RTN.call(weight, bits, group_size, moments)


QUANTIZER = Toy()
'''
DRAFTER = '''
from edgegen.generation.speculative.drafters.base import Draft, Drafter, DrafterSpec, Drafts


class Repeat(Drafts, Drafter):
    """Drafts the last token again."""

    def start(self, context):
        return self

    def propose(self, history, plan, sampler):
        return Draft([int(history[-1])] * plan.length)


DRAFTER = DrafterSpec("toy", "the last token again", lambda context: Repeat())
'''
DECODING = '''
from edgegen.generation.decoding import Decoding
from edgegen.generation.source import one_by_one


class Plain:
    """Plain decoding under another name."""

    lossy = "toy"

    def __call__(self, *arguments):
        return one_by_one(*arguments)


DECODING = Decoding("toy", "plain decoding", lambda context: Plain())
'''
ARCHITECTURE = """
from dataclasses import replace

from edgegen.models.architectures.llama import ARCHITECTURE as LLAMA

ARCHITECTURE = replace(LLAMA, name="toy", hf_model_types=("toy_llama",), gguf_architectures=())
"""
DATA = """
from pathlib import Path

RECIPE = Path(__file__).with_name("toyrecipe.toml")
BOARD = Path(__file__).with_name("toyboard.toml")
"""
ENTRY_POINTS = {
    "edgegen.engines": {"toy": "toy_engine:ENGINE"},
    "edgegen.quantizers": {"toy": "toy_quantizer:QUANTIZER"},
    "edgegen.drafters": {"toy": "toy_drafter:DRAFTER"},
    "edgegen.decodings": {"toy": "toy_decoding:DECODING"},
    "edgegen.architectures": {"toy": "toy_architecture:ARCHITECTURE"},
    "edgegen.recipes": {"toyrecipe": "toy_data:RECIPE"},
    "edgegen.boards": {"toyboard": "toy_data:BOARD"},
}
RUN = ("-p", "x = [1, 2", "--raw", "-n", "12", "--temp", "0", "-o", "json")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one installed distribution that has a part of each kind."""
    modules = {
        "toy_engine": ENGINE,
        "toy_quantizer": QUANTIZER,
        "toy_drafter": DRAFTER,
        "toy_decoding": DECODING,
        "toy_architecture": ARCHITECTURE,
        "toy_data": DATA,
    }
    folder = tmp_path_factory.mktemp("plugins") / "site"
    write_distribution(folder, "edgegen-toy", modules, ENTRY_POINTS)
    recipe = asset("export", "recipes", "w8a8.toml").read_text("utf-8")
    (folder / "toyrecipe.toml").write_text(recipe.replace('"gptq"', '"rtn"'), "utf-8")
    shutil.copy(asset("fpga", "boards", "pynq-z2.toml"), folder / "toyboard.toml")
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("source") / "tiny", "llama")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


def succeed(site: Path, *arguments: object) -> str:
    """Run a command with the toy distribution installed, and return its standard output."""
    done: subprocess.CompletedProcess[str] = run_cli(site, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def export(site: Path, source: Path, out: Path, recipe: object) -> str:
    """Export and return the recipe that the manifest names; the toy model passes no gate."""
    options = ["--recipe", recipe, "--calibration", "none", "--no-gate"]
    succeed(site, "export", source, "-o", out, *options)
    manifest = json.loads((out / "edgegen.json").read_text("utf-8"))
    return str(manifest["recipe"])


@pytest.fixture(scope="module")
def reference(bundle: Path) -> list[int]:
    """The greedy tokens of plain decoding on the reference engine."""
    with edgegen.load(bundle, "reference") as model:
        options = {"raw": True, "max_tokens": 12, "temperature": 0.0}
        return model.generate("x = [1, 2", **options).tokens


def test_an_engine_runs_a_bundle(site: Path, bundle: Path, reference: list[int]) -> None:
    toy = json.loads(succeed(site, "run", bundle, *RUN, "--engine", "toy"))
    assert toy["engine"] == "toy"
    assert toy["tokens"] == reference


def test_doctor_lists_the_engine(site: Path) -> None:
    assert "toy" in json.loads(succeed(site, "doctor", "-o", "json"))["engines"]


def test_faulty_engines_leave_the_others_usable(tmp_path: Path, bundle: Path) -> None:
    """One is not an engine, one cannot tell what it serves, and one finds no devices."""
    faulty = """
from edgegen.runtimes.engine import Engine

NOTHING = 42
FORGETFUL = Engine("forgetful", "faulty:Model", lambda manifest: manifest.nothing, rank=1)
BLIND = Engine("blind", "faulty:Model", lambda manifest: False, find_devices="faulty:devices")


def devices():
    raise OSError("no driver")
"""
    names = ("nothing", "forgetful", "blind")
    points = {"edgegen.engines": {name: f"faulty:{name.upper()}" for name in names}}
    site = write_distribution(tmp_path / "site", "faulty", {"faulty": faulty}, points)
    done = run_cli(site, "run", bundle, *RUN)
    assert done.returncode == 0, done.stderr
    assert "Warning: engine 'nothing' of package faulty" in done.stderr
    assert "Warning: engine forgetful" in done.stderr
    engines = json.loads(succeed(site, "doctor", "-o", "json"))["engines"]
    assert engines["blind"] == "OSError: no driver"


def test_a_quantizer_quantizes(site: Path, source: Path, tmp_path: Path) -> None:
    """A recipe file of the user names it."""
    recipe = asset("export", "recipes", "w8a8.toml").read_text("utf-8").replace('"gptq"', '"toy"')
    path = tmp_path / "toy.toml"
    path.write_text(recipe, "utf-8")
    options = ["--calibration", "none", "--no-gate"]
    output = succeed(site, "export", source, "-o", tmp_path / "out", "--recipe", path, *options)
    assert "toy quantizer" in output


def test_a_recipe_is_found_by_name(site: Path, source: Path, tmp_path: Path) -> None:
    assert export(site, source, tmp_path / "out", "toyrecipe") == "toyrecipe"


def test_a_drafter_drafts(site: Path, bundle: Path, reference: list[int]) -> None:
    """The text stays the target's own."""
    options = ("--engine", "reference", "--draft", "toy", "--draft-max", "3")
    drafted = json.loads(succeed(site, "run", bundle, *RUN, *options))
    assert drafted["tokens"] == reference
    assert drafted["drafted"] > 0


def test_help_lists_the_drafter(site: Path) -> None:
    text = " ".join(succeed(site, "run", "--help").split())
    assert "|heads|toy|DIR[,...]" in text.replace("| ", "|")
    assert "toy: the last token again" in text


def test_a_decoding_decodes(site: Path, bundle: Path, reference: list[int]) -> None:
    """The record names it, because it may change the text."""
    options = ("--engine", "reference", "--decoding", "toy")
    decoded = json.loads(succeed(site, "run", bundle, *RUN, *options))
    assert decoded["tokens"] == reference
    assert decoded["lossy"] == "toy"
    assert "toy: plain decoding" in " ".join(succeed(site, "run", "--help").split())


def test_an_architecture_is_exported(site: Path, source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(source, folder)
    config = json.loads((folder / "config.json").read_text("utf-8"))
    text = json.dumps(config | {"model_type": "toy_llama"})
    (folder / "config.json").write_text(text, "utf-8")
    assert export(site, folder, tmp_path / "out", "fp32") == "fp32"


def test_a_board_is_estimated(site: Path) -> None:
    options = ("--board", "toyboard", "-o", "json")
    (estimate,) = json.loads(succeed(site, "fpga", "estimate", "smollm2-135m", *options))
    assert estimate["tokens_per_second"] > 0
