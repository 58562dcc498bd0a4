"""Measure llama.cpp through its llama-server on the loopback address; one JSON line per prompt.

Prompts go in as token ids, prompt cache off, end token ignored, greedy. decode_tps is
(n-1) / the time after the first token.
"""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import common

a = common.arguments(
    __doc__,
    bin={"required": True, "help": "folder of llama-server"},
    server_args={"default": "", "help": "further arguments in one string"},
    peer={"default": "llama.cpp"},
    fa={"default": "auto", "help": "flash attention: on, off, auto"},
)
START_S = 240


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def call(path: str, body: dict | None = None, timeout: float = 300) -> dict:
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}", data, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=timeout) as reply:
        return json.load(reply)


def wait_until_up() -> None:
    deadline = time.perf_counter() + START_S
    while time.perf_counter() < deadline:
        if server.poll() is not None:
            sys.exit(f"llama-server ended with {server.returncode}")
        try:
            if call("/health", timeout=5).get("status") == "ok":
                return
        except OSError:
            time.sleep(0.02)
    sys.exit("llama-server did not start")


def generate(ids: list[int], n: int) -> common.Timing:
    reply = call(
        "/completion",
        {
            "prompt": ids,
            "n_predict": n,
            "temperature": 0,
            "top_k": 1,
            "samplers": ["top_k"],
            "ignore_eos": True,
            "cache_prompt": False,
            "return_tokens": True,
        },
    )
    t = reply["timings"]
    first = t["prompt_ms"] / 1e3
    extra = {"drafted": t.get("draft_n"), "accepted": t.get("draft_n_accepted")}
    total, new = first + t["predicted_ms"] / 1e3, reply.get("tokens", [])
    return common.Timing(first, total, t["predicted_n"], new, extra)


program = str(Path(a.bin) / "llama-server")
said = subprocess.run([program, "--version"], capture_output=True, text=True)
lines = (said.stdout + said.stderr).splitlines()
version = next((x.split(":", 1)[1].strip() for x in lines if x.startswith("version")), "?")
port = free_port()
threads = ["-t", str(a.threads), "-tb", str(a.threads)]
listen = ["--host", "127.0.0.1", "--port", str(port)]
command = [program, "-m", a.model, *threads, "-c", "2048", "-np", "1", *listen, "-fa", a.fa]
start = time.perf_counter()
with open(os.environ.get("PEER_LOG", os.devnull), "w") as log:
    server = subprocess.Popen([*command, *shlex.split(a.server_args)], stdout=log, stderr=log)
    try:
        wait_until_up()
        common.measure(a, a.peer, version, time.perf_counter() - start, generate, server.pid)
    finally:
        server.terminate()
        server.wait(30)
