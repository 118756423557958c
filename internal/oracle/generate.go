package oracle

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// Operation is a random operation with one root field.
type Operation struct {
	Query     string
	Variables map[string]any
	// Listing asks for the ids and cursors of the whole list that the root
	// field pages through, where the operation has the variable $cursor.
	Listing string
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

// left are root fields whose answers are compared in other ways.
var left = []string{"search", "subgraph", "paths", "comparison", "entity", "revision"}

// Next makes an operation.
func (g *Generator) Next() Operation {
	g.fragments, g.variables, g.declared = nil, map[string]any{}, nil
	var field *ast.FieldDefinition
	for field == nil || slices.Contains(left, field.Name) || strings.HasPrefix(field.Name, "__") {
		field = pick(g, g.Schema.Query.Fields)
	}
	definition := g.Schema.Types[field.Type.Name()]
	var arguments []string
	listing := ""
	switch field.Name {
	case "node":
		arguments = []string{"id: " + strconv.Quote(pick(g, g.IDs))}
	case "nodes":
		arguments = []string{fmt.Sprintf("ids: [%q, %q, %q]", pick(g, g.IDs), pick(g, g.IDs), pick(g, g.IDs))}
	case "plan":
		arguments = []string{`id: "` + pick(g, g.IDs) + `"`}
	case "counts":
		arguments = []string{"of: " + g.enum("EntityKind"), "by: " + g.enum("CountBy"), "first: " + strconv.Itoa(g.Random.IntN(30))}
		if g.chance(40) {
			arguments = append(arguments, "where: "+g.literal(g.where("EntityWhere", 1)))
		}
	default:
		arguments = g.arguments(field, 3)
		if g.chance(35) {
			var shape []string
			for _, a := range arguments {
				if !strings.HasPrefix(a, "first:") && !strings.HasPrefix(a, "last:") {
					shape = append(shape, a)
				}
			}
			listing = g.head("Listing") + "{ " + field.Name + "(" + strings.Join(append(shape, "first: 100"), ", ") + ") { edges { cursor node { id } } } }"
			g.declared = append(g.declared, "$cursor: String")
			direction := "after"
			if field.Arguments.ForName("before") != nil && g.chance(50) {
				direction = "before"
			}
			arguments = append(arguments, direction+": $cursor")
		}
	}
	body := field.Name
	if len(arguments) > 0 {
		body += "(" + strings.Join(arguments, ", ") + ")"
	}
	body += " " + g.selection(definition, 3)
	return Operation{Query: g.head("Random") + "{ " + body + " } " + strings.Join(g.fragments, " "), Variables: g.variables, Listing: listing}
}

func (g *Generator) head(name string) string {
	if len(g.declared) == 0 {
		return "query " + name + " "
	}
	return "query " + name + "(" + strings.Join(g.declared, ", ") + ") "
}

// arguments makes where, orderBy, a size and what links take.
func (g *Generator) arguments(field *ast.FieldDefinition, depth int) []string {
	var list []string
	for _, argument := range field.Arguments {
		switch argument.Name {
		case "where":
			if g.chance(55) {
				value := g.where(argument.Type.Name(), depth-1)
				if g.chance(25) {
					g.names++
					name := "v" + strconv.Itoa(g.names)
					g.declared = append(g.declared, "$"+name+": "+argument.Type.Name())
					g.variables[name] = value
					list = append(list, "where: $"+name)
				} else {
					list = append(list, "where: "+g.literal(value))
				}
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
				list = append(list, "orderBy: "+g.literal(keys))
			}
		case "intended", "background":
			if g.chance(25) {
				list = append(list, argument.Name+": "+pick(g, []string{"true", "false", "null"}))
			}
		case "evidence":
			if g.chance(10) {
				list = append(list, "evidence: "+g.literal(g.where("EvidenceListFilter", 1)))
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
		parts = append(parts, "pageInfo { hasNextPage hasPreviousPage }")
	}
	node := g.Schema.Types[definition.Fields.ForName("nodes").Type.Name()]
	if g.chance(60) || len(parts) == 0 {
		parts = append(parts, "nodes "+g.selection(node, depth-1))
	}
	if g.chance(40) {
		edge := g.Schema.Types[definition.Fields.ForName("edges").Type.Name()]
		body := "{ node " + g.selection(node, depth-1)
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
		part := "a" + strconv.Itoa(g.names) + ": " + field.Name
		if arguments := g.arguments(field, depth); len(arguments) > 0 {
			part += "(" + strings.Join(arguments, ", ") + ")"
		}
		if !of.IsLeafType() {
			part += " " + g.selection(of, depth-1)
		}
		parts = append(parts, part)
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
