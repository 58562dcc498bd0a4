"""OpenVINO inside ONNX Runtime: Intel's GPUs and NPUs. The engine openvino reaches them too."""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="openvino",
    package="onnxruntime_ep_openvino",
    install="pip install onnxruntime-ep-openvino",
    needs="an Intel GPU or NPU and its driver",
    devices=("GPU", "NPU"),
    compiles=True,
    rank=60,
)
