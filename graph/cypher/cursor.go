package cypher

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
)

var errForeignCursor = badInput("the cursor is not one that this server made: take one from an edge or from pageInfo")

// MaxCursor is how many bytes a cursor may have.
const MaxCursor = 2048

// encodeCursor makes the opaque text that stands for an entry: the order it
// was made under and the values of the order's keys.
func encodeCursor(order string, keys any) string {
	list, _ := keys.([]any)
	out := append([]byte{'['}, appendString(nil, order)...)
	for _, key := range list {
		out = scalar(append(out, ','), key)
	}
	return base64.RawURLEncoding.EncodeToString(append(out, ']'))
}

// decodeCursor gives the values of the order's keys. A cursor that this
// program did not make, or made under another order, is an error.
func decodeCursor(cursor, order string, keys int) ([]any, error) {
	if len(cursor) > MaxCursor {
		return nil, badInput("the cursor has %d bytes: no cursor has more than %d; take one from an edge or from pageInfo", len(cursor), MaxCursor)
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	var values []any
	if err == nil {
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.UseNumber()
		err = decoder.Decode(&values)
	}
	if err != nil || len(values) == 0 {
		return nil, errForeignCursor
	}
	if values[0] != order || len(values) != keys+1 || keys == 0 {
		return nil, badInput("the cursor belongs to a list with another order: ask for the first page again")
	}
	for i, value := range values {
		switch v := value.(type) {
		case json.Number:
			if whole, err := v.Int64(); err == nil {
				values[i] = whole
			} else if values[i], err = v.Float64(); err != nil {
				return nil, errForeignCursor
			}
		case nil, string, bool:
		default:
			return nil, errForeignCursor
		}
	}
	if _, isID := values[keys].(string); !isID { // the last key is the id
		return nil, errForeignCursor
	}
	return values[1:], nil
}

// intOf reads an Int argument, which comes as int64 from a literal and as any
// of Go's numbers or a json.Number from a variable.
func intOf(value any) (int, bool) {
	switch v := value.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case float64:
		return int(v), true
	case json.Number:
		n, err := v.Int64()
		return int(n), err == nil
	}
	return 0, false
}
