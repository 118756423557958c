package server

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
)

// Bounds of a document that is sent.
const (
	maxDocument   = 32 << 20 // bytes
	uploadTimeout = 5 * time.Minute
)

// Keeper keeps a document that a client sends until it is loaded, and gives
// the id that loadPlan takes.
type Keeper interface {
	Keep(name string, body io.Reader) (id string, err error)
}

// uploads takes a document: as the body itself, its name in
// Content-Disposition, or as the first file of a form. It is not held in
// memory.
func uploads(keeper Keeper) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w)
		_ = control.SetReadDeadline(time.Now().Add(uploadTimeout))
		_ = control.SetWriteDeadline(time.Now().Add(uploadTimeout))
		r.Body = http.MaxBytesReader(w, r.Body, maxDocument+(1<<10)) // with the form around it
		name, body, err := document(r)
		var counted *counter
		var id string
		if err == nil {
			counted = &counter{Reader: body}
			id, err = keeper.Keep(name, counted)
		}
		var tooLarge *http.MaxBytesError
		var public Public
		switch {
		case err == nil:
			send(w, plainJSON, http.StatusCreated, marshal(map[string]any{"upload": id, "name": name, "bytes": counted.n}))
		case errors.As(err, &tooLarge), errors.As(err, &public) && public.Code() == BodyTooLarge:
			refuse(w, r, http.StatusRequestEntityTooLarge, coded(BodyTooLarge, "the document has more than 32 MiB: send the plan's text alone"))
		case errors.Is(err, errNoDocument):
			refuse(w, r, http.StatusBadRequest, refusal("%s", errNoDocument.Error()))
		case public != nil:
			w.Header().Set("Retry-After", "60")
			refuse(w, r, http.StatusServiceUnavailable, coded(public.Code(), "%s", public.Public()))
		default:
			refuse(w, r, http.StatusBadRequest, refusal("the document did not arrive whole: send it again"))
		}
	}
}

var errNoDocument = errors.New("no document was sent: send the file as the body, or as a field of a form (multipart/form-data)")

// document gives the name and the bytes of the document in a request.
func document(r *http.Request) (string, io.Reader, error) {
	if mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mediaType == "multipart/form-data" {
		form, err := r.MultipartReader()
		if err != nil {
			return "", nil, errNoDocument
		}
		for {
			part, err := form.NextPart()
			if errors.Is(err, io.EOF) {
				return "", nil, errNoDocument
			}
			if err != nil {
				return "", nil, err
			}
			if part.FileName() != "" {
				return part.FileName(), part, nil
			}
		}
	}
	if r.ContentLength == 0 {
		return "", nil, errNoDocument
	}
	_, params, _ := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
	return strings.TrimSpace(params["filename"]), r.Body, nil
}

// counter counts the bytes that are read through it.
type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(into []byte) (int, error) {
	n, err := c.Reader.Read(into)
	c.n += int64(n)
	return n, err
}
