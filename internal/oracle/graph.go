// Package oracle is an oracle for the compiler of graph/cypher: it answers a
// GraphQL operation by walking a graph in memory, one object and one field
// after the other, as the schema's descriptions say it, and it makes random
// operations for both to answer. It shares no code with the compiler, is slow,
// and serves tests alone.
package oracle

import (
	"context"
	"fmt"
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

	links    map[string]*Relationship // by id
	evidence map[string][]*Node       // by what it supports
}

// Reader runs a statement that gives one record with one value, as store.Store
// does.
type Reader interface {
	Read(ctx context.Context, text string, params map[string]any) (any, error)
}

const (
	allNodes         = "RETURN COLLECT { MATCH (n) RETURN [elementId(n), labels(n), properties(n)] }"
	allRelationships = "RETURN COLLECT { MATCH (a)-[r]->(b) RETURN [type(r), elementId(a), elementId(b), properties(r)] }"
)

// Read takes all that a database holds.
func Read(ctx context.Context, reader Reader) (*Graph, error) {
	nodes, err := table(ctx, reader, allNodes, 3)
	if err != nil {
		return nil, err
	}
	relationships, err := table(ctx, reader, allRelationships, 4)
	if err != nil {
		return nil, err
	}
	graph, byElement := NewGraph(), map[any]*Node{}
	for _, row := range nodes {
		labels, isList := row[1].([]any)
		properties, isMap := row[2].(map[string]any)
		if !isList || !isMap {
			return nil, fmt.Errorf("a node came as %v", row)
		}
		names := make([]string, len(labels))
		for i, label := range labels {
			names[i] = fmt.Sprint(label)
		}
		byElement[row[0]] = graph.Add(properties, names...)
	}
	for _, row := range relationships {
		name, isText := row[0].(string)
		from, to := byElement[row[1]], byElement[row[2]]
		properties, isMap := row[3].(map[string]any)
		if !isText || !isMap || from == nil || to == nil {
			return nil, fmt.Errorf("a relationship came as %v", row)
		}
		graph.Join(from, name, to, properties)
	}
	return graph, nil
}

// table runs a statement that gives a list of rows of one width.
func table(ctx context.Context, reader Reader, text string, width int) ([][]any, error) {
	value, err := reader.Read(ctx, text, nil)
	if err != nil {
		return nil, err
	}
	list, isList := value.([]any)
	if !isList {
		return nil, fmt.Errorf("%T came instead of a list", value)
	}
	rows := make([][]any, len(list))
	for i, row := range list {
		if rows[i], isList = row.([]any); !isList || len(rows[i]) != width {
			return nil, fmt.Errorf("%v came instead of %d values", row, width)
		}
	}
	return rows, nil
}

// NewGraph makes an empty graph.
func NewGraph() *Graph {
	return &Graph{links: map[string]*Relationship{}, evidence: map[string][]*Node{}}
}

// Add adds a node.
func (g *Graph) Add(properties map[string]any, labels ...string) *Node {
	node := &Node{Labels: labels, Properties: properties}
	g.Nodes = append(g.Nodes, node)
	if of, supports := properties["of"].(string); supports && node.is("Evidence") {
		g.evidence[of] = append(g.evidence[of], node)
	}
	return node
}

// Join adds a relationship.
func (g *Graph) Join(from *Node, name string, to *Node, properties map[string]any) *Relationship {
	relationship := &Relationship{name, from, to, properties}
	g.Relationships = append(g.Relationships, relationship)
	from.Out = append(from.Out, relationship)
	to.In = append(to.In, relationship)
	if id, has := properties["id"].(string); has {
		g.links[id] = relationship
	}
	return relationship
}

// labelled gives the nodes with a label.
func (g *Graph) labelled(label string) []*Node {
	var found []*Node
	for _, node := range g.Nodes {
		if node.is(label) {
			found = append(found, node)
		}
	}
	return found
}

// byID gives the node with one of the labels and the id, or nil.
func (g *Graph) byID(id string, labels ...string) *Node {
	for _, node := range g.Nodes {
		if node.Properties["id"] == id && slices.ContainsFunc(labels, node.is) {
			return node
		}
	}
	return nil
}

func (n *Node) is(label string) bool { return slices.Contains(n.Labels, label) }

func (n *Node) id() string {
	id, _ := n.Properties["id"].(string)
	return id
}

func (r *Relationship) id() string {
	id, _ := r.Properties["id"].(string)
	return id
}

// isLink says whether the relationship is one between entities.
func (r *Relationship) isLink() bool { return r.From.is("Entity") && r.To.is("Entity") }
