package oracle

import (
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
)

// Check says what is wrong with the answer to an operation whose only root
// field is subgraph, paths or search. Of these the schema leaves open which of
// several answers is given, so that one can only be judged and not foretold.
// The answer has to hold, under their own names,
//
//	subgraph { nodes { id } links { id } truncated }
//	paths    { paths { nodes { id } links { id } length } truncated }
//	search   { edges { node { id } score highlight } totalCount }
//
// and of a search the edges of all its pages.
func (e *Evaluator) Check(request Request, answer any) error {
	r := &run{e, request.Operation, request.Variables, request.Cursors}
	field, isField := request.Operation.SelectionSet[0].(*ast.Field)
	if !isField {
		return fmt.Errorf("%w how to judge an operation that begins with a fragment", errUnknown)
	}
	arguments, err := r.arguments(field)
	if err != nil {
		return err
	}
	switch field.Name {
	case "subgraph":
		return r.checkSubgraph(arguments, answer)
	case "paths":
		return r.checkPaths(arguments, answer)
	case "search":
		return r.checkSearch(arguments, answer)
	}
	return fmt.Errorf("%w how to judge %s", errUnknown, field.Name)
}

// identified is an object of an answer of which only the id counts.
type identified struct {
	ID string `json:"id"`
}

// decode reads an answer, which came as maps, lists and scalars.
func decode(answer, into any) error {
	text, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}
