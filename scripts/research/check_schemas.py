"""Count the JSON schemas and instances that the server's grammars and checks accept.

    python scripts/research/check_schemas.py [--suite FOLDER] [--benchmark FOLDER] [--every 8]

The suite is JSON-Schema-Test-Suite; without --suite it is taken from the source package of
jsonschema on PyPI. The benchmark is the folder of a copy of github.com/guidance-ai/jsonschemabench.
Prints a Markdown table: no invalid instance may be accepted.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import llguidance

from edgegen.errors import UsageError
from edgegen.generation.grammars import compile_grammar
from edgegen.generation.jsonschema.checker import SchemaCheck
from edgegen.generation.jsonschema.rewrite import rewritten_text

DRAFTS: Mapping[str, str] = {
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft4": "http://json-schema.org/draft-04/schema#",
}
TOKENIZER = llguidance.LLTokenizer("byte")
Case = tuple[Any, list[Mapping[str, Any]]]
"""A schema, and instances with whether they are valid."""


class Schema:
    """A schema as the server uses it."""

    def __init__(self, schema: Any) -> None:
        """Raises:
        UsageError: it is refused.
        """
        source = json.dumps(schema)
        started = time.perf_counter()
        self.grammar = compile_grammar(TOKENIZER, "json_schema", source)
        if not self.grammar.is_exact:
            with suppress(UsageError):
                self.grammar = compile_grammar(TOKENIZER, "json_schema", rewritten_text(source))
        self.grammar.matcher.compute_bitmask()
        self.check = None if self.grammar.is_exact else SchemaCheck(json.loads(source))
        if self.grammar.matcher.is_error():
            raise UsageError(self.grammar.matcher.get_error())
        self.seconds = time.perf_counter() - started

    def accepts(self, instance: Any) -> bool:
        """Return whether an instance can be an answer."""
        text = json.dumps(instance, ensure_ascii=False)
        matcher, data = self.grammar.matcher.deep_copy(), list(text.encode("utf-8", "replace"))
        if matcher.try_consume_tokens(data) < len(data) or not matcher.is_accepting():
            return False
        return self.check is None or self.check.verdict(text, True) is True


def suite(folder: Path, draft: str, optional: bool) -> Iterator[Case]:
    """Yield the cases of one draft."""
    for file in sorted((folder / "tests" / draft).rglob("*.json")):
        if ("optional" in file.parts) == optional:
            for group in json.loads(file.read_text("utf-8")):
                schema = group["schema"]
                if isinstance(schema, dict):
                    schema.setdefault("$schema", DRAFTS[draft])
                yield schema, group["tests"]


def benchmark(folder: Path, every: int) -> Iterator[Case]:
    """Yield the schemas of the ten collections."""
    names = {file.name for file in (folder / "data").iterdir()}
    files = sorted((folder / "maskbench" / "data").glob("*---*.json"))
    for file in [file for file in files if file.name.partition("---")[0] in names][::every]:
        content = json.loads(file.read_text("utf-8"))
        yield content["schema"], content.get("tests", [])


def count(cases: Iterator[Case], show: bool) -> Counter[str]:
    """Return the numbers of schemas and instances by outcome."""
    counts: Counter[str] = Counter()
    for schema, tests in cases:
        counts["schemas"] += 1
        try:
            compiled = Schema(schema)
        except UsageError as error:
            counts["refused"] += 1
            if show:
                print(f"refused: {error}", file=sys.stderr)
            continue
        counts["checked"] += not compiled.grammar.is_exact
        counts["slow"] += compiled.seconds > 1
        for test in tests:
            accepted = compiled.accepts(test["data"])
            outcome = "accepted" if accepted else "rejected"
            counts[f"{'valid' if test['valid'] else 'invalid'} {outcome}"] += 1
            if show and accepted and not test["valid"]:
                text = json.dumps([schema, test["data"]])
                print(f"invalid accepted: {text[:400]}", file=sys.stderr)
    return counts


def download_suite(folder: Path) -> Path:
    """Download the suite, which the source package of jsonschema contains."""
    options = ["--no-deps", "--no-binary", "jsonschema", "--dest", str(folder), "jsonschema"]
    subprocess.run([sys.executable, "-m", "pip", "-q", "download", *options], check=True)
    (archive,) = folder.glob("jsonschema-*.tar.gz")
    with tarfile.open(archive) as content:
        content.extractall(folder, filter="data")
    return folder / archive.name.removesuffix(".tar.gz") / "json"


def main() -> None:
    """Count, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", type=Path)
    parser.add_argument("--benchmark", type=Path)
    parser.add_argument("--every", type=int, default=8, help="of the benchmark's schemas")
    parser.add_argument("--show", action="store_true", help="print what is refused")
    args = parser.parse_args()
    outcomes = ["valid accepted", "valid rejected", "invalid rejected", "invalid accepted"]
    columns = ["schemas", "refused", "checked", *outcomes]
    print("| | " + " | ".join(columns) + " |\n|---|" + "---|" * len(columns))
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.suite or download_suite(Path(temporary))
        rows = {f"{draft}": suite(folder, draft, False) for draft in DRAFTS}
        rows |= {f"{draft}, optional": suite(folder, draft, True) for draft in DRAFTS}
        if args.benchmark:
            rows["jsonschemabench"] = benchmark(args.benchmark, args.every)
        for name, cases in rows.items():
            counts = count(cases, args.show)
            print(f"| {name} | " + " | ".join(str(counts[c]) for c in columns) + " |", flush=True)


if __name__ == "__main__":
    main()
