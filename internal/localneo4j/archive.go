package localneo4j

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A class-data archive (JEP 310, JEP 350) holds the classes of a run in the form in which the Java
// process keeps them in memory; with it Neo4j starts in about half the time. Java writes it when the
// first run ends, which takes some ten seconds, so that run covers what the program really uses.
// It holds for one build of Java and one set of jars. Java trusts it: a damaged one makes the process
// crash, hence the checksum in its name.

// archive is how a run deals with the class-data archive. At most one of both is set.
type archive struct {
	use    string // an archive that is there
	record string // where to write one when the run ends
}

const recordFlag = "-XX:ArchiveClassesAtExit="

func (a archive) flags() []string {
	switch {
	case a.use != "":
		return []string{"-Xshare:auto", "-XX:SharedArchiveFile=" + a.use}
	case a.record != "":
		return []string{recordFlag + a.record}
	}
	return nil
}

// archiveSpace is the room that an archive takes, in bytes; with less, none is written.
const archiveSpace = 300_000_000

// findArchive gives the archive for this Java and these jars, or else a place to write one. Archives
// whose content does not match their checksum are removed.
func findArchive(f folders, m machine, j java) archive {
	prefix := archivePrefix(f, j)
	found, _ := filepath.Glob(escapeGlob(prefix) + "-*.jsa") // the pattern is well-formed
	for _, path := range found {
		if sum, err := checksum(path); err == nil && path == prefix+"-"+sum+".jsa" {
			return archive{use: path}
		}
		_ = os.Remove(path)
	}
	if m.checkSpace(f.cache, archiveSpace) != nil {
		return archive{}
	}
	// written by runs that were killed meanwhile
	unfinished, _ := filepath.Glob(filepath.Join(escapeGlob(f.cache), "*.tmp"))
	for _, path := range unfinished {
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > time.Hour {
			_ = os.Remove(path)
		}
	}
	return archive{record: prefix + "-" + rand.Text() + ".tmp"}
}

// recording gives the archive that the server of f writes when it ends, or "". The arguments that it
// was started with tell.
func recording(f folders) string {
	text, err := os.ReadFile(f.javaArgs())
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(text)) {
		if path, ok := strings.CutPrefix(line, `"`+recordFlag); ok {
			return unquoteArgument.Replace(strings.TrimSuffix(path, "\"\n"))
		}
	}
	return ""
}

// archivePrefix is the path of an archive up to its checksum.
func archivePrefix(f folders, j java) string {
	var made time.Time // of the folder with the jars, whose own times Java compares
	if info, err := os.Stat(f.jars()); err == nil {
		made = info.ModTime()
	}
	key := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%s\n%d", j.home, j.build, f.jars(), made.UnixNano()))
	return filepath.Join(f.cache, fmt.Sprintf("classes-%x", key[:6]))
}

// keepArchive gives an archive that a run has written its final name and removes those that it
// replaces. Without an archive, or with an unfinished one, it does nothing.
func keepArchive(record string) error {
	if record == "" || !finished(record) {
		return nil
	}
	sum, err := checksum(record)
	if err != nil {
		return err
	}
	prefix := record[:strings.LastIndex(record, "-")]
	older, _ := filepath.Glob(filepath.Join(escapeGlob(filepath.Dir(record)), "classes-*.jsa"))
	if err := os.Rename(record, prefix+"-"+sum+".jsa"); err != nil {
		return fmt.Errorf("keep the class-data archive: %w", err)
	}
	for _, path := range older {
		if path != prefix+"-"+sum+".jsa" {
			_ = os.Remove(path)
		}
	}
	return nil
}

// finished reports whether an archive begins with its magic number, which Java writes last.
func finished(path string) bool {
	const magic = 0xf00baba8 // CDS_DYNAMIC_ARCHIVE_MAGIC of cds.h
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var head [4]byte
	_, err = io.ReadFull(f, head[:])
	return err == nil && binary.NativeEndian.Uint32(head[:]) == magic
}

// checksum is the CRC-32C of a file in hexadecimal; it guards against damage, not against malice.
func checksum(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	sum := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	_, err = io.Copy(sum, f)
	return fmt.Sprintf("%08x", sum.Sum32()), errors.Join(err, f.Close())
}
