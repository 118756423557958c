package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A backup is text in lines of JSON, compressed with gzip: a BackupHeader, a
// line for each node and then for each link, and a backupEnd.
const (
	backupFormat  = "plangraph-backup"
	backupVersion = 1
	backupTimeout = 6 * time.Hour // of the one transaction that reads the graph
)

// BackupHeader is the first line of a backup.
type BackupHeader struct {
	Format     string    `json:"format"`
	Version    int       `json:"version"`    // of the format
	StoredForm int64     `json:"storedForm"` // the version of the database
	Revision   string    `json:"revision"`
	CreatedAt  time.Time `json:"createdAt"`
	Nodes      int       `json:"nodes"`
	Links      int       `json:"links"` // relationships of every type
}

// backupNode is a node. Links call it by the number of nodes before it.
type backupNode struct {
	Labels     []string       `json:"labels"`
	Properties map[string]any `json:"properties"`
}

type backupLink struct {
	Type       string         `json:"type"`
	Start      int            `json:"start"`
	End        int            `json:"end"`
	Properties map[string]any `json:"properties"`
}

// backupEnd is the last line.
type backupEnd struct {
	Nodes  int    `json:"nodes"`
	Links  int    `json:"links"`
	SHA256 string `json:"sha256"` // of all lines before
}

// Backup writes the graph as it is at one moment; loads wait meanwhile. What
// others keep in the database is left out. Memory holds a number for each
// node, and nothing else that grows with the graph. Errors are *Error,
// ErrOutput among them, or the context's when it was cancelled.
func (s *Store) Backup(ctx context.Context, to io.Writer) (*BackupHeader, error) {
	var header *BackupHeader
	err := s.frozen(ctx, func(tx neo4j.ManagedTransaction, is state) (err error) {
		header, err = newBackupWriter(ctx, tx, to).write(is)
		return classify(ctx, err)
	})
	return header, err
}

// frozen runs work on the graph as it is at one moment, in a transaction that changes
// nothing and that loads wait for. There are no retries: what work writes cannot be taken
// back. Errors are *Error, the context's when it was cancelled, and those of work.
func (s *Store) frozen(ctx context.Context, work func(tx neo4j.ManagedTransaction, is state) error) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	tx, err := session.BeginTransaction(ctx, neo4j.WithTxTimeout(backupTimeout))
	if err != nil {
		return classify(ctx, err)
	}
	defer func() { _ = tx.Close(ctx) }() // rolls back
	is, err := lock(ctx, tx)
	if err == nil {
		err = is.whole()
	}
	if err != nil {
		return classify(ctx, err)
	}
	return work(tx, is)
}

// each gives the records of a statement as they come. Errors are the driver's and those of
// take.
func each(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any, take func(values []any) error) error {
	result, err := tx.Run(ctx, text, params)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := take(result.Record().Values); err != nil {
			return err
		}
	}
	return result.Err()
}

// backupWriter is a backup under way.
type backupWriter struct {
	ctx     context.Context
	tx      neo4j.ManagedTransaction
	packed  *gzip.Writer
	sum     hash.Hash
	numbers map[int64]int // of nodes, by Neo4j's ids
	links   int
}

func newBackupWriter(ctx context.Context, tx neo4j.ManagedTransaction, to io.Writer) *backupWriter {
	return &backupWriter{ctx: ctx, tx: tx, packed: gzip.NewWriter(to), sum: sha256.New(), numbers: map[int64]int{}}
}

// countNodes and countLinks count what a backup holds.
var (
	own        = ownLabels()
	ownNodes   = strings.Join(own, "|")
	countNodes = "MATCH (n:" + ownNodes + ") RETURN count(n)"
	countLinks = "MATCH (:" + ownNodes + ")-[r]->(:" + ownNodes + ") RETURN count(r)"
)

func (b *backupWriter) write(is state) (header *BackupHeader, err error) {
	header = &BackupHeader{Format: backupFormat, Version: backupVersion, StoredForm: is.version, Revision: is.token, CreatedAt: time.Now().UTC().Truncate(time.Second)}
	if header.Nodes, err = count(b.ctx, b.tx, countNodes, nil); err != nil {
		return nil, err
	}
	if header.Links, err = count(b.ctx, b.tx, countLinks, nil); err != nil {
		return nil, err
	}
	types, err := rows(b.ctx, b.tx, "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type", nil)
	if err == nil {
		err = b.line(header)
	}
	if err != nil {
		return nil, err
	}
	for _, label := range own {
		if err := each(b.ctx, b.tx, "MATCH (n:"+label+") RETURN id(n), labels(n), properties(n)", nil, b.node); err != nil {
			return nil, err
		}
	}
	for _, of := range types {
		name, _ := of[0].(string)
		if err := each(b.ctx, b.tx, "MATCH (a)-[r:`"+strings.ReplaceAll(name, "`", "``")+"`]->(b) RETURN type(r), id(a), id(b), properties(r)", nil, b.link); err != nil {
			return nil, err
		}
	}
	if len(b.numbers) != header.Nodes || b.links != header.Links {
		return nil, ErrInternal.Because(fmt.Errorf("there are %d nodes and %d links, and %d and %d were read", header.Nodes, header.Links, len(b.numbers), b.links))
	}
	if err := b.line(backupEnd{header.Nodes, header.Links, hex.EncodeToString(b.sum.Sum(nil))}); err != nil {
		return nil, err
	}
	if err := b.packed.Close(); err != nil {
		return nil, ErrOutput.Because(err)
	}
	return header, nil
}

func (b *backupWriter) node(values []any) error {
	id, _ := values[0].(int64)
	if _, written := b.numbers[id]; written { // under another of its labels
		return nil
	}
	b.numbers[id] = len(b.numbers)
	var node backupNode
	for _, label := range values[1].([]any) {
		name, _ := label.(string)
		node.Labels = append(node.Labels, name)
	}
	slices.Sort(node.Labels)
	var err error
	if node.Properties, err = properties(values[2], portable); err != nil {
		return ErrOutput.Because(fmt.Errorf("a node %v: %w", node.Labels, err))
	}
	if err := node.check(); err != nil {
		return ErrOutput.Because(err)
	}
	return b.line(node)
}

func (b *backupWriter) link(values []any) error {
	start, _ := values[1].(int64)
	end, _ := values[2].(int64)
	from, ours := b.numbers[start]
	to, too := b.numbers[end]
	if !ours || !too {
		return nil
	}
	link := backupLink{Start: from, End: to}
	link.Type, _ = values[0].(string)
	var err error
	if link.Properties, err = properties(values[3], portable); err != nil {
		return ErrOutput.Because(fmt.Errorf("a link %s: %w", link.Type, err))
	}
	if err := link.check(len(b.numbers)); err != nil {
		return ErrOutput.Because(err)
	}
	b.links++
	return b.line(link)
}

// line writes a value as a line.
func (b *backupWriter) line(value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return ErrOutput.Because(err)
	}
	_, _ = b.sum.Write(text.Bytes()) // never fails, by its documentation
	if _, err := b.packed.Write(text.Bytes()); err != nil {
		return ErrOutput.Because(err)
	}
	return nil
}

// properties gives properties with every value turned.
func properties(values any, turn func(any) (any, error)) (map[string]any, error) {
	from, _ := values.(map[string]any)
	to := make(map[string]any, len(from))
	for name, value := range from {
		turned, err := turn(value)
		if err != nil {
			return nil, fmt.Errorf("property %s: %w", name, err)
		}
		to[name] = turned
	}
	return to, nil
}

var errValue = errors.New("it is none of text, number, truth value and list of these")

// portable is a property as a backup has it. JSON has one sort of number, so
// a float always has a point or an exponent.
func portable(value any) (any, error) {
	switch value := value.(type) {
	case string, bool, int64:
		return value, nil
	case float64:
		text := strconv.FormatFloat(value, 'g', -1, 64)
		if !strings.ContainsAny(text, ".e") {
			text += ".0"
		}
		return json.Number(text), nil // what is no number in JSON is refused when it is written
	case []any:
		return turned(value, portable)
	}
	return nil, errValue
}

// stored is a property of a backup as the driver takes it.
func stored(value any) (any, error) {
	switch value := value.(type) {
	case string, bool:
		return value, nil
	case json.Number:
		if strings.ContainsAny(value.String(), ".eE") {
			return value.Float64()
		}
		return value.Int64()
	case []any:
		return turned(value, stored)
	}
	return nil, errValue
}

func turned(list []any, turn func(any) (any, error)) (any, error) {
	result := make([]any, len(list))
	for i, item := range list {
		if _, nested := item.([]any); nested {
			return nil, errValue
		}
		var err error
		if result[i], err = turn(item); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// name is what a label or a type may be: restoring makes it a part of a
// statement.
var name = regexp.MustCompile(`^[\pL_][\pL\pN_]*$`)

// check says whether the node is one that a restore writes.
func (n *backupNode) check() error {
	if !slices.ContainsFunc(n.Labels, func(label string) bool { return slices.Contains(own, label) }) {
		return fmt.Errorf("a node has the labels %q, none of which is PlanGraph's", n.Labels)
	}
	for _, label := range n.Labels {
		if !name.MatchString(label) || label == "Revision" || label == "Commit" {
			return fmt.Errorf("a node has the label %q", label)
		}
	}
	return nil
}

// check says whether the link is one that a restore writes, among so many
// nodes.
func (l *backupLink) check(nodes int) error {
	if !name.MatchString(l.Type) || l.Start < 0 || l.Start >= nodes || l.End < 0 || l.End >= nodes {
		return fmt.Errorf("a link %q leads from node %d to node %d of %d", l.Type, l.Start, l.End, nodes)
	}
	return nil
}
