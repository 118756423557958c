package assistant

// Answers have the fields of the schema by their names; what a question does not select
// is not there.

// Page says how a list goes on.
type Page struct {
	Total int    `json:"total" jsonschema:"how many there are in all"`
	Next  string `json:"next,omitempty" jsonschema:"give this as after to get those behind; empty at the end"`
}

// Entity is a thing that plans name.
type Entity struct {
	ID      string   `json:"id" jsonschema:"the id, for other tools"`
	Kind    string   `json:"kind" jsonschema:"INDUSTRY, COMPANY, PROJECT, DISTRICT, AREA, INSTITUTION, POLICY, EVENT, AWARD or INDICATOR"`
	Name    string   `json:"name" jsonschema:"the canonical name in Chinese"`
	NameEn  string   `json:"nameEn,omitempty" jsonschema:"the name in English, from the catalog"`
	Aliases []string `json:"aliases,omitempty" jsonschema:"other names"`
}

// Evidence is what a fact rests on.
type Evidence struct {
	Plan       *Plan    `json:"plan,omitempty" jsonschema:"the plan that says it; none where only the catalog knows it"`
	Place      string   `json:"place,omitempty" jsonschema:"part, section, paragraph, sentence"`
	Quote      string   `json:"quote,omitempty" jsonschema:"the words it rests on"`
	Passage    *Passage `json:"passage,omitempty" jsonschema:"the whole sentence"`
	Method     string   `json:"method" jsonschema:"CURATED by a reader, RULE, or CATALOG: background that no plan says"`
	Rule       string   `json:"rule,omitempty"`
	Confidence float64  `json:"confidence" jsonschema:"0 to 1"`
	Intended   bool     `json:"intended" jsonschema:"the plan aims at it and does not state it as done"`
}

// Plan is one published plan.
type Plan struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Year  int    `json:"year"`
}

// Passage is one sentence.
type Passage struct {
	Text string `json:"text"`
}

// Link is a link between two entities.
type Link struct {
	ID         string     `json:"id" jsonschema:"the id, for the tool evidence"`
	Type       string     `json:"type" jsonschema:"RELATES_TO, OPERATES_IN, DEVELOPS, LOCATED_IN, PART_OF, RECEIVED, COOPERATES_WITH or GOVERNED_BY"`
	Source     Entity     `json:"source"`
	Target     Entity     `json:"target"`
	Intended   bool       `json:"intended" jsonschema:"plans only aim at it"`
	Background bool       `json:"background" jsonschema:"the catalog knows it and no plan says it"`
	Evidence   []Evidence `json:"evidence"`
}

// Status is what a plan says of how far something has come.
type Status struct {
	Status   string     `json:"status"`
	Year     int        `json:"year"`
	Intended bool       `json:"intended" jsonschema:"aimed at, not reached"`
	Evidence []Evidence `json:"evidence"`
}

// Mention is one place where a plan names an entity.
type Mention struct {
	Text    string `json:"text" jsonschema:"the words that stand for it"`
	Passage Named  `json:"passage"`
}

// Named is a sentence that names something.
type Named struct {
	Place string `json:"place"`
	Text  string `json:"text"`
	Plan  Plan   `json:"plan"`
}

// Observation is one value of an indicator.
type Observation struct {
	ID               string     `json:"id" jsonschema:"the id, for the tool evidence"`
	Basis            string     `json:"basis" jsonschema:"ACTUAL or TARGET"`
	Year             int        `json:"year"`
	PeriodEnd        int        `json:"periodEnd,omitempty" jsonschema:"the last year of a span of years"`
	Value            *float64   `json:"value,omitempty"`
	Unit             string     `json:"unit,omitempty"`
	Comparator       string     `json:"comparator,omitempty"`
	GrowthPercent    *float64   `json:"growthPercent,omitempty"`
	GrowthComparator string     `json:"growthComparator,omitempty"`
	Rank             string     `json:"rank,omitempty"`
	Evidence         []Evidence `json:"evidence"`
}
