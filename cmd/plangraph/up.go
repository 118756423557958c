package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"os"
	"sync/atomic"
	"time"

	"plangraph/loader"
	"plangraph/loader/queue"
	"plangraph/server"
	"plangraph/server/telemetry"
	"plangraph/web"
)

// serveFlags are those of the commands that serve.
type serveFlags struct {
	Listen string `help:"Address to listen on, HOST:PORT." default:"127.0.0.1:8080" env:"PLANGRAPH_LISTEN" placeholder:"HOST:PORT"`
	Cache  uint64 `help:"How many MiB of answers are kept; 0 asks the database every time." default:"64" env:"PLANGRAPH_CACHE" placeholder:"MIB"`

	correctionsFlag
	accessFlags `embed:"" group:"Access 访问:"`
	limitFlags  `embed:"" group:"Limits 限额:"`

	DebugListen string `help:"Serve Go's profiles at /debug/pprof of this address too, which has to be of this machine alone." env:"PLANGRAPH_DEBUG_LISTEN" placeholder:"HOST:PORT"`
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
	return c.serve(e, func(store *database) error {
		return loadAll(e, store, c.correctionsFlag, c.Plan, func(*loader.Input) {})
	})
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
	traced, stopTraces, err := traces(e)
	if err != nil {
		return err
	}
	defer func() { stopTraces() }()
	loads, end, err := openQueue(e, db, f.correctionsFlag)
	if err != nil {
		return err
	}
	defer end()
	streaming, endStreams := context.WithCancel(context.WithoutCancel(e))
	defer endStreams()
	config := server.Config{
		Store: db.store, Loads: loads, Exported: db.store, Pages: web.Files(), Log: e.log, CacheBytes: f.Cache << 20, Stopping: streaming, Traced: traced,
	}
	var loaded atomic.Bool
	config.Ready = func(ctx context.Context) error {
		if !loaded.Load() {
			return errors.New("loading: the plans are not all in the graph yet")
		}
		return db.store.Ping(ctx)
	}
	if err := errors.Join(f.accessFlags.apply(e, listener.Addr(), &config), f.limitFlags.apply(&config)); err != nil {
		return err
	}
	handler, err := server.New(config)
	if err != nil {
		return err
	}
	if err := f.debug(e); err != nil {
		return err
	}
	httpServer := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(e.log.Handler(), slog.LevelDebug),
	}
	httpServer.RegisterOnShutdown(endStreams)
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
	go db.revive(e)
	go func() {
		if f.Closed { // what pages ask is asked of those who signed in
			return
		}
		if err := server.Warm(e, handler, web.Files()); err != nil && e.Err() == nil {
			e.log.Warn("what the pages ask could not all be asked", "error", err)
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

// maxHeaderBytes is more than the server takes, so that it can say so itself.
const maxHeaderBytes = 96 << 10

// traces sends traces where OpenTelemetry's own variables say where to.
func traces(e *environment) (on bool, stop func(), err error) {
	if os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") == "" && os.Getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") == "" {
		return false, func() {}, nil
	}
	end, err := telemetry.Traces(e)
	if err != nil {
		return false, nil, err
	}
	return true, func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := end(ctx); err != nil {
			e.log.Warn("the last traces were not sent", "error", err)
		}
	}, nil
}

// openQueue makes the queue of loads, with a folder of its own for documents
// that are sent. It ends before the database does.
func openQueue(e *environment, db *database, corrections correctionsFlag) (loads *queue.Queue, end func(), err error) {
	l, err := corrections.openLoader(e, db)
	if err != nil {
		return nil, nil, err
	}
	folder, err := os.MkdirTemp("", "plangraph-uploads-")
	if err != nil {
		return nil, nil, fmt.Errorf("there is no place for documents that are sent: %w. Name one with TMPDIR", err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(e))
	loads = queue.New(ctx, l, folder, e.log)
	return loads, func() {
		cancel()
		loads.Wait()
		_ = os.RemoveAll(folder)
	}, nil
}

// debug serves Go's profiles, on loopback alone.
func (f *serveFlags) debug(e *environment) error {
	if f.DebugListen == "" {
		return nil
	}
	host, _, err := net.SplitHostPort(f.DebugListen)
	if ip := net.ParseIP(host); err != nil || ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("%q is no address of this machine alone, such as 127.0.0.1:6060: profiles hold what clients asked", f.DebugListen)
	}
	listener, err := net.Listen("tcp", f.DebugListen)
	if err != nil {
		return fmt.Errorf("cannot listen on %s for profiles: %w", f.DebugListen, err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(listener) }()
	context.AfterFunc(e, func() { _ = server.Close() })
	return nil
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
