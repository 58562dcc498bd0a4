"""Chat templates: jinja2 in a sandbox with a budget of time and memory."""
