package auth

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode"

	"plangraph/internal/wholefile"
)

// keyPrefix begins every API key: pgk_ID_SECRET.
const keyPrefix = "pgk_"

// Key is what is kept of an API key. The secret itself is not.
type Key struct {
	ID      string    `json:"id"` // 16 hexadecimal digits
	Name    string    `json:"name"`
	Scopes  []string  `json:"scopes"`
	SHA256  string    `json:"sha256"` // of the secret, 64 hexadecimal digits
	Created time.Time `json:"created"`
	Expires time.Time `json:"expires,omitzero"` // never, where it is zero
}

// NewKey makes a key that counts from now for as long as lives says, and
// forever where it is 0. The text is what is sent to sign in, and kept nowhere.
func NewKey(name string, scopes []string, lives time.Duration) (key Key, text string, err error) {
	var id [8]byte
	var random [32]byte
	_, _ = rand.Read(id[:]) // never fails
	_, _ = rand.Read(random[:])
	secret := base64.RawURLEncoding.EncodeToString(random[:])
	sum := sha256.Sum256([]byte(secret))
	key = Key{
		ID: hex.EncodeToString(id[:]), Name: name, Scopes: scopes,
		SHA256: hex.EncodeToString(sum[:]), Created: time.Now().UTC().Truncate(time.Second),
	}
	if lives > 0 {
		key.Expires = key.Created.Add(lives)
	}
	return key, keyPrefix + key.ID + "_" + secret, key.check()
}

// splitKey gives the id and the secret of an API key.
func splitKey(text string) (id, secret string) {
	id, secret, _ = strings.Cut(strings.TrimPrefix(text, keyPrefix), "_")
	return id, secret
}

// KeyID gives the id in a key, or the text where it is no more than an id.
func KeyID(text string) string {
	id, _ := splitKey(text)
	return id
}

func (k Key) check() error {
	if sum, err := hex.DecodeString(k.SHA256); err != nil || len(sum) != sha256.Size {
		return errors.New("sha256 is not 64 hexadecimal digits")
	}
	if id, err := hex.DecodeString(k.ID); err != nil || len(id) < 8 {
		return errors.New("id is not 16 hexadecimal digits")
	}
	if strings.TrimSpace(k.Name) == "" || strings.ContainsFunc(k.Name, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return errors.New("the name of a key is one line of text")
	}
	if len(k.Scopes) == 0 {
		return fmt.Errorf("a key has at least one scope of %s", strings.Join(Scopes(), ", "))
	}
	for _, scope := range k.Scopes {
		if err := CheckScope(scope); err != nil {
			return err
		}
	}
	return nil
}

// ReadKeys reads a keys file. One that is missing holds no keys. An error
// names the file, the line where something is wrong, and what to do.
func ReadKeys(path string) ([]Key, error) {
	text, err := os.ReadFile(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("the keys file cannot be read: %w. Name another with --keys or PLANGRAPH_KEYS", err)
	}
	keys, offset, err := parseKeys(text)
	if err != nil {
		line := 1 + bytes.Count(text[:offset], []byte("\n"))
		return nil, fmt.Errorf("the keys file is broken: %s:%d: %w. Mend that line, or move the file away and make new keys with plangraph key new", path, line, err)
	}
	return keys, nil
}

// parseKeys reads the keys, or says where in the text something is wrong.
func parseKeys(text []byte) (keys []Key, offset int64, err error) {
	var whole []json.RawMessage
	var syntax *json.SyntaxError
	switch err := json.Unmarshal(text, &whole); {
	case errors.As(err, &syntax):
		return nil, syntax.Offset, err
	case err != nil:
		return nil, 0, errors.New("not a JSON list of keys")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields() // a misspelt "expires" would be no limit at all
	if _, err := decoder.Token(); err != nil {
		return nil, 0, err
	}
	seen := map[string]bool{}
	for decoder.More() {
		offset := decoder.InputOffset()
		offset += int64(bytes.IndexByte(text[offset:], '{') + 1)
		var key Key
		err := decoder.Decode(&key)
		if err == nil {
			err = key.check()
		}
		if err == nil && seen[key.ID] {
			err = fmt.Errorf("a second key with the id %s", key.ID)
		}
		if err != nil {
			return nil, offset, err
		}
		seen[key.ID] = true
		keys = append(keys, key)
	}
	return keys, 0, nil
}

// WriteKeys writes a keys file as a whole, for the user alone: a reader sees
// the old keys or the new ones. Its folder is made where it is missing. Who
// reads, changes and writes does so under a lock.
func WriteKeys(path string, keys []Key) error {
	text, err := json.MarshalIndent(keys, "", "  ")
	if err == nil {
		err = wholefile.Replace(path, append(text, '\n'))
	}
	if err != nil {
		return fmt.Errorf("the keys file cannot be written: %w. Name another with --keys or PLANGRAPH_KEYS", err)
	}
	return nil
}
