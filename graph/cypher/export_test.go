package cypher

// EncodeCursor lets tests make cursors.
var EncodeCursor = func(order string, values []any) string { return encodeCursor(order, widen(values)) }

// widen gives numbers the type that the driver gives them.
func widen(values []any) []any {
	for i, value := range values {
		if n, ok := value.(uint64); ok {
			values[i] = int64(n)
		}
	}
	return values
}
