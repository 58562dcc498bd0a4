"""OpenAI's /v1/embeddings."""

from __future__ import annotations

import base64
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from edgegen._types import Float
from edgegen.serve.embeddings import embed
from edgegen.serve.protocol import Api, Reporting
from edgegen.serve.responses import Json
from edgegen.serve.schemas import Text, TokenId, list_of_prompts
from edgegen.serve.service import Service
from edgegen.serve.wire import Wire


class EmbeddingsBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """The body of /v1/embeddings."""

    input: Text | Annotated[list[Text | TokenId | list[TokenId]], Meta(min_length=1)]
    model: str | None = None
    encoding_format: Literal["float", "base64"] = "float"
    dimensions: int | None = None
    user: str | None = None
    """No effect."""


def _embeddings(service: Service, body: EmbeddingsBody, model_id: str) -> Json:
    found = embed(service, list_of_prompts(body.input), body.dimensions)
    data = [
        {"object": "embedding", "index": i, "embedding": _encoded(vector, body.encoding_format)}
        for i, vector in enumerate(found.vectors)
    ]
    usage = {"prompt_tokens": found.tokens, "total_tokens": found.tokens}
    return {"object": "list", "data": data, "model": model_id, "usage": usage}


def _encoded(vector: Float, form: str) -> Any:
    if form == "float":
        return vector.tolist()
    return base64.b64encode(vector.astype("<f4").tobytes()).decode()


API: Final = Api(
    "openai_embeddings",
    Wire(),
    reporting=(
        Reporting("/v1/embeddings", "Return the vectors of texts.", _embeddings, EmbeddingsBody),
    ),
)
