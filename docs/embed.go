// Package docs holds the documents of this folder, from which the site is made.
package docs

import "embed"

// Files are the documents in English, those in Chinese below zh, and their pictures.
//
//go:embed *.md zh/*.md pictures
var Files embed.FS
