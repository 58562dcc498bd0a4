"""Nothing is reported to anyone: importing this switches off what the engines' packages would send.

onnxruntime, OpenVINO and NNCF tell their makers that they were imported, with an id that they leave
in the user's home. Without the package for that, OpenVINO and NNCF do neither.
"""

import os
import sys
from types import ModuleType

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
sys.modules["openvino_telemetry"] = ModuleType("openvino_telemetry")
