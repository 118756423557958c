// Package audit holds the tests that ask whether the service can be trusted:
// hostile input, limits, sign-in, loads by clients, and faults of the database
// and of the server itself. They run the real program on a Neo4j of its own, on
// Linux, for signals, small disks and what a process holds.
// PLANGRAPH_AUDIT=long runs them at full length.
package audit
