# Two commands for a fresh machine with Python 3.11 or newer, pip and make: `make run`, `make test`.
# Each sets itself up in .venv.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test coverage faults benchmark check lint types contracts guide reader train audit lock clean

run: .venv/run
	@if [ -n "$$BOT_TOKEN" ] || grep -qs '^BOT_TOKEN=.' .env; \
	then exec $(BIN)/python -m bot; else exec $(BIN)/python -m bot demo; fi

# Everything but the tests that need a browser, which run where one is.
test: .venv/dev
	$(BIN)/python -m pytest -n auto $(if $(shell command -v chromium),,-m "not browser")

# What no test walks through. To measure it takes about twice as long.
coverage: .venv/dev
	$(BIN)/python -m pytest -n auto --cov --cov-report=term

# The long runs: killed a hundred times while people tap; many reminders due at once, and a worker
# killed among them.
faults: .venv/dev
	LONG=1 $(BIN)/python -m pytest tests/test_faults.py tests/test_workers.py

# The bot and others side by side, in one run: about forty minutes. WHAT="taps --quick" for a glance.
benchmark: .venv/dev benchmarks/.venv/ready benchmarks/.venv-bot/ready
	$(BIN)/python -m benchmarks $(WHAT)

# What every commit passes.
check: lint types contracts guide reader audit test

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev
	$(BIN)/mypy

contracts: .venv/dev
	$(BIN)/lint-imports

guide: .venv/dev
	$(BIN)/python -m bot check
	@$(BIN)/python -m bot map > /dev/null

# How well it reads what people type: on texts from which nothing was learnt.
reader: .venv/dev
	@$(BIN)/python -m bot.reader examine tests/reader/checked.tsv

# The model, learnt anew from bot/reader/examples.
train: .venv/dev
	$(BIN)/python -m bot.reader train

# Known vulnerabilities in what is locked. It needs PyPI, and says so where it cannot be asked.
audit: .venv/dev
	@$(BIN)/python deploy/audit.py

# Compiles the lock files from pyproject.toml; no address of a registry enters them.
lock:
	uv pip compile pyproject.toml --quiet --universal --upgrade --generate-hashes \
		--extra postgres --extra sentry --no-emit-index-url --no-annotate --no-header \
		--output-file requirements.txt
	uv pip compile pyproject.toml --quiet --universal --upgrade --generate-hashes \
		--extra postgres --extra sentry --group dev --no-emit-index-url --no-annotate --no-header \
		--output-file requirements-dev.txt
	uv pip compile benchmarks/requirements.in --quiet --universal --upgrade --generate-hashes \
		--no-emit-index-url --no-annotate --no-header --output-file benchmarks/requirements.txt

clean:
	rm -rf .venv benchmarks/.venv* .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* test-output

# --- set-up ---------------------------------------------------------------------------------------

# Some systems ship Python without ensurepip: then the system's own pip fills the environment.
define install
	@test -x $(2)/bin/python || $(PYTHON) -m venv $(2) 2>/dev/null || \
		(rm -rf $(2) && $(PYTHON) -m venv --without-pip $(2))
	@$(2)/bin/python -m pip --version >/dev/null 2>&1 && \
		$(2)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1) || \
		$(PYTHON) -m pip --python $(2)/bin/python install --quiet --require-hashes -r $(1)
	@touch $@
endef

.venv/run: requirements.txt
	$(call install,requirements.txt,.venv)

.venv/dev: requirements-dev.txt
	$(call install,requirements-dev.txt,.venv)

benchmarks/.venv/ready: benchmarks/requirements.txt
	$(call install,benchmarks/requirements.txt,benchmarks/.venv)

benchmarks/.venv-bot/ready: requirements.txt
	$(call install,requirements.txt,benchmarks/.venv-bot)
