package store

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
)

// maxLine bounds a line of a backup, in bytes.
const maxLine = 256 << 20

// CheckBackup reads a whole backup without a database: whether it is one that
// this program restores, all of it is there, and its sum is that of its
// content. Errors are ErrBackup with the reason.
func CheckBackup(from io.Reader) (*BackupHeader, error) {
	return readBackup(from, func(int, *backupNode) error { return nil }, func(*backupLink) error { return nil })
}

// readBackup gives the nodes of a backup by number, then its links, as they
// come, and the header once all of it proved to be right. Errors are ErrBackup
// with the reason, or those of node and link.
func readBackup(from io.Reader, node func(number int, n *backupNode) error, link func(*backupLink) error) (*BackupHeader, error) {
	packed, err := gzip.NewReader(from)
	if err != nil {
		return nil, unusable("it is not compressed with gzip: %w", err)
	}
	lines := &backupLines{scanner: bufio.NewScanner(packed), sum: sha256.New()}
	lines.scanner.Buffer(nil, maxLine)
	header, err := lines.header()
	if err != nil {
		return nil, err
	}
	for i := range header.Nodes {
		var n backupNode
		err := lines.next(&n)
		if err == nil {
			err = n.read()
		}
		if err != nil {
			return nil, unusable("node %d: %w", i, err)
		}
		if err := node(i, &n); err != nil {
			return nil, err
		}
	}
	for i := range header.Links {
		var l backupLink
		err := lines.next(&l)
		if err == nil {
			err = l.read(header.Nodes)
		}
		if err != nil {
			return nil, unusable("link %d: %w", i, err)
		}
		if err := link(&l); err != nil {
			return nil, err
		}
	}
	return header, lines.end(header)
}

func unusable(format string, args ...any) error {
	return ErrBackup.Because(fmt.Errorf(format, args...))
}

// backupLines reads lines, and sums them.
type backupLines struct {
	scanner *bufio.Scanner
	sum     hash.Hash
}

var errCutOff = errors.New("it is cut off")

// next reads a line into a value.
func (b *backupLines) next(value any) error {
	if !b.scanner.Scan() {
		if err := b.scanner.Err(); err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
			return err
		}
		return errCutOff
	}
	_, _ = b.sum.Write(b.scanner.Bytes()) // never fails, by its documentation
	_, _ = b.sum.Write([]byte("\n"))
	decoder := json.NewDecoder(bytes.NewReader(b.scanner.Bytes()))
	decoder.UseNumber()
	return decoder.Decode(value)
}

func (b *backupLines) header() (*BackupHeader, error) {
	header := &BackupHeader{}
	err := b.next(header)
	switch {
	case errors.Is(err, errCutOff):
		return nil, unusable("%w", err)
	case err != nil || header.Format != backupFormat:
		return nil, unusable("it is no backup of PlanGraph")
	case header.Version > backupVersion:
		return nil, unusable("its format has version %d, this program knows up to %d: use a newer PlanGraph", header.Version, backupVersion)
	case header.StoredForm > currentVersion():
		return nil, unusable("it is of a database of version %d, this program knows up to %d: use a newer PlanGraph", header.StoredForm, currentVersion())
	case header.Version < 1 || header.StoredForm < 0 || header.Nodes < 0 || header.Links < 0:
		return nil, unusable("its first line has a number below what is possible")
	}
	return header, nil
}

// end compares counts and sum, and sees that nothing follows.
func (b *backupLines) end(header *BackupHeader) error {
	sum := hex.EncodeToString(b.sum.Sum(nil))
	var end backupEnd
	if err := b.next(&end); err != nil {
		return unusable("its last line: %w", err)
	}
	if end.Nodes != header.Nodes || end.Links != header.Links || end.SHA256 != sum {
		return unusable("its sum is not that of its content: it was changed")
	}
	if b.scanner.Scan() {
		return unusable("something follows its last line")
	}
	if err := b.scanner.Err(); err != nil { // the sums of gzip come last
		return unusable("its end: %w", err)
	}
	return nil
}

// read checks what was read, and makes the properties those that are stored.
func (n *backupNode) read() (err error) {
	if n.Properties, err = properties(n.Properties, stored); err != nil {
		return err
	}
	return n.check()
}

func (l *backupLink) read(nodes int) (err error) {
	if l.Properties, err = properties(l.Properties, stored); err != nil {
		return err
	}
	return l.check(nodes)
}
