// Package web holds PlanGraph's pages as they are built: the explorer and
// GraphiQL. They are made from src by npm run build.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files gives the built pages: index.html for / and every view of the
// explorer, graphiql/index.html for /graphiql, and what they load by absolute
// addresses. Names in assets and graphiql/assets carry a hash of the content:
// such a file never changes.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil { // only for a name that is no path, and this one is
		panic(err)
	}
	return files
}
