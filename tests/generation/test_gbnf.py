"""GBNF grammars: the texts that they accept, also those of llama.cpp's examples."""

from __future__ import annotations

from pathlib import Path

import llguidance
import pytest

from edgegen.errors import UsageError
from edgegen.generation.gbnf import gbnf_to_lark, is_gbnf
from edgegen.generation.grammars import compile_grammar
from tests.errors import raises


def accepts(source: str, text: str) -> bool:
    matcher = compile_grammar(llguidance.LLTokenizer("byte"), "grammar", source).matcher
    data = list(text.encode())
    return bool(matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting())


CASES: dict[str, tuple[str, list[str], list[str]]] = {
    "choices": ('root ::= "yes" | "no"\n', ["yes", "no"], ["", "yesno", "y"]),
    "longest terminals": (
        'root ::= pair "c"\npair ::= "a" "b" | [a-z]\n',
        ["abc", "ac", "cc"],
        ["abd", "c"],
    ),
    "white space before its own end": (
        'root ::= ([0-9]+ ws "\\n")+\nws ::= [ \\t\\n]*\n',
        ["1\n", "12 \n\n3\n"],
        ["1", "\n"],
    ),
    "repetition": (
        'root ::= "a"{2} "b"{1,} "c"{0,2} ("d" "e")? [f]*',
        ["aab", "aabbccde", "aabff"],
        ["ab", "aabccc", "aabd"],
    ),
    "classes": (
        r'root ::= [^a-c\]"] [-x] [\x41-\u0042\n] .',
        ["d-A!", "\u00fcxB\n", "-x\n\u00fc"],
        ["a-A!", '"xA!', "]xA!", "dyA!", "dxCz"],
    ),
    "escapes": (r'root ::= "\"\\\t\u00fc\U0001F600"', ['"\\\t\u00fc\U0001f600'], ["t"]),
    "names, comments and lines": (
        '# of a list\nroot ::= (\n  My-rule2 # first\n  | my_rule2\n)\nMy-rule2 ::= "A"\n'
        'my_rule2 ::=\n  "b"\n  | root "c"\n',
        ["A", "b", "Ac", "bcc"],
        ["", "c"],
    ),
    "left recursion and nothing": ('root ::= root "a" | ""', ["", "aaa"], ["b"]),
}


@pytest.mark.parametrize("name", CASES)
def test_texts(name: str) -> None:
    source, valid, invalid = CASES[name]
    assert is_gbnf(source)
    for text in valid:
        assert accepts(source, text), text
    for text in invalid:
        assert not accepts(source, text), text


def test_lark_is_not_gbnf() -> None:
    assert not is_gbnf('start: "a" | b\nb: "::=" /x/\n')


BAD = {
    "no root": ('x ::= "a"', "root"),
    "an unknown rule": ("root ::= y", "y"),
    "two of a name": ('root ::= "a"\nroot ::= "b"', "root"),
    "a bracket": ('root ::= ("a"', "("),
    "another bracket": ('root ::= "a")', ")"),
    "a repetition": ('root ::= "a"{3,2}', "{3,2}"),
    "too many": ('root ::= "a"{9999}', "{9999}"),
    "nothing to repeat": ("root ::= *", "*"),
    "a class": ("root ::= []", "[]"),
    "a quote": ('root ::= "a', '"a'),
    "a character": (r'root ::= "\uD800"', r"\\uD800"),
    "a token": ("root ::= <[5]>", "the token <[5]>"),
    "another token": ('root ::= !<think> "a"', "the token !<think>"),
    "no rule before": ('"a"\nroot ::= "b"', '"a"'),
}


@pytest.mark.parametrize("name", BAD)
def test_malformed_grammars(name: str) -> None:
    source, value = BAD[name]
    with raises(UsageError, value.replace("\\\\", "\\")):
        gbnf_to_lark(source)


EXAMPLES = {
    "arithmetic": (["1+2=3\n", "x *(y -1 ) -2= 7\n"], ["1+=2\n", "1=2"]),
    "c": (["int main(){return 0;}", "int f(int a){a = 1;}"], ["int 5"]),
    "chess": (["1. e4 e5\n2. Nf3 Nc6\n"], ["1. z9"]),
    "json": (['{"a": [1, 2.5e3, "x\\n", null]}'], ['{"a" 1}', "[1]"]),
    "json_arr": (['[\n1,\n"a"]'], ["{}"]),
    "list": (["- abc\n- d\n"], ["abc"]),
    "japanese": (["\u65e5\u672c\u8a9e"], ["abc"]),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_of_llamacpp(llamacpp: Path, name: str) -> None:
    source = (llamacpp / "grammars" / f"{name}.gbnf").read_text("utf-8")
    for text in EXAMPLES[name][0]:
        assert accepts(source, text), text
    for text in EXAMPLES[name][1]:
        assert not accepts(source, text), text
