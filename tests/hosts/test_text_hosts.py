"""Hosts of edgegen_text.h: C++, Node and Rust programs that chat without Python."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import edgegen
from bootstrap import NATIVE
from build_npm import pack
from edgegen.bundle import open_bundle
from edgegen.generation.packed_text import pack_text
from tests.runtimes.text_library import library
from tests.tiny_bundle import tiny_bundle

HOSTS = Path(__file__).parents[2] / "runtimes" / "hosts"
MESSAGES = ("the capital of france is", "what is the answer")
QUESTION = "What is the capital of France?"
CXX = shutil.which("c++")
FLAGS = ("-std=c++17", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror")
LIBRARIES = Path(library()._name).parent


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hosts")
    path = tiny_bundle(folder, "llama", "w2a8kv4")
    pack_text(open_bundle(path), folder / "model")
    return path


def expected(bundle: Path, messages: tuple[str, ...] = MESSAGES) -> list[str]:
    """Return Python's greedy answers."""
    with (
        edgegen.load(bundle, "native", threads=1) as model,
        model.session(temperature=0, max_tokens=24) as chat,
    ):
        return ["".join(chat.send(message)) for message in messages]


def run(*command: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr.decode()
    return done  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def cpp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The C++ program."""
    if CXX is None:
        pytest.skip("no C++ compiler here")
    program = tmp_path_factory.mktemp("cpp") / "chat"
    link = (f"-L{LIBRARIES}", "-ledgegen_text", "-ledgegen", f"-Wl,-rpath,{LIBRARIES}")
    include = f"-I{NATIVE / 'include'}"
    run(CXX, *FLAGS, include, HOSTS / "cpp" / "chat.cpp", *link, "-o", program)
    return program


def test_cpp(cpp: Path, bundle: Path) -> None:
    options = ("threads=1", "draft=lookup", "temperature=0", "max_tokens=24")
    lines = "".join(f"{message}\n" for message in MESSAGES).encode()
    done = run(cpp, bundle.parent / "model", *options, input=lines)
    assert done.stdout.decode() == "".join(f"{text}\n" for text in expected(bundle))
    assert b"peak memory" in done.stderr
    for arguments in ((bundle / "edgegen.json",), (bundle.parent / "model", "top_p=2")):
        failed = subprocess.run([cpp, *arguments], input=b"", capture_output=True, check=False)
        assert failed.returncode == 1
        assert re.match(rb"chat: .*expected ", failed.stderr)
    cut = subprocess.run(
        [cpp, bundle.parent / "model"], input=b"a\0b\n", capture_output=True, check=False
    )
    assert (cut.returncode, cut.stdout) == (1, b"")
    assert b"expected text without NUL" in cut.stderr


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The npm package, installed with its libraries."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("needs node and npm")
    folder = tmp_path_factory.mktemp("node")
    names = {"x86_64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}
    wheel = folder / f"edgegen_native-0-py3-none-manylinux_2_17_{names[os.uname().machine]}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in ("libedgegen.so", "libedgegen_text.so"):
            archive.write(LIBRARIES / name, f"edgegen_native/{name}")
    packed = pack([wheel], folder)
    run(npm, "install", "--no-audit", "--no-fund", packed, cwd=folder)
    return folder


def test_node(package: Path, bundle: Path) -> None:
    """The API of the package: an iterator, options, errors, cancelling, saved sessions."""
    script = Path(__file__).with_name("text_package.mjs")
    shutil.copy(script, package)
    file = bundle.parent / "model"
    done = run("node", script.name, file, *MESSAGES, cwd=package, timeout=50)
    found = json.loads(done.stdout)
    assert found["answers"] == expected(bundle)
    with edgegen.load(bundle, "native", threads=1) as model:
        ids = model.tokenizer.encode("the quick é")
        assert found["ids"] == ids
        assert found["decoded"] == model.tokenizer.decode(ids)
        chat = [{"role": "user", "content": "the"}]
        assert found["chat"] == model.tokenizer.encode_chat(chat)
    assert found["errors"] == ["BAD_FILE", "BAD_ARGUMENT", "BUSY", "UNSUPPORTED"]
    assert "another call of this session is running" in found["reasons"][2]
    assert found["mistaken"] == [
        "path: expected a string, got number",
        "message: expected a string, got number",
        "message: expected text without NUL, got one",
        "prompt: expected a string, got undefined",
        "expected a list of messages, got string",
        "path: expected a string, got null",
        "content: expected a string, got undefined",
        "system: expected a string, got number",
        "expected a list of token ids, got undefined",
        "expected token ids of 0 or more, got -1",
        "expected a call of Model.session(), got new Session()",
    ]
    assert (found["left"], found["early"]) == ("cancelled", "cancelled")
    assert found["defaults"] == []
    assert found["restored"] == found["messages"]


def test_node_can_exit_during_an_answer(package: Path, bundle: Path) -> None:
    (package / "exit.mjs").write_text(
        """
        import { Model } from "edgegen";
        const chat = new Model(process.argv[2]).session({ maxTokens: 300, ignoreEos: true });
        for await (const _ of chat.send("what")) process.exit(7);
        """
    )
    command = ["node", "exit.mjs", str(bundle.parent / "model")]
    assert subprocess.run(command, cwd=package, check=False, timeout=30).returncode == 7


def test_node_closes_sessions_during_answers(package: Path, bundle: Path) -> None:
    """Those whose thread has not begun too: libuv has four threads. Nothing is used after free."""
    (package / "close.mjs").write_text(
        """
        import { Model } from "edgegen";
        const model = new Model(process.argv[2], { threads: 1 });
        const options = { maxTokens: 300, ignoreEos: true };
        const reasons = new Set();
        for (let round = 0; round < 20; round++) {
          const sessions = Array.from({ length: 8 }, () => model.session(options));
          const answers = sessions.map((session) => session.send("what"));
          for (const session of sessions) session.close();
          for (const answer of answers) reasons.add((await answer.result).reason);
        }
        const chat = model.session(options);
        for await (const _ of chat.send("what")) { chat.close(); break; }
        const empty = model.session({ maxTokens: 1 });
        await empty.chat([{ role: "user", content: "" }]).result;
        console.log(JSON.stringify([[...reasons], chat.closed, empty.messages[0].content]));
        """
    )
    file = bundle.parent / "model"
    done = run("node", "close.mjs", file, cwd=package, timeout=50)
    assert json.loads(done.stdout) == [["cancelled"], True, ""]


def test_typescript(package: Path) -> None:
    """A strict program compiles, and each wrong use of the types is an error."""
    shutil.copy(Path(__file__).with_name("text_package.ts"), package)
    tools = ("typescript@5.9", "@types/node@20")
    run("npm", "install", "--no-audit", "--no-fund", "--no-save", *tools, cwd=package)
    options = ("--noEmit", "--strict", "--module", "nodenext", "--target", "es2022")
    compiler = package / "node_modules" / ".bin" / "tsc"
    done = subprocess.run(
        [compiler, *options, "text_package.ts"], cwd=package, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout.decode()


def test_nodes_types(package: Path) -> None:
    """Each exported class and method of the package is in its types."""
    types = (HOSTS / "npm" / "index.d.ts").read_text()
    code = """
        import * as all from "edgegen";
        const names = (c) => Object.getOwnPropertyNames(c.prototype);
        console.log(JSON.stringify([...names(all.Model), ...names(all.Session)]));
    """
    (package / "names.mjs").write_text(code)
    names = json.loads(run("node", "names.mjs", cwd=package).stdout)
    assert {"send", "encode"} < set(names)
    assert all(re.search(rf"\b{name}\b", types) for name in names)


@pytest.mark.model
def test_smollm2_answers_without_python(
    cpp: Path, package: Path, smollm2: Path, tmp_path: Path
) -> None:
    file = tmp_path / "smollm2.edgegen"
    pack_text(open_bundle(smollm2), file)
    (text,) = expected(smollm2, (QUESTION,))
    assert "Paris" in text
    done = run(cpp, file, "temperature=0", "threads=2", input=f"{QUESTION}\n".encode())
    assert done.stdout.decode() == text + "\n"
    example = package / "node_modules" / "edgegen" / "chat.mjs"
    assert run("node", example, file, QUESTION, cwd=package).stdout.decode() == text + "\n"


def test_rust(bundle: Path, tmp_path: Path) -> None:
    rustc = shutil.which("rustc")
    if rustc is None:
        pytest.skip("needs rustc")
    link = ("-L", f"native={LIBRARIES}", "-C", f"link-arg=-Wl,-rpath,{LIBRARIES}")
    source, crate = HOSTS / "rust" / "src" / "lib.rs", tmp_path / "libedgegen.rlib"
    options = ("--edition", "2021", "-D", "warnings")
    run(rustc, *options, "--crate-type", "rlib", source, "-o", crate, "-l", "dylib=edgegen_text")
    main = Path(__file__).with_name("text_crate.rs")
    program = tmp_path / "chat"
    run(rustc, *options, main, "--extern", f"edgegen={crate}", *link, "-o", program)
    done = run(program, bundle.parent / "model", *MESSAGES)
    assert done.stdout.decode() == "".join(f"{text}\n" for text in expected(bundle))


def test_a_program_that_depends_on_the_crate(bundle: Path, tmp_path: Path) -> None:
    """Cargo builds it, and it starts, with the build.rs of the README alone."""
    cargo = shutil.which("cargo")
    if cargo is None:
        pytest.skip("needs cargo")
    (code,) = re.findall(
        r"```rust\n(fn main.*?)```", (HOSTS / "rust" / "README.md").read_text(), re.S
    )
    (tmp_path / "build.rs").write_text(code)
    (tmp_path / "src").mkdir()
    shutil.copy(Path(__file__).with_name("text_crate.rs"), tmp_path / "src" / "main.rs")
    (tmp_path / "Cargo.toml").write_text(
        f"""
        [package]
        name = "app"
        version = "0.1.0"
        edition = "2021"
        [dependencies]
        edgegen = {{ path = {json.dumps(str(HOSTS / "rust"))} }}
        """
    )
    removed = ("LD_LIBRARY_PATH", "CARGO_TARGET_DIR")
    env = {key: value for key, value in os.environ.items() if key not in removed}
    env["EDGEGEN_LIBRARIES"] = str(LIBRARIES)
    run(cargo, "build", "--offline", "--quiet", cwd=tmp_path, env=env)
    program = tmp_path / "target" / "debug" / "app"
    done = run(program, bundle.parent / "model", *MESSAGES, env=env)
    assert done.stdout.decode() == "".join(f"{text}\n" for text in expected(bundle))
