// Command floor is the thinnest Go server that could answer the benchmark: it
// finds the operation by its GraphQL text, runs the hand-written statement of
// the same name and writes the record as JSON. It reads no GraphQL, so a real
// server can be faster only by a better statement, a cheaper encoder or a cache.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

type operation struct{ Name, Query string }

type server struct {
	driver     neo4j.DriverWithContext
	statements map[string]string // by GraphQL text
}

func main() {
	log.SetFlags(0)
	listen := flag.String("listen", "127.0.0.1:27720", "where to listen")
	bolt := flag.String("bolt", "bolt://127.0.0.1:27687", "the database")
	graphql := flag.String("graphql", "operations/peer.json", "the operations as they are asked")
	cypher := flag.String("cypher", "operations/cypher.json", "the statements that answer them")
	flag.Parse()
	statements, err := read(*graphql, *cypher)
	if err != nil {
		log.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(*bolt, neo4j.NoAuth())
	if err != nil {
		log.Fatal(err)
	}
	s := &http.Server{Addr: *listen, Handler: &server{driver, statements}, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(s.ListenAndServe())
}

// read gives the statements by the GraphQL text that asks for them.
func read(graphql, cypher string) (map[string]string, error) {
	var asked, answered []operation
	for file, list := range map[string]*[]operation{graphql: &asked, cypher: &answered} {
		text, err := os.ReadFile(file) //nolint:gosec // a file that the caller names
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(text, list); err != nil {
			return nil, err
		}
	}
	byName, byText := map[string]string{}, map[string]string{}
	for _, op := range answered {
		byName[op.Name] = op.Query
	}
	for _, op := range asked {
		byText[op.Query] = byName[op.Name]
	}
	return byText, nil
}

// ServeHTTP answers one operation.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Query     string
		Variables map[string]any
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for name, value := range in.Variables {
		if f, ok := value.(float64); ok {
			in.Variables[name] = int64(f)
		}
	}
	record, err := s.run(r.Context(), s.statements[in.Query], in.Variables)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	text, err := json.Marshal(map[string]any{"data": record.AsMap()})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(text)
}

func (s *server) run(ctx context.Context, text string, params map[string]any) (*neo4j.Record, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, FetchSize: neo4j.FetchAll})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Single(ctx)
}
