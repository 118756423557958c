package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// ask is how a target is asked; see target.do.
type ask = func(ctx context.Context, query string, variables map[string]any, keep bool) ([]byte, int, error)

// overHTTP asks a GraphQL server, with connections that are kept.
func overHTTP(url string) ask {
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: 256, MaxIdleConnsPerHost: 256, DisableCompression: true}}
	return func(ctx context.Context, query string, variables map[string]any, keep bool) ([]byte, int, error) {
		body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
		if err != nil {
			return nil, 0, err
		}
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
		if err != nil {
			return nil, 0, err
		}
		request.Header.Set("Content-Type", "application/json")
		response, err := client.Do(request)
		if err != nil {
			return nil, 0, err
		}
		defer func() { _ = response.Body.Close() }()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			return nil, 0, err
		}
		// servers write errors in front of the data
		if response.StatusCode != http.StatusOK || bytes.Contains(text[:min(len(text), 200)], []byte(`"errors":`)) {
			return nil, len(text), fmt.Errorf("%s: %s", response.Status, text[:min(len(text), 500)])
		}
		if !keep {
			return nil, len(text), nil
		}
		var answer struct{ Data json.RawMessage }
		err = json.Unmarshal(text, &answer)
		return answer.Data, len(text), err
	}
}

// overBolt sends a statement in one transaction of its own: one round trip of
// RUN and PULL. The size is known only where JSON is made of the record.
func overBolt(ctx context.Context, uri string, encode bool) (ask, error) {
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.NoAuth())
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, query string, variables map[string]any, keep bool) ([]byte, int, error) {
		session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, FetchSize: neo4j.FetchAll})
		defer func() { _ = session.Close(ctx) }()
		result, err := session.Run(ctx, query, variables)
		if err != nil {
			return nil, 0, err
		}
		record, err := result.Single(ctx)
		if err != nil || !keep && !encode {
			return nil, 0, err
		}
		text, err := json.Marshal(record.AsMap())
		return text, len(text), err
	}, driver.VerifyConnectivity(ctx)
}
