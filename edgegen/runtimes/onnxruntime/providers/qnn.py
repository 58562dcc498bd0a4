"""QNN: Qualcomm's NPUs. On x86-64 its package has a simulator of them, which is a CPU device."""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="qnn",
    package="onnxruntime_qnn",
    install='pip install "onnxruntime-qnn>=2"',
    needs="a Qualcomm NPU",
    devices=("NPU",),
    on_cpu="a simulator",
    compiles=True,
    options={"backend_type": "htp"},
    rank=70,
)
