package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"plangraph/internal/localneo4j"
	"plangraph/internal/localneo4j/filelock"
	"plangraph/server/auth"
)

type keyCommand struct {
	New    keyNew    `cmd:"" help:"Make an API key and print it, this once. 新建密钥，只显示一次。"`
	List   keyList   `cmd:"" help:"List the keys, without their secrets. 列出密钥。"`
	Revoke keyRevoke `cmd:"" help:"Take a key back: a running server refuses it within a second. 撤销密钥。"`
}

// keysFlag says where the API keys are kept.
type keysFlag struct {
	Keys string `help:"File of the API keys; keys.json in the data folder where none is named. 密钥文件。" env:"PLANGRAPH_KEYS" placeholder:"FILE"`
}

type (
	keyNew struct {
		keysFlag
		Name    string     `help:"Whose key it is. 密钥的名称。" required:"" placeholder:"NAME"`
		Scope   []keyScope `help:"What it allows: load, unload, and read where reading is closed. Repeatable. 权限，可重复。" required:"" placeholder:"SCOPE"`
		Expires lifetime   `help:"How long it counts, such as 90d or 24h; forever where it is not said. 有效期，默认永久。" placeholder:"TIME"`
	}
	keyList struct {
		keysFlag
	}
	keyRevoke struct {
		keysFlag
		ID string `arg:"" help:"Id of the key, as plangraph key list shows it. 密钥编号。"`
	}
)

// keyScope is a scope that there is.
type keyScope string

// UnmarshalText reads a scope.
func (s *keyScope) UnmarshalText(text []byte) error {
	*s = keyScope(text)
	return auth.CheckScope(string(text))
}

// lifetime is how long a key counts.
type lifetime time.Duration

// maxDays is how many days a duration can hold.
const maxDays = 106_751

// UnmarshalText reads days, such as 90d, or a duration of Go, such as 24h.
func (l *lifetime) UnmarshalText(text []byte) error {
	duration, err := time.ParseDuration(string(text))
	if days, ok := strings.CutSuffix(string(text), "d"); ok {
		var n int
		if n, err = strconv.Atoi(days); n > maxDays {
			return fmt.Errorf("%q is too long: at most %dd. Leave it out for a key that counts forever", text, maxDays)
		}
		duration = time.Duration(n) * 24 * time.Hour
	}
	if err != nil || duration < time.Second {
		return fmt.Errorf("%q is no time from now: write 90d, 24h or 30m", text)
	}
	*l = lifetime(duration)
	return nil
}

// Run makes a key.
func (c *keyNew) Run(e *environment) error {
	scopes := make([]string, len(c.Scope))
	for i, scope := range c.Scope {
		scopes[i] = string(scope)
	}
	slices.Sort(scopes)
	key, text, err := auth.NewKey(c.Name, slices.Compact(scopes), time.Duration(c.Expires))
	if err != nil {
		return err
	}
	file, err := c.change(e, func(keys []auth.Key) ([]auth.Key, error) { return append(keys, key), nil })
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(e.err, "The key of %s, shown this once; its hash is in %s. Send it as the header Authorization: Bearer KEY\n", key.Name, file)
	_, err = fmt.Fprintln(e.out, text)
	return err
}

// Run lists the keys.
func (c *keyList) Run(e *environment) error {
	file, err := c.file(e)
	if err != nil {
		return err
	}
	keys, err := auth.ReadKeys(file)
	if err != nil {
		return err
	}
	if len(keys) == 0 {
		_, err := fmt.Fprintf(e.out, "no keys in %s: plangraph key new makes one\n", file)
		return err
	}
	table := tabwriter.NewWriter(e.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "ID\tSCOPES\tCREATED\tEXPIRES\tNAME")
	for _, key := range keys {
		_, _ = fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", key.ID, strings.Join(key.Scopes, " "), key.Created.Local().Format(time.DateTime), expiry(key), key.Name)
	}
	return table.Flush()
}

func expiry(key auth.Key) string {
	switch {
	case key.Expires.IsZero():
		return "never"
	case key.Expires.Before(time.Now()):
		return "expired"
	}
	return key.Expires.Local().Format(time.DateTime)
}

// Run takes a key back.
func (c *keyRevoke) Run(e *environment) error {
	id, name := auth.KeyID(c.ID), "" // whoever has the whole key may paste it
	file, err := c.change(e, func(keys []auth.Key) ([]auth.Key, error) {
		i := slices.IndexFunc(keys, func(key auth.Key) bool { return key.ID == id })
		if i < 0 {
			return nil, fmt.Errorf("no key has the id %q: plangraph key list shows those that there are", id)
		}
		name = keys[i].Name
		return slices.Delete(keys, i, i+1), nil
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.out, "the key %s of %s is revoked and gone from %s\n", id, name, file)
	return err
}

// file gives the keys file.
func (f keysFlag) file(e *environment) (string, error) {
	if f.Keys != "" {
		return f.Keys, nil
	}
	dir := e.line.Database.DataDir
	if dir == "" {
		var err error
		if dir, err = localneo4j.DefaultDataDir(); err != nil {
			return "", fmt.Errorf("%w. Name the file of the keys with --keys or PLANGRAPH_KEYS", err)
		}
	}
	return filepath.Join(dir, "keys.json"), nil
}

// change gives the keys file after a change of its keys, one at a time among
// all programs.
func (f keysFlag) change(e *environment, change func([]auth.Key) ([]auth.Key, error)) (string, error) {
	file, err := f.file(e)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return "", fmt.Errorf("the folder of the keys file cannot be made: %w. Name another with --keys or PLANGRAPH_KEYS", err)
	}
	unlock, err := filelock.Lock(e, file+".lock", nil)
	if err != nil {
		return "", fmt.Errorf("the keys file cannot be locked: %w. Name another with --keys or PLANGRAPH_KEYS", err)
	}
	defer unlock()
	keys, err := auth.ReadKeys(file)
	if err != nil {
		return "", err
	}
	if keys, err = change(keys); err != nil {
		return "", err
	}
	return file, auth.WriteKeys(file, keys)
}
