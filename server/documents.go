package server

import (
	"context"

	"github.com/maypok86/otter/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// A parsed document takes about so many times the memory of its text, and all
// that are kept at most so much.
const (
	documentFactor = 30
	documentBytes  = 32 << 20
)

// documents keeps parsed and validated documents by a digest of their text.
// gqlgen's own cache counts documents, so that large ones fill the memory.
type documents struct {
	kept *otter.Cache[string, *ast.QueryDocument]
}

func newDocuments() documents {
	return documents{otter.Must(&otter.Options[string, *ast.QueryDocument]{
		MaximumWeight: documentBytes,
		Weigher: func(_ string, document *ast.QueryDocument) uint32 {
			size := 0
			if len(document.Operations) > 0 {
				size = len(document.Operations[0].Position.Src.Input)
			}
			return uint32(documentFactor * (size + 100))
		},
	})}
}

// Get finds a document by its text.
func (d documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	return d.kept.GetIfPresent(digest("", text))
}

// Add keeps a document.
func (d documents) Add(_ context.Context, text string, document *ast.QueryDocument) {
	d.kept.Set(digest("", text), document)
}
