// Package model holds the Go types of the schema, which gqlgen generates, and
// how ids are made.
package model

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// digest gives 16 hexadecimal digits that stand for the parts, in order.
func digest(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:8])
}

// ID makes the id of an object from its type's name and what identifies it:
// the type in small letters, a hyphen and 16 hexadecimal digits. The same
// parts give the same id on every machine and in every load.
func ID(typeName string, parts ...string) string {
	return strings.ToLower(typeName) + "-" + digest(parts...)
}

// EntityID makes the id of an entity from its kind and canonical name.
func EntityID(kind EntityKind, name string) string {
	return ID(kind.String(), name)
}

// LinkID makes the id of a link from its type and the ids of both ends. The
// type stands in the id, so that a link is found by an index of its type.
// COOPERATES_WITH is read both ways: its smaller end comes first.
func LinkID(linkType LinkType, source, target string) string {
	if linkType == LinkTypeCooperatesWith && target < source {
		source, target = target, source
	}
	return "link-" + strings.ToLower(linkType.String()) + "-" + digest(source, target)
}

// LinkTypeOfID gives the type that LinkID wrote into an id, and false where
// the id is not that of a link.
func LinkTypeOfID(id string) (LinkType, bool) {
	rest, found := strings.CutPrefix(id, "link-")
	end := strings.LastIndexByte(rest, '-')
	if !found || end < 0 {
		return "", false
	}
	linkType := LinkType(strings.ToUpper(rest[:end]))
	return linkType, linkType.IsValid()
}
