"""The command group: help, unknown verbs, and the exit code and text of every kind of error."""

from __future__ import annotations

import errno
import importlib
import inspect
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click
import psutil
import pytest

import edgegen.cli as verbs
from edgegen import __version__, errors
from edgegen.cli import main as cli
from tests.errors import check_text

ROOT = Path(__file__).parents[2]
BUG = "internal error: ValueError: oops; add --debug for the traceback"
PROBE = '''"""`edgegen probe`: do nothing."""
import click

@click.command()
@click.option("-n", type=click.IntRange(1), required=True)
def command(n):
    """Do nothing."""
'''


@pytest.fixture
def verb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[click.Command]:
    """The command of a file that is added to the folder of verbs; tests set its callback."""
    (tmp_path / "probe.py").write_text(PROBE)
    monkeypatch.setattr(verbs, "__path__", [*verbs.__path__, str(tmp_path)])
    yield importlib.import_module("edgegen.cli.probe").command
    del sys.modules["edgegen.cli.probe"]


def edgegen(
    *args: str, stdout: int | IO[str] = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """Run the real command in a separate process."""
    command = [sys.executable, "-m", "edgegen", *args]
    return subprocess.run(
        command, cwd=ROOT, text=True, check=False, stdout=stdout, stderr=subprocess.PIPE
    )


def test_help_lists_every_verb() -> None:
    done = edgegen("--help")
    assert done.returncode == 0
    for name in cli.verbs():
        assert len(cli.summary(name)) > 10
        assert f"  {name} " in done.stdout
        assert cli.summary(name) in " ".join(done.stdout.split())


def test_a_verb_is_a_file_in_the_folder(
    verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """No list names it: its file is found, its docstring is the help, and it runs."""
    assert verb is not None
    assert cli.run(["--help"]) == 0
    assert re.search(r"^  probe +Do nothing\.$", capsys.readouterr().out, re.MULTILINE)
    assert cli.run(["probe", "-n", "1"]) == 0


def test_help_lists_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    """Every error class ends with one of the documented codes."""
    assert cli.run(["--help"]) == 0
    out = capsys.readouterr().out
    kinds = {e for e in vars(errors).values() if inspect.isclass(e) and issubclass(e, Exception)}
    assert {kind.exit_code for kind in kinds} | {0} == set(errors.EXIT_CODES)
    for code, text in errors.EXIT_CODES.items():
        assert f"  {code} " in out
        assert text in " ".join(out.split())


@pytest.mark.parametrize("name", cli.verbs())
def test_each_verb_has_its_command(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Its help begins with a sentence."""
    assert cli.run([name, "--help"]) == 0
    usage, gap, sentence, *_ = capsys.readouterr().out.splitlines()
    assert (usage.split()[:3], gap) == (["Usage:", "edgegen", name], "")
    assert sentence.startswith("  ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not count children's CPU time")
def test_help_is_quick() -> None:
    """It takes 0.3 s of CPU time, which other processes do not affect; the minimum of three."""

    def cost() -> float:
        before = psutil.Process().cpu_times()
        edgegen("--help")
        after = psutil.Process().cpu_times()
        used = after.children_user + after.children_system
        return float(used - before.children_user - before.children_system)

    assert min(cost() for _ in range(3)) < 0.3


def test_no_arguments_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("Usage: edgegen [OPTIONS] COMMAND [ARGS]...")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--version"]) == 0
    assert capsys.readouterr().out == f"edgegen, version {__version__}\n"


@pytest.mark.parametrize(
    ("args", "values"),
    [
        (["exprot"], ["exprot", "did you mean export?"]),
        (["zzz"], ["zzz", "bench, chat"]),
        (["--bogus"], ["--bogus", "edgegen --help"]),
        (["probe"], ["'-n'", "edgegen probe --help"]),
        (["probe", "-n", "0"], ["'-n'", "x>=1"]),
        (["probe", "-n", "1", "more"], ["(more)", "edgegen probe --help"]),
    ],
)
@pytest.mark.usefixtures("verb")
def test_wrong_use(args: list[str], values: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Error: ")
    check_text(err, *values)


OS_ERRORS = [
    (OSError(errno.ENOSPC, "", "m"), 5),
    (OSError(errno.EDQUOT, ""), 5),
    (OSError(errno.EROFS, "", "m"), 5),
    (OSError(errno.EMFILE, "", "m"), 5),
    (PermissionError(errno.EACCES, "", "m"), 5),
    (OSError(errno.EIO, "Input/output error", "m"), 5),
    (OSError("odd"), 5),
    (FileNotFoundError(errno.ENOENT, "", "m"), 3),
    (NotADirectoryError(errno.ENOTDIR, "", "m/x"), 3),
    (IsADirectoryError(errno.EISDIR, "", "m"), 3),
]
OTHER_ERRORS = [
    (MemoryError(), 5),
    (UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte"), 3),
    (errors.CheckFailed("the gate did not pass"), 1),
    (errors.OutputExists("out exists"), 2),
    (errors.CorruptFile("model.gguf is cut short"), 3),
    (errors.MissingDevice("no NPU"), 4),
    (errors.DeviceTimeout("no answer"), 6),
    (errors.Cancelled("stopped"), 130),
    (ValueError("oops"), 70),
]


@pytest.mark.parametrize(("error", "code"), [*OS_ERRORS, *OTHER_ERRORS])
def test_errors(
    error: Exception, code: int, verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on stderr, nothing on stdout, and the exit code of the error's class."""

    def fail(n: int) -> None:
        raise error

    verb.callback = fail
    assert cli.run(["probe", "-n", "1"]) == code
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    if isinstance(error, errors.EdgegenError):
        assert err == f"Error: {error}\n"
    else:
        check_text(err, "Error: ")


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt(), click.Abort()])
def test_interrupted(
    interrupt: BaseException, verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(n: int) -> None:
        raise interrupt

    verb.callback = stop
    assert cli.run(["probe", "-n", "1"]) == 130
    assert capsys.readouterr() == ("", "interrupted\n")


@pytest.mark.parametrize("args", [["--debug", "probe", "-n", "1"], ["probe", "-n", "1", "--debug"]])
def test_debug_shows_the_traceback_and_keeps_the_code(
    args: list[str], verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(n: int) -> None:
        raise ValueError("oops")

    verb.callback = fail
    assert cli.run(args) == 70
    shown = capsys.readouterr().err
    assert shown.startswith("Traceback (most recent call last):\n")
    assert shown.endswith(f"\nValueError: oops\nError: {BUG}\n")


def test_debug_after_a_bare_dashes_is_an_argument(
    verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["probe", "-n", "1", "--", "--debug"]) == 2
    message = "got unexpected extra argument (--debug); see: edgegen probe --help"
    assert capsys.readouterr().err == f"Error: {message}\n"


def test_a_verb_may_end_with_a_code(verb: click.Command) -> None:
    verb.callback = lambda n: click.get_current_context().exit(n)
    assert cli.run(["probe", "-n", "6"]) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
def test_a_closed_pipe_is_not_an_error() -> None:
    """`edgegen --help | true` prints no traceback, not even at the interpreter's exit."""
    reader, writer = os.pipe()
    os.close(reader)
    done = edgegen("--help", stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_output_that_cannot_be_written() -> None:
    with Path("/dev/full").open("w") as full:
        done = edgegen("--help", stdout=full)
    message = "Error: the disk is full; free some space and try again\n"
    assert (done.returncode, done.stderr) == (5, message)


@pytest.mark.skipif(sys.platform == "win32", reason="no POSIX signals")
def test_control_c_ends_a_running_command() -> None:
    """A real SIGINT is sent to a command that waits for its input."""
    code = (
        "import sys, types, click, edgegen.cli.main as m\n"
        "@click.command()\n"
        "def command(): print('up', flush=True); sys.stdin.read()\n"
        "sys.modules['edgegen.cli.chat'] = types.SimpleNamespace(command=command)\n"
        "m.main(['chat'])"
    )
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", code]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe, stderr=pipe
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "up\n"
        child.send_signal(signal.SIGINT)
        _, stderr = child.communicate(timeout=20)
    assert (child.returncode, stderr) == (130, "interrupted\n")


def test_pipes_carry_utf8_whatever_the_locale() -> None:
    """With an ASCII locale the piped text is still correct."""
    code = "import edgegen.cli.main as m; m._use_utf8(); print('Žižkov 🚋')"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == "Žižkov 🚋"
