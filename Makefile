# scripts/dev.py defines the targets and runs on every system: python scripts/dev.py demo
# ARGS passes arguments to a target's tool: make test ARGS="tests/cli -x"
PYTHON ?= python3
TARGETS := demo test fpga fpga-test optimum optimum-test test-slow test-hardware wheels npm bench docs peers clean

.PHONY: help $(TARGETS)

help:
	@$(PYTHON) scripts/dev.py 2>&1 || true

$(TARGETS):
	@$(PYTHON) scripts/dev.py $@ $(ARGS)
