package localneo4j

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const (
	serverClass = "org.neo4j.server.CommunityEntryPoint"
	adminClass  = "org.neo4j.cli.AdminTool"
)

// neo4jConf is the text of neo4j.conf. Names are those of the Neo4j Operations Manual 5,
// "Configuration settings", but for the internal ones.
func neo4jConf(port int, o Options) string {
	return fmt.Sprintf(`# Written anew at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=%[1]s
server.bolt.advertised_address=%[1]s
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=%[2]s
dbms.usage_report.enabled=false
client.allow_telemetry=false
db.logs.query.enabled=OFF
# Each of the two databases allocates a whole log file at once: 256 MB unless said otherwise.
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=64m size
# Seconds without a packet, per connector, before a stop goes on: 5 unless said otherwise.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
# Whether a torn end of a transaction log is a reason not to start.
internal.dbms.tx_log.fail_on_corrupted_log_files=%[3]t
# A client hears something every 5 seconds, and takes a silence of 10 for the end.
server.bolt.connection_keep_alive=5s
server.bolt.connection_keep_alive_for_requests=ALL
`, address(port), o.PageCache, !o.Salvage)
}

// opened are the packages that Neo4j reaches into on Java 17 and later (its own conf/neo4j.conf,
// server.jvm.additional).
var opened = []string{"java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"}

// serverFlags are the options of the Java process that runs the server. Those that Neo4j ships in its
// own conf/neo4j.conf are kept; the rest makes starting faster or quieter:
//   - Metaspace begins at what Neo4j needs, else growing there takes several full collections
//   - no performance counters in shared memory
//   - a class-data archive, see archive.go
//
// G1, Neo4j's own choice, stays: the serial and the parallel collector start half a second faster, and
// under load neither their throughput nor their pauses could be told from G1's; on larger graphs G1's
// pauses stay short.
// The first compiler alone (TieredStopAtLevel=1) starts no faster with two processors and makes
// queries slower for good.
func serverFlags(f folders, j java, o Options, a archive) ([]string, error) {
	path, err := classPath(f)
	if err != nil {
		return nil, err
	}
	flags := []string{
		"-Xms256m", "-Xmx" + o.HeapMax, "-XX:+UseG1GC", "-XX:MetaspaceSize=192m",
		"-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockExperimentalVMOptions", "-XX:+TrustFinalNonStaticFields",
		"-XX:-OmitStackTraceInFastThrow", "-XX:+DisableExplicitGC", "-XX:-UsePerfData",
		"-XX:ErrorFile=" + filepath.Join(f.logs(), "java_error_%p.log"),
		"-Djdk.nio.maxCachedBufferSize=1024", "-Dio.netty.tryReflectionSetAccessible=true",
		"-Dlog4j2.disable.jmx=true", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
	}
	for _, name := range opened {
		flags = append(flags, "--add-opens=java.base/"+name+"=ALL-UNNAMED")
	}
	if j.major > 21 {
		flags = append(flags, "--enable-native-access=ALL-UNNAMED") // JEP 472
	}
	return append(append(flags, a.flags()...), "-cp", path), nil
}

// classPath lists the jars by name: a class-data archive holds for one order only, and the order of
// "lib/*" is not defined.
func classPath(f folders) (string, error) {
	jars, err := filepath.Glob(filepath.Join(escapeGlob(f.jars()), "*.jar")) // sorted
	if err != nil {
		return "", err
	}
	return strings.Join(jars, string(os.PathListSeparator)), nil
}

// escapeGlob makes a folder's name match itself alone.
func escapeGlob(dir string) string {
	if os.PathSeparator == '\\' {
		return dir // Windows has no escape, and [ in a folder's name is rare
	}
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(dir)
}

var (
	quoteArgument   = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	unquoteArgument = strings.NewReplacer(`\\`, `\`, `\"`, `"`)
)

// writeArguments writes an argument file for the java command, which is not limited in length and, in
// a file, not seen by other users (JDK tools documentation, "java Command-Line Argument Files").
func writeArguments(path string, arguments []string) error {
	var text strings.Builder
	for _, a := range arguments {
		text.WriteString(`"` + quoteArgument.Replace(a) + "\"\n")
	}
	return writeFile(path, []byte(text.String()))
}
