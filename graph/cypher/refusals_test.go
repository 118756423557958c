package cypher_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"plangraph/graph/cypher"
)

func TestRefusals(t *testing.T) {
	text, err := os.ReadFile("testdata/refusals.yml")
	if err != nil {
		t.Fatal(err)
	}
	var list []struct{ Query, Says string }
	if err := yaml.UnmarshalWithOptions(text, &list, yaml.Strict()); err != nil {
		t.Fatal(yaml.FormatError(err, false, true))
	}
	long := struct{ Query, Says string }{`{ search(text: "` + strings.Repeat("长", cypher.MaxText+1) + `") { totalCount } }`, "more than 200 characters"}
	huge := struct{ Query, Says string }{`{ projects(after: "` + strings.Repeat("a", cypher.MaxCursor+1) + `") { totalCount } }`, "the cursor has 2049 bytes"}
	compiler, schema := newCompiler(t)
	for _, c := range append(list, long, huge) {
		t.Run(c.Says, func(t *testing.T) {
			_, err := compile(t, compiler, schema, c.Query, nil)
			var refusal *cypher.Error
			if !errors.As(err, &refusal) || refusal.Code != cypher.BadUserInput || !strings.Contains(refusal.Message, c.Says) {
				t.Errorf("%s\ngave %v", c.Query, err)
			}
		})
	}
}
