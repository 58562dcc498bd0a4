"""Texts on which tokenizers differ: code, scripts, spaces, marks and rare characters."""

from __future__ import annotations

from typing import Final

TEXTS: Final = (
    "",
    " ",
    "a",
    "Hello, world! It's 2024; we'll pay $1,234.56 (don't ask) for 10% of 007.",
    "I'M HERE, they'RE not; rock'n'roll 'tis 'Ve",
    "def f(x: int) -> list[int]:\n\treturn [i ** 2 for i in range(x)]  # sq\n\n\nprint(f(3))\n",
    'if (a != b && c[0]->d) { printf("%s\\n", "x\\ty"); }\r\n\r\n    /* end */\r\n',
    "<html>\n  <body class='a'>\n    <h1>T</h1><table><tr><td>1</td></tr></table></body>\n</html>",
    '{"a": [1, 2.5e-3, null], "b": {"c": "\\u00e9"}}',
    "\U0001f600\U0001f469\u200d\U0001f4bb\U0001f1e9\U0001f1ea \U0001f9d1\U0001f3fd\u200d ☃\ufe0f",
    "你好，世界！これは日本語のテキストです。한국어 문장도 있습니다. 𠀀𪚥",
    "שלום עולם! مرحبا بالعالم ١٢٣ اَلْعَرَبِيَّةُ \u200fא\u200e",
    "हिन्दी में लिखा हुआ। ไทยไม่มีช่องว่าง தமிழ் ქართული Ελληνικά Кириллица",
    "e\u0301 \xe9 n\u0303 \xf1 A\u030a \xc5 \u212b \ufb01 \ufb03 \u01c4 \xdf \u1e9e \u0130 \u0131",
    "Z\u0351\u036b\u0343\u036a\u0302a\u0334\u0335\u031e\u0321l\u0327g\u0328\u0317o\u0335\u0301",
    "½ Ⅷ ² ₃ ① ٣ 一二三 १२३ 12345678901234567890 3.14159",
    "x\x00y\x01\x02\x1b[31mred\x1b[0m\x7f\x80\x9f\x08\x0c\x0b end",
    "\ufeffBOM \u200b zero \u200c\u200d width \u2060 \u00a0 nbsp \u3000 wide \u2028 line \u2029",
    "tabs\t\t\tand   three     five          ten                                        forty",
    "\n\n\n\n a\n  b\n   c\n\r\n \n\t\n",
    " leading and trailing   ",
    "▁ looks like ▁▁ a space, Ġ like another, <0x41> like a byte",
    "<|im_start|>user\nHi<|im_end|>\n<|endoftext|><|im_start|> <|im_end|>",
    "<bos><start_of_turn>user\nHi<end_of_turn>\n<eos><pad><unk> <unused7> [multimodal]<mask>",
    "<s>[INST] <<SYS>>x<</SYS>> [/INST]</s> <|begin_of_text|><|eot_id|><think></think><tool_call>",
    "<|im_st art|> <|im_end| > <start_of_turn <end_of_turn>>",
    "antidisestablishmentarianism" * 40,
    "a" * 3000,
    "=" * 200 + "-" * 77 + "#" * 33 + "." * 5,
    "https://example.org/a_b-c/%7Eü?q=1&r=x+y#z user@mail.example C:\\dir\\file.txt",
    "MixedCASE camelCaseWord snake_case_word SCREAMING kebab-case x1y2z3 ABC123def",
    "￿￾\ue000\U0010ffff\U000e0041",
    "«quotes» „low“ ‘single’ “double” — – … † ‰ € £ ¥ ∑ ∫ √ ≈ ← ⇒ │ █",
)
"""All are valid Unicode."""
