"""`--via optimum`: export through optimum-intel."""
