package main

import (
	"io"
	"net"
	"sync/atomic"
)

// pipe is one connection of a client, passed on to the database.
type pipe struct {
	client, database net.Conn
	counter          *counter
	answered         atomic.Bool // the database has sent something since the client last did
}

func (p *pipe) start() {
	handshake := make(chan []byte, 1)
	go p.down(handshake)
	go func() {
		defer func() { _ = p.database.Close() }()
		if p.greet(handshake) == nil {
			_ = p.up()
		}
	}()
}

// down passes on what the database sends; the first of it is the handshake's
// reply.
func (p *pipe) down(handshake chan<- []byte) {
	defer func() { _ = p.client.Close() }()
	defer close(handshake)
	buffer := make([]byte, 64<<10)
	for first := true; ; first = false {
		n, err := p.database.Read(buffer)
		if err != nil {
			return
		}
		if first {
			handshake <- append([]byte(nil), buffer[:n]...)
		}
		p.answered.Store(true)
		p.counter.add(func(now *counts) { now.BytesDown += n })
		if _, err := p.client.Write(buffer[:n]); err != nil {
			return
		}
	}
}

// greet passes on the client's part of the handshake: 20 bytes, and where the
// database answers with a manifest (version 255) the chosen version and a
// variable-length number of capabilities, as in Bolt's manifest negotiation.
func (p *pipe) greet(handshake <-chan []byte) error {
	if err := p.pass(make([]byte, 20)); err != nil {
		return err
	}
	reply := <-handshake
	if len(reply) < 4 || reply[3] != 0xFF {
		return nil
	}
	if err := p.pass(make([]byte, 4)); err != nil {
		return err
	}
	for one := []byte{0x80}; one[0]&0x80 != 0; {
		if err := p.pass(one); err != nil {
			return err
		}
	}
	return nil
}

func (p *pipe) pass(buffer []byte) error {
	_, err := io.ReadFull(p.client, buffer)
	if err == nil {
		_, err = p.database.Write(buffer)
	}
	return err
}

// up passes on the client's messages, chunk by chunk: two bytes of length and
// the bytes; an empty chunk ends a message.
func (p *pipe) up() error {
	var message []byte
	for {
		head := make([]byte, 2)
		if _, err := io.ReadFull(p.client, head); err != nil {
			return err
		}
		size := int(head[0])<<8 | int(head[1])
		chunk := make([]byte, 2+size)
		copy(chunk, head)
		if _, err := io.ReadFull(p.client, chunk[2:]); err != nil {
			return err
		}
		message = append(message, chunk[2:]...)
		turn := p.answered.Swap(false)
		p.counter.add(func(now *counts) {
			now.BytesUp += len(chunk)
			if turn {
				now.RoundTrips++
			}
			if size == 0 {
				now.message(message)
			}
		})
		if size == 0 {
			message = nil
		}
		if _, err := p.database.Write(chunk); err != nil {
			return err
		}
	}
}
