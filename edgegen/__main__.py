"""`python -m edgegen`: the command line where its script is not on the path."""

from edgegen.cli.main import main

main()
