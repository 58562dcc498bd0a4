"""instructor: nested models and enums, by tools, JSON schemas and Responses."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import enum, json, sys
import instructor, openai
from pydantic import BaseModel, Field

class Eye(enum.Enum):
    BLUE = "blue"
    BROWN = "brown"

class Pet(BaseModel):
    name: str = Field(max_length=10)
    eye: Eye

class Person(BaseModel):
    name: str = Field(max_length=10)
    pets: list[Pet] = Field(max_length=2)

(url,) = sys.argv[1:]
messages = [{"role": "user", "content": "Ann has a cat named Bob with blue eyes."}]
found = []
for mode in ("TOOLS", "TOOLS_STRICT", "JSON_SCHEMA", "RESPONSES_TOOLS"):
    plain = openai.OpenAI(base_url=f"{url}/v1", api_key="x", max_retries=0)
    client = instructor.from_openai(plain, mode=instructor.Mode[mode])
    limit = "max_output_tokens" if "RESPONSES" in mode else "max_tokens"
    person = client.chat.completions.create(
        model="smollm2", response_model=Person, messages=messages, temperature=0, max_retries=0,
        **{limit: 200},
    )
    found.append(person.model_dump(mode="json"))
print(json.dumps(found))
"""


def test_client(real: Server) -> None:
    """Each mode gives an object of the schema at the first attempt."""
    found = python(SCRIPT, real.url, packages=("instructor",))
    assert len(found) == 4
    for person in found:
        assert all(pet["eye"] in {"blue", "brown"} for pet in person["pets"])
