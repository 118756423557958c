package localneo4j

import (
	"bytes"
	"encoding/binary"
	"testing"
)

func TestFailure(t *testing.T) {
	for name, c := range map[string]struct{ log, want string }{
		"nothing": {"", ""},
		"no failure": {
			"2026-01-02 03:04:05.678+0000 INFO  Starting...\n", "",
		},
		"error alone": {
			"2026-01-02 03:04:05.678+0000 ERROR Failed to start Neo4j on localhost:7474.\n",
			"Failed to start Neo4j on localhost:7474.",
		},
		"innermost cause": {
			"2026-01-02 03:04:05.678+0000 ERROR Failed to start\njava.lang.RuntimeException: outer\n\tat a.b(C.java:1)\n" +
				"Caused by: java.lang.IllegalStateException: middle\n\tat a.b(C.java:1)\nCaused by: java.io.IOException: the reason\n\t... 5 more\n",
			"java.io.IOException: the reason",
		},
		"last failure": {
			"x ERROR first\nCaused by: a\ny ERROR second\n", "second",
		},
	} {
		if got := failure(c.log); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestConsoleFailure(t *testing.T) {
	for console, want := range map[string]string{
		"": "",
		"Invalid maximum heap size: -Xmxbig\nError: Could not create the Java Virtual Machine.\n":                  "Error: Could not create the Java Virtual Machine.",
		"#\n# A fatal error has been detected by the Java Runtime Environment:\n#\n#  SIGBUS (0x7) at pc=0x1\n#\n": "SIGBUS (0x7) at pc=0x1",
		"#\n# There is insufficient memory for the Java Runtime Environment to continue.\n# Native memory\n":       "There is insufficient memory for the Java Runtime Environment to continue.",
		"one\ntwo\n": "two",
	} {
		if got := consoleFailure(console); got != want {
			t.Errorf("%q: %q, want %q", console, got, want)
		}
	}
}

func TestDatabaseFailureIsOfTheDatabaseNeo4jAlone(t *testing.T) {
	const line = "2026-01-02 03:04:05.678+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{dc64a1cc[%]}"
	for database, want := range map[string]bool{"neo4j": true, "system": false} {
		if got := failedDatabase.Match(bytes.ReplaceAll([]byte(line), []byte("%"), []byte(database))); got != want {
			t.Errorf("%s: %v", database, got)
		}
	}
}

func TestPackedTextsComeBack(t *testing.T) {
	for _, size := range []int{0, 1, 15, 16, 255, 256, 70} {
		text := string(bytes.Repeat([]byte("x"), size))
		got := unpackTexts(new(packed).object(2).text("code").text(text).text("k").text(""))
		if got["code"] != text || len(got) != 2 {
			t.Errorf("size %d: %q", size, got)
		}
	}
}

// FuzzMessage reads any bytes as an answer of a server.
func FuzzMessage(f *testing.F) {
	failure := new(packed).structure(1, 0x7F).object(2).text("code").text(codeUnauthorized).text("message").text("no")
	f.Add(chunk(failure))
	f.Add(chunk(new(packed).structure(1, 0x70).object(0)))
	f.Add([]byte{0, 0, 0, 2, 0xB1, 0x71, 0, 0})
	f.Fuzz(func(t *testing.T, answer []byte) {
		if len(answer) >= 2 && binary.BigEndian.Uint16(answer) > 1<<12 {
			return
		}
		if err := success(bytes.NewReader(answer)); err != nil && err.Error() == "" {
			t.Error("an error without words")
		}
	})
}
