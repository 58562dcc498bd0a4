"""A GPU in software: Chromium's Vulkan driver SwiftShader, and an entry of a GPU in /sys.

ONNX Runtime looks for GPUs in /sys/class/drm. A mount namespace of its own gives one process such
an entry. SwiftShader has no 16-bit shaders.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/lib/chromium")
DRIVER = CHROMIUM / "vk_swiftshader_icd.json"
ROOT = Path(__file__).parent.parent
_NAMESPACE = """
set -e
mount -t tmpfs none /sys/class
mkdir -p /sys/class/drm/card0/device
cd /sys/class/drm/card0/device
echo 0x1002 > vendor
echo 0x0 > device
echo 0x030000 > class
cd "$OLDPWD"
exec "$@"
"""


@functools.cache
def _namespace() -> tuple[str, ...] | None:
    """Return the command that runs another one beside the entry; None where that is impossible."""
    for unshare in (("unshare", "-m"), ("unshare", "-rm")):
        command = (*unshare, "bash", "-c", _NAMESPACE, "bash")
        try:
            if subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0:
                return command
        except OSError:
            break
    return None


def require() -> None:
    """Skip the test without the provider's package, the driver, or namespaces."""
    if importlib.util.find_spec("onnxruntime_ep_webgpu") is None:
        pytest.skip("onnxruntime-ep-webgpu is not installed")
    if not DRIVER.exists():
        pytest.skip("Chromium's SwiftShader is not installed")
    if _namespace() is None:
        pytest.skip("this process may not make a mount namespace")


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Python with the software GPU."""
    command = _namespace()
    assert command is not None
    environment = {"VK_ICD_FILENAMES": str(DRIVER), "LD_LIBRARY_PATH": str(CHROMIUM)}
    path = os.pathsep.join([str(ROOT), *sys.path])
    return subprocess.run(
        [*command, sys.executable, *map(str, arguments)],
        env=os.environ | environment | {"PYTHONPATH": path},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
