"""OpenVINO inside ONNX Runtime: Intel's GPUs. The engine openvino reaches Intel's NPUs."""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="openvino",
    package="onnxruntime_ep_openvino",
    install="pip install onnxruntime-ep-openvino",
    needs="an Intel GPU and its driver",
    devices=("GPU",),
    rank=60,
)
