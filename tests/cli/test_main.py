"""The command group: help, misspelt verbs, and what every kind of error ends as."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import types
from pathlib import Path
from typing import IO

import click
import psutil
import pytest

from edgegen import __version__, errors
from edgegen.cli import main as cli

ROOT = Path(__file__).parents[2]
BUG = "internal fault: ValueError: oops (add --debug for the traceback)"


@pytest.fixture
def verb(monkeypatch: pytest.MonkeyPatch) -> click.Command:
    """A verb of its own, `edgegen probe`, whose callback a test sets."""

    @click.command()
    @click.option("-n", type=click.IntRange(1), required=True)
    def probe(n: int) -> None:
        """Do nothing."""

    module = types.ModuleType("edgegen.cli.probe")
    vars(module)["command"] = probe
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(cli.VERBS, "probe", "Do nothing.")
    return probe


def edgegen(
    *args: str, stdout: int | IO[str] = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """The real command in a process of its own."""
    command = [sys.executable, "-m", "edgegen", *args]
    return subprocess.run(
        command, cwd=ROOT, text=True, check=False, stdout=stdout, stderr=subprocess.PIPE
    )


def test_help_lists_every_verb() -> None:
    done = edgegen("--help")
    assert done.returncode == 0
    for name, line in cli.VERBS.items():
        assert f"  {name} " in done.stdout
        assert line in done.stdout


@pytest.mark.parametrize("name", cli.VERBS)
def test_each_verb_has_its_command(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Its module exists, and its help begins with a sentence."""
    assert cli.run([name, "--help"]) == 0
    usage, gap, sentence, *_ = capsys.readouterr().out.splitlines()
    assert (usage.split()[:3], gap) == (["Usage:", "edgegen", name], "")
    assert sentence.startswith("  ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not count children's CPU time")
def test_help_is_quick() -> None:
    """0.3 s of CPU, not of a clock, so that a busy machine does not fail it; the best of three."""

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
    ("args", "message"),
    [
        (["exprot"], "unknown verb 'exprot', did you mean 'export'?"),
        (["list"], "unknown verb 'list'; edgegen --help lists the verbs"),
        (["--bogus"], "no such option '--bogus'; see: edgegen --help"),
        (["probe"], "missing option '-n'; see: edgegen probe --help"),
        (
            ["probe", "-n", "0"],
            "invalid value for '-n': 0 is not in the range x>=1; see: edgegen probe --help",
        ),
        (
            ["probe", "-n", "1", "more"],
            "got unexpected extra argument (more); see: edgegen probe --help",
        ),
    ],
)
def test_wrong_use(
    args: list[str], message: str, verb: click.Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(args) == 2
    assert capsys.readouterr() == ("", f"Error: {message}\n")


OS_ERRORS = [
    (OSError(errno.ENOSPC, "", "m"), 5, "the disk is full: m; free some space and try again"),
    (OSError(errno.EDQUOT, ""), 5, "the disk is full; free some space and try again"),
    (OSError(errno.EROFS, "", "m"), 5, "the file system is read-only: m"),
    (OSError(errno.EMFILE, "", "m"), 5, "too many open files: m; raise the limit (ulimit -n)"),
    (PermissionError(errno.EACCES, "", "m"), 5, "permission denied: m"),
    (OSError(errno.EIO, "Input/output error", "m"), 5, "the system reports: Input/output error: m"),
    (OSError("odd"), 5, "the system reports: odd"),
    (FileNotFoundError(errno.ENOENT, "", "m"), 3, "no such file or folder: m"),
    (NotADirectoryError(errno.ENOTDIR, "", "m/x"), 3, "no such file or folder: m/x"),
    (IsADirectoryError(errno.EISDIR, "", "m"), 3, "expected a file, found a folder: m"),
]
OTHER_ERRORS = [
    (MemoryError(), 5, "not enough memory; close other programs or choose a smaller context"),
    (
        UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte"),
        3,
        "the text is not UTF-8 (byte 0xff at position 2); convert it first",
    ),
    (errors.CheckFailed("the gate did not pass"), 1, "the gate did not pass"),
    (errors.OutputExists("out exists"), 2, "out exists"),
    (errors.CorruptFile("model.gguf is cut short"), 3, "model.gguf is cut short"),
    (errors.MissingDevice("no NPU"), 4, "no NPU"),
    (errors.DeviceTimeout("no answer"), 6, "no answer"),
    (errors.Cancelled("stopped"), 130, "stopped"),
    (ValueError("oops"), 70, BUG),
]


@pytest.mark.parametrize(("error", "code", "message"), [*OS_ERRORS, *OTHER_ERRORS])
def test_errors(
    error: Exception,
    code: int,
    message: str,
    verb: click.Command,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line on stderr, nothing on stdout, and the exit code of the error's class."""

    def fail(n: int) -> None:
        raise error

    verb.callback = fail
    assert cli.run(["probe", "-n", "1"]) == code
    assert capsys.readouterr() == ("", f"Error: {message}\n")


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
def test_a_reader_that_leaves_is_no_error() -> None:
    """`edgegen --help | true`: no traceback, no complaint at the interpreter's end."""
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
    """A real SIGINT to a command that waits for its input."""
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
    """A narrow encoding neither garbles what is piped nor ends the command."""
    code = "import edgegen.cli.main as m; m._use_utf8(); print('Žižkov 🚋')"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == "Žižkov 🚋"
