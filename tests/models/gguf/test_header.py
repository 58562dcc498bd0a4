"""The GGUF header reader on handmade and generated files, none of which it trusts."""

from __future__ import annotations

import struct
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, EdgegenError, UnsupportedFormat
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.gguf.header import MAX_ITEMS, read_header
from tests.errors import raises
from tests.gguf_files import source_survives, write_valid

F32, Q4_0 = 0, 2
UINT8, UINT32, BOOL, STRING, ARRAY = 0, 4, 7, 8, 9
HUGE = 2**64 - 1


def u32(value: int) -> bytes:
    return struct.pack("<I", value)


def u64(value: int) -> bytes:
    return struct.pack("<Q", value)


def text(value: str | bytes) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return u64(len(data)) + data


def pair(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + u32(kind) + value


def tensor(name: str, shape: Sequence[int], kind: int = F32, offset: int = 0) -> bytes:
    """Return an entry of the table; `shape` is in numpy's order."""
    dims = b"".join(map(u64, reversed(shape)))
    return text(name) + u32(len(shape)) + dims + u32(kind) + u64(offset)


def gguf_bytes(
    pairs: Sequence[bytes] = (),
    tensors: Sequence[bytes] = (),
    data: bytes = b"",
    magic: bytes = b"GGUF",
    version: int = 3,
    counts: tuple[int, int] | None = None,
) -> bytes:
    """Return a GGUF file; `counts` (of tensors, of pairs) may be wrong."""
    n_tensors, n_pairs = counts or (len(tensors), len(pairs))
    header = magic + u32(version) + u64(n_tensors) + u64(n_pairs)
    header += b"".join(pairs) + b"".join(tensors)
    return header + bytes(-len(header) % 32) + data


CASES: dict[str, tuple[bytes, type[EdgegenError], tuple[object, ...]]] = {
    "an empty file": (b"", UnsupportedFormat, ("m.gguf", "b''")),
    "another kind of file": (
        b"PK\x03\x04" + bytes(100),
        UnsupportedFormat,
        ("m.gguf", r"b'PK\x03\x04'"),
    ),
    "version 1": (gguf_bytes(version=1), UnsupportedFormat, ("2 or 3", "got 1", "convert")),
    "version 4": (gguf_bytes(version=4), UnsupportedFormat, ("2 or 3", "got 4", "upgrade")),
    "big-endian": (gguf_bytes(version=3 << 24), UnsupportedFormat, ("m.gguf", "big-endian")),
    "cut in the preamble": (gguf_bytes()[:14], CorruptFile, ("8 bytes", "at byte 8", "(14 bytes)")),
    "absurdly many tensors": (
        gguf_bytes(counts=(HUGE, 0)),
        CorruptFile,
        (HUGE, "65536 tensors", "(32 bytes)"),
    ),
    "absurdly many pairs": (
        gguf_bytes(counts=(0, HUGE)),
        CorruptFile,
        (HUGE, "65536 key-value pairs", "(32 bytes)"),
    ),
    "more pairs than there are": (
        gguf_bytes([pair("a", UINT8, b"\1")], counts=(0, 2)),
        CorruptFile,
        ("key 1 of the metadata", "got 0"),
    ),
    "an absurd key": (
        gguf_bytes([u64(HUGE) + b"key"]),
        CorruptFile,
        (f"{HUGE} bytes", "key 0 of the metadata", "at byte 32"),
    ),
    "an absurd text": (
        gguf_bytes([text("a") + u32(STRING) + u64(1 << 62)]),
        CorruptFile,
        (f"{1 << 62} bytes", "of a ", "at byte 45"),
    ),
    "an absurd array": (
        gguf_bytes([pair("a", ARRAY, u32(UINT8) + u64(1 << 60))]),
        CorruptFile,
        (1 << 60, f"{MAX_ITEMS} elements in a"),
    ),
    "an array longer than the file": (
        gguf_bytes([pair("a", ARRAY, u32(UINT32) + u64(1 << 20))]),
        CorruptFile,
        (f"{4 << 20} bytes", "of a ", "at byte 49"),
    ),
    "an array of arrays": (
        gguf_bytes([pair("a", ARRAY, u32(ARRAY) + u64(1) + u32(UINT8) + u64(1) + b"\1")]),
        CorruptFile,
        ("a has", "type 9"),
    ),
    "an unknown value type": (
        gguf_bytes([pair("a", 13, b"")]),
        CorruptFile,
        ("a has", "type 13"),
    ),
    "a key twice": (
        gguf_bytes([pair("a", UINT8, b"\1"), pair("a", UINT8, b"\2")]),
        CorruptFile,
        ("got a twice",),
    ),
    "text that is not UTF-8": (
        gguf_bytes([pair("a", STRING, text(b"\xff"))]),
        CorruptFile,
        ("UTF-8", "in a"),
    ),
    "a key that would write to the terminal": (
        gguf_bytes([pair("\x1b[2J", 13, b"")]),
        CorruptFile,
        (r"'\x1b[2J'", "type 13"),
    ),
    "an odd alignment": (
        gguf_bytes([pair("general.alignment", UINT32, u32(33))]),
        CorruptFile,
        ("general.alignment", "got 33"),
    ),
    "an alignment of 0": (
        gguf_bytes([pair("general.alignment", UINT32, u32(0))]),
        CorruptFile,
        ("general.alignment", "got 0"),
    ),
    "five dimensions": (
        gguf_bytes(tensors=[tensor("t", [1] * 5)]),
        CorruptFile,
        ("tensor t", "1 to 4", "got 5"),
    ),
    "an empty tensor": (
        gguf_bytes(tensors=[tensor("t", [4, 0])]),
        CorruptFile,
        ("tensor t", [4, 0]),
    ),
    "a row that is not whole blocks": (
        gguf_bytes(tensors=[tensor("t", [2, 33], Q4_0)]),
        CorruptFile,
        ("tensor t", [2, 33], "multiple of 32"),
    ),
    "an unknown tensor type": (
        gguf_bytes(tensors=[tensor("t", [4], 999)]),
        UnsupportedFormat,
        ("tensor t", "type 999", "pip install --upgrade gguf"),
    ),
    "an absurd shape": (
        gguf_bytes(tensors=[tensor("t", [1 << 62, 1 << 62])]),
        CorruptFile,
        ("tensor t", f"byte {96 + (1 << 126)}", "(96 bytes)"),
    ),
    "an absurd offset": (
        gguf_bytes(tensors=[tensor("t", [4], offset=1 << 63)]),
        CorruptFile,
        ("tensor t", f"byte {64 + (1 << 63) + 16}", "(64 bytes)"),
    ),
    "a tensor cut short": (
        gguf_bytes(tensors=[tensor("t", [8])], data=bytes(31)),
        CorruptFile,
        ("tensor t", "byte 96", "(95 bytes)"),
    ),
    "an offset off the alignment": (
        gguf_bytes(tensors=[tensor("t", [4], offset=8)], data=bytes(64)),
        CorruptFile,
        ("tensor t", "32 bytes"),
    ),
    "two tensors of a name": (
        gguf_bytes(tensors=[tensor("t", [4]), tensor("t", [4], offset=32)], data=bytes(64)),
        CorruptFile,
        ("got t twice",),
    ),
    "overlapping tensors": (
        gguf_bytes(tensors=[tensor("t", [16]), tensor("u", [4], offset=32)], data=bytes(64)),
        CorruptFile,
        ("tensors t and u",),
    ),
}
"""Name -> (file, class of the error, values in its text)."""


@pytest.mark.parametrize("case", CASES)
def test_damage_is_named(tmp_path: Path, case: str) -> None:
    data, kind, values = CASES[case]
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with raises(kind, "m.gguf", *values):
        read_header(path)


def test_version_2_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(gguf_bytes([pair("a", BOOL, b"\1")], version=2))
    assert read_header(path).metadata == {"a": True}


def test_the_alignment_moves_the_data(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    data = gguf_bytes([pair("general.alignment", UINT32, u32(256))], [tensor("t", [2])])
    path.write_bytes(data.ljust(256, b"\0") + struct.pack("<2f", 1.5, -2))
    assert GgufSource(path).read("t").tolist() == [1.5, -2]


def test_absurd_sizes_cost_no_memory(tmp_path: Path) -> None:
    """Not even in a sparse file of a terabyte, which seems large enough for them."""
    path = tmp_path / "m.gguf"
    read_header(write_valid(tmp_path / "warm.gguf"))  # imports the gguf library
    for value in (text("a") + u32(STRING) + u64(1 << 39), u64(1 << 38)):
        path.write_bytes(gguf_bytes([value]))
        with path.open("r+b") as file:
            file.truncate(1 << 40)
        tracemalloc.start()
        with pytest.raises(CorruptFile):
            read_header(path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 1 << 20


def test_many_empty_texts_are_bounded(tmp_path: Path) -> None:
    """A sparse file of zeros is a valid array of any number of empty strings."""
    path = tmp_path / "m.gguf"
    arrays = [pair(key, ARRAY, u32(STRING) + u64(MAX_ITEMS // 2 + 1)) for key in "ab"]
    with path.open("wb") as file:
        file.write(gguf_bytes([arrays[0]], counts=(0, 2)).rstrip(b"\0"))
        file.seek(49 + 8 * (MAX_ITEMS // 2 + 1))
        file.write(arrays[1])
        file.truncate(1 << 40)
    with raises(CorruptFile, "elements in b", MAX_ITEMS // 2 - 1, MAX_ITEMS // 2 + 1):
        read_header(path)


@pytest.fixture(scope="session")
def valid(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_valid(tmp_path_factory.mktemp("gguf") / "valid.gguf").read_bytes()


def test_values_round_trip(tmp_path: Path) -> None:
    header = read_header(write_valid(tmp_path / "m.gguf"))
    assert header.metadata == {
        "general.architecture": "llama",
        "a.u8": 1,
        "a.i16": -2,
        "a.f32": 0.5,
        "a.f64": 0.1,
        "a.u64": 2**63,
        "a.bool": True,
        "a.text": "Ġlö",
        "a.texts": ["one", "", "drei"],
        "a.numbers": [1, 2, 3],
        "a.floats": [0.25, -1.0],
    }
    assert {name: t.shape for name, t in header.tensors.items()} == dict.fromkeys(
        ("f32", "f16", "q4"), (4, 32)
    )


def survives(path: Path, data: bytes) -> bool:
    path.write_bytes(data)
    return source_survives(path)


edits = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True),
        st.one_of(
            st.binary(min_size=1, max_size=1),
            st.sampled_from([u64(HUGE), u64(1 << 63), u64(1 << 40), u64(0), u32(9), u32(1 << 31)]),
        ),
    ),
    max_size=6,
)
few = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@few
@given(edits=edits, keep=st.one_of(st.just(1.0), st.floats(0, 1)))
@example(edits=[(0.0, b"G")], keep=1.0)
def test_mutations_are_errors_or_read(
    tmp_path: Path, valid: bytes, edits: list[tuple[float, bytes]], keep: float
) -> None:
    data = bytearray(valid)
    for place, new in edits:
        at = int(place * len(data))
        data[at : at + len(new)] = new
    survives(tmp_path / "m.gguf", bytes(data[: int(keep * len(data))]))


@few
@given(data=st.binary(max_size=400))
def test_anything_after_the_magic_is_an_error_or_read(tmp_path: Path, data: bytes) -> None:
    survives(tmp_path / "m.gguf", b"GGUF" + u32(3) + data)


def test_every_truncation_is_an_error(tmp_path: Path, valid: bytes) -> None:
    assert survives(tmp_path / "m.gguf", valid)
    # Writers pad the end, so that the last bytes may carry nothing.
    end = max(t.offset + t.nbytes for t in read_header(tmp_path / "m.gguf").tensors.values())
    for length in range(end):
        assert not survives(tmp_path / "m.gguf", valid[:length])
