// Command boltcount is a Bolt proxy that counts messages and round trips,
// which Neo4j Community has no log of. On the next port GET /reset sets the
// counters to zero and GET /counts gives them, with the Cypher texts seen.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// counts is what passed since the last reset.
type counts struct {
	Messages   map[string]int `json:"messages"`
	RoundTrips int            `json:"roundTrips"`
	BytesUp    int            `json:"bytesUp"`
	BytesDown  int            `json:"bytesDown"`
	Cypher     map[string]int `json:"cypher"`
}

// counter is safe for concurrent use.
type counter struct {
	mu  sync.Mutex
	now counts
}

func (c *counter) add(change func(*counts)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(&c.now)
}

func (c *counter) reset() {
	c.add(func(now *counts) { *now = counts{Messages: map[string]int{}, Cypher: map[string]int{}} })
}

func main() {
	log.SetFlags(0)
	listen := flag.String("listen", "127.0.0.1:27688", "where to listen; the counters are on the next port")
	to := flag.String("to", "127.0.0.1:27687", "the database")
	flag.Parse()
	log.Fatal(run(*listen, *to))
}

// run serves until something fails.
func run(listen, to string) error {
	c := &counter{}
	c.reset()
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(port)
	if err != nil {
		return err
	}
	http.HandleFunc("/reset", func(http.ResponseWriter, *http.Request) { c.reset() })
	http.HandleFunc("/counts", func(w http.ResponseWriter, _ *http.Request) {
		c.add(func(now *counts) { _ = json.NewEncoder(w).Encode(now) })
	})
	control := &http.Server{Addr: net.JoinHostPort(host, strconv.Itoa(n+1)), ReadHeaderTimeout: 5 * time.Second}
	go func() { log.Fatal(control.ListenAndServe()) }()
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	for {
		client, err := listener.Accept()
		if err != nil {
			return err
		}
		database, err := net.Dial("tcp", to)
		if err != nil {
			_ = client.Close()
			continue
		}
		(&pipe{client: client, database: database, counter: c}).start()
	}
}
