// Command load times `plangraph load` of invented plans, and then bare UNWIND
// batches of the very same nodes and relationships into the same database,
// emptied, with the same constraints and indexes. The database has to be the
// benchmark's own: it is emptied.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/bench/synthetic"
)

func main() {
	log.SetFlags(0)
	program := flag.String("program", "../bin/plangraph", "the program; it finds the database by NEO4J_URI")
	bolt := flag.String("bolt", "bolt://127.0.0.1:27687", "the same database; it is emptied")
	folder := flag.String("folder", "plans", "where the plans are written")
	plans := flag.Int("plans", 20, "how many plans")
	batch := flag.Int("batch", 2000, "rows of one UNWIND batch")
	flag.Parse()
	if err := run(context.Background(), *program, *bolt, *folder, *plans, *batch); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, program, bolt, folder string, plans, batch int) error {
	files, size, err := write(folder, plans)
	if err != nil {
		return err
	}
	driver, err := neo4j.NewDriverWithContext(bolt, neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	// the first load also makes constraints and indexes, and warms the database
	for _, step := range []func() error{
		func() error { return load(ctx, program, files[:1]) },
		func() error { return empty(ctx, driver) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	start := time.Now()
	if err := load(ctx, program, files); err != nil {
		return err
	}
	loaded := time.Since(start)
	groups, err := read(ctx, driver)
	if err == nil {
		err = empty(ctx, driver)
	}
	if err != nil {
		return err
	}
	start = time.Now()
	rows, err := unwind(ctx, driver, groups, batch)
	bare := time.Since(start)
	if err != nil {
		return err
	}
	fmt.Printf("%d plans of %d KiB on average, %d nodes and relationships\n", plans, size/plans>>10, rows)
	fmt.Printf("plangraph load: %.2f s, %.1f plans/s, %.0f rows/s\n", loaded.Seconds(), float64(plans)/loaded.Seconds(), float64(rows)/loaded.Seconds())
	fmt.Printf("bare UNWIND:    %.2f s, %.0f rows/s\n", bare.Seconds(), float64(rows)/bare.Seconds())
	fmt.Printf("plangraph load takes %.1f times as long\n", loaded.Seconds()/bare.Seconds())
	return nil
}

// write writes the plans and gives the files and how many bytes they have.
func write(folder string, plans int) (files []string, size int, err error) {
	if plans < 1 {
		return nil, 0, errors.New("-plans has to be 1 or more")
	}
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return nil, 0, err
	}
	for i := range plans {
		file, text := filepath.Join(folder, fmt.Sprintf("plan-%04d.txt", i)), synthetic.Document(i)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			return nil, 0, err
		}
		files, size = append(files, file), size+len(text)
	}
	return files, size, nil
}

func load(ctx context.Context, program string, files []string) error {
	command := exec.CommandContext(ctx, program, append([]string{"load"}, files...)...) //nolint:gosec // the program that is measured
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out[max(0, len(out)-2000):])
	}
	return nil
}
