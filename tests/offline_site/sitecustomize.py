"""Block the network of a child process; the fixture `no_network` adds this to its path."""

import importlib.util
import pathlib

spec = importlib.util.spec_from_file_location(
    "offline", pathlib.Path(__file__).parent.parent / "offline.py"
)
offline = importlib.util.module_from_spec(spec)
spec.loader.exec_module(offline)
offline.block_for_good()
