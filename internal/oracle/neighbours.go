package oracle

import (
	"fmt"

	"plangraph/graph/model"
)

// entity gives the entity that has an id, or had it once.
func (r *run) entity(id any) (*Node, error) {
	node, isNode := r.find("node", id).(*Node)
	if !isNode || !node.is("Entity") {
		return nil, fmt.Errorf("there is no entity %v, and yet there is an answer", id)
	}
	return node, nil
}

// linksOf gives the links of an entity, either way, of the types and of the
// intention that are asked for.
func linksOf(node *Node, types, intended any) []*Relationship {
	var links []*Relationship
	for _, link := range node.toward(model.LinkDirectionBoth) {
		if link.isLink() && among(types, link.Type) && (intended == nil || link.Properties["intended"] == intended) {
			links = append(links, link)
		}
	}
	return links
}

// hubs gives the entities with more links than a tenth of the number of
// entities.
func (r *run) hubs() map[*Node]bool {
	all := r.graph.labelled("Entity")
	hubs := map[*Node]bool{}
	for _, node := range all {
		hubs[node] = 10*len(linksOf(node, nil, nil)) > len(all)
	}
	return hubs
}
