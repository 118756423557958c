package document

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// Format is the form that a document came in.
type Format string

// The forms that are read.
const (
	FormatText Format = "text"
	FormatHTML Format = "html"
	FormatDOCX Format = "docx"
	FormatPDF  Format = "pdf"
)

// Extensions are the endings of files that may hold a plan.
var Extensions = []string{".txt", ".html", ".htm", ".docx", ".pdf"}

var (
	// ErrScanned is given for a PDF whose pages are pictures.
	ErrScanned = errors.New("the PDF has no text, its pages are pictures: give one with a text layer, or run it through character recognition first")
	// ErrPassword is given for a document that asks for a password.
	ErrPassword = errors.New("the document is protected by a password: save it without one")
)

// BrokenError is given for a document that is not what its form says.
type BrokenError struct {
	Format Format
	Err    error
}

func (e *BrokenError) Error() string {
	return fmt.Sprintf("the %s cannot be read, it is broken or cut off: %v; save it again, or save it as plain text", strings.ToUpper(string(e.Format)), e.Err)
}

// Unwrap gives what the reader of the form found.
func (e *BrokenError) Unwrap() error { return e.Err }

// content is the text of a document, paragraph by paragraph, and what was left out of
// it before.
type content struct {
	format  Format
	text    string
	dropped []Dropped // with neither start nor end
}

var htmlMark = regexp.MustCompile(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype\s+html|<html|<head|<body|<div|<p[ >])`)

// contentOf reads a document in whichever form it is.
func contentOf(data []byte) (content, error) {
	switch {
	case len(data) > MaxSize:
		return content{}, &TooLargeError{int64(len(data))}
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return pdfContent(data)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return docxContent(data)
	}
	text, err := Decode(data)
	if err != nil {
		return content{}, err
	}
	if htmlMark.MatchString(text[:min(len(text), 2048)]) {
		return htmlContent(text)
	}
	return content{format: FormatText, text: text}, nil
}
