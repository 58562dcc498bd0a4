"""WebGPU: any GPU, through Vulkan, Direct3D 12 or Metal."""

from edgegen.runtimes.onnxruntime.providers import Provider

PROVIDER = Provider(
    name="webgpu",
    package="onnxruntime_ep_webgpu",
    install="pip install onnxruntime-ep-webgpu",
    needs="a GPU, and on Linux a Vulkan driver and libvulkan.so.1",
    devices=("GPU",),
)
