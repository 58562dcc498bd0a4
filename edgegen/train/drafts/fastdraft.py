"""Training of a draft for a target, start to end (FastDraft, arXiv:2411.11055).

1. The target generates text. Its most frequent tokens become the draft's vocabulary.
2. The draft starts as layers of the target, or with random weights.
3. It is pretrained on the user's text and distilled on the target's.
4. Its acceptance is measured on held-out conversations.

All stages leave files in a folder beside the output. An interrupted run continues from them, and
one machine can train and another export.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch

from edgegen._types import Progress, Tokens
from edgegen.errors import InputError, UsageError
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.models.files import read_text_file
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts import shape
from edgegen.train.drafts.acceptance import Acceptance, measure
from edgegen.train.drafts.decoder import FloatDecoder, load_weights, scaled_head
from edgegen.train.drafts.kinds import find_trainer
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shards import RunFolder
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.drafts.writing import ANSWER, GIVEN, DecoderRows, Rows, Script, Writer, Written
from edgegen.train.fake import Tensor
from edgegen.train.parts import check_trainable
from edgegen.train.processes import Processes

_WRITING = 0.4
"""Maximum fraction of the time limit for generating text."""
_ENDING = 0.97
"""Fraction of the time limit at which training ends; measuring takes the rest."""
_HELD_OUT = 10_000
"""Number of the held-out shard; the others count from 0."""
_HELD_ROWS = 128
"""Maximum number of held-out rows."""
_TRAINED = "trained"


@dataclass(frozen=True)
class TrainedDraft:
    """A draft after training."""

    config: ModelConfig
    weights: dict[str, Tensor]
    """float16, by the names of `load_weights`."""
    tokens: Tokens | None
    """The target's id of each of the draft's ids but the last, which stands for all others; None
    if the ids are the target's."""
    inputs: Tokens | None
    """The draft's input id for each of the target's ids; None if they are the same."""
    acceptance: Acceptance
    seconds: float
    device: str
    text_tokens: int
    """Number of tokens that the target generated."""


class FastDraft:
    """One training run of a draft.

    Args:
        folder: where the files of the run are.
        writes: the target on an engine, which generates text faster than torch; None is torch.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        tokenizer: Tokenizer,
        settings: DraftSettings,
        folder: Path,
        *,
        progress: Progress = lambda *_: None,
        writes: Rows | None = None,
    ) -> None:
        """Check the settings.

        Raises:
            UsageError: the settings do not fit the target, the kind of heads is unknown, or torch
                does not compute a part of the target.
            InputError: a text cannot be read.
        """
        check_trainable(checkpoint.config, "draft train")
        self.checkpoint, self.tokenizer, self.settings = checkpoint, tokenizer, settings
        self._heads = None if settings.heads is None else find_trainer(settings.heads)
        kind = self._heads
        limited = kind is not None and (kind.branches or kind.skips_layers)
        if limited and checkpoint.config.is_recurrent:
            raise UsageError(
                f"heads {settings.heads}: expected a target without recurrent state, got "
                f"{checkpoint.config.architecture}; choose other heads"
            )
        self.config = shape.draft_config(checkpoint.config, settings)
        self.folder, self.progress, self._writes = RunFolder(folder), progress, writes
        for text in settings.texts:
            read_text_file(text)
        target = checkpoint.source.info(checkpoint.name).sha256
        name = "" if writes is None else writes.name
        self._key = settings.key(target, name)
        self._writing_key = settings.writing_key(target, name)

    @property
    def follows(self) -> bool:
        """Whether another process of the group writes the bundle."""
        return int(os.environ.get("RANK", "0")) > 0

    def finished(self) -> TrainedDraft | None:
        """Return the draft of a finished run with the same settings, or None."""
        saved = self.folder.load(_TRAINED, self._key)
        if saved is None:
            return None
        tensors, facts = saved
        tokens, inputs = (tensors.pop(name, None) for name in ("tokens", "inputs"))
        return TrainedDraft(
            config=self.config,
            weights=tensors,
            tokens=None if tokens is None else tokens.numpy(),
            inputs=None if inputs is None else inputs.numpy(),
            acceptance=msgspec.json.decode(facts["acceptance"], type=Acceptance),
            **json.loads(facts["facts"]),
        )

    def run(self) -> TrainedDraft:
        """Train the draft, or load it if the run is finished.

        Raises:
            CheckFailed: the loss is not finite.
            ResourceError: the disk is full.
        """
        done = self.finished()
        if done is not None:
            return done
        processes = Processes()
        try:
            return self._run(processes)
        finally:
            processes.close()

    def _run(self, processes: Processes) -> TrainedDraft:
        started, settings = time.monotonic(), self.settings
        device = processes.device
        weights = load_weights(self.checkpoint, device)
        minutes = settings.minutes
        half = settings.bfloat16 or device != "cpu"
        kind = torch.bfloat16 if half else torch.float32
        cast = {name: weight.to(kind) for name, weight in weights.items()}
        target = FloatDecoder(self.checkpoint.config, cast, settings.window, device, half)
        del cast
        until = None if minutes is None else started + 60 * minutes * _WRITING
        shards, held_out = self._write(target, processes, until)
        given = self._given_text()
        tokens = self._vocabulary(shards, given)
        limit = None if minutes is None else started + 60 * minutes * _ENDING
        text = _Text(shards, held_out, given, tokens)
        stage = _Stage(target, weights, text, processes, limit)
        train = self._train_model if self._heads is None else self._train_heads
        result, inputs, acceptance = train(stage)
        trained = TrainedDraft(
            config=self.config,
            weights={n: w.detach().half().cpu() for n, w in result.items()},
            tokens=tokens,
            inputs=inputs,
            acceptance=acceptance,
            seconds=time.monotonic() - started,
            device=torch.cuda.get_device_name() if device != "cpu" else "CPU",
            text_tokens=sum(s.tokens.numel() for s in shards),
        )
        if not processes.rank:
            self._keep(trained)
        processes.barrier()
        return trained

    def _train_model(self, stage: _Stage) -> tuple[dict[str, Tensor], Tokens | None, Acceptance]:
        """Train a draft model; return its weights, the input ids and the acceptance."""
        target, weights, text = stage.target, stage.weights, stage.text
        settings, tokens, device = self.settings, text.tokens, target.device
        inputs = None if tokens is None else shape.nearest_tokens(weights["embed"], tokens)
        begin = shape.start_weights(self.checkpoint.config, weights, settings, tokens)
        weights.clear()
        half = target.dtype == torch.bfloat16
        begin = {n: w.to(device) for n, w in begin.items()}
        draft = FloatDecoder(self.config, begin, settings.window, device, half)
        ids = _Ids(self.checkpoint.config.vocab_size, tokens, inputs)
        phases = [(_corpus(text.shards, ids, device), settings.passes)]
        if text.given:
            phases.insert(0, (_text_corpus(text.given, ids, device), settings.text_passes))
        self._learn(Training, draft, phases, stage)
        other = None if tokens is None else self.config.vocab_size - 1
        return draft.weights, inputs, measure(draft, _answers(text.held_out, ids, device), other)

    def _train_heads(self, stage: _Stage) -> tuple[dict[str, Tensor], Tokens | None, Acceptance]:
        """Train heads on the target's last hidden state, or prompt tokens; see `_train_model`."""
        trainer, target, weights, text = self._heads, stage.target, stage.weights, stage.text
        assert trainer is not None
        settings, vocab = self.settings, self.checkpoint.config.vocab_size
        tokens = np.arange(vocab, dtype=np.int32) if text.tokens is None else text.tokens
        table = scaled_head(self.checkpoint.config, weights)
        rows = shape.reduce(table, tokens) if trainer.reduces_vocabulary else table
        weights.clear()
        heads = trainer.start(target, rows, settings)
        ids = _Ids(vocab, tokens if trainer.reduces_vocabulary else None, None)
        phases = [(_corpus(text.shards, ids, target.device), settings.passes)]
        self._learn(trainer.training, heads, phases, stage)
        held_out = _answers(text.held_out, ids, target.device)
        acceptance = trainer.measure(heads, held_out, len(tokens))
        return heads.result() if trainer.tunes_target else heads.weights, None, acceptance

    def _learn(
        self,
        kind: type[Training],
        draft: Any,  # a FloatDecoder or the model of a HeadTrainer, as `kind` needs
        phases: list[tuple[Corpus, float]],
        stage: _Stage,
    ) -> None:
        """Train `draft` on each (corpus, passes)."""
        training = kind(
            draft,
            self.settings,
            self.folder,
            self._key,
            processes=stage.processes,
            limit=stage.limit,
        )
        training.run(phases, self._tick)

    def _tick(self, done: int, total: int) -> None:
        self.progress("training", done, total)

    def _keep(self, trained: TrainedDraft) -> None:
        tensors = dict(trained.weights)
        for name, array in (("tokens", trained.tokens), ("inputs", trained.inputs)):
            if array is not None:
                tensors[name] = torch.from_numpy(array)
        names = ("seconds", "device", "text_tokens")
        facts = {
            "acceptance": msgspec.json.encode(trained.acceptance).decode(),
            "facts": json.dumps({name: getattr(trained, name) for name in names}),
        }
        self.folder.save(_TRAINED, tensors, self._key, facts)

    def _write(
        self, target: FloatDecoder, processes: Processes, until: float | None
    ) -> tuple[list[Written], Written]:
        """Generate the target's text, or load it; return (training shards, held-out shard)."""
        settings, key = self.settings, self._writing_key
        writer = Writer(self._writes or DecoderRows(target), Script.from_tokenizer(self.tokenizer))
        rows = min(settings.rows, math.ceil(settings.tokens / settings.window))
        count = math.ceil(settings.tokens / (rows * settings.window))
        jobs = dict.fromkeys(range(count), (rows, settings.temperatures))
        jobs[_HELD_OUT] = (min(rows, _HELD_ROWS), (0.0,))
        mine = [_HELD_OUT, *range(count)][processes.rank :: processes.count]
        for n, number in enumerate(mine):
            late = until is not None and time.monotonic() > until and n > 1
            if late or self.folder.load_text(number, key) is not None:
                continue
            job = (*jobs[number][:1], settings.window, jobs[number][1])

            def tick(step: int, n: int = n) -> None:
                done = n * settings.window + step
                self.progress("writing text", done, len(mine) * settings.window)

            text = writer.write(*job, settings.seed * 100_003 + number, tick)
            self.folder.save_text(number, text, key)
        processes.barrier()
        shards = [self.folder.load_text(number, key) for number in range(count)]
        held_out = self.folder.load_text(_HELD_OUT, key)
        assert held_out is not None
        return [text for text in shards if text is not None], held_out

    def _given_text(self) -> list[Tokens]:
        """Return windows of the texts to pretrain on."""
        size, windows = self.settings.window, list[Tokens]()
        for path in self.settings.texts:
            ids = np.array(self.tokenizer.encode(read_text_file(path)), np.int32)
            whole = len(ids) // size
            if not whole:
                raise InputError(
                    f"{path}: expected at least {size} tokens, got {len(ids)}; use a longer text"
                )
            windows += list(ids[: whole * size].reshape(whole, size))
        return windows

    def _vocabulary(self, shards: Sequence[Written], given: Sequence[Tokens]) -> Tokens | None:
        if self.settings.vocabulary is None or not (
            self._heads is None or self._heads.reduces_vocabulary
        ):
            return None
        vocab = self.checkpoint.config.vocab_size
        texts = [*(s.tokens.numpy() for s in shards), *given]
        counts = sum(np.bincount(t.ravel(), minlength=vocab) for t in texts)
        always = self.tokenizer.eos_ids
        return shape.frequent_tokens(np.asarray(counts), self.settings.vocabulary, always)


@dataclass(frozen=True)
class _Text:
    """Training data."""

    shards: Sequence[Written]
    held_out: Written
    given: Sequence[Tokens]
    tokens: Tokens | None
    """The draft's vocabulary, as ids of the target; None if it is the target's."""


@dataclass(frozen=True)
class _Stage:
    """Inputs of the training stage."""

    target: FloatDecoder
    weights: dict[str, Tensor]
    """Float32 weights of the target; cleared when the draft has its own, to free memory."""
    text: _Text
    processes: Processes
    limit: float | None
    """Value of time.monotonic at which training ends; None is no limit."""


class _Ids:
    """Conversion of the target's ids to the draft's."""

    def __init__(self, vocab: int, tokens: Tokens | None, inputs: Tokens | None) -> None:
        table = np.arange(vocab, dtype=np.int32)
        self._inputs = torch.from_numpy(table.copy() if inputs is None else inputs)
        if tokens is not None:
            table[:] = len(tokens)
            table[tokens] = np.arange(len(tokens))
        self._table = torch.from_numpy(table)

    def proposed(self, ids: Tensor) -> Tensor:
        """Return the ids that the draft should propose."""
        return self._table[ids.long()]

    def read(self, ids: Tensor) -> Tensor:
        """Return the draft's input ids."""
        return self._inputs[ids.long()]


def _corpus(shards: Sequence[Written], ids: _Ids, device: str) -> Corpus:
    inputs = torch.cat([ids.read(s.tokens) for s in shards])
    tokens = torch.cat([ids.proposed(s.tokens) for s in shards])
    counted = torch.cat([s.kinds != GIVEN for s in shards])
    likely = torch.cat([ids.proposed(s.ids) for s in shards])
    odds = torch.cat([s.odds for s in shards])
    return Corpus(*(part.to(device) for part in (inputs, tokens, counted, likely, odds)))


def _text_corpus(windows: Sequence[Tokens], ids: _Ids, device: str) -> Corpus:
    text = torch.from_numpy(np.stack(windows))
    tokens = ids.proposed(text).to(device)
    return Corpus(ids.read(text).to(device), tokens, torch.ones_like(tokens, dtype=torch.bool))


def _answers(text: Written, ids: _Ids, device: str) -> Corpus:
    """Return the held-out answers; tokens outside the draft's vocabulary are never right."""
    kinds = text.kinds == ANSWER
    if not kinds.any():  # no template: all generated tokens count
        kinds = text.kinds != GIVEN
    parts = (ids.read(text.tokens), ids.proposed(text.tokens), kinds)
    return Corpus(*(part.to(device) for part in parts))
