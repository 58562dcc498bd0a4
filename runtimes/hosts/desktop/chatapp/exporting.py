"""An export in a process of its own: the window stays quick, and a stopped export leaves nothing.

The process is this program with the arguments `--export SOURCE BUNDLE RECIPE`. It writes one JSON
object a line: {"stage", "done", "total"}, and {"error"} if it fails.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

PROGRAM = Path(__file__).parents[1] / "edgegen_chat.py"


def bundle_folder(root: Path, source: Path, recipe: str) -> Path:
    """Return the folder in `root` for an export, which differs for each state of each source.

    The state is the sizes and times of its files. Raises OSError if the source is unreadable.
    """
    path = source.resolve()
    files = [path] if path.is_file() else sorted(each for each in path.iterdir() if each.is_file())
    digest = hashlib.sha256(os.fsencode(path))
    for file in files:
        status = file.stat()
        digest.update(os.fsencode(file.name) + b"\0%d %d\n" % (status.st_size, status.st_mtime_ns))
    name = path.stem if path.is_file() else path.name
    return root / digest.hexdigest()[:16] / f"{name}-{recipe}"


class Export(QObject):
    """The running export, if any."""

    progress = Signal(str, int, int)
    """Stage, and how much of it is done."""
    done = Signal(str)
    """The bundle's folder."""
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._bundle, self._error = Path(), ""

    def start(self, source: Path, bundle: Path, recipe: str) -> None:
        """Begin to export `source` as `bundle`."""
        self._bundle, self._error = bundle, ""
        frozen = getattr(sys, "frozen", False)
        words = ["--export", str(source), str(bundle), recipe]
        self._process.start(sys.executable, words if frozen else [str(PROGRAM), *words])

    def stop(self) -> None:
        """Stop the export."""
        self._error = "the export was stopped"
        self._process.kill()
        self._process.waitForFinished(5000)

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                entry = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                continue  # a library's own output
            if "error" in entry:
                self._error = entry["error"]
            else:
                self.progress.emit(entry["stage"], entry["done"], entry["total"])

    def _finish(self, code: int) -> None:
        self._read()
        if code == 0 and not self._error:
            self.done.emit(str(self._bundle))
        else:
            self.failed.emit(self._error or "the export ended without a reason; try edgegen export")


def run(source: str, bundle: str, recipe: str) -> int:
    """Export in this process, and report to standard output."""
    import edgegen

    def write(**entry: object) -> None:
        print(json.dumps(entry), flush=True)

    def progress(stage: str, done: int, total: int) -> None:
        write(stage=stage, done=done, total=total)

    Path(bundle).parent.mkdir(parents=True, exist_ok=True)
    try:
        edgegen.export(source, bundle, recipe, progress=progress)
    except (edgegen.EdgegenError, ImportError) as error:
        write(error=str(error))
        return 1
    return 0
