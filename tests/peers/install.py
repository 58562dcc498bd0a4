"""Install the Python rivals into a virtual environment of their own: install.py VENV [--all]

Without --all it installs ONNX Runtime GenAI and its model builder, which the tests use. --all adds
OpenVINO GenAI, optimum-intel, CTranslate2 and xllamacpp. build_llamacpp.py builds llama.cpp's own
tools.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

TORCH = "torch==2.13.0"
GENAI = [
    "onnxruntime-genai==0.18.0",
    "transformers>=5.5,<5.6",  # the newest that optimum-intel and the model builder agree on
    "onnx",
    "onnx_ir",
    "gguf",
    "sentencepiece",
    "accelerate",
    "requests",
]
OTHERS = [
    "openvino==2026.4.1",
    "openvino-genai==2026.4.1.0",
    "openvino-tokenizers==2026.4.1.0",
    "optimum>=2.3,<2.4",
    "nncf>=3.4,<3.5",
    "ctranslate2==4.8.5",
    "xllamacpp==2026.10.11549",
]
# Installed without dependencies: torchvision would replace torch with a CUDA build. The others are
# listed above.
ALONE = "optimum-intel==2.2.0"


def install(venv: Path, everything: bool = False) -> Path:
    """Create or complete the environment and return its interpreter."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    pip = [str(python), "-m", "pip", "install", "-qq"]
    subprocess.run([*pip, TORCH], check=True)
    subprocess.run([*pip, *GENAI, *(OTHERS if everything else [])], check=True)
    if everything:
        subprocess.run([*pip, "--no-deps", ALONE], check=True)
    return python


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("venv", type=Path)
    parser.add_argument("--all", action="store_true")
    args = parser.parse_args()
    print(install(args.venv, args.all))
