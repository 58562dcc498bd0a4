"""Build llama.cpp's own tools for this processor.

    python -m tests.peers.build_llamacpp DIR [--jobs 2]

The source comes from llama-cpp-python's source distribution. Afterwards DIR/llama.cpp/bin has
llama-server, llama-bench, llama-quantize, llama-imatrix and llama-perplexity, and DIR/llama.cpp has
convert_hf_to_gguf.py. Needs cmake and a C++ compiler; about 15 minutes on two cores.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from tests.llamacpp import llamacpp_source

TOOLS = ("llama-server", "llama-bench", "llama-quantize", "llama-imatrix", "llama-perplexity")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    a = parser.parse_args()
    target = llamacpp_source(a.out)
    build = target / "build"
    options = ["-DGGML_NATIVE=ON", "-DLLAMA_CURL=OFF", "-DCMAKE_BUILD_TYPE=Release"]
    subprocess.run(["cmake", "-S", str(target), "-B", str(build), *options], check=True)
    compile_all = ["cmake", "--build", str(build), "-j", str(a.jobs), "--target", *TOOLS]
    subprocess.run(compile_all, check=True)
    if not (target / "bin").exists():
        (target / "bin").symlink_to(build / "bin")


if __name__ == "__main__":
    main()
