"""Tries strangers' schemas and grammars in a process that may be stopped.

Compiling a grammar is bounded in most ways (constraints.py), but deciding whether many patterns
can hold at once takes time exponential in their number, and no thread can be interrupted there.
"""

from __future__ import annotations

import functools
import json
import select
import subprocess
import sys
import threading
from typing import Final

from edgegen.errors import ResourceError, UsageError
from edgegen.generation.constraints import LIMITS
from edgegen.models.files import shown

SECONDS: Final = 5.0
"""For compiling and the first mask, on a vocabulary of bytes."""
_MEMORY: Final = 1 << 30
_CHILD: Final = """
import json, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
except ImportError:
    pass
import llguidance
tokenizer = llguidance.LLTokenizer("byte")
limits = llguidance.LLParserLimits(**{limits})
make = dict(json_schema=llguidance.LLMatcher.grammar_from_json_schema,
            regex=llguidance.LLMatcher.grammar_from_regex,
            grammar=llguidance.LLMatcher.grammar_from_lark)
print("ready", flush=True)
for line in sys.stdin:
    kind, source = json.loads(line)
    try:
        matcher = llguidance.LLMatcher(tokenizer, make[kind](source), log_level=0, limits=limits)
        if not matcher.is_error():
            matcher.compute_bitmask()
        print(json.dumps(matcher.get_error()), flush=True)
    except Exception as error:
        print(json.dumps(str(error)), flush=True)
"""


class GrammarCheck:
    """One such process, started when first needed and after each that was stopped; thread-safe."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._known = functools.lru_cache(256)(self._try)

    def check(self, kind: str, source: str) -> None:
        """Refuse what cannot be compiled in time.

        Raises:
            UsageError: it is wrong, or takes too long.
            ResourceError: there is no process to try it in.
        """
        with self._lock:
            reason = self._known(kind, source)
        if reason:
            raise UsageError(f"{kind} cannot be used: {shown(' '.join(reason.split()))}")

    def close(self) -> None:
        """Stop the process."""
        with self._lock:
            self._stop()

    def _try(self, kind: str, source: str) -> str:
        """Why not; empty where nothing is wrong."""
        child = self._child or self._start()
        assert child.stdin is not None
        try:
            child.stdin.write(json.dumps([kind, source]).encode() + b"\n")
            child.stdin.flush()
            answer = self._read(child, SECONDS)
        except OSError:
            answer = None
        if answer is None:
            self._stop()
            return "it is too complex to be compiled; simplify it"
        return str(json.loads(answer))

    def _start(self) -> subprocess.Popen[bytes]:
        code = _CHILD.format(memory=_MEMORY, limits=LIMITS)
        pipe = subprocess.PIPE
        command = [sys.executable, "-I", "-c", code]
        self._child = child = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        if self._read(child, 60) is None:
            self._stop()
            raise ResourceError("the process that tries grammars does not start; try again later")
        return child

    @staticmethod
    def _read(child: subprocess.Popen[bytes], seconds: float) -> bytes | None:
        """A line that the process writes; None where it does not in time."""
        assert child.stdout is not None
        ready, _, _ = select.select([child.stdout], [], [], seconds)
        return (child.stdout.readline() or None) if ready else None

    def _stop(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None
