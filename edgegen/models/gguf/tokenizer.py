"""Tokenizer files of a Hugging Face folder, rebuilt from a GGUF file's metadata.

They give the same token ids as the model's own files, and stock runtimes load them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

import msgspec

from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.gguf.bpe import merges_tokenizer
from edgegen.models.gguf.sentencepiece import sentencepiece_tokenizer
from edgegen.models.gguf.vocabulary import USER_DEFINED, Vocabulary, index, read_vocabulary
from edgegen.models.tokenizers.tokenizer import SPACE

_KINDS: Final[dict[str, Callable[[Vocabulary], dict[str, Any]]]] = {
    "gpt2": merges_tokenizer,
    "gemma4": merges_tokenizer,
    "llama": sentencepiece_tokenizer,
}
_WITH_MARKS: Final = ("gemma4", "llama")
"""Tokenizers in which SentencePiece's mark stands for a space."""
_OTHER_KINDS: Final = {
    "bert": "WordPiece",
    "t5": "SentencePiece's unigram model",
    "rwkv": "RWKV's own",
    "plamo2": "PLaMo's own",
}
"""Tokenizers that edgegen does not read. They belong to encoders and to rare models."""


def text_files(metadata: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files by name, in the form that stock runtimes and transformers load.

    These are tokenizer.json, tokenizer_config.json, special_tokens_map.json,
    generation_config.json and, if the model has a chat template, chat_template.jinja.

    Raises:
        UnsupportedFormat: there is no tokenizer, or its kind or pre-tokenizer is unknown.
        CorruptFile: its parts are inconsistent.
    """
    vocabulary = read_vocabulary(metadata)
    kind = vocabulary.text("ggml.model")
    if kind not in _KINDS:
        other = f" ({_OTHER_KINDS[kind]})" if kind in _OTHER_KINDS else ""
        raise UnsupportedFormat(
            f"tokenizer.ggml.model: expected one of {', '.join(_KINDS)}, "
            f"got {printable(str(kind))}{other}; choose another model"
        )
    if kind in _WITH_MARKS:
        vocabulary = _with_marked_spaces(vocabulary)
    tokenizer = _KINDS[kind](vocabulary)
    template = vocabulary.text("chat_template")
    named = _named_tokens(vocabulary)
    files: dict[str, Any] = {
        "tokenizer_config.json": _config(vocabulary, named, template, tokenizer),
        "special_tokens_map.json": named,
        "generation_config.json": _generation(vocabulary),
    }
    texts = {"tokenizer.json": msgspec.json.encode(tokenizer)}
    texts |= {name: _json(content) for name, content in files.items()}
    return texts if template is None else texts | {"chat_template.jinja": template.encode()}


def _with_marked_spaces(vocabulary: Vocabulary) -> Vocabulary:
    """Replace spaces in user-defined tokens by SentencePiece's mark, as in other tokens."""
    tokens = [
        token.replace(" ", SPACE) if kind == USER_DEFINED else token
        for token, kind in zip(vocabulary.tokens, vocabulary.types, strict=True)
    ]
    return replace(vocabulary, tokens=tokens, ids=index(tokens))


def _named_tokens(v: Vocabulary) -> dict[str, str]:
    roles = {"bos_token": v.bos, "eos_token": v.eos, "unk_token": v.unk, "pad_token": v.pad}
    return {role: v.tokens[id] for role, id in roles.items() if id is not None}


def _config(
    vocabulary: Vocabulary,
    named: dict[str, str],
    template: str | None,
    tokenizer: dict[str, Any],
) -> dict[str, Any]:
    """Return tokenizer_config.json, with a class that all versions of transformers know.

    Gemma needs its own class: with the general one, onnxruntime-genai splits runs of spaces.
    """
    architecture = str(vocabulary.metadata.get("general.architecture"))
    gemma = architecture.startswith("gemma")
    config: dict[str, Any] = {
        "add_bos_token": tokenizer["post_processor"] is not None,
        "add_eos_token": False,
        "clean_up_tokenization_spaces": False,
        "tokenizer_class": "GemmaTokenizer" if gemma else "PreTrainedTokenizerFast",
    }
    context = vocabulary.metadata.get(f"{architecture}.context_length")
    if isinstance(context, int):
        config["model_max_length"] = context
    tool_use = vocabulary.text("chat_template.tool_use")
    if tool_use is not None:
        texts = {"default": template or tool_use, "tool_use": tool_use}
        config["chat_template"] = [{"name": n, "template": texts[n]} for n in texts]
    elif template is not None:
        config["chat_template"] = template
    return config | named


def _generation(vocabulary: Vocabulary) -> dict[str, Any]:
    ids = {
        "bos_token_id": vocabulary.bos,
        "eos_token_id": vocabulary.end_ids or None,
        "pad_token_id": vocabulary.pad,
    }
    return {key: value for key, value in ids.items() if value is not None}


def _json(content: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
