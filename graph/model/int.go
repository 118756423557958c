package model

import (
	"fmt"
	"math"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalInt writes the scalar Int.
func MarshalInt(value int) graphql.Marshaler { return graphql.MarshalInt(value) }

// UnmarshalInt reads the scalar Int, which has 32 bits and is no text (GraphQL
// specification, section 3.5.1); gqlgen's own takes 64 bits, and texts.
func UnmarshalInt(value any) (int, error) {
	if text, ok := value.(string); ok {
		return 0, fmt.Errorf("%.20q is no Int: write a number", text)
	}
	number, err := graphql.UnmarshalInt(value)
	if err != nil {
		return 0, err
	}
	if number < math.MinInt32 || number > math.MaxInt32 {
		return 0, fmt.Errorf("%d is no Int: it has to be from %d to %d", number, math.MinInt32, math.MaxInt32)
	}
	return number, nil
}
