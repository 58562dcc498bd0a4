"""What users say about drafts, and the source of tokens that it asks for."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

import msgspec

from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.heads import INDEX as HEADS_INDEX
from edgegen.bundle.heads import PROMPTS, load_heads
from edgegen.bundle.manifest import DRAFT_TOKENS, NAME
from edgegen.errors import UsageError
from edgegen.generation.speculative.adaptive import Adaptive
from edgegen.generation.speculative.control import LONGEST, WIDEST, Control, Fixed
from edgegen.generation.speculative.drafters.base import Drafts
from edgegen.generation.speculative.drafters.exit import ExitDrafts
from edgegen.generation.speculative.drafters.heads import HeadDrafts
from edgegen.generation.speculative.drafters.joined import JoinedDrafts
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.drafters.model import (
    ModelDrafts,
    check_vocabulary,
    read_vocabulary,
)
from edgegen.generation.speculative.drafters.ngram import NgramDrafts
from edgegen.generation.speculative.drafters.prompts import PromptDrafts
from edgegen.generation.speculative.lossy import REFLECTION, Exact, Rule, make
from edgegen.generation.speculative.prompted import PromptSpeculation
from edgegen.generation.speculative.speculation import Speculation
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model

WITHOUT_MODEL = ("none", "lookup", "ngram", "exit")
SELF = "self"
"""The draft that the bundle itself holds, in this folder of it."""
HEADS = "heads"
INSIDE = "draft"


class DraftOptions(TypedDict, total=False):
    """How to draft, as keyword arguments; None means the default."""

    draft: str | Path | None
    """"none", "lookup" (repeats the prompt and the answer), "ngram" (learns what follows what),
    "exit" (the model's own first layers), "self" or "heads" (the draft that its bundle holds), or
    the folder of a bundle with the same vocabulary, or of heads. Several with commas between them,
    the cheapest first, draft together."""
    draft_max: int | None
    """Draft so many tokens at once, instead of as many as are measured to pay."""
    draft_branches: int | None
    """Most tokens proposed for one place, where the engine runs trees; 1 drafts chains alone."""
    draft_lossy: str | None
    """"bild", "typical" or "reflective": accept more than the model's own text (lossy.py)."""
    draft_engine: str | None
    """The engine of a draft bundle; "auto" by default."""
    draft_device: str | None
    """The device of a draft bundle; "CPU" by default."""
    draft_cache: str | Path | None
    """A file that "ngram" starts from, where it exists, and is saved to."""


class _Request(msgspec.Struct, frozen=True):
    """DraftOptions, filled in and checked."""

    draft: str = "none"
    draft_max: int | None = None
    draft_branches: int | None = None
    draft_lossy: str | None = None
    draft_engine: str | None = None
    draft_device: str | None = None
    draft_cache: str | Path | None = None

    def __post_init__(self) -> None:
        most = self.draft_max
        if most is not None and not 1 <= most <= LONGEST:
            raise UsageError(f"draft_max is {most}, expected 1 to {LONGEST}")
        branches = self.draft_branches
        if branches is not None and not 1 <= branches <= WIDEST:
            raise UsageError(f"draft_branches is {branches}, expected 1 to {WIDEST}")
        if self.draft_lossy is not None and self.draft == "none":
            raise UsageError("draft_lossy is for a draft; name one")
        parts = self.parts
        if (len(parts) > 1 and not {"", "none"}.isdisjoint(parts)) or len(set(parts)) < len(parts):
            raise UsageError(
                f"draft {self.draft!r} joins what cannot be joined; name different drafts with "
                "commas between them, such as lookup,DIR"
            )
        if self.draft_cache is not None and "ngram" not in parts:
            raise UsageError(f"draft_cache is for the draft ngram, not for {self.draft}")
        for name in ("draft_engine", "draft_device"):
            if getattr(self, name) is not None and set(parts) <= set(WITHOUT_MODEL):
                raise UsageError(f"{name} is for a draft that is a bundle, not for {self.draft}")

    @property
    def parts(self) -> list[str]:
        """The drafts that are named; a folder's name may have commas."""
        if Path(self.draft).exists():
            return [self.draft]
        return [part.strip() for part in self.draft.split(",")]


def open_speculation(
    model: Model, tokenizer: Tokenizer, options: DraftOptions, bundle: Bundle | None = None
) -> Speculation | None:
    """The source of tokens for `model` that `options` ask for; None for plain decoding. `bundle`
    is the model's own, where the draft "self" is to be found.

    Raises:
        UsageError: an option is wrong, or the draft's vocabulary is not the target's.
        InputError: the draft is no bundle, or a file is damaged.
        MissingDependency: the draft's engine or device is not there.
    """
    given: dict[str, Any] = {k: v for k, v in options.items() if v is not None}
    request = _Request(**given | {"draft": str(given.get("draft", "none"))})
    if request.draft == "none":
        return None
    rule: Rule = Exact()
    if request.draft_lossy is not None:
        rule = make(request.draft_lossy, tokenizer.encode(REFLECTION, add_bos=False))
    opened = [_open_drafts(model, tokenizer, request, part, bundle) for part in request.parts]
    drafts = opened[0] if len(opened) == 1 else join(opened)
    speculation = PromptSpeculation if isinstance(drafts, PromptDrafts) else Speculation
    return speculation(drafts, _control(model, request), rule)


def _control(model: Model, request: _Request) -> Callable[[], Control]:
    most, branches = request.draft_max, request.draft_branches
    if most is not None:
        return functools.partial(Fixed, most, branches or 1)
    if "tree" not in model.capabilities:
        branches = 1
    return functools.partial(Adaptive, branches)


def _inside(bundle: Bundle | None, draft: str) -> Path:
    """The folder of a bundle's own draft of this kind."""
    kinds = {SELF: (NAME, "a copy of the model"), HEADS: (HEADS_INDEX, "heads")}
    name, what = kinds[draft]
    if bundle is None or not (bundle.path / INSIDE / name).is_file():
        how = "--draft self" if draft == SELF else "--draft DIR, of what edgegen draft train made"
        raise UsageError(
            f"draft {draft} is {what} that its bundle holds, and this one holds none; export it "
            f"with {how}"
        )
    return bundle.path / INSIDE


def join(opened: list[Drafts]) -> Drafts:
    """Several as one; raises UsageError for prompt tokens, which need a loop of their own."""
    if any(isinstance(drafts, PromptDrafts) for drafts in opened):
        raise UsageError("prompt tokens draft alone: the model itself runs them; name no other")
    return JoinedDrafts(opened)


def _open_drafts(
    model: Model, tokenizer: Tokenizer, request: _Request, draft: str, bundle: Bundle | None
) -> Drafts:
    vocab_size = model.config.vocab_size
    if draft == "lookup":
        return Lookup()
    if draft == "exit":
        return ExitDrafts(model)
    if draft == "ngram":
        file = None if request.draft_cache is None else Path(request.draft_cache)
        return NgramDrafts(vocab_size, _digest(tokenizer), file)
    folder = _inside(bundle, draft) if draft in (SELF, HEADS) else Path(draft)
    if (folder / HEADS_INDEX).is_file():
        heads = load_heads(folder, model.config.vocab_size)
        return (PromptDrafts if heads.kind == PROMPTS else HeadDrafts)(heads, model)
    if not folder.is_dir():
        raise UsageError(
            f"draft {draft!r} is no folder of a bundle, and none of "
            f"{', '.join((*WITHOUT_MODEL, SELF, HEADS))}; see docs/guides/speculate.md"
        )
    inside = open_bundle(folder)
    check_vocabulary(tokenizer, Tokenizer.from_folder(inside.path))
    engine, device = request.draft_engine or "auto", request.draft_device or "CPU"
    known = None
    if DRAFT_TOKENS in inside.manifest.files:
        known = read_vocabulary(inside.file(DRAFT_TOKENS), inside.manifest.model, vocab_size)
    return ModelDrafts(load_model(inside, engine, device, model.threads), vocab_size, known)


def _digest(tokenizer: Tokenizer) -> bytes:
    """What two vocabularies with the same tokens have in common."""
    digest = hashlib.sha256()
    for id in range(tokenizer.vocab_size):
        digest.update(repr(tokenizer.token_text(id)).encode())
    return digest.digest()
