package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// counted is what boltcount gives.
type counted struct {
	Messages                       map[string]int
	RoundTrips, BytesUp, BytesDown int
	Cypher                         map[string]int
}

// trips asks each operation some times through boltcount, and prints how many
// round trips and which statements that took.
func trips(ctx context.Context, t *target, url string) error {
	const n = 20
	for _, op := range t.operations {
		var c counted
		if _, _, err := t.do(ctx, op.Query, op.variables[0], false); err != nil {
			return fmt.Errorf("%s: %w", op.Name, err)
		}
		if err := get(ctx, url+"/reset", nil); err != nil {
			return err
		}
		for i := range n {
			if _, _, err := t.do(ctx, op.Query, op.variables[i%len(op.variables)], false); err != nil {
				return fmt.Errorf("%s: %w", op.Name, err)
			}
		}
		if err := get(ctx, url+"/counts", &c); err != nil {
			return err
		}
		fmt.Printf("%s: %.2f round trips, %d bytes up, %d down; messages of %d requests: %v; %d statements\n", op.Name,
			float64(c.RoundTrips)/n, c.BytesUp/n, c.BytesDown/n, n, c.Messages, len(c.Cypher))
		for text := range c.Cypher {
			fmt.Println("    " + strings.ReplaceAll(text, "\n", "\n    "))
		}
	}
	return nil
}

func get(ctx context.Context, url string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if into == nil {
		return nil
	}
	return json.NewDecoder(response.Body).Decode(into)
}
