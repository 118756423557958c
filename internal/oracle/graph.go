// Package oracle answers operations by walking a graph that is held in memory:
// slowly, plainly, and without the compiler of graph/cypher, against which
// tests hold it. It knows the schema's descriptions and docs/stored-form.md.
package oracle

import (
	"context"
	"slices"
)

// Node is a node of the stored form.
type Node struct {
	Labels     []string
	Properties map[string]any
	Out, In    []*Relationship
}

// Relationship is a relationship of the stored form.
type Relationship struct {
	Type       string
	From, To   *Node
	Properties map[string]any
}

// Graph is all that a database holds.
type Graph struct {
	Nodes         []*Node
	Relationships []*Relationship
}

// Reader runs a statement that returns one record with one value.
type Reader interface {
	Read(ctx context.Context, text string, params map[string]any) (any, error)
}

// Read takes the whole graph out of a database.
func Read(ctx context.Context, reader Reader) (*Graph, error) {
	nodes, err := reader.Read(ctx, "RETURN COLLECT { MATCH (n) RETURN [elementId(n), labels(n), properties(n)] }", nil)
	if err != nil {
		return nil, err
	}
	relationships, err := reader.Read(ctx, "RETURN COLLECT { MATCH (a)-[r]->(b) RETURN [type(r), elementId(a), elementId(b), properties(r)] }", nil)
	if err != nil {
		return nil, err
	}
	g := &Graph{}
	byID := map[any]*Node{}
	for _, item := range nodes.([]any) {
		row := item.([]any)
		n := &Node{Properties: row[2].(map[string]any)}
		for _, label := range row[1].([]any) {
			n.Labels = append(n.Labels, label.(string))
		}
		byID[row[0]] = n
		g.Nodes = append(g.Nodes, n)
	}
	for _, item := range relationships.([]any) {
		row := item.([]any)
		r := &Relationship{Type: row[0].(string), From: byID[row[1]], To: byID[row[2]], Properties: row[3].(map[string]any)}
		r.From.Out = append(r.From.Out, r)
		r.To.In = append(r.To.In, r)
		g.Relationships = append(g.Relationships, r)
	}
	return g, nil
}

func (n *Node) is(label string) bool { return slices.Contains(n.Labels, label) }

// step is a way over one relationship to a node.
type step struct {
	over *Relationship
	to   *Node
}

// steps gives the ways from a node over relationships of a type; BOTH follows
// them in either direction, and a loop but once.
func (n *Node) steps(relationshipType, direction string) []step {
	var list []step
	if direction != "IN" {
		for _, r := range n.Out {
			if r.Type == relationshipType {
				list = append(list, step{r, r.To})
			}
		}
	}
	if direction != "OUT" {
		for _, r := range n.In {
			if r.Type == relationshipType && (direction == "IN" || r.From != r.To) {
				list = append(list, step{r, r.From})
			}
		}
	}
	return list
}
