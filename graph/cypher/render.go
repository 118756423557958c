package cypher

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"
)

// A render appends a value that came back from the database as JSON.
type render func(out []byte, value any) []byte

// member is one key of an object and where in the object's tuple its value is.
type member struct {
	key    string // the response key, quoted, with its colon
	at     int    // the place in the tuple, -1 for what needs none
	render render
}

func newMember(key string, at int, render render) member {
	return member{string(appendString(nil, key)) + ":", at, render}
}

// object renders a tuple as an object; null where there is no tuple.
func object(members []member) render {
	return func(out []byte, value any) []byte {
		tuple, ok := value.([]any)
		if !ok {
			return append(out, "null"...)
		}
		out = append(out, '{')
		for i, m := range members {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(out, m.key...)
			if m.at < 0 {
				out = m.render(out, nil)
			} else {
				out = m.render(out, tuple[m.at])
			}
		}
		return append(out, '}')
	}
}

// listOf renders a list, each of its values alike.
func listOf(item render) render {
	return func(out []byte, value any) []byte {
		list, _ := value.([]any)
		out = append(out, '[')
		for i, v := range list {
			if i > 0 {
				out = append(out, ',')
			}
			out = item(out, v)
		}
		return append(out, ']')
	}
}

// constant renders the same text, whatever the value.
func constant(text string) render {
	quoted := string(appendString(nil, text))
	return func(out []byte, _ any) []byte { return append(out, quoted...) }
}

// scalar renders what the driver gives for a property.
func scalar(out []byte, value any) []byte {
	switch v := value.(type) {
	case nil:
		return append(out, "null"...)
	case string:
		return appendString(out, v)
	case int64:
		return strconv.AppendInt(out, v, 10)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return append(out, "null"...)
		}
		return strconv.AppendFloat(out, v, 'f', -1, 64)
	case bool:
		return strconv.AppendBool(out, v)
	case []any:
		return listOf(scalar)(out, v)
	}
	text, err := json.Marshal(fmt.Sprint(value))
	if err != nil {
		return append(out, "null"...)
	}
	return append(out, text...)
}

const hexDigits = "0123456789abcdef"

// appendString appends a string as JSON (RFC 8259, section 7). Bytes that are
// no UTF-8 become U+FFFD.
func appendString(out []byte, s string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
			out = append(out, s[start:i]...)
			out = append(out, `\ufffd`...)
		} else {
			out = append(out, s[start:i]...)
			switch c {
			case '"', '\\':
				out = append(out, '\\', c)
			case '\n':
				out = append(out, '\\', 'n')
			default:
				out = append(out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			}
		}
		i++
		start = i
	}
	return append(append(out, s[start:]...), '"')
}
