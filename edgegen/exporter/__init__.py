"""Exporting: recipes, the float pass that calibrates, graph builders, the quality gate."""
