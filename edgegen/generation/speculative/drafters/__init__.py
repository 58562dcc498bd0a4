"""Drafters: one file each, found by the registry, behind one interface (base.py)."""
