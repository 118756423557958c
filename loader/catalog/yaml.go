package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// word is a scalar that knows where it stands in its file.
type word struct {
	value string
	token *token.Token
}

// UnmarshalYAML takes any scalar as it is written.
func (w *word) UnmarshalYAML(node ast.Node) error {
	scalar, ok := node.(ast.ScalarNode)
	if !ok || node.Type() == ast.NullType {
		return &yaml.SyntaxError{Message: "one word is needed here", Token: node.GetToken()}
	}
	w.token = node.GetToken()
	if text, isText := scalar.GetValue().(string); isText {
		w.value = text
	} else {
		w.value = w.token.Value
	}
	return nil
}

// words gives the texts of a list.
func words(list []word) []string {
	var texts []string
	for _, w := range list {
		texts = append(texts, w.value)
	}
	return texts
}

// decode reads a file strictly: an unknown key is an error.
func decode(files fs.FS, path string, into any) error {
	data, err := fs.ReadFile(files, path)
	if err != nil {
		return fmt.Errorf("%s cannot be read: %w", path, err)
	}
	err = yaml.UnmarshalWithOptions(data, into, yaml.Strict())
	if err == nil {
		return nil
	}
	var located yaml.Error
	if !errors.As(err, &located) {
		return fmt.Errorf("%s: %w", path, err)
	}
	return problem(path, located.GetToken(), located.GetMessage(), remedyOf(located))
}

// remedyOf says what to do about an error of the decoder.
func remedyOf(err yaml.Error) string {
	var unknown *yaml.UnknownFieldError
	if errors.As(err, &unknown) {
		return "mend the key, or take it out; loader/catalog/README.md lists the keys"
	}
	return "mend the YAML at this place"
}

// problem names a place in a file, shows it, and says what is wrong and what
// to do.
func problem(path string, at *token.Token, wrong, remedy string) error {
	if at == nil {
		return fmt.Errorf("%s: %s; %s", path, wrong, remedy)
	}
	shown := (&yaml.SyntaxError{Message: wrong, Token: at}).FormatError(false, true)
	_, source, _ := strings.Cut(shown, "\n")
	return fmt.Errorf("%s:%d:%d: %s; %s\n%s", path, at.Position.Line, at.Position.Column, wrong, remedy, source)
}
