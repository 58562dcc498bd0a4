"""OpenVINO inside ONNX Runtime: Intel's GPUs and NPUs. The engine openvino reaches them too.

Version 1.8.1 of its package loads compiled graphs (EPContext) that compute other keys on a CPU, so
that no graph is stored compiled.
"""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="openvino",
    package="onnxruntime_ep_openvino",
    install="pip install onnxruntime-ep-openvino",
    needs="an Intel GPU or NPU and its driver",
    devices=("GPU", "NPU"),
    on_cpu="an Intel processor",
    rank=60,
)
