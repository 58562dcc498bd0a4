"""Bundles and a server that the tests in this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from edgegen.exporter.api import export
from tests.serve.servers import Server
from tests.tiny import CHAT_TEMPLATE, write_hf
from tests.tiny_bundle import tiny_bundle


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bundle of a random model with a context of 512 tokens; it answers noise, quickly."""
    return tiny_bundle(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bundle with a context so long that an answer takes longer than the test."""
    return tiny_bundle(tmp_path_factory.mktemp("patient"), max_position_embeddings=8192)


@pytest.fixture(scope="session")
def server(tiny: Path) -> Iterator[Server]:
    """Server of the random model."""
    with Server(tiny, "--engine", "reference", "--timeout", 60) as running:
        yield running


@pytest.fixture(scope="session")
def thinker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Server of a random model whose prompt opens its reasoning, which it never closes."""
    folder = tmp_path_factory.mktemp("thinker")
    source = write_hf(folder / "source", "llama")
    opening = "'<|im_start|>assistant\n' ~ ('' if enable_thinking is false else '<think>\n')"
    template = CHAT_TEMPLATE.replace("{{ '<|im_start|>assistant\n'", f"{{{{ {opening}")
    (source / "chat_template.jinja").write_text(f"{template}{{# </think> #}}", "utf-8")
    bundle = export(source, folder / "thinker", "fp32", check=False).path
    with Server(bundle, "--engine", "reference") as running:
        yield running
