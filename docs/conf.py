"""Sphinx configuration of the documentation: `make docs` builds it into build/docs.

The pages are Markdown (MyST). Everything a page loads is copied beside it, so the site works
from a file system without a network.
"""

from __future__ import annotations

project = "edgegen"
author = "the edgegen authors"
project_copyright = author

extensions = ["myst_parser"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "edgegen"
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
