"""The files of the chat page: read once at the start, and sent with a policy and an ETag.

A request can name only a file that was read, so no path leads out of the folder.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

FOLDER: Final = Path(__file__).with_name("page")
PREFIX: Final = "/page/"
"""Start of the paths of all files; the page itself is also at /."""
INDEX: Final = "index.html"
TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
HEADERS: Final = {
    "Cache-Control": "no-cache",  # kept by browsers, and compared by ETag at each use
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types dompurify"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Asset(NamedTuple):
    """A file of the page."""

    content: bytes
    media_type: str
    etag: str


class Assets:
    """All files of the page by their paths below `folder`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        files = (path for path in folder.rglob("*") if path.suffix in TYPES)
        self._files = {path.relative_to(folder).as_posix(): _read(path) for path in files}

    def response(self, request: Request, name: str) -> Response | None:
        """Return a file, status 304 if the client has it, or None if there is no such file."""
        asset = self._files.get(name)
        if asset is None:
            return None
        headers = HEADERS | {"ETag": asset.etag}
        if _has(request.headers.get("if-none-match", ""), asset.etag):
            return Response(status_code=304, headers=headers)
        return Response(asset.content, headers=headers, media_type=asset.media_type)


def _read(path: Path) -> Asset:
    content = path.read_bytes()
    return Asset(content, TYPES[path.suffix], f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def _has(condition: str, etag: str) -> bool:
    """Return whether the header If-None-Match names an ETag; a weak one is as good."""
    tags = {tag.strip().removeprefix("W/") for tag in condition.split(",")}
    return bool(tags & {"*", etag})
