"""The documentation as a site: it builds offline without warnings, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
BUILD = """
import sys
import requests  # urllib3 binds a socket when it is imported, to see whether there is IPv6
from sphinx.cmd.build import main
from tests.offline import block_for_good

block_for_good()
sys.exit(main(sys.argv[1:]))
"""
LOADING = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}
"""Tags by which a page loads something, and the attribute that says what."""


class Page(HTMLParser):
    """Anchors, links and loaded files of one page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors, self.links, self.loads = {""}, list[str](), list[str]()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in attrs if value is not None}
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in LOADING and LOADING[tag] in values:
            self.loads.append(values[LOADING[tag]])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; every warning and every use of the network fails the build."""
    out = tmp_path_factory.mktemp("site")
    options = ["-q", "-W", "--keep-going", "-d", out / "trees"]
    done = subprocess.run(
        [sys.executable, "-c", BUILD, *options, DOCS, out / "html"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out / "html"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


def broken_links(pages: dict[Path, Page]) -> Iterator[str]:
    """Yield the internal links whose file or anchor does not exist."""
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            anchors = pages[target].anchors if target in pages else {""}
            if not target.is_file() or unquote(parts.fragment) not in anchors:
                yield f"{path.name}: {link}"


def test_every_page_is_built(pages: dict[Path, Page], site: Path) -> None:
    built = {path.relative_to(site).with_suffix("") for path in pages}
    assert {path.relative_to(DOCS).with_suffix("") for path in DOCS.rglob("*.md")} <= built


def test_internal_links_and_anchors_exist(pages: dict[Path, Page]) -> None:
    assert list(broken_links(pages)) == []


def test_a_broken_anchor_is_seen(pages: dict[Path, Page], site: Path) -> None:
    index = site / "index.html"
    page = Page(index)
    page.links.append("guides/run.html#no-such-heading")
    assert list(broken_links({**pages, index: page})) == [
        "index.html: guides/run.html#no-such-heading"
    ]


def test_pages_load_nothing_from_elsewhere(pages: dict[Path, Page], site: Path) -> None:
    loads = [load for page in pages.values() for load in page.loads]
    styles = "".join(path.read_text("utf-8") for path in site.rglob("*.css"))
    loads += re.findall(r"(?:url\(|@import)\s*['\"]?([^'\")\s]+)", styles)
    assert loads
    assert [load for load in loads if urlsplit(load).netloc] == []
