package oracle_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
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
	oracle   *oracle.Evaluator
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
	return &judge{s, cypher.NewCompiler(domain.Schema), domain.Schema, graph, oracle.NewEvaluator(domain.Schema, graph)}
}

// parse validates an operation and gives its root fields.
func (j *judge) parse(query string, variables map[string]any) (*graphql.OperationContext, []graphql.CollectedField, error) {
	document, errs := gqlparser.LoadQueryWithRules(j.schema, query, nil)
	if errs != nil {
		return nil, nil, errs
	}
	values, err := validator.VariableValues(j.schema, document.Operations[0], variables)
	if err != nil {
		return nil, nil, err
	}
	operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
	return operation, graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"}), nil
}

// compiled answers by the compiler.
func (j *judge) compiled(ctx context.Context, operation *graphql.OperationContext, field graphql.CollectedField) (any, error) {
	statement, err := j.compiler.Compile(operation, field)
	if err != nil {
		return nil, err
	}
	value, _, err := j.store.Snapshot(ctx, statement.Text, statement.Params)
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

// answer is what both say to an operation.
type answer struct {
	want, got any
	told      bool                         // whether there is something to tell
	cursors   map[string]map[string]string // by list and cursor, the id of the entry
}

// ask asks both.
func (j *judge) ask(ctx context.Context, query string, sent map[string]any, cursors map[string]string) (*answer, error) {
	variables, err := asSent(sent)
	if err != nil {
		return nil, err
	}
	operation, fields, err := j.parse(query, variables)
	if err != nil {
		return nil, err
	}
	roots, err := j.oracle.Roots(oracle.Request{Operation: operation.Operation, Variables: operation.Variables, Cursors: cursors})
	if err != nil {
		return nil, err
	}
	got, want := map[string]any{}, map[string]any{}
	for _, field := range fields {
		if got[field.Alias], err = j.compiled(ctx, operation, field); err != nil {
			if got[field.Alias], err = ambiguous(err); err != nil {
				return nil, err
			}
		}
		if want[field.Alias], err = roots[field.Alias](); err != nil {
			if want[field.Alias], err = ambiguous(err); err != nil {
				return nil, err
			}
		}
	}
	a := &answer{got: got, cursors: map[string]map[string]string{}}
	if len(roots) != len(fields) {
		return nil, fmt.Errorf("%d root fields of %d were answered", len(roots), len(fields))
	}
	text, err := json.Marshal(a.placed(want, got, ""))
	if err != nil {
		return nil, err
	}
	a.told = len(text) > 60
	return a, json.Unmarshal(text, &a.want)
}

// ambiguous gives the ids that an error AMBIGUOUS names; other errors stay.
func ambiguous(err error) (any, error) {
	var naive *oracle.AmbiguousError
	if errors.As(err, &naive) {
		return map[string]any{"ids": naive.IDs}, nil
	}
	var compiled *cypher.Error
	if !errors.As(err, &compiled) || compiled.Code != cypher.Ambiguous {
		return nil, err
	}
	ids, _ := compiled.Extensions["candidates"].([]string)
	slices.Sort(ids)
	list := make([]any, len(ids))
	for i, id := range ids {
		list[i] = id
	}
	return map[string]any{"ids": list}, nil
}

// placed puts the compiler's cursors where the oracle has its own, and
// remembers what entry each stands for. One cursor stands for one entry of a
// list; the list is known by the number that the generator gave it.
func (a *answer) placed(want, got any, list string) any {
	switch want := want.(type) {
	case oracle.Cursor:
		cursor, _ := got.(string)
		if id, known := a.cursors[list][cursor]; cursor == "" || known && id != string(want) {
			return "a cursor of " + string(want)
		}
		if a.cursors[list] == nil {
			a.cursors[list] = map[string]string{}
		}
		a.cursors[list][cursor] = string(want)
		return cursor
	case map[string]any:
		for name := range want {
			if numbered.MatchString(name) {
				list = name
			}
		}
		other, _ := got.(map[string]any)
		placed := map[string]any{}
		for name, value := range want {
			placed[name] = a.placed(value, other[name], list)
		}
		return placed
	case []any:
		other, _ := got.([]any)
		placed := make([]any, len(want))
		for i, value := range want {
			var beside any
			if i < len(other) {
				beside = other[i]
			}
			placed[i] = a.placed(value, beside, list)
		}
		return placed
	}
	return want
}

var numbered = regexp.MustCompile("^[cf][0-9]+$")

// cursor picks a list and one of its cursors; none where there are none.
func (a *answer) cursor(random *rand.Rand) (list, cursor string) {
	if len(a.cursors) == 0 {
		return "", ""
	}
	pick := func(of []string) string { return of[random.IntN(len(of))] }
	list = pick(slices.Sorted(maps.Keys(a.cursors)))
	return list, pick(slices.Sorted(maps.Keys(a.cursors[list])))
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
			for asked := 0; asked < count/workers && wrong.Load() <= 5; {
				o := generator.Next()
				query, cursors := o.Query(), map[string]string(nil)
				for query != "" {
					a, err := j.ask(t.Context(), query, o.Variables, cursors)
					asked++
					mu.Lock()
					for link := range unasked {
						if strings.Contains(query, ": "+link+" ") || strings.Contains(query, ": "+link+"(") {
							delete(unasked, link)
						}
					}
					mu.Unlock()
					if err != nil {
						wrong.Add(1)
						t.Errorf("%s\nvariables %v\n%v", query, o.Variables, err)
						break
					}
					if a.told {
						told.Add(1)
					}
					if difference := cmp.Diff(a.want, a.got); difference != "" {
						wrong.Add(1)
						t.Errorf("%s\nvariables %v\n(-oracle +compiler)\n%s", query, o.Variables, difference)
					}
					query = ""
					if list, cursor := a.cursor(random); cursor != "" && cursors == nil { // once more, from there on
						side := "after"
						if list[0] == 'c' && random.IntN(2) == 0 {
							side = "before"
						}
						query, cursors, o.Variables["cursor"] = o.From(list, side), a.cursors[list], cursor
					}
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
