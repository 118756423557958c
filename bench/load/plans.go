package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"plangraph/bench/synthetic"
	"plangraph/graph/store"
)

// summary is what the batches are compared with.
type summary struct {
	Plans, Rows int
	Took        watch
}

// timePlans loads plans with the program, prints what that took, and keeps the
// rows that they became.
func timePlans(ctx context.Context, s *store.Store, program, bolt, folder, rows string, plans, batch, pid int) error {
	files, size, err := writePlans(folder, plans)
	if err != nil {
		return err
	}
	var took watch
	if err := took.over(pid, func() error { return loadPlans(ctx, program, files, pid) }); err != nil {
		return err
	}
	if err := timeUnchanged(ctx, s, program, files); err != nil {
		return err
	}
	n, err := keepRows(ctx, bolt, rows, batch, summary{Plans: plans, Took: took})
	if err != nil {
		return err
	}
	fmt.Printf("plangraph load: %d plans of %d KiB on average, %d nodes and relationships, in %v: %.0f rows/s\n",
		plans, size/plans>>10, n, took, float64(n)/took.Passed.Seconds())
	return nil
}

// writePlans gives the files and how many bytes they have.
func writePlans(folder string, plans int) (files []string, size int, err error) {
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

// loadPlans runs the program and prints, for every hundred reports of it, the
// time since the hundred before and the memory that it holds then.
func loadPlans(ctx context.Context, program string, files []string, pid int) error {
	command := exec.CommandContext(ctx, program, append([]string{"load"}, files...)...) //nolint:gosec // the program that is measured
	var problems strings.Builder
	command.Stderr = &problems
	out, err := command.StdoutPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		return err
	}
	begin, used, reports, held := time.Now(), processor(pid), 0, ""
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), " ") {
			continue // of the same report
		}
		if now, most, ok := memory(command.Process.Pid); ok {
			held = fmt.Sprintf("%d MiB resident, %d at most", now, most)
		}
		if reports++; reports%100 == 0 {
			fmt.Printf("plans %d to %d: %.0f ms a plan, %.0f ms of Neo4j's processor time; %s\n", reports-99, reports,
				time.Since(begin).Seconds()*10, (processor(pid)-used).Seconds()*10, held)
			begin, used = time.Now(), processor(pid)
		}
	}
	if err := command.Wait(); err != nil {
		return fmt.Errorf("%w: %s", err, problems.String())
	}
	if reports != len(files) {
		return fmt.Errorf("the program reports %d plans", reports)
	}
	return nil
}
