// Package plangraph holds the schema of the graph, from which everything else
// about its kinds and links is read.
package plangraph

import _ "embed"

// Schema is the text of schema.graphqls, directives included.
//
//go:embed schema.graphqls
var Schema string
