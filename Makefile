# One word to start, one to test, one to check. Needs only Python 3.11 or newer; everything else is fetched into .venv and node_modules.

UV_VERSION := 0.13.9
BIN := .venv/bin
DIST := src/lincah/web/static/lincah/dist
UV := $(BIN)/uv pip
WORKERS ?= auto
ARGS ?=

VENV := .stamps/venv-uv-$(UV_VERSION)
PACKAGES := .stamps/packages
EDITABLE := .stamps/editable
ASSETS := $(DIST)/utama.css
ASSET_SOURCES := $(shell find src/lincah/web/assets -type f 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help setup run test check format assets browser lock wheel clean

help: ## What can be said after `make`
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | expand -t 10

run: setup ## Start the demo: four regencies at http://127.0.0.1:8000
	$(BIN)/lincah demo $(ARGS)

test: setup browser ## Run every test (one folder: make test ARGS=tests/unit)
	PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(CURDIR)/.stamps/bytecode \
		$(BIN)/pytest -n $(WORKERS) --maxprocesses 4 --dist worksteal $(ARGS)

check: setup ## Style, types, imports, regulation profiles, wheel
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/lincah periksa
	$(BIN)/python -m tools.wheel

format: setup ## Put the code into the common form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

setup: $(EDITABLE) $(ASSETS) ## Environment, packages, assets; quick when nothing changed

assets: $(ASSETS) ## CSS, JavaScript, icons and fonts

browser: ## A Chromium for the tests on screen
	@sh tools/browser.sh

wheel: setup ## Build the wheel into build/wheel/ and try it in an empty environment
	$(BIN)/python -m tools.wheel

lock: $(VENV) ## Write requirements.lock anew after a change in pyproject.toml (UPGRADE=--upgrade for newer versions)
	$(UV) compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header --quiet $(UPGRADE) --output-file requirements.lock

clean: ## Remove what the build made; the data in .lincah stays
	rm -rf .stamps .venv node_modules build $(DIST) src/lincah/naskah/fonts

$(VENV):
	@sh tools/venv.sh .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@mkdir -p .stamps && touch $@

$(PACKAGES): requirements.lock $(VENV)
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	@touch $@

$(EDITABLE): pyproject.toml hatch_build.py $(PACKAGES)
	$(UV) install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

$(ASSETS): build_assets.py package-lock.json $(ASSET_SOURCES) | $(PACKAGES)
	$(BIN)/python -m build_assets
