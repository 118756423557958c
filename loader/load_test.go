package loader_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
	"plangraph/loader"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// outcomes loads plans and says, for each, what became of it.
func outcomes(t *testing.T, l *loader.Loader, inputs ...loader.Input) []string {
	t.Helper()
	var list []string
	for report, err := range l.LoadAll(t.Context(), inputs) {
		switch {
		case err == nil:
			list = append(list, report.Outcome)
		case errors.Is(err, loader.ErrUnknown):
			list = append(list, "unknown")
		case errors.Is(err, store.ErrInternal):
			list = append(list, "refused")
		case errors.Is(err, store.ErrUnavailable):
			list = append(list, "unavailable")
		default:
			t.Error(err)
		}
	}
	return list
}

// TestLoadAll lets a plan that fails leave those that are written with it as
// they are, and tells unchanged ones from new ones.
func TestLoadAll(t *testing.T) {
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	s, err := store.Open(t.Context(), store.Config{URI: c.URI, Username: c.Username, Password: c.Password, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(context.Background()) }()
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	l := sample(t)
	l.Store = s
	first, second := input(t, "sample.txt"), input(t, "second.txt")
	unknown := loader.Input{Name: "unknown.txt", Data: []byte("无名区2031年国民经济计划\n" + strings.Repeat("一、回顾\n增长很快，形势很好，大家都高兴。\n", 5))}
	// no index takes a name as long as this district's
	refused := loader.Input{Plan: &catalog.Plan{Meta: catalog.PlanMeta{
		Title: "长名区2031年计划", Year: 2031, District: fact.Ref{Kind: model.EntityKindDistrict, Name: strings.Repeat("long", 5_000)},
	}}}
	for _, step := range []struct {
		inputs []loader.Input
		want   []string
	}{
		{[]loader.Input{first, unknown, refused, second}, []string{loader.Written, "unknown", "refused", loader.Written}},
		{[]loader.Input{first, second}, []string{loader.Unchanged, loader.Unchanged}},
		{[]loader.Input{second, input(t, "sample-corrected.txt"), first}, []string{loader.Unchanged, loader.Written, loader.Written}},
		{nil, nil},
	} {
		if diff := cmp.Diff(step.want, outcomes(t, l, step.inputs...)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	if plans, err := s.Plans(t.Context()); err != nil || len(plans) != 2 {
		t.Errorf("the graph holds %v, %v", plans, err)
	}
	if err := s.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"unavailable"}, outcomes(t, l, first, second)); diff != "" {
		t.Errorf("without a database (-want +got):\n%s", diff)
	}
}
