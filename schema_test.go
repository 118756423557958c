package plangraph_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"plangraph"
)

func load(t *testing.T) *ast.Schema {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: plangraph.Schema})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// TestDescriptions finds what the schema leaves without a description.
func TestDescriptions(t *testing.T) {
	described := 0
	check := func(description, what string) {
		described++
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for name, definition := range load(t).Types {
		if definition.BuiltIn {
			continue
		}
		check(definition.Description, name)
		for _, value := range definition.EnumValues {
			check(value.Description, name+"."+value.Name)
		}
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			check(field.Description, name+"."+field.Name)
			for _, argument := range field.Arguments {
				check(argument.Description, name+"."+field.Name+"("+argument.Name+")")
			}
		}
	}
	if described < 1000 {
		t.Errorf("only %d elements were looked at", described)
	}
}

// TestContract holds the schema against the names and types that clients rely
// on, which are kept outside the repository.
func TestContract(t *testing.T) {
	const path = "../shared/contract.graphqls"
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) && os.Getenv("PLANGRAPH_REQUIRE_PLANS") == "" {
		t.Logf("left out: %s is not here", path)
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	contract, err := parser.ParseSchema(&ast.Source{Name: path, Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	schema := load(t)
	if len(contract.Definitions) < 20 {
		t.Fatalf("the contract has only %d definitions", len(contract.Definitions))
	}
	for _, want := range contract.Definitions {
		got := schema.Types[want.Name]
		if got == nil || got.Kind != want.Kind {
			t.Errorf("%s %s is missing", want.Kind, want.Name)
			continue
		}
		for _, name := range want.Interfaces {
			if !contains(got.Interfaces, name) {
				t.Errorf("%s does not implement %s", want.Name, name)
			}
		}
		for _, value := range want.EnumValues {
			if got.EnumValues.ForName(value.Name) == nil {
				t.Errorf("%s.%s is missing", want.Name, value.Name)
			}
		}
		for _, field := range want.Fields {
			compareField(t, want.Name, field, got.Fields.ForName(field.Name))
		}
	}
}

func compareField(t *testing.T, parent string, want, got *ast.FieldDefinition) {
	t.Helper()
	if got == nil || got.Type.String() != want.Type.String() {
		t.Errorf("%s.%s: %s is wanted", parent, want.Name, want.Type)
		return
	}
	for _, argument := range want.Arguments {
		have := got.Arguments.ForName(argument.Name)
		switch {
		case have == nil || have.Type.String() != argument.Type.String():
			t.Errorf("%s.%s(%s): %s is wanted", parent, want.Name, argument.Name, argument.Type)
		case value(have.DefaultValue) != value(argument.DefaultValue):
			t.Errorf("%s.%s(%s): the default %s is wanted", parent, want.Name, argument.Name, value(argument.DefaultValue))
		}
	}
}

func value(v *ast.Value) string {
	if v == nil {
		return "none"
	}
	return v.String()
}

func contains(list []string, text string) bool {
	for _, item := range list {
		if item == text {
			return true
		}
	}
	return false
}
