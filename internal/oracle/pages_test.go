package oracle_test

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// another makes a version of a plan that names things whose names stand
// between those of the fixture, half of them in this version alone.
func another(version int) *store.Batch {
	b := &store.Batch{
		Plan:           store.Node{ID: "plan-9", Properties: map[string]any{"key": "2030", "title": "丙计划", "year": 2030, "documentLoaded": true}},
		DocumentLoaded: true,
		Entities:       map[model.EntityKind][]store.Node{},
	}
	for i := range 40 {
		kind := model.AllEntityKind[i%len(model.AllEntityKind)]
		name := fmt.Sprintf("%s%d外", []string{"青溪", "云岭", "SM"}[i%3], i)
		if i%2 == 0 {
			name += fmt.Sprint(version)
		}
		id := model.ID(kind.String(), name)
		b.Entities[kind] = append(b.Entities[kind], store.Node{ID: id, Properties: map[string]any{"name": name, "aliases": []string{}, "year": 2020 + i%4}})
		b.Stated = append(b.Stated, id)
	}
	return b
}

// pages walks a list to its end, or from its end to its beginning, and gives
// the ids in their order.
func (j *judge) pages(ctx context.Context, list string, backward bool) ([]string, error) {
	query := "query($cursor: String) { " + fmt.Sprintf(list, "first: 7, after: $cursor") + " { nodes { id } pageInfo { endCursor hasNextPage } } }"
	if backward {
		query = "query($cursor: String) { " + fmt.Sprintf(list, "last: 7, before: $cursor") + " { nodes { id } pageInfo { startCursor hasPreviousPage } } }"
	}
	var ids []string
	for variables := map[string]any{}; ; {
		operation, fields, err := j.parse(query, variables)
		if err != nil {
			return nil, err
		}
		answer, err := j.compiled(ctx, operation, fields[0])
		if err != nil {
			return nil, err
		}
		page := answer.(map[string]any)
		var shown []string
		for _, node := range page["nodes"].([]any) {
			shown = append(shown, node.(map[string]any)["id"].(string))
		}
		info := page["pageInfo"].(map[string]any)
		if backward {
			ids = append(shown, ids...)
			variables["cursor"] = info["startCursor"]
		} else {
			ids = append(ids, shown...)
			variables["cursor"] = info["endCursor"]
		}
		if info["hasNextPage"] != true && info["hasPreviousPage"] != true {
			return ids, nil
		}
	}
}

// TestPagesUnderLoads walks lists page by page while versions of another plan
// come and go, whose entries stand between those of the lists.
func TestPagesUnderLoads(t *testing.T) {
	j := newJudge(t, 1)
	lists := []string{
		"entities(%s)",
		"entities(orderBy: [{field: NAME_EN, direction: DESC}, {field: NAME}], %s)",
		"entities(orderBy: [{field: NAME, direction: DESC}], %s)",
		"projects(orderBy: [{field: YEAR, direction: DESC}, {field: INDUSTRIES_COUNT}], %s)",
		"projects(orderBy: [{field: STATUS}], %s)",
		`entities(where: {not: {name: {contains: "外"}}}, %s)`,
		`links(%s)`,
	}
	whole := map[string][]string{}
	known := map[string]bool{}
	for _, list := range lists {
		ids, err := j.pages(t.Context(), list, false)
		if err != nil {
			t.Fatal(list, err)
		}
		whole[list] = ids
		for _, id := range ids {
			known[id] = true
		}
	}
	done := make(chan struct{})
	var loads, others atomic.Int64
	finished := make(chan error, 1)
	go func() {
		for version := 0; ; version++ {
			select {
			case <-done:
				finished <- nil
				return
			default:
			}
			if _, err := j.store.Write(t.Context(), another(version%2)); err != nil {
				finished <- err
				return
			}
			loads.Add(1)
		}
	}()
	for round := 0; round < 4 || loads.Load() < 10 && round < 100; round++ {
		for _, list := range lists {
			ids, err := j.pages(t.Context(), list, round%2 == 1)
			if err != nil {
				t.Fatal(list, err)
			}
			all := len(ids)
			ids = slices.DeleteFunc(ids, func(id string) bool { return !known[id] })
			others.Add(int64(all - len(ids)))
			if !slices.Equal(ids, whole[list]) {
				t.Errorf("%s in round %d gave\n%v instead of\n%v", list, round, ids, whole[list])
			}
		}
	}
	close(done)
	if err := <-finished; err != nil {
		t.Fatal(err)
	}
	if loads.Load() < 5 || others.Load() == 0 {
		t.Errorf("%d loads, of which %d entries were seen: too few to tell anything", loads.Load(), others.Load())
	}
}
