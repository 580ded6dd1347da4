# Two commands for people: `make run` and `make test`. The others are their parts.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test torture fuzz setup setup-test setup-fuzz tour screens bench lint lock translations

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(BIN)/spotlight-capture; \
	else echo "No screen here: playing the tour offscreen instead."; $(BIN)/python -m tests.flows.tour build/tour; fi

tour: setup
	@$(BIN)/python -m tests.flows.tour build/tour

test: setup-test lint
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist worksteal

# The long form, about 20 minutes; a slice of it is `python -m tests.torture --runs 400 --seed 401 --minutes 8`.
torture: setup-test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture --runs 1000

# Ten minutes over every reader of foreign bytes; one alone: `python -m tests.fuzz --only zip --minutes 5`.
fuzz: setup-fuzz
	@$(BIN)/python -m tests.fuzz --minutes 10

lint: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python packaging/check_translations.py

screens: setup
	@$(BIN)/python -m tests.flows.screens build/screens

bench: setup-test
	@for figure in benchmarks/[a-z]*.py; do echo "== $$figure"; $(BIN)/python -m benchmarks.$$(basename $$figure .py) || exit 1; done

translations: setup
	@$(BIN)/python packaging/check_translations.py --update

setup:
	@PYTHON=$(PYTHON) bash packaging/setup.sh

setup-test:
	@PYTHON=$(PYTHON) bash packaging/setup.sh test

setup-fuzz:
	@PYTHON=$(PYTHON) bash packaging/setup.sh fuzz

# Needs uv; writes hashes and names no registry.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	  -o packaging/requirements-dev.lock packaging/requirements-dev.in >/dev/null
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	  -c packaging/requirements-dev.lock -o packaging/requirements.lock packaging/requirements.in >/dev/null
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	  -o packaging/requirements-fuzz.lock packaging/requirements-fuzz.in >/dev/null
