package main

import "strconv"

// names are the requests of the Bolt protocol by their tag.
var names = map[byte]string{
	0x01: "HELLO", 0x02: "GOODBYE", 0x0F: "RESET", 0x10: "RUN", 0x11: "BEGIN", 0x12: "COMMIT", 0x13: "ROLLBACK",
	0x2F: "DISCARD", 0x3F: "PULL", 0x54: "TELEMETRY", 0x66: "ROUTE", 0x6A: "LOGON", 0x6B: "LOGOFF",
}

// message counts a request: a structure, its tag and its fields.
func (c *counts) message(message []byte) {
	if len(message) < 2 {
		return
	}
	name := names[message[1]]
	if name == "" {
		name = strconv.Itoa(int(message[1]))
	}
	c.Messages[name]++
	if name == "RUN" {
		c.Cypher[text(message[2:])]++
	}
}

// text reads a PackStream string: its length is in the low half of the marker
// 8x, or in the 1, 2 or 4 bytes behind the markers D0, D1 and D2.
func text(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	n, at := int(b[0]&0x0F), 1
	if b[0] >= 0xD0 && b[0] <= 0xD2 {
		n = 0
		for size := 1 << (b[0] - 0xD0); at <= size && at < len(b); at++ {
			n = n<<8 | int(b[at])
		}
	}
	return string(b[at:min(at+n, len(b))])
}
