package oracle

import (
	"errors"
	"fmt"
	"html"
	"math"
	"slices"
	"strings"
)

// found is one entry of the answer of a search.
type found struct {
	Node      identified
	Score     float64
	Highlight string
}

// checkSearch says what is wrong with all pages of a search, joined. Which
// entities are found whose names do not hold the text (by pinyin, or with
// another spelling), and the order of those that fit alike, is open.
func (r *run) checkSearch(arguments map[string]any, answer any) error {
	var given struct {
		Edges      []found
		TotalCount int
	}
	if err := decode(answer, &given); err != nil {
		return err
	}
	text, _ := arguments["text"].(string)
	var err error
	if len(given.Edges) != given.TotalCount {
		err = fmt.Errorf("all pages hold %d entries, and the total is %d", len(given.Edges), given.TotalCount)
	}
	seen, rank, score := map[string]bool{}, 0, math.Inf(1)
	for _, edge := range given.Edges {
		node, unknown := r.entity(edge.Node.ID)
		if unknown != nil {
			return unknown
		}
		if seen[node.id()] {
			err = errors.Join(err, fmt.Errorf("%s is found twice", node.id()))
		}
		seen[node.id()] = true
		if !among(arguments["kinds"], r.kind(node)) {
			err = errors.Join(err, fmt.Errorf("%s is of the kind %s", node.id(), r.kind(node)))
		}
		if own := rankOf(node, text); own < rank {
			err = errors.Join(err, fmt.Errorf("%s stands behind one that fits worse", node.id()))
		} else {
			rank = own
		}
		if edge.Score > score {
			err = errors.Join(err, fmt.Errorf("%s has a higher score than the one in front of it", node.id()))
		}
		score = edge.Score
		err = errors.Join(err, checkHighlight(edge.Highlight, node, text))
	}
	for _, node := range r.graph.labelled("Entity") {
		if rankOf(node, text) < misses && !seen[node.id()] && among(arguments["kinds"], r.kind(node)) {
			err = errors.Join(err, fmt.Errorf("%s is not found, whose names are %v", node.id(), names(node)))
		}
	}
	return err
}

// How the best of an entity's names fits a text, best first.
const (
	isText = iota
	begins
	holds
	misses
)

// rankOf says how the best of an entity's names fits.
func rankOf(node *Node, text string) int {
	best := misses
	for _, name := range names(node) {
		best = min(best, rankOfName(small(name), small(text)))
	}
	return best
}

func rankOfName(name, text string) int {
	switch {
	case name == text:
		return isText
	case strings.HasPrefix(name, text):
		return begins
	case strings.Contains(name, text):
		return holds
	}
	return misses
}

// checkHighlight says what is wrong with the name that is shown: it has to be
// one of the entity's, and where one of them holds the text, one that does and
// has it marked.
func checkHighlight(highlight string, node *Node, text string) error {
	shown := html.UnescapeString(strings.NewReplacer("<mark>", "", "</mark>", "").Replace(highlight))
	if !slices.Contains(names(node), any(shown)) {
		return fmt.Errorf("%s is shown as %s, and its names are %v", node.id(), highlight, names(node))
	}
	if rankOf(node, text) < misses && !strings.Contains(small(highlight), "<mark>"+small(html.EscapeString(text))+"</mark>") {
		return fmt.Errorf("%s is shown as %s, without a mark around the text; its names are %v", node.id(), highlight, names(node))
	}
	return nil
}
