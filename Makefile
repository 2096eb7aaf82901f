# Everything that is done with this repository. Each target sets up what it needs.
# A fresh machine needs Python 3.11 or newer (with venv) and make.

PYTHON ?= python3
VENV ?= .venv
UV_VERSION := 0.13.9

UV := .tools/bin/uv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(CURDIR)/.tools/bin:$(PATH)
export UV_PYTHON_DOWNLOADS := never
export UV_COMPILE_BYTECODE := 1
export UV_PROJECT_ENVIRONMENT := $(VENV)
export PYTHONPATH := functions:.
# The CDK goes by the one name, Python's library for AWS by the other: both mean the same here.
ifdef AWS_REGION
export AWS_DEFAULT_REGION := $(AWS_REGION)
endif

PYTEST := $(BIN)/python -m pytest
WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules/*' -not -path 'web/dist/*')

.DEFAULT_GOAL := help
.PHONY: help setup run test check audit fmt unit functional infra web browser synth bootstrap deploy destroy doctor dns key load e2e screenshots soak fuzz bench page-bench pace costs openapi licences clean

help: ## list the targets
	@grep -E '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/.ready node_modules/.ready ## install everything, pinned, into this folder

run: setup web/dist/index.html ## start Mayfly on this machine, until Ctrl-C
	@$(BIN)/python -m local

test: check audit unit functional infra web browser ## every check and every test

check: setup ## formatting, lint, types, layers: looks, never edits
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	npm run --silent -w web check

audit: setup ## is a vulnerability known of anything that is locked?
	@$(BIN)/python -m scripts.audit

fmt: setup ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	npm run --silent -w web format

unit: setup ## the core: values and functions, with full branch coverage
	$(PYTEST) tests/unit --cov=mayfly.core --cov-branch --cov-fail-under=100

functional: setup web/dist/index.html ## use cases, adapters, handlers, the local run, the documents
	$(PYTEST) tests/contract tests/functional tests/stateful tests/local tests/doctor tests/test_docs.py tests/test_supply_chain.py

infra: setup ## the template
	$(PYTEST) tests/infra

web: setup web/dist/index.html ## the browser app's own tests
	npm run --silent -w web test

browser: setup web/dist/index.html chromium ## the page, in Chromium
	$(PYTEST) tests/browser

synth: setup web/dist/index.html ## the CloudFormation template, into cdk.out/
	npx --no-install cdk synth --quiet

bootstrap: setup web/dist/index.html ## once for an AWS account and region, before the first deploy
	npx --no-install cdk bootstrap

deploy: setup web/dist/index.html ## put Mayfly into the AWS account of your credentials
	npx --no-install cdk deploy

destroy: setup web/dist/index.html ## take Mayfly out of it again, mail and all
	npx --no-install cdk destroy

doctor: setup ## why does no mail arrive? SEND=1 sends one, JSON=1 for machines
	@$(BIN)/python -m doctor $(if $(SEND),--send) $(if $(JSON),--json)

dns: setup ## the DNS records that the domains need
	@$(BIN)/python -m doctor --dns

key: setup ## API keys: TABLE=… DO="add ci --per-hour 500", DO=list or DO="revoke ci"
	@$(BIN)/python -m scripts.api_keys --table "$(TABLE)" $(DO)

load: setup web/dist/index.html ## 10,000 mails to 1,000 inboxes on this machine, all counted
	$(BIN)/python -m tests.load.load

e2e: setup .venv-e2e/.ready ## deploy the template into an emulated AWS and go a mail's way in it
	$(PYTEST) tests/e2e

screenshots: setup web/dist/index.html chromium ## the pictures of the documents, into docs/images/
	$(BIN)/python -m scripts.screenshots

soak: setup ## the random interleavings, 200,000 steps and more
	MAYFLY_STATEFUL_RUNS=5000 $(PYTEST) tests/stateful

fuzz: .venv-fuzz/.ready ## look for mail that breaks its reader, for SECONDS=600, and keep what was found
	.venv-fuzz/bin/python -m tests.fuzz $(or $(SECONDS),600)

bench: setup ## measure, into build/bench.json
	$(BIN)/python -m scripts.bench

page-bench: setup web/dist/index.html chromium tests/lighthouse/node_modules/.ready ## Lighthouse's scores of the page, how soon a mail shows, how evenly many scroll
	@$(BIN)/python -m scripts.page_bench

pace: setup ## does the sweep keep up with a million inboxes a day?
	@$(BIN)/python -m scripts.sweep_pace

costs: setup ## reckon docs/costs.md anew
	$(BIN)/python -m scripts.costs

openapi: setup ## write docs/openapi.json and the browser app's types
	$(BIN)/python scripts/write_openapi.py
	npm run --silent -w web types

licences: setup ## write docs/licences.md
	$(BIN)/python -m scripts.licences

clean: ## remove what was installed and built
	rm -rf .venv .venv-* .tools node_modules web/dist web/node_modules tests/lighthouse/node_modules build cdk.out

.PHONY: chromium
chromium:
	@sh scripts/chromium.sh

$(UV):
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet uv==$(UV_VERSION)

$(VENV)/.ready: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --quiet --python "$$($(PYTHON) -c 'import sys; print(sys.executable)')"
	@touch $@

.venv-e2e/.ready: tests/e2e/requirements.txt scripts/e2e_environment.py | $(VENV)/.ready
	$(BIN)/python -m scripts.e2e_environment
	@touch $@

.venv-fuzz/.ready: pyproject.toml uv.lock | $(UV)
	UV_PROJECT_ENVIRONMENT=.venv-fuzz $(UV) sync --frozen --quiet --no-default-groups --group fuzz
	@touch $@

node_modules/.ready: package-lock.json package.json web/package.json .npmrc | $(VENV)/.ready
	npm ci --no-progress --loglevel=error
	@touch $@

tests/lighthouse/node_modules/.ready: tests/lighthouse/package-lock.json | $(VENV)/.ready
	npm ci --prefix tests/lighthouse --no-progress --loglevel=error
	@touch $@

web/dist/index.html: $(WEB_SOURCES) | node_modules/.ready
	npm run --silent -w web build
	@touch $@
