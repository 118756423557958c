package oracle

import (
	"errors"
	"fmt"
	"slices"
)

// checkSubgraph says what is wrong with an answer of subgraph. Which entities
// of the farthest distance are shown, where there are more than the limit lets
// through, is open.
func (r *run) checkSubgraph(arguments map[string]any, answer any) error {
	var given struct {
		Nodes, Links []identified
		Truncated    bool
	}
	if err := decode(answer, &given); err != nil {
		return err
	}
	distances, err := r.distances(arguments)
	if err != nil {
		return err
	}
	limit, _ := number(arguments["limit"])
	return errors.Join(
		checkNodes(given.Nodes, given.Truncated, int(limit), distances),
		r.checkLinks(given.Links, given.Nodes, arguments),
	)
}

// distances says of all entities around those in the middle how far away they
// are, by their ids.
func (r *run) distances(arguments map[string]any) (map[string]int, error) {
	distances := map[string]int{}
	var ring []*Node
	around, _ := arguments["around"].([]any)
	for _, id := range around {
		node, err := r.entity(id)
		if err != nil {
			return nil, err
		}
		if _, known := distances[node.id()]; !known {
			distances[node.id()] = 0
			ring = append(ring, node)
		}
	}
	hubs := r.hubs()
	depth, _ := number(arguments["depth"])
	for distance := 1; distance <= int(depth); distance++ {
		var next []*Node
		for _, node := range ring {
			if hubs[node] && arguments["hubs"] != true && distance > 1 {
				continue
			}
			for _, link := range linksOf(node, arguments["types"], arguments["intended"]) {
				other := link.other(node)
				if _, known := distances[other.id()]; known || !among(arguments["kinds"], r.kind(other)) {
					continue
				}
				distances[other.id()] = distance
				next = append(next, other)
			}
		}
		ring = next
	}
	return distances, nil
}

// checkNodes says what is wrong with the entities that are shown.
func checkNodes(nodes []identified, truncated bool, limit int, distances map[string]int) error {
	if want := min(limit, len(distances)); len(nodes) != want {
		return fmt.Errorf("%d entities are shown; within reach are %d, and the limit is %d", len(nodes), len(distances), limit)
	}
	if truncated != (len(distances) > limit) {
		return fmt.Errorf("truncated is %t; within reach are %d, and the limit is %d", truncated, len(distances), limit)
	}
	var shown []int
	for at, node := range nodes {
		distance, known := distances[node.ID]
		if !known {
			return fmt.Errorf("%s is not within reach", node.ID)
		}
		if slices.Contains(nodes[:at], node) {
			return fmt.Errorf("%s is shown twice", node.ID)
		}
		shown = append(shown, distance)
	}
	var all []int
	for _, distance := range distances {
		all = append(all, distance)
	}
	slices.Sort(all)
	if !slices.Equal(shown, all[:len(shown)]) {
		return fmt.Errorf("the distances are %v, and the nearest have %v", shown, all[:len(shown)])
	}
	return nil
}

// checkLinks says what is wrong with the links that are shown: these have to be
// all between the entities shown, each once.
func (r *run) checkLinks(links, nodes []identified, arguments map[string]any) error {
	var want, got []string
	for _, shown := range nodes {
		node, err := r.entity(shown.ID)
		if err != nil {
			return err
		}
		for _, link := range linksOf(node, arguments["types"], arguments["intended"]) {
			if link.From == node && slices.Contains(nodes, identified{link.To.id()}) {
				want = append(want, link.id())
			}
		}
	}
	for _, link := range links {
		got = append(got, link.ID)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		return fmt.Errorf("the links are %v, and between the entities shown are %v", got, want)
	}
	return nil
}
