package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

type doubtfulCommand struct {
	First int  `help:"How many pairs at most." default:"50"`
	JSON  bool `name:"json" help:"Print JSON."`
	correctionsFlag
}

// Run prints pairs of entities that may be one thing.
func (c *doubtfulCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(c.list(e, db), db.close())
}

func (c *doubtfulCommand) list(e *environment, db *database) error {
	l, err := c.openLoader(e, db)
	if err != nil {
		return err
	}
	pairs, err := l.Doubtful(e)
	if err != nil {
		return err
	}
	pairs = pairs[:min(max(c.First, 0), len(pairs))]
	if c.JSON {
		type named struct {
			ID       string `json:"id"`
			Name     string `json:"name"` // kind/name
			Mentions int    `json:"mentions"`
		}
		for _, p := range pairs {
			if err := json.NewEncoder(e.out).Encode(map[string]any{
				"reason": p.Reason, "one": named{p.One.ID(), p.One.String(), p.One.Mentions}, "other": named{p.Other.ID(), p.Other.String(), p.Other.Mentions},
			}); err != nil {
				return err
			}
		}
		return nil
	}
	for _, p := range pairs {
		if _, err := fmt.Fprintf(e.out, "%-9s  %s (%d)  %s (%d)\n", strings.ToLower(p.Reason.String()), p.One, p.One.Mentions, p.Other, p.Other.Mentions); err != nil {
			return err
		}
	}
	return nil
}
