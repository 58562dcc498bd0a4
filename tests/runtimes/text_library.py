"""The C interface edgegen_text.h through ctypes, for comparison with the Python package."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

native = pytest.importorskip(
    "edgegen_native", reason="no compiler here to build the native engine with"
)

OK, BAD_ARGUMENT, BAD_FILE, NO_MEMORY, NO_ROOM, BUSY, UNSUPPORTED, BAD_UTF8, NOT_WRITTEN = range(9)
REASONS: Final = ("stop", "length", "cancelled")
POINTER, SIZE, TEXT = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p
ON_TEXT: Final = ctypes.CFUNCTYPE(ctypes.c_int, POINTER, POINTER, SIZE)
Ids = Sequence[int]


class Result(ctypes.Structure):
    """edgegen_text_result."""

    _fields_ = (
        ("struct_size", SIZE),
        ("reason", ctypes.c_int32),
        ("prompt_tokens", ctypes.c_uint32),
        ("cached_tokens", ctypes.c_uint32),
        ("tokens", ctypes.c_uint32),
        ("drafted", ctypes.c_uint32),
        ("accepted", ctypes.c_uint32),
        ("target_calls", ctypes.c_uint32),
        ("first_seconds", ctypes.c_double),
        ("seconds", ctypes.c_double),
        ("error", ctypes.c_char * 256),
    )


class TextError(Exception):
    """Error code and reason of a failed call."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"{code}: {reason}")
        self.code, self.reason = code, reason


def library() -> ctypes.CDLL:
    """Return the library; functions that return texts are typed."""
    loaded = ctypes.CDLL(str(native.library("edgegen_text")))
    for name in ("edgegen_text_error", "edgegen_text_version"):
        getattr(loaded, name).restype = TEXT
    for name in ("edgegen_text_close", "edgegen_text_session_free", "edgegen_text_cancel"):
        getattr(loaded, name).restype = None
        getattr(loaded, name).argtypes = [POINTER]
    return loaded


LIBRARY: Final = library()


def call(name: str, *arguments: Any) -> None:
    """Call a function and raise its error."""
    code = getattr(LIBRARY, f"edgegen_text_{name}")(*arguments)
    if code != OK:
        raise TextError(code, LIBRARY.edgegen_text_error().decode())


def texts(values: Sequence[str | None]) -> Any:
    """Return a list of texts for C."""
    encoded = [None if value is None else value.encode() for value in values]
    return (TEXT * (len(encoded) + 1))(*encoded)


def listed(options: dict[str, Any]) -> Any:
    """Return options for C: keys and values, and lists of them."""
    pairs = [
        (key, str(item))
        for key, value in options.items()
        for item in (value if isinstance(value, list | tuple) else [value])
    ]
    return texts([text for pair in pairs for text in pair])


class TextLibraryModel:
    """An opened file."""

    def __init__(self, path: Path, **options: Any) -> None:
        self.handle = POINTER()
        call("open", str(path).encode(), listed(options), ctypes.byref(self.handle))

    def encode(self, text: str, add_bos: bool = True) -> list[int]:
        data = text.encode()
        return self._ids("encode", data, SIZE(len(data)), int(add_bos), room=len(data) + 2)

    def encode_chat(self, messages: Sequence[dict[str, str]]) -> list[int]:
        roles, contents = (texts([m[key] for m in messages]) for key in ("role", "content"))
        room = 4 * sum(len(m["content"].encode()) + 100 for m in messages) + 100
        return self._ids("encode_chat", roles, contents, SIZE(len(messages)), room=room)

    def decode(self, ids: Ids) -> str:
        size, given = SIZE(), (ctypes.c_int32 * len(ids))(*ids)
        call("decode", self.handle, given, SIZE(len(ids)), None, SIZE(0), ctypes.byref(size))
        data = ctypes.create_string_buffer(size.value + 1)
        call("decode", self.handle, given, SIZE(len(ids)), data, size, ctypes.byref(size))
        return data.raw[: size.value].decode()

    def session(self, system: str | None = None, **options: Any) -> TextLibrarySession:
        return TextLibrarySession(self, system, options)

    def close(self) -> None:
        LIBRARY.edgegen_text_close(self.handle)

    def _ids(self, name: str, *arguments: Any, room: int) -> list[int]:
        ids, count = (ctypes.c_int32 * room)(), SIZE()
        call(name, self.handle, *arguments, ids, SIZE(room), ctypes.byref(count))
        return list(ids[: count.value])


class TextLibrarySession:
    """A conversation."""

    def __init__(
        self, model: TextLibraryModel, system: str | None, options: dict[str, Any]
    ) -> None:
        self.handle, self.result = POINTER(), Result(ctypes.sizeof(Result))
        given = None if system is None else system.encode()
        call("session_new", model.handle, given, listed(options), ctypes.byref(self.handle))

    def send(self, text: str, on_text: Callable[[str], object] | None = None) -> str:
        return self._answer("send", text.encode(), on_text=on_text)

    def complete(self, text: str, on_text: Callable[[str], object] | None = None) -> str:
        return self._answer("complete", text.encode(), on_text=on_text)

    def chat(self, messages: Sequence[dict[str, str]]) -> str:
        roles, contents = (texts([m[key] for m in messages]) for key in ("role", "content"))
        return self._answer("chat", roles, contents, SIZE(len(messages)), on_text=None)

    def regenerate(self) -> str:
        return self._answer("regenerate", on_text=None)

    def configure(self, **options: Any) -> None:
        call("configure", self.handle, listed(options))

    def cancel(self) -> None:
        LIBRARY.edgegen_text_cancel(self.handle)

    def save(self, path: Path) -> None:
        call("save", self.handle, str(path).encode())

    def restore(self, path: Path) -> None:
        call("restore", self.handle, str(path).encode())

    def reset(self) -> None:
        call("reset", self.handle)

    @property
    def messages(self) -> list[dict[str, str]]:
        count = SIZE()
        call("count", self.handle, ctypes.byref(count))
        messages = []
        for i in range(count.value):
            role, content, size = TEXT(), POINTER(), SIZE()
            found = map(ctypes.byref, (role, content, size))
            call("message", self.handle, SIZE(i), *found)
            assert role.value is not None
            assert content.value is not None
            text = ctypes.string_at(content.value, size.value).decode()
            messages.append({"role": role.value.decode(), "content": text})
        return messages

    @property
    def tokens(self) -> list[int]:
        count = SIZE()
        call("tokens", self.handle, None, SIZE(0), ctypes.byref(count))
        ids = (ctypes.c_int32 * count.value)()
        call("tokens", self.handle, ids, count, ctypes.byref(count))
        return list(ids)

    def free(self) -> None:
        LIBRARY.edgegen_text_session_free(self.handle)

    def _answer(self, name: str, *arguments: Any, on_text: Callable[[str], object] | None) -> str:
        pieces: list[str] = []

        @ON_TEXT
        def receive(user: object, text: int, size: int) -> int:
            del user
            data = ctypes.string_at(text, size + 1)
            assert data[-1] == 0
            pieces.append(data[:-1].decode())
            return int(bool(on_text and on_text(pieces[-1])))

        call(name, self.handle, *arguments, receive, None, ctypes.byref(self.result))
        return "".join(pieces)
