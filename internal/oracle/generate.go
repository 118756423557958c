package oracle

import (
	"encoding/json"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// Operation is a random operation. Its lists are numbered, and can be asked
// again from a cursor on.
type Operation struct {
	Variables map[string]any

	declared []string
	body     string // with numbers where a list may take a cursor
}

var place = regexp.MustCompile("⟨[cf][0-9]+⟩")

// Query gives the text of the operation, all lists from their ends.
func (o Operation) Query() string { return o.from("", "") }

// From gives the text in which the list takes the variable $cursor for an
// argument: after, or before, which lists do whose number begins with c.
func (o Operation) From(list, argument string) string {
	o.declared = append(slices.Clone(o.declared), "$cursor: String")
	return o.from(list, argument+": $cursor, ")
}

func (o Operation) from(list, argument string) string {
	body := place.ReplaceAllStringFunc(o.body, func(number string) string {
		if list != "" && number == "⟨"+list+"⟩" {
			return argument
		}
		return ""
	})
	if len(o.declared) == 0 {
		return "query Random " + body
	}
	return "query Random(" + strings.Join(o.declared, ", ") + ") " + body
}

// Generator makes operations, the same for the same random numbers. Values of
// filters come from the graph, so that filters hit.
type Generator struct {
	Schema  *ast.Schema
	Random  *rand.Rand
	Strings []string // texts of properties
	IDs     []string

	fragments []string
	names     int
	variables map[string]any
	declared  []string
}

// word is an enum value, which is written without quotes.
type word string

// NewGenerator takes values from the graph.
func NewGenerator(schema *ast.Schema, graph *Graph, random *rand.Rand) *Generator {
	g := &Generator{Schema: schema, Random: random}
	for _, n := range graph.Nodes {
		for name, value := range n.Properties {
			text, ok := value.(string)
			switch {
			case !ok:
			case name == "id":
				g.IDs = append(g.IDs, text)
			case name == "name" || name == "nameEn" || name == "text" || name == "place" || name == "unit" || name == "title" || name == "quote" || name == "rule":
				g.Strings = append(g.Strings, text)
			}
		}
	}
	for _, r := range graph.Relationships {
		if id, ok := r.Properties["id"].(string); ok {
			g.IDs = append(g.IDs, id)
		}
	}
	slices.Sort(g.Strings)
	g.Strings = slices.Compact(g.Strings)
	slices.Sort(g.IDs)
	return g
}

func pick[T any](g *Generator, list []T) T { return list[g.Random.IntN(len(list))] }

func (g *Generator) chance(percent int) bool { return g.Random.IntN(100) < percent }

// checked are root fields whose answers the schema leaves open in part.
var checked = []string{"search", "subgraph", "paths", "comparison"}

// ofTheServer are the root fields that the graph alone does not answer.
var ofTheServer = []string{"loads", "corrections", "doubtfulPairs"}

// Next makes an operation.
func (g *Generator) Next() Operation {
	g.fragments, g.variables, g.declared = nil, map[string]any{}, nil
	roots := ""
	for range 1 + g.Random.IntN(5)/4 {
		g.names++
		roots += "r" + strconv.Itoa(g.names) + ": " + g.root() + " "
	}
	return Operation{Variables: g.variables, declared: g.declared, body: "{ " + roots + "} " + strings.Join(g.fragments, " ")}
}

// root makes a root field.
func (g *Generator) root() string {
	var field *ast.FieldDefinition
	for field == nil || slices.Contains(ofTheServer, field.Name) || slices.Contains(checked, field.Name) || strings.HasPrefix(field.Name, "__") {
		field = pick(g, g.Schema.Query.Fields)
	}
	definition := g.Schema.Types[field.Type.Name()]
	switch field.Name {
	case "revision":
		return field.Name
	case "node", "plan":
		return field.Name + "(id: " + g.value(pick(g, g.IDs), "ID!") + ") " + g.selection(definition, 3)
	case "nodes":
		ids := []any{pick(g, g.IDs), pick(g, g.IDs), pick(g, g.IDs)}
		return "nodes(ids: " + g.value(ids, "[ID!]!") + ") " + g.selection(definition, 3)
	case "entity":
		kind := ""
		if g.chance(50) {
			kind = ", kind: " + g.enum("EntityKind")
		}
		return "entity(name: " + g.value(pick(g, g.Strings), "String!") + kind + ") " + g.selection(definition, 3)
	case "counts":
		filter := ""
		if g.chance(40) {
			filter = ", where: " + g.value(g.where("EntityWhere", 1), "EntityWhere")
		}
		return "counts(of: " + g.enum("EntityKind") + ", by: " + g.enum("CountBy") + ", first: " + strconv.Itoa(g.Random.IntN(30)) + filter + ") " + g.selection(definition, 3)
	}
	return g.call(field, 3+g.Random.IntN(2))
}

// call makes a field with its arguments and its selection. A list is numbered,
// with a c where it goes both ways and an f where it goes only forwards: its
// arguments have a place for a cursor, and the cursors of its page come under
// the number as alias.
func (g *Generator) call(field *ast.FieldDefinition, depth int) string {
	arguments := strings.Join(g.arguments(field, min(depth, 3)), ", ")
	definition := g.Schema.Types[field.Type.Name()]
	selection := ""
	if !definition.IsLeafType() {
		selection = " " + g.selection(definition, depth-1)
	}
	if field.Arguments.ForName("after") != nil {
		g.names++
		number := "f" + strconv.Itoa(g.names)
		if field.Arguments.ForName("before") != nil {
			number = "c" + number[1:]
		}
		if arguments == "" {
			arguments = "first: 20"
		}
		arguments = "⟨" + number + "⟩" + arguments
		selection = " { " + number + ": edges { cursor }" + strings.TrimPrefix(selection, " {")
	}
	if arguments != "" {
		arguments = "(" + arguments + ")"
	}
	if g.chance(4) {
		arguments += " @" + pick(g, []string{"skip", "include"}) + "(if: " + g.value(g.chance(50), "Boolean!") + ")"
	}
	return field.Name + arguments + selection
}

// value writes a value, and some as a variable.
func (g *Generator) value(value any, of string) string {
	if !g.chance(25) {
		return g.literal(value)
	}
	g.names++
	name := "v" + strconv.Itoa(g.names)
	declaration := "$" + name + ": " + of
	if g.chance(25) && !strings.HasSuffix(of, "!") { // the default alone
		declaration += " = " + g.literal(value)
	} else {
		g.variables[name] = value
	}
	g.declared = append(g.declared, declaration)
	return "$" + name
}

// arguments makes where, orderBy, a size and what links take.
func (g *Generator) arguments(field *ast.FieldDefinition, depth int) []string {
	var list []string
	for _, argument := range field.Arguments {
		switch argument.Name {
		case "where":
			if g.chance(55) {
				list = append(list, "where: "+g.value(g.where(argument.Type.Name(), depth-1), argument.Type.String()))
			}
		case "orderBy":
			if g.chance(45) {
				var keys []any
				input := g.Schema.Types[argument.Type.Name()]
				for range 1 + g.Random.IntN(3) {
					key := map[string]any{"field": word(g.enum(input.Fields.ForName("field").Type.Name()))}
					if g.chance(60) {
						key["direction"] = word(g.enum("OrderDirection"))
					}
					keys = append(keys, key)
				}
				list = append(list, "orderBy: "+g.value(keys, argument.Type.String()))
			}
		case "intended", "background":
			if g.chance(25) {
				list = append(list, argument.Name+": "+pick(g, []string{"true", "false", "null"}))
			}
		case "evidence":
			if g.chance(10) {
				list = append(list, "evidence: "+g.value(g.where("EvidenceListFilter", 1), argument.Type.String()))
			}
		case "types":
			if g.chance(30) {
				list = append(list, "types: ["+g.enum("LinkType")+", "+g.enum("LinkType")+"]")
			}
		case "direction":
			if g.chance(50) {
				list = append(list, "direction: "+g.enum("LinkDirection"))
			}
		case "first":
			if g.chance(50) {
				size := strconv.Itoa(g.Random.IntN(8))
				if field.Arguments.ForName("last") != nil && g.chance(40) {
					list = append(list, "last: "+size)
				} else {
					list = append(list, "first: "+size)
				}
			}
		}
	}
	return list
}

func (g *Generator) enum(name string) string { return pick(g, g.Schema.Types[name].EnumValues).Name }

// selection makes fields of a type, down to a depth.
func (g *Generator) selection(definition *ast.Definition, depth int) string {
	var parts []string
	switch {
	case strings.HasSuffix(definition.Name, "Connection"):
		parts = g.connection(definition, depth)
	case definition.Kind == ast.Interface:
		parts = append(parts, "__typename", "id")
		types := g.Schema.GetPossibleTypes(definition)
		for range 1 + g.Random.IntN(2) {
			of := pick(g, types)
			if definition.Name == "Node" && g.chance(30) {
				of = g.Schema.Types["Entity"]
			}
			body := g.fields(of, depth-1)
			if g.chance(40) {
				g.names++
				name := "F" + strconv.Itoa(g.names)
				g.fragments = append(g.fragments, "fragment "+name+" on "+of.Name+" "+body)
				parts = append(parts, "..."+name)
			} else {
				parts = append(parts, "... on "+of.Name+" "+body)
			}
		}
	default:
		return g.fields(definition, depth)
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

func (g *Generator) connection(definition *ast.Definition, depth int) []string {
	var parts []string
	if g.chance(50) {
		parts = append(parts, "totalCount")
	}
	if g.chance(40) {
		parts = append(parts, "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }")
	}
	node := g.Schema.Types[definition.Fields.ForName("nodes").Type.Name()]
	if g.chance(60) || len(parts) == 0 {
		parts = append(parts, "nodes "+g.selection(node, depth-1))
	}
	if g.chance(40) {
		edge := g.Schema.Types[definition.Fields.ForName("edges").Type.Name()]
		body := "{ cursor node " + g.selection(node, depth-1)
		if edge.Fields.ForName("link") != nil && g.chance(60) {
			body += " link " + g.selection(g.Schema.Types["Link"], min(depth-1, 1))
		}
		parts = append(parts, "edges "+body+" }")
	}
	return parts
}

// fields makes fields of an object or interface, each under an alias of its
// own, so that one may be asked twice.
func (g *Generator) fields(definition *ast.Definition, depth int) string {
	parts := []string{}
	for range 1 + g.Random.IntN(4) {
		field := pick(g, definition.Fields)
		of := g.Schema.Types[field.Type.Name()]
		if strings.HasPrefix(field.Name, "__") || !of.IsLeafType() && depth <= 0 {
			continue
		}
		g.names++
		parts = append(parts, "a"+strconv.Itoa(g.names)+": "+g.call(field, depth))
	}
	if len(parts) == 0 {
		parts = append(parts, "__typename")
	}
	return "{ " + strings.Join(parts, " ") + " }"
}

// where makes a value of an input type.
func (g *Generator) where(name string, depth int) map[string]any {
	definition := g.Schema.Types[name]
	value := map[string]any{}
	for range 1 + g.Random.IntN(2) {
		field := pick(g, definition.Fields)
		if made := g.condition(definition, field, depth); made != nil {
			value[field.Name] = made
		}
	}
	return value
}

func (g *Generator) condition(parent *ast.Definition, field *ast.FieldDefinition, depth int) any {
	name := field.Type.Name()
	switch {
	case field.Name == "search" || field.Type.Name() == "ID":
		return nil
	case field.Type.Elem != nil && name == parent.Name:
		if depth <= 0 {
			return nil
		}
		return []any{g.where(name, depth-1), g.where(name, depth-1)}
	case field.Type.Elem != nil:
		return []any{word(g.enum(name))}
	case name == "Boolean":
		return g.chance(50)
	case g.Schema.Types[name].Kind == ast.InputObject:
		if depth <= 0 && (strings.HasSuffix(name, "Where") || strings.HasSuffix(name, "LinkFilter") || strings.HasSuffix(name, "ListFilter")) {
			return nil
		}
		if strings.HasSuffix(name, "LinkFilter") || strings.HasSuffix(name, "ListFilter") {
			return g.quantifiers(g.Schema.Types[name], depth)
		}
		if strings.HasSuffix(name, "Where") {
			return g.where(name, depth-1)
		}
		return g.operators(g.Schema.Types[name])
	}
	return nil
}

func (g *Generator) quantifiers(definition *ast.Definition, depth int) map[string]any {
	value := map[string]any{}
	quantifier := pick(g, []string{"some", "some", "none", "every"})
	value[quantifier] = g.where(definition.Fields.ForName(quantifier).Type.Name(), depth-1)
	if definition.Fields.ForName("intended") != nil && g.chance(30) {
		value["intended"] = pick(g, []any{true, false, nil})
	}
	if definition.Fields.ForName("background") != nil && g.chance(15) {
		value["background"] = g.chance(50)
	}
	if definition.Fields.ForName("withDescendants") != nil && g.chance(30) {
		value["withDescendants"] = true
	}
	return value
}

func (g *Generator) operators(definition *ast.Definition) map[string]any {
	value := map[string]any{}
	field := pick(g, definition.Fields)
	scalar := field.Type.Name()
	one := func() any {
		switch scalar {
		case "String":
			text := []rune(pick(g, g.Strings))
			if field.Name == "contains" || field.Name == "startsWith" {
				return string(text[:1+g.Random.IntN(min(3, len(text)))])
			}
			return string(text)
		case "ID":
			return pick(g, g.IDs)
		case "Int":
			return 2019 + g.Random.IntN(7)
		case "Float":
			return pick(g, []float64{0, 0.5, 0.9, 1, 3, 10, 100.5, 1000})
		}
		return word(g.enum(scalar))
	}
	if field.Type.Elem != nil {
		value[field.Name] = []any{one(), one(), one()}
	} else {
		value[field.Name] = one()
	}
	return value
}

// literal writes a value as GraphQL does.
func (g *Generator) literal(value any) string {
	switch v := value.(type) {
	case word:
		return string(v)
	case []any:
		parts := make([]string, len(v))
		for i, item := range v {
			parts[i] = g.literal(item)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]any:
		var parts []string
		for name, item := range v {
			parts = append(parts, name+": "+g.literal(item))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ", ") + "}"
	}
	text, err := json.Marshal(value)
	if err != nil {
		return "null"
	}
	return string(text)
}

// Links gives the link fields of the schema, TYPE.field.
func Links(schema *ast.Schema) []string {
	var list []string
	for _, definition := range schema.Types {
		for _, field := range definition.Fields {
			if _, ok := ontology.LinkOf(field); ok {
				list = append(list, definition.Name+"."+field.Name)
			}
		}
	}
	slices.Sort(list)
	return list
}
