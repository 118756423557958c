// Package localneo4j provisions a Neo4j Community server and runs it as a child process, so that a
// user needs no more than a Java runtime and Maven.
//
// Everything that can be made again (the jars and the class-data archive) lives in the user's cache
// folder and is shared by all servers. Everything that cannot lives below one data folder:
//
//	DATADIR/neo4j/data        the databases and their transaction logs
//	DATADIR/neo4j/logs        neo4j.log, debug.log, console.log (the Java process's own output)
//	DATADIR/neo4j/conf        neo4j.conf, written anew at every start
//	DATADIR/neo4j/password    the random password of the user neo4j (mode 0600)
//	DATADIR/neo4j/port        the port that was chosen, kept for the next start
//	DATADIR/neo4j/state.json  the running process and the programs that use it
//	DATADIR/neo4j/lock        held while a start, stop or reset is under way
//
// A server is shared by all programs that were started on its data folder: the first one starts it,
// later ones find it, and the last one to call [Server.Stop] ends it. A program that dies without
// stopping leaves the server running; the next program on that data folder takes it over, or
// [StopUnused] ends it. A server made with Options.Detached belongs to no program and runs until
// [Stop].
//
// A process is recognised by its id and its start time together, never by the id alone, because ids
// are reused.
package localneo4j
