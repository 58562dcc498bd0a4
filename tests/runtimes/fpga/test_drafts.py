"""A draft on the CPU, and the simulated accelerator as its target, which run at the same time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")
pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

import edgegen
from edgegen.bundle import Bundle
from edgegen.cli.main import run
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Output, Step
from edgegen.runtimes.fpga.host import HostModel
from edgegen.runtimes.native.model import NativeModel

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

PROMPT = "The capital of France"
Times = list[tuple[float, float]]


def answer(bundle: Bundle, engine: str, **options: Any) -> edgegen.Result:
    with edgegen.load(bundle.path, engine, threads=1, **options) as model:
        return model.generate(PROMPT, raw=True, temperature=0, max_tokens=12, ignore_eos=True)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> dict[bool, Times]:
    """Start and end of each step, of the draft (False) and of the target (True)."""
    found: dict[bool, Times] = {False: [], True: []}
    step = NativeModel._step

    def timed(self: NativeModel, steps: Sequence[Step]) -> list[Output]:
        start = time.perf_counter()
        outputs = step(self, steps)
        found[isinstance(self, HostModel)].append((start, time.perf_counter()))
        return outputs

    monkeypatch.setattr(NativeModel, "_step", timed)
    return found


def test_a_draft_on_the_cpu_runs_during_the_targets_steps(
    bundles: dict[str, Bundle], steps: dict[bool, Times]
) -> None:
    """Another model's drafts: few are accepted, and the tokens are the target's own."""
    target, draft = bundles["w2a8kv4"], bundles["w4a8kv8"]
    plain = answer(target, "native")
    steps[False].clear()
    options = {"fpga_host": "native", "accelerators": 2}
    drafting = {"draft": draft.path, "draft_max": 3}
    drafted = answer(target, "fpga-sim", engine_options=options, **drafting)
    assert drafted.tokens == plain.tokens
    assert drafted.drafted
    assert drafted.draft_failure is None
    overlapping = [s for s, _ in steps[False] if any(a <= s < b for a, b in steps[True])]
    assert overlapping


@pytest.mark.parametrize("host", ["native", "python"])
def test_accepted_drafts_save_steps(
    bundles: dict[str, Bundle], host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same model as draft, through --draft."""
    bundle = bundles["w4a8kv8"]
    plain = answer(bundle, "native")
    drafting = {"draft": bundle.path, "draft_max": 3}
    found = answer(bundle, "fpga-sim", engine_options={"fpga_host": host}, **drafting)
    assert found.tokens == plain.tokens
    assert found.accepted == found.drafted
    assert found.target_calls is not None
    assert found.target_calls <= 5
    words = ["run", str(bundle.path), "--engine", "fpga-sim", "--fpga-host", host, "--raw"]
    words += ["--draft", str(bundle.path), "--temp", "0", "-n", "12", "-p", PROMPT]
    assert run(words) == 0
    text = Tokenizer.from_folder(bundle.path).decode(plain.tokens)
    assert capsys.readouterr().out.strip() == text.strip()
