package auth

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"log/slog"
	"os"
	"sync"
	"time"
)

// recheck is how long what was read of a file or of an issuer counts before
// either is looked at again.
var recheck = time.Second

// kept is a key with the hash of its secret.
type kept struct {
	Key
	sum [sha256.Size]byte
}

// keyring is the keys of a file, as the file is now.
type keyring struct {
	path string
	log  *slog.Logger

	mu      sync.Mutex
	keys    map[string]kept // by id
	file    os.FileInfo     // that the keys were read from; nil: it was missing
	checked time.Time       // when the file was looked at
}

// openKeys reads the keys, and gives the error of ReadKeys.
func openKeys(path string, log *slog.Logger) (*keyring, error) {
	k := &keyring{path: path, log: log}
	return k, k.refresh()
}

// refresh reads the file again where it has changed.
func (k *keyring) refresh() error {
	k.checked = time.Now()
	file, err := os.Stat(k.path)
	if err != nil {
		file = nil // ReadKeys says what is wrong
	}
	if file != nil && k.file != nil && os.SameFile(file, k.file) && file.Size() == k.file.Size() && file.ModTime().Equal(k.file.ModTime()) {
		return nil
	}
	k.file = file
	keys, err := ReadKeys(k.path)
	if err != nil {
		return err
	}
	k.keys = make(map[string]kept, len(keys))
	for _, key := range keys {
		one := kept{Key: key}
		_, _ = hex.Decode(one.sum[:], []byte(key.SHA256)) // ReadKeys has checked it
		k.keys[key.ID] = one
	}
	return nil
}

// key gives the key with an id, and false with an empty one where there is
// none. A file that has become unreadable is told in
// the log, and the keys that it held before go on to count.
func (k *keyring) key(id string) (kept, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if time.Since(k.checked) >= recheck {
		if err := k.refresh(); err != nil {
			k.log.Error("the keys are those of before", "error", err)
		}
	}
	key, ok := k.keys[id]
	return key, ok
}

// signIn gives the identity of an API key. An id that nobody has takes as
// long as a wrong secret.
func (k *keyring) signIn(text string) (Identity, error) {
	id, secret := splitKey(text)
	key, known := k.key(id)
	sent := sha256.Sum256([]byte(secret))
	same := subtle.ConstantTimeCompare(sent[:], key.sum[:]) == 1
	switch {
	case !known || !same:
		return Identity{}, badToken("this key is not known here, or was revoked: ask whoever runs this server for another")
	case !key.Expires.IsZero() && !time.Now().Before(key.Expires):
		return Identity{}, badToken("this key has expired: ask whoever runs this server for another")
	}
	return Identity{Name: key.Name, Scopes: key.Scopes, Key: "key:" + key.ID}, nil
}
