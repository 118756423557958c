package store_test

import (
	"io"
	"net"
	"sync"
	"testing"
)

// line is a connection to a server that can be cut and mended.
type line struct {
	address, server string
	mu              sync.Mutex
	listener        net.Listener
	open            []net.Conn
}

func newLine(t *testing.T, server string) *line {
	t.Helper()
	l := &line{address: "127.0.0.1:0", server: server}
	l.mend(t)
	t.Cleanup(l.cut)
	return l
}

// mend lets connections through, at the address of before.
func (l *line) mend(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", l.address)
	if err != nil {
		t.Fatal(err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listener, l.address = listener, listener.Addr().String()
	go l.serve(listener)
}

// cut ends all connections and takes no more.
func (l *line) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	_ = l.listener.Close()
	for _, conn := range l.open {
		_ = conn.Close()
	}
	l.open = nil
}

func (l *line) serve(listener net.Listener) {
	for {
		client, err := listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", l.server)
		if err != nil {
			_ = client.Close()
			continue
		}
		l.mu.Lock()
		l.open = append(l.open, client, server)
		l.mu.Unlock()
		for _, pair := range [][2]net.Conn{{client, server}, {server, client}} {
			go func() {
				_, _ = io.Copy(pair[0], pair[1])
				_ = pair[0].Close()
			}()
		}
	}
}
