"""Saved conversations: they are restored exactly, and damaged files are refused."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import edgegen
from edgegen.errors import CorruptFile, EdgegenError, UsageError
from edgegen.exporter.api import export
from edgegen.generation import packed_text
from edgegen.generation.config import GenerationConfig
from edgegen.generation.session import Session
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import cachefile
from tests.errors import raises
from tests.generation.engines import watched
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import make_repeating
from tests.tiny_bundle import tiny_bundle

ASK, NEXT = "What is the capital of France?", "And the quick brown fox?"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def model(path: Path) -> edgegen.LanguageModel:
    return edgegen.load(path, "reference", context=256)


def session(model: edgegen.LanguageModel, **options: object) -> edgegen.Session:
    return model.session(temperature=0, max_tokens=8, ignore_eos=True, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def saved(model: edgegen.LanguageModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("saved") / "talk.session"
    with session(model, system="Be short.") as talk:
        list(talk.send(ASK))
        talk.save(file)
    return file


def test_a_restored_session_continues(model: edgegen.LanguageModel, saved: Path) -> None:
    """The answer is that of the unsaved session, and the saved prompt is not run again."""
    straight = session(model, system="Be short.")
    list(straight.send(ASK))
    expected = "".join(straight.send(NEXT))
    back = model.restore(saved, temperature=0, max_tokens=8, ignore_eos=True)
    assert back.messages == straight.messages[:3]
    stream = back.send(NEXT)
    assert "".join(stream) == expected
    first = len(model.tokenizer.encode_chat(straight.messages[:2]))
    assert stream.result.cached_tokens >= first
    back.reset()
    assert back.messages == [{"role": "system", "content": "Be short."}]


def answer_with_drafts_past_its_end(model: edgegen.LanguageModel) -> edgegen.Session:
    """Return a session whose cache holds accepted drafts that the token limit cut off."""
    for count in range(30, 60):
        talk = session(model)
        list(talk.send("the", max_tokens=count))
        assert talk._cache
        if talk._cache.length > len(talk._ids):
            return talk
        talk.close()
    pytest.fail("no accepted draft passed the token limit")


@pytest.mark.parametrize("name", ["mistral", "qwen3_5"])
@pytest.mark.parametrize("engine", ["reference", "onnxruntime"])
def test_accepted_drafts_past_the_end_are_not_saved(tmp_path: Path, name: str, engine: str) -> None:
    """The restored session continues as the unsaved one; qwen3_5 has recurrent state."""
    source = make_repeating(family.write_folder(tmp_path / "hf", FAMILIES[name]))
    bundle = export(source, tmp_path / "b", "fp32", context=256, check=False)
    with edgegen.load(bundle.path, engine, threads=1, draft="lookup", draft_max=4) as model:
        talk = answer_with_drafts_past_its_end(model)
        talk.save(tmp_path / "talk")
        back = model.restore(tmp_path / "talk", temperature=0, max_tokens=8, ignore_eos=True)
        assert (back._ids, back._cache and back._cache.length) == (talk._ids, len(talk._ids))
        streams = [each.send(NEXT) for each in (talk, back)]
        assert "".join(streams[0]) == "".join(streams[1])
        first, second = (stream.result.cached_tokens for stream in streams)
        assert first == second > 0


def test_a_cache_that_cannot_go_back_is_not_saved(tmp_path: Path) -> None:
    """After an error the cache holds tokens of no answer, and recurrent state of the last only."""
    folder = family.write_folder(tmp_path / "hf", FAMILIES["qwen3_5"])
    engine, tokenizer = watched(folder), Tokenizer.from_folder(folder)
    greedy = GenerationConfig(temperature=0, max_tokens=60, ignore_eos=True)
    talk, back = (Session(TextModel(engine, tokenizer, 256), greedy) for _ in range(2))

    def fail() -> None:
        if len(engine.sizes) == 40:
            raise OSError("the machine was switched off")

    engine.after_step = fail
    with pytest.raises(OSError, match="switched off"):
        list(talk.send("the"))
    engine.forget()
    talk.save(tmp_path / "talk")
    back.restore(tmp_path / "talk")
    assert "".join(back.send("the")) == "".join(talk.send("the"))


def test_another_engine_takes_the_history(path: Path, saved: Path) -> None:
    with edgegen.load(path, "onnxruntime", threads=1, context=256) as other:
        back = other.restore(saved, temperature=0, max_tokens=4)
        assert back.messages[1] == {"role": "user", "content": ASK}
        stream = back.send(NEXT)
        list(stream)
        assert stream.result.cached_tokens == 0


def test_another_model_is_refused(tmp_path: Path, saved: Path) -> None:
    other = tiny_bundle(tmp_path, recipe="w8a8")
    with edgegen.load(other, "reference", context=256) as model:
        talk = session(model)
        list(talk.send(ASK))
        before = talk.messages
        with raises(UsageError, "talk.session"):
            talk.restore(saved)
        assert talk.messages == before


def test_saved_before_the_first_answer(model: edgegen.LanguageModel, tmp_path: Path) -> None:
    session(model, system="Be short.").save(tmp_path / "new")
    assert list(tmp_path.iterdir()) == [tmp_path / "new"], "no temporary file is left"
    assert model.restore(tmp_path / "new").messages == [{"role": "system", "content": "Be short."}]


@given(data=st.data())
@settings(max_examples=40)
def test_damaged_files(model: edgegen.LanguageModel, saved: Path, data: st.DataObject) -> None:
    """A cut or changed file raises an EdgegenError or restores a usable session."""
    content = bytearray(saved.read_bytes())
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    else:
        for _ in range(data.draw(st.integers(1, 8))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file = saved.with_name("damaged.session")
    file.write_bytes(content)
    talk = session(model)
    before = talk.messages
    try:
        talk.restore(file)
    except EdgegenError:
        assert talk.messages == before
        list(talk.send(ASK, max_tokens=1))


def test_truncated(model: edgegen.LanguageModel, saved: Path, tmp_path: Path) -> None:
    file = tmp_path / "cut.session"
    file.write_bytes(saved.read_bytes()[:1000])
    with raises(CorruptFile, "cut.session"):
        model.restore(file)


def rewrite(saved: Path, to: Path, **changes: object) -> Path:
    """Write a copy with other fields and the same cache."""
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(to, "w") as new:
        state = msgspec.json.decode(old.read("session.json"))
        new.writestr("session.json", msgspec.json.encode(state | changes))
        new.writestr("cache.npz", old.read("cache.npz"))
    return to


def test_inconsistent_files(model: edgegen.LanguageModel, saved: Path, tmp_path: Path) -> None:
    for name, changes, values in (
        ("newer", {"format": 9}, ["format 1", "format 9"]),
        ("other", {"held": [1, 2, 3]}, ["3 tokens"]),
    ):
        with raises(CorruptFile, name, *values):
            model.restore(rewrite(saved, tmp_path / name, **changes))


def test_a_compressed_member_is_refused(
    model: edgegen.LanguageModel, saved: Path, tmp_path: Path
) -> None:
    """It could expand to any size."""
    file = tmp_path / "packed"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("session.json", b" " * (1 << 20))
    with pytest.raises(CorruptFile):
        model.restore(file)


@pytest.mark.timeout(60)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes(model: edgegen.LanguageModel, tmp_path: Path) -> None:
    """Reading one would wait for ever; saving over one, or over a device, would remove it."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with raises(CorruptFile, "pipe"):
        model.restore(pipe)
    with raises(UsageError, "pipe"):
        session(model).save(pipe)
    with raises(CorruptFile, "pipe"):
        cachefile.load(pipe, "model")
    with raises(UsageError, "pipe"):
        cachefile.save(pipe, "model", 0, {})
    with raises(UsageError, "pipe"):
        packed_text.write_file(pipe, tmp_path / "weights", b"")
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_failed_save_leaves_the_old_file(
    model: edgegen.LanguageModel, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "talk"
    shutil.copy(saved, file)
    talk = model.restore(file)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(talk._cache), "save", full)
    with pytest.raises(OSError, match="No space"):
        talk.save(file)
    assert file.read_bytes() == saved.read_bytes()
    assert list(tmp_path.iterdir()) == [file]
