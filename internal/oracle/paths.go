package oracle

import (
	"errors"
	"fmt"
	"slices"
)

// ways is what is asked of paths.
type ways struct {
	*run
	from, to  *Node
	arguments map[string]any
	hubs      map[*Node]bool
}

// way is one path of an answer.
type way struct {
	Nodes, Links []identified
	Length       int
}

// checkPaths says what is wrong with an answer of paths. Which of several ways
// of one length are shown is open.
func (r *run) checkPaths(arguments map[string]any, answer any) error {
	var given struct {
		Paths     []way
		Truncated bool
	}
	if err := decode(answer, &given); err != nil {
		return err
	}
	from, err := r.entity(arguments["from"])
	if err != nil {
		return err
	}
	to, err := r.entity(arguments["to"])
	if err != nil {
		return err
	}
	w := &ways{r, from, to, arguments, r.hubs()}
	first, _ := number(arguments["first"])
	longest, _ := number(arguments["maxLength"])
	want := w.lengths(int(longest), int(first)+1)
	if truncated := len(want) > int(first); given.Truncated != truncated {
		err = fmt.Errorf("truncated is %t, and there being more than %v ways is %t", given.Truncated, first, truncated)
	}
	var got []int
	for at, path := range given.Paths {
		err = errors.Join(err, w.check(path))
		got = append(got, path.Length)
		if slices.ContainsFunc(given.Paths[:at], func(other way) bool { return slices.Equal(other.Links, path.Links) }) {
			err = errors.Join(err, fmt.Errorf("the way %v is shown twice", path.Links))
		}
	}
	if want = want[:min(len(want), int(first))]; !slices.Equal(want, got) {
		err = errors.Join(err, fmt.Errorf("the ways are %v links long, and the shortest are %v", got, want))
	}
	return err
}

// lengths gives the lengths of the ways there are, shortest first, and stops
// when it has enough.
func (w *ways) lengths(longest, enough int) []int {
	var lengths []int
	for length := 1; length <= longest; length++ {
		for range w.count([]*Node{w.from}, length, enough-len(lengths)) {
			lengths = append(lengths, length)
		}
	}
	return lengths
}

// count counts the ways that begin with some entities and have a number of
// links yet to go, and stops when it has enough.
func (w *ways) count(behind []*Node, left, enough int) int {
	at, found := behind[len(behind)-1], 0
	for _, link := range linksOf(at, w.arguments["types"], false) {
		if found == enough {
			break
		}
		switch next := link.other(at); {
		case slices.Contains(behind, next):
		case left == 1 && next == w.to:
			found++
		case left > 1 && next != w.to && w.through(next):
			found += w.count(append(slices.Clip(behind), next), left-1, enough-found)
		}
	}
	return found
}

// through says whether a way may go through an entity.
func (w *ways) through(node *Node) bool {
	return among(w.arguments["through"], w.kind(node)) && (w.arguments["hubs"] == true || !w.hubs[node])
}

// check says what is wrong with one way.
func (w *ways) check(path way) error {
	if len(path.Links) != path.Length || len(path.Nodes) != path.Length+1 {
		return fmt.Errorf("a way has the length %d, %d links and %d entities", path.Length, len(path.Links), len(path.Nodes))
	}
	if path.Nodes[0].ID != w.from.id() || path.Nodes[path.Length].ID != w.to.id() {
		return fmt.Errorf("a way goes from %s to %s", path.Nodes[0].ID, path.Nodes[path.Length].ID)
	}
	at := w.from
	for i, step := range path.Links {
		link := w.graph.links[step.ID]
		if link == nil || !slices.Contains(linksOf(at, w.arguments["types"], false), link) {
			return fmt.Errorf("%s is no link of %s that is asked for", step.ID, at.id())
		}
		at = link.other(at)
		switch last := i == path.Length-1; {
		case path.Nodes[i+1].ID != at.id():
			return fmt.Errorf("%s leads to %s and not to %s", step.ID, at.id(), path.Nodes[i+1].ID)
		case slices.Contains(path.Nodes[:i+1], path.Nodes[i+1]):
			return fmt.Errorf("a way goes through %s twice", at.id())
		case !last && !w.through(at):
			return fmt.Errorf("a way goes through %s", at.id())
		}
	}
	return nil
}
