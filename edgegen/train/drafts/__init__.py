"""Training of draft models (FastDraft, arXiv 2411.11055): small ones that propose for a target."""
