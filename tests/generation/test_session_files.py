"""Saved conversations: they are restored exactly, and damaged files are refused."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import edgegen
from edgegen.errors import CorruptFile, EdgegenError, UsageError
from tests.errors import raises
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
