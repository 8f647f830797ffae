# FootDesk. Each target sets up all it needs the first time; after that it starts at once.
#   make run         open FootDesk; make run ARGS="--plan all-ten" gives it arguments
#   make test        read the code, run every test, see that the core is fully tested
#   make lint        only read the code
#   make package     build the program that needs no Python, pack it and try it
#   make icons       draw the icon's sizes anew
#   make figures     paint the figures' pictures for the documentation anew
#   make screenshots take the pictures of the README anew
#   make bench       compare the start, the memory and the rest with a bare window
#   make fuzz        read a hundred thousand files and lists that were made to do harm
#   make clean       remove all that was built here

PYTHON_BIN := .venv/bin
ARGS ?=

.PHONY: run test lint package icons figures screenshots bench fuzz clean

run: .venv/ready-run
	$(PYTHON_BIN)/footdesk $(ARGS)

test: lint
	$(PYTHON_BIN)/python -m pytest -m "not benchmark" --cov --cov-report= $(ARGS)
	$(PYTHON_BIN)/python -m coverage report --include='footdesk/core/*,footdesk/store/*' --fail-under=100

lint: .venv/ready-test
	$(PYTHON_BIN)/ruff check
	$(PYTHON_BIN)/ruff format --check
	$(PYTHON_BIN)/mypy

package: .venv/ready-package
	.ci/package

icons: .venv/ready-run
	$(PYTHON_BIN)/python .ci/icons.py

figures: .venv/ready-test
	$(PYTHON_BIN)/python -m tests.figures.sheets resources/docs/figures

screenshots: .venv/ready-test
	$(PYTHON_BIN)/python -m tests.screenshots

bench: .venv/ready-test
	$(PYTHON_BIN)/python -m pytest -m benchmark $(ARGS)

fuzz: .venv/ready-test
	$(PYTHON_BIN)/python -m tests.fuzz $(ARGS)

clean:
	rm -rf .venv build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find footdesk tests -name __pycache__ -type d -exec rm -rf {} +

.venv/ready-%: pyproject.toml .ci/constraints.txt .ci/system-packages .ci/environment
	.ci/system-packages $*
	.ci/environment $*
	touch $@
