# Two commands for people: `make run` and `make test`. The others are their parts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test setup tour screens bench lint check
setup:
	@PYTHON=$(PYTHON) bash packaging/setup.sh
