package localneo4j

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"time"
)

// This file speaks as much Bolt 5.2 as it takes to ask "RETURN 1" (Bolt Protocol documentation:
// "Handshake", "Message specification"; PackStream 1). A server that accepts connections may still
// refuse its database, so only an answered query counts as ready. The driver stays out of this
// package: graph/store alone uses it.

// boltFailure is a FAILURE message of the server.
type boltFailure struct{ Code, Message string }

func (e *boltFailure) Error() string { return e.Code + ": " + e.Message }

// Failure codes that tell more than "not yet".
const (
	codeUnauthorized = "Neo.ClientError.Security.Unauthorized"
	codeUnavailable  = "Neo.TransientError.General.DatabaseUnavailable"
	codeNoDatabase   = "Neo.ClientError.Database.DatabaseNotFound"
)

// ask logs in to the server on a port of this machine and has it answer one query on the database
// neo4j. A refusal by the server is a *boltFailure; any other error means that nothing that speaks
// Bolt answered in time.
func ask(ctx context.Context, port int, password string) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", address(port))
	if err != nil {
		return err
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	// the handshake offers 5.2 down to 5.1
	if _, err := conn.Write([]byte{0x60, 0x60, 0xB0, 0x17, 0, 1, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}); err != nil {
		return err
	}
	in := bufio.NewReader(conn)
	var version [4]byte
	if _, err := io.ReadFull(in, version[:]); err != nil {
		return err
	}
	if version[3] != 5 {
		return fmt.Errorf("no Bolt 5 on port %d: version % x", port, version)
	}
	for _, request := range []packed{
		new(packed).structure(1, 0x01).object(1).text("user_agent").text("plangraph"), // HELLO
		new(packed).structure(1, 0x6A).object(3).text("scheme").text("basic"). // LOGON
											text("principal").text(username).text("credentials").text(password),
		new(packed).structure(3, 0x10).text("RETURN 1").object(0).object(2). // RUN
											text("db").text("neo4j").text("mode").text("r"),
		new(packed).structure(1, 0x3F).object(1).text("n").small(-1), // PULL
	} {
		if _, err := conn.Write(chunk(request)); err != nil {
			return err
		}
		if err := success(in); err != nil {
			return err
		}
	}
	_, err = conn.Write(chunk(new(packed).structure(0, 0x02))) // GOODBYE
	return err
}

func address(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }

// packed is a message in PackStream.
type packed []byte

func (p packed) structure(fields, tag byte) packed { return append(p, 0xB0|fields, tag) }
func (p packed) object(entries byte) packed        { return append(p, 0xA0|entries) }
func (p packed) small(n int8) packed               { return append(p, byte(n)) }

func (p packed) text(s string) packed {
	if len(s) < 16 {
		p = append(p, 0x80|byte(len(s)))
	} else {
		p = binary.BigEndian.AppendUint16(append(p, 0xD1), uint16(len(s)))
	}
	return append(p, s...)
}

// chunk frames a message of less than 64 KiB.
func chunk(m packed) []byte {
	framed := binary.BigEndian.AppendUint16(nil, uint16(len(m)))
	return append(append(framed, m...), 0, 0)
}

// success reads messages up to the summary of a request.
func success(in io.Reader) error {
	for {
		message, err := readMessage(in)
		switch {
		case err != nil:
			return err
		case len(message) < 2:
			return errors.New("malformed Bolt message")
		}
		switch message[1] {
		case 0x70: // SUCCESS
			return nil
		case 0x71: // RECORD
		case 0x7F: // FAILURE
			fields := unpackTexts(message[2:])
			return &boltFailure{Code: fields["code"], Message: fields["message"]}
		default:
			return fmt.Errorf("unexpected Bolt message %#x", message[1])
		}
	}
}

// readMessage joins the chunks of one message; empty ones before it keep the connection alive.
func readMessage(in io.Reader) ([]byte, error) {
	var message []byte
	for {
		var head [2]byte
		if _, err := io.ReadFull(in, head[:]); err != nil {
			return nil, err
		}
		size := int(binary.BigEndian.Uint16(head[:]))
		if size == 0 {
			if len(message) > 0 {
				return message, nil
			}
			continue
		}
		start := len(message)
		message = append(message, make([]byte, size)...)
		if _, err := io.ReadFull(in, message[start:]); err != nil {
			return nil, err
		}
	}
}

// unpackTexts reads a map of texts, as FAILURE holds in Bolt 5.2. It stops at the first value that is
// something else.
func unpackTexts(b []byte) map[string]string {
	texts := map[string]string{}
	if len(b) == 0 || b[0]&0xF0 != 0xA0 {
		return texts
	}
	entries := int(b[0] & 0x0F)
	b = b[1:]
	for range entries {
		var key, value string
		var ok bool
		if key, b, ok = unpackText(b); !ok {
			break
		}
		if value, b, ok = unpackText(b); !ok {
			break
		}
		texts[key] = value
	}
	return texts
}

func unpackText(b []byte) (text string, rest []byte, ok bool) {
	if len(b) == 0 {
		return "", nil, false
	}
	var size, head int
	switch {
	case b[0]&0xF0 == 0x80:
		size, head = int(b[0]&0x0F), 1
	case b[0] == 0xD0 && len(b) >= 2:
		size, head = int(b[1]), 2
	case b[0] == 0xD1 && len(b) >= 3:
		size, head = int(binary.BigEndian.Uint16(b[1:])), 3
	default:
		return "", nil, false
	}
	if len(b) < head+size {
		return "", nil, false
	}
	return string(b[head : head+size]), b[head+size:], true
}
