# Two commands are all a newcomer needs: `make demo` and `make test`. Both set up what they need.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test build lint setup docs golden bench clean

SCENARIO := scenarios/vgr-ledningsrad/scenario.yaml
# A crash must end the run, not wait for somebody to look at a backtrace.
export SWIFT_BACKTRACE := enable=no

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

setup: ## Install the one system package that is needed (libglpk-dev), if it is missing
	@if ! echo '#include <glpk.h>' | cc -E - >/dev/null 2>&1; then \
	  echo "libglpk-dev saknas och installeras."; \
	  run=""; if [ "$$(id -u)" != 0 ]; then run=sudo; fi; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq libglpk-dev >/dev/null; \
	fi

build: setup ## Build the command: .build/release/ansvar
	@swift build -c release --product ansvar

demo: setup ## Run the main job on the real case: check, pause, plan, table
	@# A debug build is there in a third of the time, and `make test` uses it again.
	@swift build --product ansvar
	@bash scenarios/demo.sh .build/debug/ansvar $(SCENARIO)

lint: ## Check the style of the sources
	@swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

test: setup lint ## Build everything and run every test
	swift build --build-tests
	swift test --skip-build

docs: setup ## Write the generated documentation anew
	ANSVAR_RECORD=1 swift test --filter "DocumentationTests|ModelFormatTests"

golden: setup ## Record the expected output anew; read the difference before you commit it
	ANSVAR_RECORD=1 swift test --filter 'ScenarioTests|FindingsGoldenTests'

bench: setup ## Measure reading and checking as an organisation grows, rule by rule
	ANSVAR_BENCH=1 swift run -c release benchmark

clean: ## Remove what was built
	swift package clean
