package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"plangraph/server"
	"plangraph/web"
)

// serveFlags are those of the commands that serve.
type serveFlags struct {
	Listen string `help:"Address to listen on, HOST:PORT." default:"127.0.0.1:8080" env:"PLANGRAPH_LISTEN" placeholder:"HOST:PORT"`
	Cache  uint64 `help:"How many MiB of answers are kept; 0 asks the database every time." default:"64" env:"PLANGRAPH_CACHE" placeholder:"MIB"`
}

type upCommand struct {
	serveFlags
	Plan []string `help:"Load only these plans: files. Repeatable." env:"PLANGRAPH_PLAN" type:"path" placeholder:"FILE"`
}

type serveCommand struct {
	serveFlags
}

// Run provisions, loads and serves until the context ends.
func (c *upCommand) Run(e *environment) error {
	return c.serve(e, func(store *database) error { return loadAll(e, store, c.Plan) })
}

// Run serves until the context ends.
func (c *serveCommand) Run(e *environment) error {
	return c.serve(e, func(*database) error { return nil })
}

// shutdownGrace is how long requests in flight may take to end.
const shutdownGrace = 10 * time.Second

func (f *serveFlags) serve(e *environment, load func(*database) error) (err error) {
	listener, err := net.Listen("tcp", f.Listen)
	if err != nil {
		return fmt.Errorf("cannot listen on %s: %w. Choose another address with --listen or PLANGRAPH_LISTEN", f.Listen, err)
	}
	defer func() { _ = listener.Close() }()
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()

	spareCollector(f.Cache << 20)
	var loaded atomic.Bool
	handler, err := server.New(server.Config{
		Store: db.store, Pages: web.Files(), Log: e.log, CacheBytes: f.Cache << 20,
		Ready: func(ctx context.Context) error {
			if !loaded.Load() {
				return errors.New("loading: the plans are not all in the graph yet")
			}
			return db.store.Ping(ctx)
		},
	})
	if err != nil {
		return err
	}
	httpServer := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	failed := make(chan error, 1)
	go func() { failed <- httpServer.Serve(listener) }()
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), shutdownGrace)
		defer cancel()
		err = errors.Join(err, httpServer.Shutdown(ctx))
	}()
	if err := load(db); err != nil {
		return err
	}
	loaded.Store(true)
	go func() {
		if err := server.Warm(e, handler, web.Files()); err != nil && e.Err() == nil {
			e.log.Warn("what the pages ask first could not all be asked", "error", err)
		}
	}()
	f.announce(e, listener.Addr())
	select {
	case <-e.Done():
		return nil
	case err := <-failed:
		return fmt.Errorf("serving on %s ended: %w", f.Listen, err)
	}
}

func (f *serveFlags) announce(e *environment, address net.Addr) {
	host, port, err := net.SplitHostPort(address.String())
	if ip := net.ParseIP(host); err == nil && ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	url := "http://" + net.JoinHostPort(host, port)
	_, _ = fmt.Fprintf(e.out, `
PlanGraph is ready.
  explorer   %[1]s/
  GraphiQL   %[1]s/graphiql
  endpoint   %[1]s/graphql

Try:
  curl -s %[1]s/graphql -H 'Content-Type: application/json' -d '{"query":"{ industries(where: {name: {eq: \"集成电路\"}}) { nodes { name projects { nodes { name status } } } } }"}'
`, url)
}
