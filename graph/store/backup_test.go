package store_test

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	compare "github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/graph/store"
)

func (s server) records(t *testing.T, text string) []*neo4j.Record {
	t.Helper()
	result, err := neo4j.ExecuteQuery(t.Context(), s.driver, text, nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	return result.Records
}

// graph is the whole graph in a sorted form, with the types of all values;
// without Revision and Commit, which are of the database.
func (s server) graph(t *testing.T) [][]any {
	t.Helper()
	const end = "[labels(%[1]s), coalesce(%[1]s.id, %[1]s.text)]"
	var all [][]any
	for _, text := range []string{
		"MATCH (n) WHERE NOT n:Revision|Commit RETURN " + fmt.Sprintf(end, "n") + ", properties(n)",
		"MATCH (a)-[r]->(b) RETURN type(r), " + fmt.Sprintf(end, "a") + ", " + fmt.Sprintf(end, "b") + ", properties(r)",
	} {
		for _, record := range s.records(t, text) {
			all = append(all, record.Values)
		}
	}
	slices.SortFunc(all, func(a, b []any) int { return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return all
}

func (s server) backup(t *testing.T) []byte {
	t.Helper()
	var file bytes.Buffer
	if _, err := s.Backup(t.Context(), &file); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// full is a prepared database with plans, and with values of every sort.
func full(t *testing.T) server {
	t.Helper()
	s := prepared(t)
	if _, err := s.WriteAll(t.Context(), sharing()); err != nil {
		t.Fatal(err)
	}
	s.run(t, `MATCH (p:Plan {title: '2030年计划'}) SET p.whole = 3.0, p.large = 1e300, p.negative = -0.5, p.most = 9223372036854775807,
		p.floats = [1.0, 2.5], p.numbers = [1, 2], p.truths = [true, false], p.none = [], p.text = 'a\n<b>"\u2028\\电', p:Another`)
	s.run(t, "MATCH (:Company)-[r:DEVELOPS]->() SET r.weight = 2.0")
	s.run(t, "MATCH (n:Entity) WITH n LIMIT 1 CREATE (:Person {name: 'somebody'})-[:KNOWS]->(n)")
	return s
}

// others is what full puts there beside PlanGraph's data.
const others = "MATCH (n:Person) DETACH DELETE n"

func TestBackupAndRestore(t *testing.T) {
	for name, options := range map[string]store.RestoreOptions{"at once": {}, "apart": {AtOnce: 1}} {
		t.Run(name, func(t *testing.T) {
			s := full(t)
			file := s.backup(t)
			s.run(t, others)
			want, definitions, before := s.graph(t), s.definitions(t), s.revision(t)
			header, err := store.CheckBackup(bytes.NewReader(file))
			if err != nil || header.Nodes == 0 || header.Links == 0 || header.Nodes+header.Links != len(want) || header.Revision != before || header.StoredForm != store.CurrentVersion() {
				t.Fatalf("%d nodes and links are backed up as %+v, %v", len(want), header, err)
			}
			if _, err := s.Restore(t.Context(), bytes.NewReader(file), options); !errors.Is(err, store.ErrNotEmpty) || s.revision(t) != before {
				t.Errorf("into a full database: %v", err)
			}
			s.run(t, "MATCH (n) DETACH DELETE n")
			if got, err := s.Restore(t.Context(), bytes.NewReader(file), options); err != nil || *got != *header {
				t.Fatalf("restored %+v, %v", got, err)
			}
			if diff := compare.Diff(want, s.graph(t)); diff != "" {
				t.Errorf("restored (-want +got):\n%s", diff)
			}
			if diff := compare.Diff(definitions, s.definitions(t)); diff != "" {
				t.Errorf("definitions (-want +got):\n%s", diff)
			}
			restored := s.revision(t)
			if restored == before {
				t.Error("the revision was used again")
			}
			if value, revision, err := s.Snapshot(t.Context(), "RETURN COUNT { (:Plan) } AS value", nil); err != nil || value != int64(3) || revision != restored {
				t.Errorf("a reader sees %v of %s, %v", value, revision, err)
			}
			if outcomes, err := s.WriteAll(t.Context(), sharing()); err != nil || !outcomes[0].Unchanged || !outcomes[2].Unchanged {
				t.Errorf("loading the same again: %v, %v", outcomes, err)
			}
			s.write(t, of(2040).Batch)
			s.run(t, "CREATE (:Person {name: 'somebody'})")
			options.Replace = true
			if _, err := s.Restore(t.Context(), bytes.NewReader(file), options); err != nil {
				t.Fatal(err)
			}
			s.want(t, "COUNT { (:Person) }", int64(1))
			s.run(t, others)
			if diff := compare.Diff(want, s.graph(t)); diff != "" {
				t.Errorf("replaced (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRestoreOfAnEmptyGraph writes nothing, and takes away what is there.
func TestRestoreOfAnEmptyGraph(t *testing.T) {
	s := prepared(t)
	file := s.backup(t)
	s.write(t, of(2030).Batch)
	for _, options := range []store.RestoreOptions{{Replace: true}, {AtOnce: 1}} {
		if _, err := s.Restore(t.Context(), bytes.NewReader(file), options); err != nil {
			t.Fatal(err)
		}
		s.want(t, "COUNT { (n) WHERE NOT n:Revision|Commit }", int64(0))
	}
}

func unpacked(t *testing.T, file []byte) string {
	t.Helper()
	reader, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func packed(text string) []byte {
	var file bytes.Buffer
	writer := gzip.NewWriter(&file)
	_, _ = writer.Write([]byte(text))
	_ = writer.Close()
	return file.Bytes()
}

// TestBackupsThatAreRefused are seen before anything is written.
func TestBackupsThatAreRefused(t *testing.T) {
	s := full(t)
	file := s.backup(t)
	text := unpacked(t, file)
	last := strings.LastIndex(strings.TrimSuffix(text, "\n"), "\n") + 1
	if !bytes.Equal(packed(text), file) {
		t.Fatal("a backup is not the same when it is packed again")
	}
	change := func(old, by string) []byte { return packed(strings.Replace(text, old, by, 1)) }
	type refusal struct {
		file []byte
		says string
	}
	cases := map[string]refusal{
		"nothing":                  {nil, "not compressed with gzip"},
		"no gzip":                  {[]byte(text), "not compressed with gzip"},
		"empty":                    {packed(""), "it is cut off"},
		"without the end":          {packed(text[:last]), "it is cut off"},
		"half of a line":           {packed(text[:last/2]), "node"},
		"half":                     {file[:len(file)/2], ""},
		"without its sums":         {file[:len(file)-4], "it"},
		"more":                     {packed(text + "{}\n"), "something follows"},
		"more behind":              {append(slices.Clone(file), 'x'), "its end"},
		"another format":           {change(`"format":"plangraph-backup"`, `"format":"other"`), "no backup of PlanGraph"},
		"another text":             {packed("hello\n"), "no backup of PlanGraph"},
		"newer format":             {change(`"version":1`, `"version":2`), "use a newer PlanGraph"},
		"newer form":               {change(fmt.Sprintf(`"storedForm":%d`, store.CurrentVersion()), `"storedForm":1000`), "use a newer PlanGraph"},
		"another text of a node":   {change("青溪电池", "青溪电地"), "its sum is not"},
		"another number of nodes":  {change(`"nodes":`, `"nodes":1`), ""},
		"no nodes":                 {change(`"nodes":`, `"nodes":-`), "below what is possible"},
		"a label of the database":  {change(`"labels":["Company"`, `"labels":["Company","Revision"`), `has the label "Revision"`},
		"a label that is no name":  {change(`"labels":["Company"`, "\"labels\":[\"Company\",\"x`) DETACH DELETE n //\""), "has the label"},
		"a label of somebody else": {change(`"labels":["Company","Entity"]`, `"labels":["Person"]`), "none of which is PlanGraph's"},
		"an end that is not there": {change(`"start":`, `"start":1000000`), "leads from node"},
		"a value that is no value": {change(`"properties":{`, `"properties":{"x":{},`), "property x"},
		"a value that is null":     {change(`"properties":{`, `"properties":{"x":null,`), "property x"},
	}
	for i := 10; i < len(file); i += len(file)/20 + 1 { // the head of gzip, before, has no sum
		flipped := slices.Clone(file)
		flipped[i] ^= 0x10
		cases[fmt.Sprint("byte ", i)] = refusal{flipped, ""}
	}
	want, before := s.graph(t), s.revision(t)
	for name, c := range cases {
		if _, err := store.CheckBackup(bytes.NewReader(c.file)); !errors.Is(err, store.ErrBackup) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s checked: %v", name, err)
		}
		if _, err := s.Restore(t.Context(), bytes.NewReader(c.file), store.RestoreOptions{Replace: true}); !errors.Is(err, store.ErrBackup) {
			t.Errorf("%s restored: %v", name, err)
		}
	}
	if diff := compare.Diff(want, s.graph(t)); diff != "" || s.revision(t) != before {
		t.Errorf("what was refused changed the graph (-want +got):\n%s", diff)
	}
}

// changing is a file that changes after it was read once.
type changing struct {
	*bytes.Reader
	then func()
}

func (c *changing) Seek(offset int64, whence int) (int64, error) {
	c.then()
	return c.Reader.Seek(offset, whence)
}

// TestRestoreOfAFileThatChanges leaves the old graph.
func TestRestoreOfAFileThatChanges(t *testing.T) {
	s := full(t)
	file := s.backup(t)
	want, before := s.graph(t), s.revision(t)
	c := &changing{Reader: bytes.NewReader(file)}
	c.then = func() { file[len(file)-9] ^= 1 }
	if _, err := s.Restore(t.Context(), c, store.RestoreOptions{Replace: true}); !errors.Is(err, store.ErrBackup) {
		t.Errorf("gave %v", err)
	}
	if diff := compare.Diff(want, s.graph(t)); diff != "" || s.revision(t) != before {
		t.Errorf("the graph changed (-want +got):\n%s", diff)
	}
}

// TestRestoreThatDoesNotEnd leaves a database that says so, until one ends.
func TestRestoreThatDoesNotEnd(t *testing.T) {
	s := full(t)
	s.run(t, others)
	file := s.backup(t)
	want := s.graph(t)
	s.write(t, of(2040).Batch)
	ctx, cancel := context.WithCancel(t.Context())
	// the second reading begins after the database was marked and emptied
	c := &changing{Reader: bytes.NewReader(file), then: cancel}
	if _, err := s.Restore(ctx, c, store.RestoreOptions{Replace: true, AtOnce: 1}); !errors.Is(err, context.Canceled) {
		t.Errorf("a restore that is cancelled gave %v", err)
	}
	s.want(t, "COUNT { (:Plan) }", int64(0))
	// another writes a part
	broken := &changing{Reader: bytes.NewReader(slices.Clone(file))}
	broken.then = func() { broken.Reader = bytes.NewReader(file[:len(file)-9]) }
	if _, err := s.Restore(t.Context(), broken, store.RestoreOptions{}); !errors.Is(err, store.ErrBackup) {
		t.Errorf("a restore of a file that is cut off meanwhile gave %v", err)
	}
	for name, try := range map[string]func() error{
		"prepare":  func() error { return s.Prepare(t.Context()) },
		"write":    func() error { _, err := s.Write(t.Context(), of(2030).Batch); return err },
		"backup":   func() error { _, err := s.Backup(t.Context(), io.Discard); return err },
		"snapshot": func() error { _, _, err := s.Snapshot(t.Context(), "RETURN 1 AS value", nil); return err },
	} {
		if err := try(); !errors.Is(err, store.ErrRestoring) || !strings.Contains(err.Error(), "a restore did not end") {
			t.Errorf("%s gave %v", name, err)
		}
	}
	s.want(t, "COUNT { (:Entity) } > 0", true)
	// one that began before another has to give way
	stale := &changing{Reader: bytes.NewReader(file)}
	stale.then = func() {
		if _, err := s.Restore(t.Context(), bytes.NewReader(file), store.RestoreOptions{}); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Restore(t.Context(), stale, store.RestoreOptions{}); !errors.Is(err, store.ErrRestoring) {
		t.Errorf("a restore that another overtook gave %v", err)
	}
	if err := s.Prepare(t.Context()); err != nil {
		t.Error(err)
	}
	if diff := compare.Diff(want, s.graph(t)); diff != "" {
		t.Errorf("the second restore (-want +got):\n%s", diff)
	}
	if _, revision, err := s.Snapshot(t.Context(), "RETURN 1 AS value", nil); err != nil || revision != s.revision(t) {
		t.Errorf("a reader sees revision %q, %v", revision, err)
	}
}

// TestRestoreOfAnOlderForm takes the migrations that came since.
func TestRestoreOfAnOlderForm(t *testing.T) {
	s := prepared(t)
	s.write(t, of(2030).Batch)
	file := s.backup(t)
	defer store.WithMigration("MATCH (p:Plan) SET p.migrated = coalesce(p.migrated, 0) + 1")()
	for _, options := range []store.RestoreOptions{{Replace: true}, {Replace: true, AtOnce: 1}} {
		if _, err := s.Restore(t.Context(), bytes.NewReader(file), options); err != nil {
			t.Fatal(err)
		}
		s.want(t, "COLLECT { MATCH (p:Plan) RETURN p.migrated }", []any{int64(1)})
		s.want(t, version, store.CurrentVersion())
	}
}

// gate lets nothing be written until it opens.
type gate struct {
	bytes.Buffer
	reached, open chan struct{}
}

func (g *gate) Write(p []byte) (int, error) {
	select {
	case <-g.reached:
	default:
		close(g.reached)
	}
	<-g.open
	return g.Buffer.Write(p)
}

// TestBackupKeepsLoadsWaiting holds the graph at one moment.
func TestBackupKeepsLoadsWaiting(t *testing.T) {
	s := full(t)
	s.run(t, others)
	want := s.graph(t)
	g := &gate{reached: make(chan struct{}), open: make(chan struct{})}
	backed, loaded := make(chan error, 1), make(chan error, 1)
	go func() { _, err := s.Backup(t.Context(), g); backed <- err }()
	<-g.reached
	go func() { _, err := s.Write(t.Context(), of(2040).Batch); loaded <- err }()
	select {
	case err := <-loaded:
		t.Errorf("a load did not wait: %v", err)
	case <-time.After(time.Second):
	}
	close(g.open)
	if err := cmp.Or(<-backed, <-loaded); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COUNT { (:Plan) }", int64(4))
	if _, err := s.Restore(t.Context(), bytes.NewReader(g.Bytes()), store.RestoreOptions{Replace: true}); err != nil {
		t.Fatal(err)
	}
	if diff := compare.Diff(want, s.graph(t)); diff != "" {
		t.Errorf("the backup (-want +got):\n%s", diff)
	}
}

// TestBackupThatCannotBeWritten says why.
func TestBackupThatCannotBeWritten(t *testing.T) {
	s := full(t)
	reader, writer := io.Pipe()
	_ = reader.CloseWithError(errors.New("no space"))
	if _, err := s.Backup(t.Context(), writer); !errors.Is(err, store.ErrOutput) || !strings.Contains(err.Error(), "no space") {
		t.Errorf("a full disk gave %v", err)
	}
	s.run(t, "MATCH (p:Plan) SET p.on = date('2030-01-01')")
	if _, err := s.Backup(t.Context(), io.Discard); !errors.Is(err, store.ErrOutput) || !strings.Contains(err.Error(), "property on") {
		t.Errorf("a date gave %v", err)
	}
	s.run(t, "MATCH (p:Plan) SET p.on = 0.0 / 0.0")
	if _, err := s.Backup(t.Context(), io.Discard); !errors.Is(err, store.ErrOutput) {
		t.Errorf("no number gave %v", err)
	}
}
