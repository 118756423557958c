package store

// WithMigration adds a migration for as long as a test runs, and gives what
// takes it away.
func WithMigration(transform ...string) (undo func()) {
	before := migrations
	migrations = append(migrations[:len(migrations):len(migrations)], migration{currentVersion() + 1, "of a test", nil, transform})
	return func() { migrations = before }
}

// CurrentVersion is the version of what the program stores.
func CurrentVersion() int64 { return currentVersion() }
