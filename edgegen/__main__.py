"""`python -m edgegen`: the command line, for when the `edgegen` script is not on the path."""

from edgegen.cli.main import main

main()
