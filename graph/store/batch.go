package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"

	"plangraph/graph/model"
)

// Batch is all that one plan states, ready to be written. Ids are those of
// graph/model.
type Batch struct {
	Plan           Node
	DocumentLoaded bool
	Entities       map[model.EntityKind][]Node // those named by the plan, and what the catalog puts above them
	Stated         []string                    // ids of the entities that the plan names
	Former         map[string]string           // ids that were renamed away, and the entities' ids today
	Sections       []Node
	Passages       []Node
	Mentions       []Node
	Observations   []Node
	Observed       [][2]string // ids of an observation and of a passage that states it
	Statuses       []Node
	Links          []Link
	Evidence       []Node
}

// Node is a node: its properties without the id, null for what it may have
// and has not, and the nodes its structural relationships lead to, by type.
type Node struct {
	ID         string
	Properties map[string]any
	To         map[string]string
}

// Link is a link between two entities. What it says of intention and
// background follows from its evidence.
type Link struct {
	ID             string
	Type           model.LinkType
	Source, Target string
}

// Size is how many nodes and links the batch has.
func (b *Batch) Size() int {
	size := len(b.Links)
	for _, nodes := range b.Entities {
		size += len(nodes)
	}
	for _, group := range b.groups() {
		size += len(group.nodes)
	}
	return size
}

// counted is the batch with the number of facts that each passage states.
func (b *Batch) counted() *Batch {
	facts := map[string]map[any]bool{}
	for i := range b.Evidence {
		passage := b.Evidence[i].To["IN_PASSAGE"]
		if facts[passage] == nil {
			facts[passage] = map[any]bool{}
		}
		facts[passage][b.Evidence[i].Properties["of"]] = true
	}
	counted := *b
	counted.Passages = slices.Clone(b.Passages)
	for i := range counted.Passages {
		passage := &counted.Passages[i]
		passage.Properties = maps.Clone(passage.Properties)
		passage.Properties["factCount"] = len(facts[passage.ID])
	}
	return &counted
}

// storedForm counts the changes of what is stored, or derived from it, for the
// same batch. It is a part of every digest, so that after such a change loading
// a plan again writes it anew.
const storedForm = 2

// digest tells whether content changed. Maps are written in sorted order.
func digest(content any) (string, error) {
	text, err := json.Marshal([]any{storedForm, content})
	if err != nil {
		return "", ErrBatch.Because(err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8]), nil
}

// row is the node as a parameter.
func (n *Node) row(digest string) map[string]any {
	properties := map[string]any{"id": n.ID, "digest": digest}
	maps.Copy(properties, n.Properties)
	return map[string]any{"properties": properties, "to": n.To}
}

func ids(nodes []Node) []string {
	list := make([]string, len(nodes))
	for i := range nodes {
		list[i] = nodes[i].ID
	}
	return list
}

// Change counts what a load did with one sort of thing.
type Change struct {
	Created   int `json:"created"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	Removed   int `json:"removed"`
}

// Changes counts by label and by link type.
type Changes map[string]Change

func (c Changes) add(name string, change Change) {
	sum := c[name]
	sum.Created += change.Created
	sum.Updated += change.Updated
	sum.Unchanged += change.Unchanged
	sum.Removed += change.Removed
	c[name] = sum
}

// Any says whether anything changed.
func (c Changes) Any() bool {
	for _, change := range c {
		if change.Created+change.Updated+change.Removed > 0 {
			return true
		}
	}
	return false
}
