"""What the person who starts a server decides."""

from __future__ import annotations

import ipaddress

import msgspec

from edgegen.errors import UsageError


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Raises UsageError for an address that others reach without a key."""

    host: str = "127.0.0.1"
    port: int = 8080
    """0 takes a free one."""
    api_key: str | None = None
    """Needed on any address but the machine's own."""
    model_id: str = "edgegen"
    parallel: int = 4
    """Requests that run at once."""
    queue: int = 64
    """Requests that wait; more are refused with 429."""
    timeout: float = 600.0
    """Seconds from a request's arrival to the end of its answer."""
    body_timeout: float = 30.0
    """Seconds that a client may take to send headers, and as many for a body."""
    max_body: int = 4 << 20
    """Bytes of a request."""
    grace: float = 10.0
    """Seconds that running answers get when the server is asked to stop."""

    def __post_init__(self) -> None:
        if not is_loopback(self.host) and not self.api_key:
            raise UsageError(
                f"{self.host} can be reached from other machines, which needs a key: give "
                "--api-key, or set EDGEGEN_API_KEY"
            )


def is_loopback(host: str) -> bool:
    """Whether an address is the machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
