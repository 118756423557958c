package localneo4j

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"

	"plangraph/internal/wholefile"
)

// DefaultDataDir is the folder for PlanGraph's data where none was named: $XDG_DATA_HOME/plangraph or
// ~/.local/share/plangraph (XDG Base Directory Specification 0.8), ~/Library/Application
// Support/plangraph on macOS, %LocalAppData%\plangraph on Windows. The folder may not exist yet.
// Without a home folder the error is a NoHomeError.
func DefaultDataDir() (string, error) {
	if runtime.GOOS == "windows" {
		if dir := os.Getenv("LocalAppData"); dir != "" {
			return filepath.Join(dir, "plangraph"), nil
		}
		return "", &NoHomeError{Err: errors.New("%LocalAppData% is not set")}
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) && runtime.GOOS != "darwin" {
		return filepath.Join(dir, "plangraph"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", &NoHomeError{Err: err}
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(home, "Library", "Application Support", "plangraph"), nil
	}
	return filepath.Join(home, ".local", "share", "plangraph"), nil
}

// folders are the places of one server.
type folders struct {
	dataDir string // what the user named, absolute
	home    string // dataDir/neo4j, the home folder of Neo4j
	cache   string // shared by all servers of one Neo4j version
}

// newFolders works out the places for dataDir ("" means the default) without touching the disk. The
// cache is $PLANGRAPH_CACHE_DIR, else the user's cache folder, else (no home, but a data folder was
// named) inside the data folder.
func newFolders(dataDir string) (folders, error) {
	if dataDir == "" {
		var err error
		if dataDir, err = DefaultDataDir(); err != nil {
			return folders{}, err
		}
	}
	dataDir, err := filepath.Abs(dataDir)
	if err != nil {
		return folders{}, err
	}
	cache := os.Getenv("PLANGRAPH_CACHE_DIR")
	if cache == "" {
		if dir, err := os.UserCacheDir(); err == nil {
			cache = filepath.Join(dir, "plangraph")
		} else {
			cache = filepath.Join(dataDir, "cache")
		}
	}
	if cache, err = filepath.Abs(cache); err != nil {
		return folders{}, err
	}
	return folders{
		dataDir: dataDir,
		home:    filepath.Join(dataDir, "neo4j"),
		cache:   filepath.Join(cache, "neo4j-"+Version),
	}, nil
}

// Libraries gives the class path of Neo4j's own programs, such as neo4j-admin, once a server
// was provisioned. Errors are those of the folders.
func Libraries() (string, error) {
	f, err := newFolders("")
	return filepath.Join(f.jars(), "*"), err
}

// makeFolders creates folders where they are missing, open to the user alone.
func makeFolders(dirs ...string) error {
	for _, dir := range dirs {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return full(dir, err)
		}
	}
	return nil
}

func (f folders) conf() string      { return filepath.Join(f.home, "conf") }
func (f folders) javaArgs() string  { return filepath.Join(f.conf(), "java.args") }
func (f folders) data() string      { return filepath.Join(f.home, "data") }
func (f folders) logs() string      { return filepath.Join(f.home, "logs") }
func (f folders) password() string  { return filepath.Join(f.home, "password") }
func (f folders) port() string      { return filepath.Join(f.home, "port") }
func (f folders) state() string     { return filepath.Join(f.home, "state.json") }
func (f folders) lock() string      { return filepath.Join(f.home, "lock") }
func (f folders) storeLock() string { return filepath.Join(f.data(), "databases", "store_lock") }
func (f folders) neo4jLog() string  { return filepath.Join(f.logs(), "neo4j.log") }
func (f folders) debugLog() string  { return filepath.Join(f.logs(), "debug.log") }
func (f folders) console() string   { return filepath.Join(f.logs(), "console.log") }
func (f folders) jars() string      { return filepath.Join(f.cache, "lib") }

// hasData reports whether Neo4j has been started on this home before.
func (f folders) hasData() bool {
	_, err := os.Stat(filepath.Join(f.data(), "databases", "system"))
	return err == nil
}

// writeFile is wholefile.Replace, which says where a disk is full.
func writeFile(path string, text []byte) error {
	return full(filepath.Dir(path), wholefile.Replace(path, text))
}
