package cypher_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"regexp"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/sebdah/goldie/v2"

	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
)

// scores and the cursors made from them differ between versions of the index.
var scores = regexp.MustCompile(`"(score|cursor)":("[^"]*"|[0-9.]+)`)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// fixture gives a store over a real database that holds fixture.cypher and
// nothing else.
func fixture(t *testing.T) *store.Store {
	t.Helper()
	ctx := t.Context()
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	s, err := store.Open(ctx, store.Config{URI: c.URI, Username: c.Username, Password: c.Password, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	if err := s.Prepare(ctx); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("testdata/fixture.cypher")
	if err != nil {
		t.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	if _, err := neo4j.ExecuteQuery(ctx, driver, string(text), nil, neo4j.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
	if err := s.Reindex(ctx); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestAnswers runs every statement of cases.yml on a real database and holds
// the JSON that comes out of it.
func TestAnswers(t *testing.T) {
	s := fixture(t)
	compiler, schema := newCompiler(t)
	golden := goldie.New(t, goldie.WithFixtureDir("testdata/answers"), goldie.WithNameSuffix(".json"))
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			statement, err := compile(t, compiler, schema, c.Query, c.variables(t))
			if err != nil {
				t.Fatal(err)
			}
			value, err := s.Read(t.Context(), statement.Text, statement.Params)
			if err != nil {
				t.Fatalf("%v\n%s", err, layout(statement.Text))
			}
			text, err := statement.JSON(value)
			if err != nil {
				t.Fatal(err)
			}
			if c.Name == "revision" { // it is never the same
				if len(text) < 10 {
					t.Errorf("the revision is %s", text)
				}
				return
			}
			if bytes.Contains(text, []byte(`"score"`)) { // the index's own affair
				text = scores.ReplaceAll(text, []byte(`"$1":0`))
			}
			var indented bytes.Buffer
			if err := json.Indent(&indented, text, "", "  "); err != nil {
				t.Fatalf("%v in %s", err, text)
			}
			golden.Assert(t, c.Name, append(indented.Bytes(), '\n'))
		})
	}
}
