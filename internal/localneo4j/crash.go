package localneo4j

// Crashed reports whether the server is gone without having been stopped: its process ended, and no
// Stop has taken note of that. Start with the same Port then gives a server in its place.
func (s *Server) Crashed() bool {
	st, err := readState(s.folders)
	return err == nil && st.Process == s.process && !s.process.alive()
}

// Port is the port of 127.0.0.1 that the server listens on.
func (s *Server) Port() int { return s.port }
