"""Pre-tokenizers of byte-level BPE models, by the names that GGUF files give them.

A pre-tokenizer splits a text into words, which are encoded one by one. tokenizer.ggml.pre names
it. The expressions below are those of the models' own tokenizer.json files. Where such a file is
not public, the expression gives the words that llama.cpp gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

GPT2_WORDS: Final = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
DIGIT: Final = r"\p{N}"


@dataclass(frozen=True)
class PreTokenizer:
    """Pre-tokenizer of one family of models."""

    splits: tuple[str, ...] = (GPT2_WORDS,)
    """Regular expressions, applied in order. A match is a word, and so is a text between two."""
    nfc: bool = False
    """Whether the text is normalized to NFC first."""
    whole_words: bool = False
    """Whether a word that is a token skips the merges."""
    bos: bool = False
    """Whether a text begins with the BOS token, if the file does not say."""
    always_bos: bool = False
    """Whether a text begins with the BOS token, whatever the file says."""
    bytes: bool = True
    """Whether tokens are spelled in GPT-2's visible bytes, and not in plain characters."""
    marked_spaces: bool = False
    """Whether a space is spelled as SentencePiece's mark. Only if `bytes` is false."""


_ENGLISH: Final = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_SPACES: Final = r"\s+(?!\S)|\s+"
_LINES: Final = rf"\s*[\r\n]+|{_SPACES}"
_MARKS: Final = r" ?[^\s\p{L}\p{N}]+[\r\n]*"
_LETTERS: Final = r"[^\r\n\p{L}\p{N}]?\p{L}+"


def _words(number: str, start: str = _ENGLISH, letters: str = _LETTERS, marks: str = _MARKS) -> str:
    """Return the expression of Llama 3 and Qwen, with parts replaced."""
    return "|".join(part for part in (start, letters, number, marks, _LINES) if part)


def _cased_words(number: str, ending: str, letter: str = "") -> str:
    """Return the expression of GPT-4o and Mistral, which splits camel case.

    Args:
        number: the expression of a number.
        ending: what may follow a word.
        letter: a restriction of the letters, such as "&&[^...]".
    """
    upper = rf"[\p{{Lu}}\p{{Lt}}\p{{Lm}}\p{{Lo}}\p{{M}}{letter}]"
    lower = rf"[\p{{Ll}}\p{{Lm}}\p{{Lo}}\p{{M}}{letter}]"
    before = r"[^\r\n\p{L}\p{N}]?"
    words = rf"{before}{upper}*{lower}+{ending}|{before}{upper}+{lower}*{ending}"
    return rf"{words}|{number}| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|{_LINES}"


_ASCII_MARK: Final = r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~]"""
_MARK_WORDS: Final = rf"{_ASCII_MARK}[A-Za-z]+|[^\r\n\p{{L}}\p{{P}}\p{{S}}]?[\p{{L}}\p{{M}}]+"
_DEEPSEEK3: Final = (
    r"\p{N}{1,3}",
    r"[一-龥぀-ゟ゠-ヿ]+",
    rf"{_MARK_WORDS}| ?[\p{{P}}\p{{S}}]+[\r\n]*|{_LINES}",
)
_THREE_FROM_THE_RIGHT: Final = r"\p{N}{1,3}(?=(?:\p{N}{3})*(?!\p{N}))"
_HAN_AND_HANGUL: Final = r"[一-龥ࠀ-一가-퟿]+"
_CASED_LETTERS: Final = (
    "A-Za-z\u00b5À-ÖØ-öø-ƺƼ-ƿǄ-ʓʕ-ʯͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-ՖႠ-ჅᎠ-Ᏽᏸ-ᏽᲐ-ᲺᲽ-Ჿᴀ-ᴫᵫ-ᵷᵹ-ᶚḀ-ἕἘ-"
    "Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-\u1f7dᾀ-ᾴᾶ-ᾼ\u1fbeῂ-ῄῆ-ῌῐ-\u1fd3ῖ-\u1fdbῠ-Ῥῲ-ῴῶ-ῼℂℇℊ-ℓℕℙ-ℝℤ\u2126ℨ\u212a-"
    "ℭℯ-ℴℹℼ-ℿⅅ-ⅉⅎↃↄⰀ-ⱻⱾ-ⳤⳫ-ⳮⳲⳳꙀ-ꙭꚀ-ꚛꜢ-ꝯꝱ-ꞇꞋ-ꞎꭰ-ꮿﬀ-ﬆﬓ-ﬗＡ-Ｚａ-ｚ𐐀-𐑏𐒰-𐓓𐓘-𐓻𐲀-𐲲𐳀-𐳲𑢠-𑣟𞤀-𞥃"
)
_BLOOM: Final = r" ?[^(\s|.,!?…。，、।۔،)]+"
_LINE_RUNS: Final = r"[^\n]+|[\n]+"

_GPT2: Final = PreTokenizer()
_GPT2_DIGITS: Final = PreTokenizer((DIGIT, GPT2_WORDS))
_LLAMA3: Final = PreTokenizer((_words(r"\p{N}{1,3}"),), whole_words=True, bos=True)
_QWEN2: Final = PreTokenizer((_words(DIGIT),), nfc=True)
_ONE_DIGIT: Final = PreTokenizer((_words(DIGIT),))
_THREE_DIGITS: Final = PreTokenizer((_words(r"\p{N}{1,3}"),))
_GLM4: Final = PreTokenizer((_words(r"\p{N}{1,3}"),), whole_words=True)
_GPT4O: Final = PreTokenizer((_cased_words(r"\p{N}{1,3}", f"{_ENGLISH}?"),))
_COHERE2: Final = PreTokenizer(
    (r"\d{1,3}(?=(?:\d{3})*\b)", _cased_words(r"\p{N}{1,3}", f"{_ENGLISH}?"))
)
_BAILING: Final = PreTokenizer(
    (
        r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*"
        rf"|\s*[\r\n]|{_SPACES}",
    )
)
_JAIS2_SPACES: Final = "|".join(rf"\s{{{n}}}(?!\S)" for n in (512, 256, 128, 64, 32, 16, 8, 4))
_DEEPSEEK_V3: Final = PreTokenizer(_DEEPSEEK3)
_LIKE_GEMMA4: Final = PreTokenizer((), always_bos=True, bytes=False, marked_spaces=True)

_FAMILIES: Final[dict[PreTokenizer, tuple[str, ...]]] = {
    _GPT2: (
        *("gpt-2", "phi-2", "jina-es", "jina-de", "gigachat", "jina-v2-es", "jina-v2-de"),
        *("a.x-4.0", "mellum", "modern-bert", "jina-v1-en", "jina-v2-code", "roberta-bpe"),
        *("jais", "trillion", "granite-docling", "exaone4"),
    ),
    PreTokenizer(nfc=True): ("mpt", "olmo"),
    _GPT2_DIGITS: (
        *("starcoder", "smollm", "refact", "codeshell", "exaone", "minerva-7b", "mellum2"),
    ),
    PreTokenizer((DIGIT, GPT2_WORDS), nfc=True): ("command-r",),
    _LLAMA3: (
        *("llama-bpe", "llama-v3", "llama3", "falcon3", "falcon-h1", "pixtral", "midm-2.0"),
        *("lfm2", "jina-v5-nano"),
    ),
    _QWEN2: ("qwen2", "deepseek-r1-qwen", "kormo", "f2llmv2", "megrez", "stablelm2"),
    _ONE_DIGIT: ("hunyuan", "solar-open", "grok-2"),
    _THREE_DIGITS: ("dbrx", "smaug-bpe", "chatglm-bpe"),
    _GLM4: ("glm4", "glm5"),
    _GPT4O: ("gpt-4o", "llama4", "kanana2", "talkie", "minimax-m2"),
    PreTokenizer(_GPT4O.splits, whole_words=True): ("granite-embed-multi-97m",),
    _COHERE2: ("tiny_aya", "cohere2moe"),
    _BAILING: ("bailingmoe", "bailingmoe2", "llada-moe"),
    _DEEPSEEK_V3: ("deepseek-v3", "hunyuan-dense", "joyai-llm", "hy_v4"),
    PreTokenizer((_BLOOM,)): ("poro-chat", "bloom", "gpt3-finnish"),
    _LIKE_GEMMA4: ("gemma4", "granite-embed-multi-311m"),
    PreTokenizer((), bytes=False, marked_spaces=True): ("sarvam-moe",),
    PreTokenizer((r"\S+",), bytes=False): ("whitespace",),
    PreTokenizer((_BLOOM, DIGIT)): ("viking",),
    PreTokenizer((_cased_words(DIGIT, ""),), whole_words=True, bos=True): ("tekken",),
    PreTokenizer(
        (
            r"[가-힣ㄱ-ㆎ]+|[！…“”‘’—：；，、-〿︰-﹏]+|[ㄅ-ㄯ]+|[一-龥぀-ゟ゠-ヿ]+",
            _cased_words(DIGIT, f"{_ENGLISH}?"),
        ),
        whole_words=True,
    ): ("youtu",),
    PreTokenizer(
        (
            r"\p{Han}+|"
            + _cased_words(r"\p{N}{1,3}", f"{_ENGLISH}?", r"&&[^\p{Han}]").replace(
                r"[\r\n/]*", r"[\r\n]*"
            ),
        )
    ): ("kimi-k2",),
    PreTokenizer(
        (
            *(_DEEPSEEK3[:2]),
            rf"{_MARK_WORDS}| ?[\p{{P}}\p{{S}}]+|[\r\n]|{_SPACES}",
            DIGIT,
        )
    ): ("spark2_5",),
    PreTokenizer(
        (
            r"[\r\n]",
            rf"\s?[{_CASED_LETTERS}]+",
            r"\s?[!-/:-~！-／：-～‘-‟　-。]+",
            r"\s+$",
            _HAN_AND_HANGUL,
            r"\p{N}+",
        )
    ): ("deepseek-llm",),
    PreTokenizer((r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", _HAN_AND_HANGUL, DIGIT)): (
        "deepseek-coder",
    ),
    PreTokenizer((r"[\p{P}$+<=>^~|`]+", GPT2_WORDS, r"[0-9][0-9][0-9]")): ("falcon",),
    PreTokenizer((r"[\p{P}$+<=>^~|]+", GPT2_WORDS, r"\p{N}+", r"[0-9][0-9][0-9]")): ("default",),
    PreTokenizer(
        (
            r"<sentinel:[0-9]+>",
            r"IMGIMG[A-I]{1,4}Z",
            r"[\t\n]|    |  ",
            DIGIT,
            r"[\p{P}!-/:-@\[-`{-~]",
            GPT2_WORDS,
        ),
        bos=True,
    ): ("chameleon",),
    PreTokenizer((r"\p{N}+", r"(?=(\d{3})+(?!\d))")): ("superbpe",),
    PreTokenizer(
        (_words(DIGIT, marks=r" ?[^\s\p{L}\p{N}\r\n]+"),),
    ): ("seed-coder",),
    PreTokenizer((_words(DIGIT, start=""),)): ("ufakzeka",),
    PreTokenizer((_LINE_RUNS, _words(DIGIT))): ("laguna",),
    PreTokenizer((r"\p{N}{1,3}", _words(r"\p{N}+")), whole_words=True): ("minicpm5",),
    PreTokenizer(
        (
            _words(
                DIGIT,
                letters=r"[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+",
                marks=r" ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*",
            ),
        ),
        nfc=True,
    ): ("qwen35",),
    PreTokenizer(
        (
            rf"{_ENGLISH}|[^\r\n\p{{L}}\p{{N}}]?(?:\p{{L}}\p{{M}}*(?: \p{{L}}\p{{M}}*)*)+|\p{{N}}"
            rf"| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]?|\s*[\r\n]|{_SPACES}",
        )
    ): ("exaone-moe",),
    PreTokenizer(
        (_words(r"\p{N}{1,3}").replace(_SPACES, rf"{_JAIS2_SPACES}|\s{{1,2}}(?!\S)|\s"),)
    ): ("jais-2",),
    PreTokenizer(
        (
            _THREE_FROM_THE_RIGHT,
            r"[一-鿿㐀-䶿豈-﫿぀-ゟ゠-ヿ･-ﾟ⼀-⿟เ-๿຀-໿ក-៿က-႟ꩠ-ꩿꧠ-꧿가-힯ᄀ-ᇿ]+",
            _DEEPSEEK3[2],
        )
    ): ("afmoe",),
}

PRE_TOKENIZERS: Final[dict[str, PreTokenizer]] = {
    name: rule for rule, names in _FAMILIES.items() for name in names
}
"""Name in a GGUF file -> pre-tokenizer."""
