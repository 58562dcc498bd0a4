"""Cuts the network of a child Python for good; put on its path by the fixture `no_network`."""

import importlib.util
import pathlib

spec = importlib.util.spec_from_file_location(
    "offline", pathlib.Path(__file__).parent.parent / "offline.py"
)
offline = importlib.util.module_from_spec(spec)
spec.loader.exec_module(offline)
offline.cut_for_good()
