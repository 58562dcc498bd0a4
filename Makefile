# The targets are in scripts/dev.py, which runs on every system: python scripts/dev.py demo
# Arguments for the tool behind a target: make test ARGS="tests/cli -x"
PYTHON ?= python3
TARGETS := demo test fpga fpga-test optimum optimum-test test-slow test-hardware bench docs peers clean

.PHONY: help $(TARGETS)

help:
	@$(PYTHON) scripts/dev.py 2>&1 || true

$(TARGETS):
	@$(PYTHON) scripts/dev.py $@ $(ARGS)
