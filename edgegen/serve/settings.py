"""Configuration of a server."""

from __future__ import annotations

import ipaddress
import re
from typing import Final

import msgspec

from edgegen.errors import UsageError


class ServerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Address, limits and timeouts of a server.

    Raises:
        UsageError: `host` is reachable from other machines, or all origins are allowed, and
            `api_key` is not set; or an origin is invalid.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    """0 picks a free port."""
    api_key: str | None = None
    """Required on every address except a loopback one."""
    parallel: int = 4
    """Maximum number of requests that run at the same time."""
    queue: int = 64
    """Maximum number of waiting requests; further ones are refused with status 429."""
    timeout: float = 600.0
    """Seconds from a request's arrival to the end of its answer."""
    body_timeout: float = 30.0
    """Seconds that a client may take to send the headers, and again for the body."""
    max_body: int = 4 << 20
    """Maximum size of a request's body, in bytes."""
    grace: float = 10.0
    """Seconds that running requests get to finish after a signal to stop."""
    cors_origins: tuple[str, ...] = ()
    """Origins of web pages and webviews that have access: SCHEME://HOST[:PORT], SCHEME://* for all
    hosts of a scheme other than http and https, or * for all pages."""

    def __post_init__(self) -> None:
        if not is_loopback(self.host) and not self.api_key:
            raise UsageError(
                f"expected an API key, because {self.host} is reachable from other machines; set "
                "--api-key or EDGEGEN_API_KEY, or use --host 127.0.0.1"
            )
        for origin in self.cors_origins:
            if origin != "*" and not _ORIGIN.fullmatch(origin):
                raise UsageError(
                    "expected origins such as http://localhost:3000, tauri://localhost or "
                    f"vscode-webview://*, got {origin!r}; write scheme, host and port only"
                )
        if "*" in self.cors_origins and not self.api_key:
            raise UsageError(
                "expected an API key, because --cors-origins * gives all web pages access; set "
                "--api-key or EDGEGEN_API_KEY, or list the origins"
            )

    def allows_origin(self, origin: str) -> bool:
        """Return whether `cors_origins` has the origin of a page."""
        origin = origin.lower()
        allowed = {text.lower() for text in self.cors_origins}
        scheme, found, _ = origin.partition("://")
        return bool({"*", origin, f"{scheme}://*" if found else ""} & allowed)


_ORIGIN: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://([^/*?#@\s,]+|(?<!http://)(?<!https://)\*)")


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is a loopback one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
