"""Export of models to bundles: recipes, calibration, tuning, graphs, and the quality gate."""
