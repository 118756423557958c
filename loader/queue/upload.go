package queue

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"plangraph/loader/document"
)

// uploadAge is how long a document that was sent waits to be loaded.
const uploadAge = time.Hour

// upload is a document that was sent and not yet loaded.
type upload struct {
	name, path string
	at         time.Time
}

func (u upload) remove() { _ = os.Remove(u.path) }

// Keep takes a document as it arrives, without holding it in memory, and gives
// the id that Load takes. It gives ErrTooLarge, ErrBusy, and the error of body.
func (q *Queue) Keep(name string, body io.Reader) (id string, err error) {
	id = "upload-" + rand.Text()
	sent := upload{clean(name), filepath.Join(q.folder, id), time.Now()}
	if err := q.admit(); err != nil {
		return "", err
	}
	err = sent.write(body)
	q.mu.Lock()
	defer q.mu.Unlock()
	q.arriving--
	if err != nil {
		sent.remove()
		return "", err
	}
	q.uploads[id] = sent
	return id, nil
}

// admit takes a place for a document before it arrives, so that many at once are
// not too many.
func (q *Queue) admit() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.expire()
	if len(q.uploads)+q.arriving >= maxWaiting {
		return ErrBusy
	}
	q.arriving++
	return nil
}

func (u upload) write(body io.Reader) error {
	file, err := os.OpenFile(u.path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("the document cannot be kept: %w", err)
	}
	size, err := io.Copy(file, io.LimitReader(body, document.MaxSize+1))
	if err == nil && size > document.MaxSize {
		err = ErrTooLarge
	}
	return errors.Join(err, file.Close())
}

// expire takes away what waits too long.
func (q *Queue) expire() {
	for id, sent := range q.uploads {
		if time.Since(sent.at) > uploadAge {
			sent.remove()
			delete(q.uploads, id)
		}
	}
}

// maxName is how many characters of a document's name are kept.
const maxName = 200

// clean is the last part of a name without what does not show.
func clean(name string) string {
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	shown := []rune(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, name))
	if len(shown) > maxName {
		shown = shown[:maxName]
	}
	if len(shown) == 0 {
		return "document"
	}
	return string(shown)
}
