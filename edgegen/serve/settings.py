"""Configuration of a server."""

from __future__ import annotations

import ipaddress

import msgspec

from edgegen.errors import UsageError


class ServerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Address, limits and timeouts of a server.

    Raises:
        UsageError: `host` is reachable from other machines and `api_key` is not set.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    """0 picks a free port."""
    api_key: str | None = None
    """Required on every address except a loopback one."""
    model_id: str = "edgegen"
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

    def __post_init__(self) -> None:
        if not is_loopback(self.host) and not self.api_key:
            raise UsageError(
                f"expected an API key, because {self.host} is reachable from other machines; set "
                "--api-key or EDGEGEN_API_KEY, or use --host 127.0.0.1"
            )


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is a loopback one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
