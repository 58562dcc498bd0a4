"""QNN: Qualcomm's NPUs. It needs graphs of fixed shapes, which edgegen does not write."""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="qnn",
    package="onnxruntime_qnn",
    install='pip install "onnxruntime-qnn>=2"',
    needs="a Qualcomm NPU",
    lacks="a graph of fixed shapes with quantized activations",
    rank=70,
)
