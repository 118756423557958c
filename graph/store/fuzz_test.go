package store_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"plangraph/graph/store"
)

// FuzzCheckBackup reads arbitrary bytes as a backup, as they are and packed:
// either they are one, or the error says that they are none.
func FuzzCheckBackup(f *testing.F) {
	const header = `{"format":"plangraph-backup","version":1,"storedForm":%d,"revision":"r","createdAt":"2026-01-02T03:04:05Z","nodes":%d,"links":%d}` + "\n"
	whole := func(nodes, links int, lines string) []byte {
		text := fmt.Sprintf(header, store.CurrentVersion(), nodes, links) + lines
		return fmt.Appendf([]byte(text), `{"nodes":%d,"links":%d,"sha256":"%x"}`+"\n", nodes, links, sha256.Sum256([]byte(text)))
	}
	node := `{"labels":["Entity","Project"],"properties":{"id":"project-1","n":1,"x":2.5,"list":["a",true]}}` + "\n"
	for _, text := range [][]byte{
		whole(0, 0, ""), whole(1, 0, node), whole(2, 1, node+node+`{"type":"DEVELOPS","start":0,"end":1,"properties":{}}`+"\n"),
		whole(1, 0, `{"labels":["Entity"],"properties":{"a":[[1]]}}`+"\n"), whole(1, 0, "null\n"), whole(1<<40, 0, node), whole(1, 1, node+`{"type":"A B","start":-1,"end":9}`+"\n"),
		[]byte("{}"), []byte("\n\n"), nil,
	} {
		f.Add(text)
		f.Add(packed(string(text)))
	}
	if _, err := store.CheckBackup(bytes.NewReader(packed(string(whole(1, 0, node))))); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		for _, file := range [][]byte{file, packed(string(file))} {
			header, err := store.CheckBackup(bytes.NewReader(file))
			switch {
			case err != nil && !errors.Is(err, store.ErrBackup):
				t.Errorf("%q gave %v", file, err)
			case err == nil && (header.Nodes < 0 || header.Links < 0 || header.Version < 1):
				t.Errorf("%q is a backup of %+v", file, header)
			}
		}
	})
}
