package store

import (
	"context"
	"crypto/rand"
	"encoding/hex"
)

// newToken makes a token that was never used before.
func newToken() string {
	token := make([]byte, 12)
	_, _ = rand.Read(token) // never fails, by its documentation
	return hex.EncodeToString(token)
}

// Revision gives the token of the graph's content, empty in a database that
// was never prepared.
func (s *Store) Revision(ctx context.Context) (string, error) {
	value, err := s.Read(ctx, "RETURN head(COLLECT { MATCH (n:Revision {writer: 'plangraph'}) RETURN n.token })", nil)
	token, _ := value.(string)
	return token, err
}

// LoadedPlan is a plan that the graph holds.
type LoadedPlan struct {
	ID, Title      string
	Year           int
	DocumentLoaded bool
}

// Plans gives the plans that the graph holds, by year and title.
func (s *Store) Plans(ctx context.Context) ([]LoadedPlan, error) {
	value, err := s.Read(ctx, "RETURN COLLECT { MATCH (p:Plan) WITH p ORDER BY p.key RETURN [p.id, p.title, p.year, p.documentLoaded] }", nil)
	if err != nil {
		return nil, err
	}
	var plans []LoadedPlan
	list, _ := value.([]any)
	for _, item := range list {
		row := item.([]any)
		var plan LoadedPlan
		plan.ID, _ = row[0].(string)
		plan.Title, _ = row[1].(string)
		year, _ := row[2].(int64)
		plan.Year = int(year)
		plan.DocumentLoaded, _ = row[3].(bool)
		plans = append(plans, plan)
	}
	return plans, nil
}
