# make up     run PlanGraph: provisions Neo4j, loads the plans, serves
# make test   pass every test
# make help   everything else

# PLAN=FILE make up loads that plan alone.
ifneq ($(PLAN),)
export PLANGRAPH_PLAN := $(PLAN)
endif
TOOL = go tool -modfile=tools/go.mod
COVER = coverage.out

.PHONY: up build test test-go test-web test-mcp test-clients test-python test-packaging release schema-publish lint generate check-generated web bench bench-compile bench-start audit audit-online audit-schemathesis fuzz sbom score clean help

up: build ## provision Neo4j, load the plans, serve
	scripts/require.sh java mvn
	bin/plangraph up

build: ## make bin/plangraph
	go build -o bin/plangraph ./cmd/plangraph

test: test-go test-web test-mcp test-clients test-python test-packaging ## pass every test

test-go: ## the tests in Go, on a real Neo4j of their own
	scripts/require.sh java mvn
	go test -count=1 -timeout 30m -coverpkg=./graph/cypher/...,./graph/ontology/...,./graph/store/...,./loader/...,./resolvers/...,./server/...,./cmd/...,./internal/... -coverprofile=$(COVER) $$(go list ./... | grep -v /internal/audit)
	@go tool cover -func=$(COVER) | tail -1
	go test -count=1 -timeout 40m ./internal/audit # alone: it looks at times

test-web: build ## the pages: unit tests, and the real program in a real browser
	scripts/require.sh node npm chromium java mvn
	cd web && npm ci --no-audit --no-fund && npm run check && npm test
	scripts/browser-test.sh

test-clients: build ## the client in TypeScript and the example app, in a real browser
	scripts/require.sh node npm chromium java mvn
	scripts/with-program.sh scripts/clients-test.sh

test-python: build ## exports opened by Python's libraries, and the notebook
	scripts/require.sh python3 java mvn
	scripts/with-program.sh scripts/python-test.sh

lint: ## lint, formatting, dead code, module file
	$(TOOL) golangci-lint run ./...
	@test -z "$$($(TOOL) deadcode -test ./... | tee /dev/stderr)"
	go mod tidy -diff
	go vet ./...
	cd bench && go mod tidy -diff && go vet ./...
	cd packaging && go mod tidy -diff && go vet ./...

generate: ## make the generated code again
	go tool gqlgen generate

web: ## build the pages again
	cd web && npm ci --no-audit --no-fund && npm run build

schema-publish: ## keep the schema as published, and add what changed to its changelog
	cd web && npm ci --no-audit --no-fund && npm run schema:publish

check-generated: generate web ## fail where generated code or pages differ from their sources
	git diff --exit-code -- graph/generated graph/model web/src/api/generated web/dist docs/pictures/model.svg

score: build ## precision and recall of the rules, against the curated readings and the samples
	bin/plangraph score

bench: build ## questions timed against a hand-written server, bare Cypher and a peer; takes an hour
	bench/run.sh

bench-compile: ## time compiling and count its allocations, against what is published
	bench/compile.sh

bench-start: build ## time a warm start, from the command to the first answer
	bench/start.sh

audit: build ## can it be trusted: the audits at full length; takes up to an hour
	scripts/require.sh node npm java mvn
	cd web && npm ci --no-audit --no-fund
	scripts/audit.sh

audit-schemathesis: build ## what schemathesis finds in SECONDS_TO_RUN (300)
	scripts/require.sh java mvn python3
	scripts/schemathesis.sh

fuzz: ## every fuzz function for FUZZTIME (30s)
	scripts/fuzz.sh

test-mcp: build ## assistant programs: the official inspector asks plangraph mcp
	scripts/require.sh node npm java mvn
	scripts/with-program.sh scripts/inspect-mcp.sh

release: ## release builds of VERSION for six systems, into build/release
	scripts/require.sh git npm zip
	scripts/release.sh $(VERSION)

test-packaging: build ## what the program is shipped with, and that release builds can be made again
	scripts/require.sh git npm zip
	cd packaging && go test -count=1 -timeout 30m ./...

sbom: ## what the program and its pages are made of, as CycloneDX, into build/sbom
	scripts/require.sh git npm
	scripts/sbom.sh

audit-online: ## what needs the open internet: known weaknesses of what is used
	go run golang.org/x/vuln/cmd/govulncheck@latest ./...
	cd web && npm audit

clean: ## remove what was built
	rm -rf bin build $(COVER)

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20
