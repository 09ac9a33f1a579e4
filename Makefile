# `make demo` and `make test` are all a newcomer needs: Python 3.11 or newer, and make.
PYTHON ?= python3
PY := .venv/bin/python

.PHONY: demo test lint bench faults browser docs-check lock clean .venv

demo: .venv
	@$(PY) -m bot demo

# Compiled modules are kept, whatever the environment says: without them each worker compiles every test anew.
test: export PYTHONDONTWRITEBYTECODE =
test: .venv
	$(PY) -m pytest

lint: .venv
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

bench: .venv
	$(PY) -m tests.benchmarks

# Every fault with its full numbers, under 40 minutes on two cores; short versions of them run in `make test`.
faults: .venv
	$(PY) -m tests.faults

docs-check: .venv
	$(PY) -m pytest tests/test_docs.py -n 0 -q

# The browser journey wants a Chromium: `apt-get install chromium` or CHROMIUM=/path/to/chromium.
browser: .venv
	$(PY) -m pytest tests/browser -n 0

.venv: .venv/ready

.venv/ready: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Pledgekeeper needs Python 3.11 or newer: install it, or name it with PYTHON=python3.12.")'
	@test -x $(PY) || $(PYTHON) -m venv .venv
	@echo "Getting the libraries ready; the first time takes about half a minute ..."
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# Pins what requirements*.in ask for, with hashes; releases younger than a week are left alone. Needs uv.
lock:
	for what in requirements requirements-dev requirements-weights; do \
		uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --exclude-newer "$$(date -d '-7 days' +%F)" $$what.in -o $$what.txt || exit 1; \
	done

clean:
	rm -rf .venv .cache
