"""VitisAI: AMD's NPUs, on Windows, from the catalog of Windows ML."""

from edgegen.runtimes.onnxruntime.providers import Provider
from edgegen.runtimes.onnxruntime.providers.windowsml import catalog

NAME = "VitisAIExecutionProvider"
"""ONNX Runtime's name of the provider."""

PROVIDER = Provider(
    name="vitisai",
    package="windowsml",
    install="pip install windowsml",
    needs="Windows 11 24H2 and an AMD NPU with its driver",
    devices=("NPU",),
    libraries=lambda package: {n: p for n, p in catalog(package).items() if n == NAME},
    compiles=True,
    rank=71,
)
