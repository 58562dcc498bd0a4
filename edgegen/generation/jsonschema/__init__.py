"""JSON schemas: what a grammar cannot express of them is checked while an answer is generated."""
