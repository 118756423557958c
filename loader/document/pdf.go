package document

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// pdfFiles are the files that PDFium sees: a font of boxes alone, which
// scripts/box-font.py makes. PDFium leaves out what has no size, and takes sizes from the
// machine's fonts where a PDF holds none: with this one a PDF reads the same everywhere.
//
//go:embed pdfium
var pdfFiles embed.FS

// pdfPool holds the one instance of PDFium, which is started with the first PDF: that
// takes seconds. It sees no file of the machine.
var pdfPool = sync.OnceValues(func() (pdfium.Pool, error) {
	root, err := fs.Sub(pdfFiles, "pdfium")
	if err != nil {
		return nil, err
	}
	return webassembly.Init(webassembly.Config{MaxIdle: 1, MaxTotal: 1, FSConfig: wazero.NewFSConfig().WithFSMount(root, "/")})
})

// pdfWait is how long a PDF waits for the one before it.
const pdfWait = 2 * time.Minute

// pdfContent gives the text layer of a PDF, with the lines of a paragraph put together,
// without page numbers and running heads.
func pdfContent(data []byte) (content, error) {
	pages, err := pdfPages(data)
	if err != nil {
		return content{}, err
	}
	found := content{format: FormatPDF}
	heads := runningHeads(pages)
	var lines []string
	for _, page := range pages {
		for _, line := range page {
			switch {
			case pageNumber.MatchString(line):
				found.dropped = append(found.dropped, Dropped{Reason: "page number", Text: line})
			case heads[line]:
				found.dropped = append(found.dropped, Dropped{Reason: "head or foot of the page", Text: line})
			default:
				lines = append(lines, line)
			}
		}
	}
	if len(lines) == 0 {
		return content{}, ErrScanned
	}
	found.text = strings.Join(lines, "\n")
	return found, nil
}

var pageNumber = regexp.MustCompile(`^[-—–－ ·]*(第 ?)?[0-9０-９]{1,4}( ?页)?[-—–－ ·]*$`)

// pdfPages gives the lines of each page.
func pdfPages(data []byte) ([][]string, error) {
	pool, err := pdfPool()
	if err != nil {
		return nil, fmt.Errorf("the reader of PDF cannot be started: %w", err)
	}
	reader, err := pool.GetInstance(pdfWait)
	if err != nil {
		return nil, fmt.Errorf("the reader of PDF is busy: %w. Try again", err)
	}
	defer func() { _ = reader.Close() }()
	opened, err := reader.OpenDocument(&requests.OpenDocument{File: &data})
	if errors.Is(err, pdfiumerrors.ErrPassword) || errors.Is(err, pdfiumerrors.ErrSecurity) {
		return nil, ErrPassword
	}
	if err != nil {
		return nil, &BrokenError{FormatPDF, err}
	}
	count, err := reader.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: opened.Document})
	if err != nil {
		return nil, &BrokenError{FormatPDF, err}
	}
	pages := make([][]string, count.PageCount)
	for i := range pages {
		page, err := reader.GetPageText(&requests.GetPageText{Page: requests.Page{ByIndex: &requests.PageByIndex{Document: opened.Document, Index: i}}})
		if err != nil {
			return nil, &BrokenError{FormatPDF, err}
		}
		for _, line := range strings.Split(strings.ReplaceAll(page.Text, "\r", "\n"), "\n") {
			if line = strings.TrimSpace(strings.ToValidUTF8(strings.ReplaceAll(line, "\x00", ""), "")); line != "" {
				pages[i] = append(pages[i], line)
			}
		}
	}
	return pages, nil
}

// Running heads stand at the top or the bottom of at least so many pages, and are no
// longer than this, in characters.
const (
	fewestHeads = 3
	longestHead = 40
)

// runningHeads gives the lines that begin or end many pages.
func runningHeads(pages [][]string) map[string]bool {
	count := map[string]int{}
	for _, page := range pages {
		edges := map[string]bool{}
		for i, line := range page {
			if (i < 2 || i >= len(page)-2) && utf8.RuneCountInString(line) <= longestHead {
				edges[line] = true
			}
		}
		for line := range edges {
			count[line]++
		}
	}
	heads := map[string]bool{}
	for line, n := range count {
		if n >= fewestHeads {
			heads[line] = true
		}
	}
	return heads
}
