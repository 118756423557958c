package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// release is the version of a release build, set when it is linked.
var release = "development"

type versionCommand struct{}

// Run prints the version, the commit that was built, and for what.
func (*versionCommand) Run(e *environment) error {
	commit := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			switch {
			case setting.Key == "vcs.revision":
				commit = setting.Value
			case setting.Key == "vcs.modified" && setting.Value == "true":
				commit += " and changes"
			}
		}
	}
	_, err := fmt.Fprintf(e.out, "plangraph %s, commit %s, %s, %s/%s\n", release, commit, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
