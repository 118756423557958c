package oracle_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"plangraph/graph/cypher"
	"plangraph/graph/ontology"
	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
	"plangraph/internal/oracle"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// setting reads a number from the environment.
func setting(t *testing.T, name string, otherwise int) int {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s is %q: give a number", name, text)
	}
	return n
}

// judge asks both the compiler over a real database, and the oracle.
type judge struct {
	store    *store.Store
	compiler *cypher.Compiler
	schema   *ast.Schema
	graph    *oracle.Graph
}

func newJudge(t *testing.T, seed uint64) *judge {
	t.Helper()
	domain, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	s, err := store.Open(t.Context(), store.Config{URI: c.URI, Username: c.Username, Password: c.Password, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	text := fixture(domain, rand.New(rand.NewPCG(seed, 1)))
	if _, err := neo4j.ExecuteQuery(t.Context(), driver, text, nil, neo4j.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
	if err := s.Reindex(t.Context()); err != nil {
		t.Fatal(err)
	}
	graph, err := oracle.Read(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return &judge{s, cypher.NewCompiler(domain.Schema), domain.Schema, graph}
}

// parse validates an operation and gives its root field.
func (j *judge) parse(query string, variables map[string]any) (*graphql.OperationContext, graphql.CollectedField, error) {
	document, errs := gqlparser.LoadQueryWithRules(j.schema, query, nil)
	if errs != nil {
		return nil, graphql.CollectedField{}, errs
	}
	values, err := validator.VariableValues(j.schema, document.Operations[0], variables)
	if err != nil {
		return nil, graphql.CollectedField{}, err
	}
	operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
	return operation, graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"})[0], nil
}

// compiled answers by the compiler.
func (j *judge) compiled(ctx context.Context, operation *graphql.OperationContext, field graphql.CollectedField) (any, error) {
	statement, err := j.compiler.Compile(operation, field)
	if err != nil {
		return nil, err
	}
	value, err := j.store.Read(ctx, statement.Text, statement.Params)
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, statement.Text)
	}
	text, err := statement.JSON(value)
	if err != nil {
		return nil, err
	}
	var answer any
	return answer, json.Unmarshal(text, &answer)
}

// cursor picks an entry of the list, and gives its cursor and id.
func (j *judge) cursor(ctx context.Context, o oracle.Operation, pick int) (cursor, id string, err error) {
	sent, err := asSent(o.Variables)
	if err != nil {
		return "", "", err
	}
	operation, field, err := j.parse(o.Listing, sent)
	if err != nil {
		return "", "", err
	}
	answer, err := j.compiled(ctx, operation, field)
	if err != nil {
		return "", "", err
	}
	edges := answer.(map[string]any)["edges"].([]any)
	if len(edges) == 0 {
		return "", "", nil
	}
	edge := edges[pick%len(edges)].(map[string]any)
	return edge["cursor"].(string), edge["node"].(map[string]any)["id"].(string), nil
}

// asSent gives variables as they come out of a request.
func asSent(variables map[string]any) (map[string]any, error) {
	text, err := json.Marshal(variables)
	if err != nil {
		return nil, err
	}
	sent := map[string]any{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return sent, decoder.Decode(&sent)
}

// differs gives how the two answers differ, and whether there was anything to
// tell.
func (j *judge) differs(ctx context.Context, o oracle.Operation, pick int) (difference string, told bool, err error) {
	variables, err := asSent(o.Variables)
	if err != nil {
		return "", false, err
	}
	evaluator := &oracle.Evaluator{Graph: j.graph, Schema: j.schema, Cursors: map[string]string{}}
	if o.Listing != "" {
		cursor, id, err := j.cursor(ctx, o, pick)
		if err != nil {
			return "", false, err
		}
		if cursor != "" {
			variables["cursor"], evaluator.Cursors[cursor] = cursor, id
		}
	}
	operation, field, err := j.parse(o.Query, variables)
	if err != nil {
		return "", false, err
	}
	got, err := j.compiled(ctx, operation, field)
	if err != nil {
		return "", false, err
	}
	evaluator.Operation = operation
	text, err := json.Marshal(evaluator.Root(field))
	if err != nil {
		return "", false, err
	}
	var want any
	if err := json.Unmarshal(text, &want); err != nil {
		return "", false, err
	}
	return cmp.Diff(want, got), len(text) > 60, nil
}

// TestAgree asks seeded random operations of both. PLANGRAPH_OPERATIONS asks
// more, PLANGRAPH_SEED others.
func TestAgree(t *testing.T) {
	count, seed := setting(t, "PLANGRAPH_OPERATIONS", 3000), uint64(setting(t, "PLANGRAPH_SEED", 1))
	j := newJudge(t, seed)
	unasked := map[string]bool{}
	for _, link := range oracle.Links(j.schema) {
		unasked[link[strings.Index(link, ".")+1:]] = true
	}
	const workers = 3
	var told, wrong atomic.Int64
	var mu sync.Mutex
	var all sync.WaitGroup
	for worker := range workers {
		all.Go(func() {
			random := rand.New(rand.NewPCG(seed, uint64(worker)+2))
			generator := oracle.NewGenerator(j.schema, j.graph, random)
			for range count / workers {
				o := generator.Next()
				difference, full, err := j.differs(t.Context(), o, random.IntN(100))
				if full {
					told.Add(1)
				}
				mu.Lock()
				for link := range unasked {
					if strings.Contains(o.Query, ": "+link+" ") || strings.Contains(o.Query, ": "+link+"(") {
						delete(unasked, link)
					}
				}
				mu.Unlock()
				if (err != nil || difference != "") && wrong.Add(1) <= 5 {
					t.Errorf("%s\nvariables %v\n%v\n(-oracle +compiler)\n%s", o.Query, o.Variables, err, difference)
				}
				if wrong.Load() > 5 {
					return
				}
			}
		})
	}
	all.Wait()
	t.Logf("%d operations, %d with something to tell", count, told.Load())
	if wrong.Load() == 0 && told.Load() < int64(count/3) {
		t.Errorf("only %d of %d answers tell anything", told.Load(), count)
	}
	if len(unasked) > 0 && count >= 3000 && wrong.Load() == 0 {
		t.Errorf("link fields that no operation asked: %v", unasked)
	}
}
