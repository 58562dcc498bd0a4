"""An API other than OpenAI's: its paths, its bodies, and the form of its streams and errors.

Its generating endpoints translate a request to OpenAI's, and OpenAI's response to their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from edgegen.serve.endpoint import Endpoint
from edgegen.serve.models import ModelPool
from edgegen.serve.schemas import ChatRequest, decode
from edgegen.serve.service import Service
from edgegen.serve.wire import Wire


class Generating(NamedTuple):
    """An endpoint that generates."""

    path: str
    summary: str
    body: type[Any]
    """A struct with the fields `model` and `stream`."""
    endpoint: Callable[[Service, Any, str], Endpoint]
    """Takes the service, the body and the model's name."""


class Reporting(NamedTuple):
    """An endpoint about one model, which answers in one piece."""

    path: str
    summary: str
    report: Callable[[Service, Any, str], Any]
    """Takes the service, the body (None for GET) and the model's name; returns JSON."""
    body: type[Any] | None = None
    """A struct with the field `model`; None for the method GET, whose query may name a model."""


class Listing(NamedTuple):
    """An endpoint about all models, which answers at once."""

    path: str
    summary: str
    report: Callable[[ModelPool, Any], Any]
    """Takes the models and the body (None for GET); returns JSON."""
    body: type[Any] | None = None
    """None for the method GET."""
    method: str = "POST"
    """Method if there is a body."""


def method(endpoint: Generating | Reporting | Listing) -> str:
    """Return the HTTP method of an endpoint."""
    if endpoint.body is None:
        return "GET"
    return endpoint.method if isinstance(endpoint, Listing) else "POST"


@dataclass(frozen=True)
class Api:
    """The endpoints of one API."""

    name: str
    wire: Wire
    generating: tuple[Generating, ...] = ()
    reporting: tuple[Reporting, ...] = ()
    listing: tuple[Listing, ...] = ()
    prefix: str = ""
    """First part of paths; errors of everything below it have this API's form. Empty for none."""

    @property
    def endpoints(self) -> list[Generating | Reporting | Listing]:
        """All endpoints."""
        return [*self.generating, *self.reporting, *self.listing]


def chat_request(**fields: Any) -> ChatRequest:
    """Return a request to /v1/chat/completions; fields that are None are left out.

    Raises:
        UsageError: a field is invalid.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    return decode(msgspec.json.encode(given), ChatRequest)
