package site

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// schemaPage is a group of the schema's definitions.
type schemaPage struct {
	name    string
	Title   string
	About   string
	Entries []schemaEntry
}

func (p *schemaPage) target() string { return "schema/" + p.name + ".html" }

// schemaEntry is a definition: a type with fields, an enum with values, or a root.
type schemaEntry struct {
	Name, Keyword, About string
	Also                 string // what the references are
	References           []reference
	Members              []member
}

// member is a field or a value.
type member struct {
	Anchor, Name, About, Default string
	Deprecated                   string
	Type                         *typeName
	Arguments                    []member
}

// typeName is a type with what stands around its name: [Name!]!
type typeName struct {
	Before, After string
	reference
}

// reference is a name and where it is explained; of the language's own scalars, nowhere.
type reference struct{ Name, Address string }

// schemaPages makes the pages of a schema; the first is that of the root fields.
func schemaPages(sdl string) ([]*schemaPage, error) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: schemaFile, Input: sdl})
	if err != nil {
		return nil, fmt.Errorf("the schema cannot be read: %w", err)
	}
	pages := []*schemaPage{
		{name: "index", Title: "Root fields", About: "What an operation begins with."},
		{name: "types", Title: "Types", About: "What answers consist of, but for pages of lists."},
		{name: "connections", Title: "Connections", About: "Pages of lists, and the edges that lead to what is in them."},
		{name: "inputs", Title: "Inputs", About: "What arguments consist of."},
		{name: "enums", Title: "Enums", About: "Values that there are."},
	}
	names := sorted(schema.Types)
	at := map[string]*schemaPage{}
	for _, name := range names {
		if d := schema.Types[name]; !d.BuiltIn {
			at[name] = pages[groupOf(schema, d)]
		}
	}
	for _, name := range names {
		if p := at[name]; p != nil {
			p.Entries = append(p.Entries, entryOf(schema, schema.Types[name], at))
		}
	}
	roots := []string{"Query", "Mutation", "Subscription"}
	slices.SortFunc(pages[0].Entries, func(a, b schemaEntry) int {
		return cmp.Compare(slices.Index(roots, a.Name), slices.Index(roots, b.Name))
	})
	return pages, nil
}

func groupOf(schema *ast.Schema, d *ast.Definition) int {
	switch {
	case d == schema.Query || d == schema.Mutation || d == schema.Subscription:
		return 0
	case d.Kind == ast.InputObject:
		return 3
	case d.Kind == ast.Enum:
		return 4
	case strings.HasSuffix(d.Name, "Connection") || strings.HasSuffix(d.Name, "Edge"):
		return 2
	}
	return 1
}

func entryOf(schema *ast.Schema, d *ast.Definition, at map[string]*schemaPage) schemaEntry {
	keywords := map[ast.DefinitionKind]string{
		ast.Object: "type", ast.InputObject: "input", ast.Enum: "enum", ast.Interface: "interface", ast.Union: "union", ast.Scalar: "scalar",
	}
	entry := schemaEntry{Name: d.Name, Keyword: keywords[d.Kind], About: d.Description}
	if d.IsAbstractType() {
		entry.Also = "is one of"
		for _, possible := range schema.GetPossibleTypes(d) {
			entry.References = append(entry.References, referenceTo(possible.Name, at))
		}
	} else if len(d.Interfaces) > 0 {
		entry.Also = "implements"
		for _, name := range d.Interfaces {
			entry.References = append(entry.References, referenceTo(name, at))
		}
	}
	for _, value := range d.EnumValues {
		entry.Members = append(entry.Members, member{
			Anchor: d.Name + "." + value.Name, Name: value.Name, About: value.Description, Deprecated: deprecated(value.Directives),
		})
	}
	for _, field := range d.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		m := memberOf(field.Name, field.Description, field.Type, field.DefaultValue, field.Directives, at)
		m.Anchor = d.Name + "." + field.Name
		for _, a := range field.Arguments {
			m.Arguments = append(m.Arguments, memberOf(a.Name, a.Description, a.Type, a.DefaultValue, a.Directives, at))
		}
		entry.Members = append(entry.Members, m)
	}
	return entry
}

func memberOf(name, about string, of *ast.Type, value *ast.Value, directives ast.DirectiveList, at map[string]*schemaPage) member {
	m := member{Name: name, About: about, Deprecated: deprecated(directives)}
	before, after, ok := strings.Cut(of.String(), of.Name())
	if ok {
		m.Type = &typeName{before, after, referenceTo(of.Name(), at)}
	}
	if value != nil {
		m.Default = value.String()
	}
	return m
}

func deprecated(directives ast.DirectiveList) string {
	directive := directives.ForName("deprecated")
	if directive == nil {
		return ""
	}
	if reason := directive.Arguments.ForName("reason"); reason != nil {
		return reason.Value.Raw
	}
	return "No longer supported"
}

// referenceTo leads to an entry, from any page of the schema.
func referenceTo(name string, at map[string]*schemaPage) reference {
	p := at[name]
	if p == nil {
		return reference{Name: name}
	}
	return reference{name, p.name + ".html#" + name}
}
