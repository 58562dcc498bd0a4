"""Parts of the desktop chat."""
