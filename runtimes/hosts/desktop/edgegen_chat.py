"""A desktop chat with edgegen and PySide6: it streams, can be stopped, and never blocks its window.

    pip install "edgegen[export]" "PySide6-Essentials<6.12"
    python edgegen_chat.py [BUNDLE]

`--self-test` loads the model in the window, prints how long that took, asks a question, prints the
answer and ends: a check of a package. Its exit code is 0 after an answer, 1 after an error, and 2
without a model. Exports run as `--export SOURCE BUNDLE RECIPE` in another process.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

STARTED = time.perf_counter()


def bundled() -> str | None:
    """Return the bundle that is packaged with the app, if any (see docs/guides/embed.md)."""
    folder = Path(getattr(sys, "_MEIPASS", Path(__file__).parent)) / "bundle"
    return str(folder) if (folder / "edgegen.json").is_file() else None


def main(arguments: list[str]) -> int:
    """Show the window, or export."""
    if arguments[:1] == ["--export"]:
        from chatapp.exporting import run

        return run(*arguments[1:4])
    folder = next((a for a in arguments if not a.startswith("-")), None) or bundled()
    tests = "--self-test" in arguments
    if tests and folder is None:
        print("expected a model, got none; pass --self-test BUNDLE", file=sys.stderr)
        return 2
    from chatapp.window import Window
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    app.setApplicationName("edgegen-chat")
    window = Window()
    window.show()
    if tests:
        from chatapp.selftest import SelfTest

        test = SelfTest(window, STARTED)
        app.aboutToQuit.connect(test.deleteLater)
    if folder is not None:
        window.open_model(folder)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
