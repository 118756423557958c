package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"time"

	"plangraph/graph/export"
)

// exportTimeout bounds one export, its sending included.
const exportTimeout = 10 * time.Minute

// exports writes the graph, or a part of it, in the form that the parameter format names,
// one at a time. What is sent is whole: it is kept in a file until then, so that loads do
// not wait for a slow client.
func exports(from export.Source, log *slog.Logger) http.HandlerFunc {
	turn := make(chan struct{}, 1)
	return func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		format, err := export.Named(query.Get("format"))
		var filter export.Filter
		if err == nil {
			filter, err = export.ParseFilter(query["kind"], query["type"], query.Get("intended"))
			filter.Plans = query["plan"]
		}
		if err != nil {
			refuse(w, r, http.StatusBadRequest, coded("BAD_USER_INPUT", "%s", err.Error()))
			return
		}
		select {
		case turn <- struct{}{}:
			defer func() { <-turn }()
		default:
			w.Header().Set("Retry-After", "10")
			refuse(w, r, http.StatusServiceUnavailable, coded("BUSY", "another export is being written: ask again in a moment"))
			return
		}
		control := http.NewResponseController(w)
		_ = control.SetWriteDeadline(time.Now().Add(exportTimeout))
		ctx, cancel := context.WithTimeout(r.Context(), exportTimeout)
		defer cancel()
		if err := sendExport(ctx, w, format, from, filter); err != nil {
			log.ErrorContext(r.Context(), "an export failed", "format", format.Name, "error", err)
			refuseFailed(w, r, err)
		}
	}
}

// sendExport gives an error only where nothing was sent.
func sendExport(ctx context.Context, w http.ResponseWriter, format export.Format, from export.Source, filter export.Filter) error {
	file, err := os.CreateTemp("", "plangraph-export-")
	if err != nil {
		return err
	}
	defer func() {
		_ = file.Close()
		_ = os.Remove(file.Name())
	}()
	manifest, err := format.Write(ctx, from, filter, file)
	if err != nil {
		return err
	}
	size, err := file.Seek(0, io.SeekCurrent)
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		return err
	}
	name := fmt.Sprintf("plangraph-%s-%s%s", format.Name, manifest.Revision[:min(8, len(manifest.Revision))], format.Extension)
	head := w.Header()
	head.Set("Content-Type", format.MediaType)
	head.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	head.Set("Content-Length", strconv.FormatInt(size, 10))
	head.Set("Cache-Control", "no-store")
	_, _ = io.Copy(w, file) // a client that leaves has left
	return nil
}

// refuseFailed says why an export could not be written.
func refuseFailed(w http.ResponseWriter, r *http.Request, err error) {
	var public Public
	if errors.As(err, &public) {
		refuse(w, r, http.StatusServiceUnavailable, coded(public.Code(), "%s", public.Public()))
		return
	}
	refuse(w, r, http.StatusInternalServerError, coded("INTERNAL", "the export could not be written: the server's log says why, or ask for another format or a part"))
}
