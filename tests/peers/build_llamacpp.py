"""Build llama.cpp's own tools for this processor: build_llamacpp.py DIR [--jobs 2]

The source comes from llama-cpp-python's source distribution. Afterwards DIR/llama.cpp/bin has
llama-server, llama-bench, llama-quantize and llama-perplexity, and DIR/llama.cpp has
convert_hf_to_gguf.py. Needs cmake and a C++ compiler; about 15 minutes on two cores.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
from pathlib import Path

SOURCE = "llama-cpp-python==0.3.36"
TOOLS = ("llama-server", "llama-bench", "llama-quantize", "llama-perplexity")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    archive = next(a.out.glob("llama_cpp_python-*.tar.gz"), None)
    if archive is None:
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*pip, "--dest", str(a.out), SOURCE], check=True)
        archive = next(a.out.glob("llama_cpp_python-*.tar.gz"))
    target = a.out / "llama.cpp"
    if not target.exists():
        with tarfile.open(archive) as tar:
            tar.extractall(a.out, filter="data")
        (a.out / archive.name.removesuffix(".tar.gz") / "vendor" / "llama.cpp").rename(target)
    build = target / "build"
    options = ["-DGGML_NATIVE=ON", "-DLLAMA_CURL=OFF", "-DCMAKE_BUILD_TYPE=Release"]
    subprocess.run(["cmake", "-S", str(target), "-B", str(build), *options], check=True)
    compile_all = ["cmake", "--build", str(build), "-j", str(a.jobs), "--target", *TOOLS]
    subprocess.run(compile_all, check=True)
    if not (target / "bin").exists():
        (target / "bin").symlink_to(build / "bin")


if __name__ == "__main__":
    main()
