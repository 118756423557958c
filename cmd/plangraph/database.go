package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"plangraph/graph/store"
	"plangraph/internal/localneo4j"
)

// databaseFlags say which Neo4j is used: the one named, or the local one.
type databaseFlags struct {
	URI      string `name:"neo4j-uri" help:"Address of a Neo4j 5 server to use instead of the local one." env:"NEO4J_URI" placeholder:"URI"`
	Username string `name:"neo4j-username" help:"User name there." env:"NEO4J_USERNAME" default:"neo4j"`
	Password string `name:"neo4j-password" help:"Password there." env:"NEO4J_PASSWORD" placeholder:"WORD"`
	Name     string `name:"neo4j-database" help:"Database there; the server's default where none is named." env:"NEO4J_DATABASE" placeholder:"NAME"`
	DataDir  string `help:"Folder of the local Neo4j's data; the user's data folder where none is named." env:"PLANGRAPH_DATA_DIR" type:"path" placeholder:"DIR"`
}

// database is a prepared store, and the local server below it where there is
// one.
type database struct {
	store *store.Store
	mu    sync.Mutex // over local
	local *localneo4j.Server
}

// openDatabase connects to the configured Neo4j, or starts or finds the local
// one, and prepares it.
func openDatabase(e *environment) (*database, error) { return connect(e, (*store.Store).Prepare) }

// connect is openDatabase with another preparation.
func connect(e *environment, prepare func(*store.Store, context.Context) error) (*database, error) {
	flags := e.line.Database
	db := &database{}
	config := store.Config{URI: flags.URI, Username: flags.Username, Password: flags.Password, Database: flags.Name}
	if flags.Password == "" {
		config.Username = ""
	}
	if flags.URI == "" {
		local, err := localneo4j.Start(e, localneo4j.Options{DataDir: flags.DataDir, Progress: neo4jProgress(e)})
		if err != nil {
			return nil, err
		}
		db.local = local
		config.URI, config.Username, config.Password = local.Connection()
	}
	var err error
	if db.store, err = store.Open(e, config); err == nil {
		err = prepare(db.store, e)
	}
	if err != nil {
		_ = db.close()
		if flags.URI != "" {
			return nil, fmt.Errorf("the Neo4j at %s cannot be used: %w", flags.URI, err)
		}
		return nil, err
	}
	return db, nil
}

// stopTimeout bounds the end of the local Neo4j.
const stopTimeout = 90 * time.Second

// close ends the connections, and the local server where no other program
// uses it.
func (db *database) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	if db.store != nil {
		_ = db.store.Close(ctx)
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.local == nil {
		return nil
	}
	return db.local.Stop(ctx)
}

// watchInterval is how often a local server is looked after.
const watchInterval = time.Second

// revive starts the local server again where it crashed or gave up, until the
// context ends. The connections find it at the same address.
func (db *database) revive(e *environment) {
	if db.local == nil {
		return
	}
	tick := time.NewTicker(watchInterval)
	defer tick.Stop()
	broken := false
	for down := ""; ; { // why it does not start
		select {
		case <-e.Done():
			return
		case <-tick.C:
		}
		if down == "" { // else it is broken as it was
			broken = errors.Is(db.store.Ping(e), store.ErrBroken)
		}
		if e.Err() != nil || down == "" && !broken && !db.local.Crashed() {
			continue
		}
		err := db.restart(e, broken)
		switch {
		case err == nil:
			down = ""
		case e.Err() == nil && err.Error() != down:
			down = err.Error()
			e.log.Error("the local Neo4j does not start", "error", err)
		}
	}
}

// restart starts the local server again, and stops it first where it runs and
// is of no use.
func (db *database) restart(e *environment, broken bool) error {
	db.mu.Lock()
	defer db.mu.Unlock()
	e.log.Error("the local Neo4j is gone: starting it again")
	if broken {
		ctx, cancel := context.WithTimeout(e, stopTimeout)
		defer cancel()
		_ = db.local.Stop(ctx) // where that fails, so does the start
	}
	next, err := localneo4j.Start(e, localneo4j.Options{DataDir: e.line.Database.DataDir, Port: db.local.Port(), Salvage: broken, Progress: neo4jProgress(e)})
	if err == nil {
		db.local = next
	}
	return err
}

// onTerminal says whether progress is watched by a person.
func (e *environment) onTerminal() bool {
	file, ok := e.err.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// neo4jProgress tells of the local Neo4j's start: a bar on a terminal, else a
// line a stage.
func neo4jProgress(e *environment) func(localneo4j.Event) {
	var bar *progressbar.ProgressBar
	last := ""
	return func(event localneo4j.Event) {
		if event.Total > 0 && e.onTerminal() {
			if bar == nil {
				bar = progressbar.NewOptions64(event.Total, progressbar.OptionSetWriter(e.err), progressbar.OptionSetDescription("neo4j: "+event.Detail), progressbar.OptionClearOnFinish())
			}
			_ = bar.Set64(min(event.Done, event.Total))
			return
		}
		if bar != nil {
			_ = bar.Finish()
			bar = nil
		}
		if event.Stage != last || event.Stage == localneo4j.StageReady {
			_, _ = fmt.Fprintf(e.err, "neo4j: %s\n", event.Detail)
		}
		last = event.Stage
	}
}
