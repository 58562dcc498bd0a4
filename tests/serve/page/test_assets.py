"""The page's files as the server sends them, and the pinned libraries."""

from __future__ import annotations

import re

import httpx
import pytest

from edgegen.serve.assets import FOLDER
from tests.serve.servers import Server
from vendor_page import PACKAGES, VENDOR, changed

OWN = sorted(p for p in FOLDER.iterdir() if p.is_file())
FILES = sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.rglob("*") if p.is_file())
TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
}


def test_every_file_is_sent(server: Server) -> None:
    """With its type, the policy, and an ETag that answers 304."""
    with httpx.Client(base_url=server.url) as client:
        for name in FILES:
            response = client.get(f"/page/{name}")
            assert response.status_code == 200, name
            assert response.content == (FOLDER / name).read_bytes()
            headers = response.headers
            assert headers["content-type"] == TYPES[name.rpartition(".")[2]]
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["cache-control"] == "no-cache"
            for tag in (headers["etag"], f'"other", W/{headers["etag"]}', "*"):
                again = client.get(f"/page/{name}", headers={"If-None-Match": tag})
                assert (again.status_code, again.content) == (304, b"")
                assert again.headers["etag"] == headers["etag"]
            other = client.get(f"/page/{name}", headers={"If-None-Match": '"other"'})
            assert other.status_code == 200
        assert client.get("/").content == (FOLDER / "index.html").read_bytes()
        assert client.head("/").headers["content-type"] == TYPES["html"]


def test_the_policy_allows_only_the_servers_own_files(server: Server) -> None:
    policy = httpx.get(server.url).headers["content-security-policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    own = {"script-src", "style-src", "connect-src", "img-src"}
    none = {"default-src", "base-uri", "form-action", "frame-ancestors"}
    assert {name for name in rules if rules[name] == "'self'"} == own
    assert {name for name in rules if rules[name] == "'none'"} == none
    assert rules["require-trusted-types-for"] == "'script'"
    assert not re.search("unsafe|data:|http|\\*", policy)


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/page/../app.py",
            "/page/%2e%2e/app.py",
            "/page/..%2fapp.py",
            "/page/vendor/../../app.py",
        ),
        *("/page//etc/passwd", "/page/%2fetc/passwd", "/page/..\\app.py", "/page/main.js%00.txt"),
        *("/page/", "/page/vendor", "/page/vendor/", "/page/MAIN.JS", "/page/none.js"),
    ],
)
def test_no_path_leads_out_of_the_folder(server: Server, path: str) -> None:
    """Sent as they are, without a client that normalizes them."""
    with server.connect() as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
    assert answer.startswith(b"HTTP/1.1 404 "), answer[:80]
    assert b'"code":"not_found"' in answer


def test_the_page_needs_no_key_and_nothing_else_is_open(locked: Server) -> None:
    assert httpx.get(locked.url).status_code == 200
    assert httpx.get(f"{locked.url}/page/main.js").status_code == 200
    assert httpx.get(f"{locked.url}/v1/models").status_code == 401
    with locked.connect() as connection:
        connection.sendall(b"GET /page/../metrics HTTP/1.0\r\nHost: localhost\r\n\r\n")
        assert connection.recv(1 << 16).startswith(b"HTTP/1.1 404 ")


def test_the_libraries_are_those_pinned() -> None:
    """Unchanged, with their versions in them and their licences beside them."""
    assert changed() == []
    for package in PACKAGES:
        code, licence = (VENDOR / name for name in package.files.values())
        assert package.version in code.read_text("utf-8")[:300]
        assert "Copyright" in licence.read_text("utf-8")


def test_the_files_are_small_and_complete() -> None:
    """Each is on a few screens; what they import and load is there, and nothing is elsewhere."""
    for path in OWN:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 200, path
        assert not re.search(r"\b(innerHTML|outerHTML|insertAdjacentHTML|eval)\b", text), path
        for name in re.findall(r'(?:from|src=|href=)\s*"(?:\./|page/)([^"]+)"', text):
            assert (FOLDER / name).is_file(), f"{path.name}: {name}"
        elsewhere = set(re.findall(r"https?://[^\s\"')]+", text))
        assert elsewhere <= {"http://www.w3.org/2000/svg"}, path
