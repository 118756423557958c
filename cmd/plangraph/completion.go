package main

import (
	"fmt"
	"os"
)

type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"The shell: bash, zsh or fish."`
}

// registrations are the lines that let a shell ask the program itself how a
// command line goes on, which it does by COMP_LINE; %s is the program's path.
var registrations = map[string]string{
	"bash": "complete -C %[1]q plangraph\n",
	"zsh":  "autoload -U +X bashcompinit && bashcompinit\ncomplete -C %[1]q plangraph\n",
	"fish": `complete -f -c plangraph -a '(env COMP_LINE=(commandline -cp) %[1]q)'
`,
}

// Run prints what a shell reads to complete command lines.
func (c *completionCommand) Run(e *environment) error {
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("the program does not know where it is: %w", err)
	}
	_, err = fmt.Fprintf(e.out, registrations[c.Shell], program)
	return err
}
