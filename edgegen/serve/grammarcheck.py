"""Compile schemas and grammars of clients in a child process that can be killed.

Compilation has limits (generation/constraints.py), but intersecting many patterns still takes time
exponential in their number, and Python cannot interrupt a thread inside the compiler.
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
from edgegen.generation.grammars import LIMITS, SCHEMA_OPTIONS, plain_source
from edgegen.generation.jsonschema.rewrite import rewritten_text
from edgegen.models.files import printable

SECONDS: Final = 5.0
"""Time limit for compiling and the first token mask, on a vocabulary of bytes."""
_MEMORY: Final = 1 << 30
_TOO_SLOW: Final = "compiling it takes too much time or memory; simplify it"
_CHILD: Final = """
import json, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
except ImportError:
    pass
import llguidance
def schema(source):
    return llguidance.LLMatcher.grammar_from_json_schema(source, defaults={options})
tokenizer = llguidance.LLTokenizer("byte")
limits = llguidance.LLParserLimits(**{limits})
make = dict(json_schema=schema,
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
    """Child process that compiles grammars; started when needed. Thread-safe."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._cached_try = functools.lru_cache(256)(self._try)

    def check(self, kind: str, source: str) -> None:
        """Check that a grammar compiles in time.

        Raises:
            UsageError: it is invalid, or compiling it takes too long.
            ResourceError: the child process does not start.
        """
        source = plain_source(kind, source)
        with self._lock:
            reason = self._cached_try(kind, source)
            if kind == "json_schema" and not reason:
                text = rewritten_text(source)
                late = text != source and self._cached_try(kind, text) == _TOO_SLOW
                reason = _TOO_SLOW if late else ""
        if reason:
            raise UsageError(f"{kind} cannot be used: {printable(' '.join(reason.split()))}")

    def close(self) -> None:
        """Kill the child process."""
        with self._lock:
            self._stop()

    def _try(self, kind: str, source: str) -> str:
        """Return why a grammar cannot be used; an empty string if it can."""
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
            return _TOO_SLOW
        return str(json.loads(answer))

    def _start(self) -> subprocess.Popen[bytes]:
        code = _CHILD.format(memory=_MEMORY, limits=LIMITS, options=SCHEMA_OPTIONS)
        pipe = subprocess.PIPE
        command = [sys.executable, "-I", "-c", code]
        self._child = child = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        if self._read(child, 60) is None:
            self._stop()
            raise ResourceError("the grammar compiler's process does not start; try again later")
        return child

    @staticmethod
    def _read(child: subprocess.Popen[bytes], seconds: float) -> bytes | None:
        """Return the next line that the child writes, or None after a timeout."""
        assert child.stdout is not None
        ready, _, _ = select.select([child.stdout], [], [], seconds)
        return (child.stdout.readline() or None) if ready else None

    def _stop(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None
