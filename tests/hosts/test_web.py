"""The page in the browser: Chromium on a GPU in software, against the engines on the CPU."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from debian_tools import provide
from playwright.sync_api import Page, expect, sync_playwright

import edgegen
from edgegen.bundle import Bundle
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from tests.tiny import write_hf

HOST = Path(__file__).parents[2] / "runtimes" / "hosts" / "web"
FLAGS = ["--no-sandbox", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"]
EMPTY = "nothing.html"
QUESTION = (
    "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face"
    "<|im_end|>\n<|im_start|>user\nTell me about the capital of France.<|im_end|>\n"
    "<|im_start|>assistant\n"
)
LOGITS = """
async ([tokens, sizes]) => {
    const { Model } = await import("/model.mjs");
    const model = await Model.open("bundle", { context: 128, floats: "float32" });
    const rows = [];
    for (const size of sizes) {
        const step = tokens.slice(model.length, model.length + size);
        rows.push(Array.from(await model.step(step)));
    }
    model.truncate(tokens.length - 4);
    rows.push(Array.from(await model.step(tokens.slice(-4))));
    return rows;
}
"""
"""Return the logits after each step, for steps of these sizes, and again those of the last token in
a step of four."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page with its packages, as `npm install` brings them."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs node and npm")
    folder = tmp_path_factory.mktemp("web") / "site"
    shutil.copytree(HOST, folder, ignore=shutil.ignore_patterns("node_modules"))
    page = (folder / "index.html").read_text()
    (folder / EMPTY).write_text(page.replace('<script type="module" src="page.mjs"></script>', ""))
    done = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund"], cwd=folder, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    return folder


@pytest.fixture(scope="module")
def page(site: Path) -> Iterator[Page]:
    """A page of a browser with WebGPU in software, which reaches this computer only."""
    path = shutil.which("google-chrome") or (provide("chromium") and shutil.which("chromium"))
    if not path:
        pytest.skip("there is no Chromium")
    wrong = list[str]()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        page = browser.new_page()
        page.set_default_timeout(1_800_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda r: None if _is_own(r.url) else wrong.append(r.url))
        yield page
        browser.close()
    assert wrong == []


def _is_own(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:", "data:"))


@contextmanager
def served(site: Path, bundle: Bundle) -> Iterator[str]:
    """Serve a bundle with the page, and yield the address."""
    command = ["node", "serve.mjs", str(bundle.path), "0"]
    server = subprocess.Popen(command, cwd=site, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def check_logits(
    page: Page,
    url: str,
    bundle: Bundle,
    tokens: np.ndarray,
    sizes: list[int],
    distance: float = 0.1,
) -> float:
    """Compare the browser's logits, in steps of `sizes`, with those of model.onnx on the CPU.

    Their distance, relative to the norm, must be below `distance`. A greedy token can differ only
    where the CPU's likeliest tokens are nearly equal. Return the fraction of equal greedy tokens.
    """
    model = load_model(bundle, "onnxruntime")
    step = Step(model.new_cache(len(tokens)), tokens, logits_for="all")
    want = model.step([step])[0].logits[np.cumsum(sizes) - 1]
    page.goto(url + EMPTY)
    *rows, again = page.evaluate(LOGITS, [tokens.tolist(), sizes])
    got = np.array(rows)
    assert np.linalg.norm(got - want) < distance * np.linalg.norm(want)
    np.testing.assert_allclose(again, got[-1], atol=0.2 * want.std())
    likeliest = np.take_along_axis(want, got.argmax(-1)[:, None], axis=-1)[:, 0]
    gaps, errors = want.max(-1) - likeliest, np.sqrt(np.square(got - want).mean(-1))
    assert (gaps <= 4 * errors).all(), (gaps, errors)
    return float((gaps == 0).mean())


@pytest.mark.timeout(300)  # as for the engine's test on a GPU in software
def test_logits(page: Page, site: Path, tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w4a8kv8", target="onnx-gpu", check=False)
    with served(site, bundle) as url:
        assert (
            check_logits(page, url, bundle, np.arange(10, 22, dtype=np.int32), [5, *[1] * 7]) > 0.7
        )


@pytest.mark.timeout(300)
def test_the_page_answers(page: Page, site: Path, tmp_path: Path) -> None:
    """In float the text is that of the CPU; stopping keeps what there is.

    A message that is too long goes back to the text box.
    """
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "fp32", target="onnx-gpu", check=False)
    question = "What is the capital of France?"
    with edgegen.load(bundle.path, "reference") as model:
        want = model.generate(question, temperature=0, max_tokens=100).text
    with served(site, bundle) as url:
        page.goto(url)
        expect(page.locator("#state")).to_contain_text("ready: WebGPU, float32", timeout=120_000)
        page.fill("#box", question)
        page.press("#box", "Enter")
        expect(page.locator("#state")).to_contain_text("6 tokens", timeout=250_000)
        page.click("#stop")
        expect(page.locator("#box")).to_be_enabled(timeout=20_000)
        answer = page.locator("#log .assistant").inner_text().rstrip("\N{REPLACEMENT CHARACTER}")
        page.fill("#box", "word " * 600)
        page.press("#box", "Enter")
        expect(page.locator("#state")).to_contain_text("at most 511 tokens", timeout=20_000)
        expect(page.locator("#box")).to_have_value(("word " * 600).strip())
        expect(page.locator("#log p")).to_have_count(2)
        page.click("#new")
        expect(page.locator("#log p")).to_have_count(0)
    assert len(answer) > 2
    both = min(len(answer), len(want))  # a fast machine writes more before it is stopped
    assert answer[:both] == want[:both]


def test_a_bundle_for_cpus(page: Page, site: Path, tmp_path: Path) -> None:
    bundle = export(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "w8a8", check=False)
    with served(site, bundle) as url:
        page.goto(url)
        expect(page.locator("#state")).to_contain_text("--target onnx-gpu", timeout=20_000)
        assert page.request.get(url + "bundle/../package.json").status == 200
        assert page.request.get(url + "bundle/%2e%2e/%2e%2e/hf/config.json").status == 404


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(3600)
def test_smollm2(page: Page, site: Path, smollm2_devices: Bundle) -> None:
    """A question and the CPU's answer, most of it token by token: each greedy token is compared."""
    with edgegen.load(smollm2_devices.path, "onnxruntime") as model:
        prompt = model.tokenizer.encode(QUESTION)
        answer = model.generate(QUESTION, raw=True, temperature=0, max_tokens=64).tokens
    tokens = np.array([*prompt, *answer][:64], np.int32)
    assert len(tokens) == 64
    sizes = [16, *[1] * 48]
    with served(site, smollm2_devices) as url:
        assert check_logits(page, url, smollm2_devices, tokens, sizes, 0.06) > 0.95
