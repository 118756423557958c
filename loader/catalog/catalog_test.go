package catalog

import (
	"io/fs"
	"maps"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// located matches a problem that names its line and column.
var located = regexp.MustCompile(`\.yaml:\d+:\d+:`)

func TestLoadReadsTheEmbeddedCatalog(t *testing.T) {
	catalog, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(catalog.Plans()) == 0 || len(catalog.Entities(model.EntityKindDistrict)) == 0 {
		t.Error("the embedded catalog has no plan or no district")
	}
}

func TestReadSmallCatalog(t *testing.T) {
	catalog, err := Read(os.DirFS("testdata/small"))
	if err != nil {
		t.Fatal(err)
	}
	former, ok := catalog.Entity(fact.Ref{Kind: model.EntityKindDistrict, Name: "青溪县"})
	if !ok || former.Ref.Name != "青溪区" {
		t.Errorf("a former name leads to %+v", former)
	}
	superior, ok := catalog.Superior(former.Ref)
	if !ok || superior.Name != "临江市" {
		t.Errorf("above %s is %s", former.Ref, superior)
	}
	plan, ok := catalog.Plan("青溪区2030年发展计划", "青溪区发展和改革局", 2030)
	if !ok {
		t.Fatal("the plan is not found")
	}
	if _, other := catalog.Plan("青溪区2030年发展计划", "", 2030); other {
		t.Error("a plan is found without its publisher")
	}
	checkFacts(t, plan)
	checkLocalNames(t, catalog, plan)
	var background []string
	for _, link := range catalog.Background() {
		if link.Support.Method != model.MethodCatalog {
			t.Errorf("background link of method %s", link.Support.Method)
		}
		background = append(background, string(link.Type)+" "+link.Source.String()+" "+link.Target.String())
	}
	if !strings.Contains(strings.Join(background, "\n"), "OPERATES_IN company/远帆科技 industry/机器人") {
		t.Errorf("background: %s", strings.Join(background, "\n"))
	}
}

func checkFacts(t *testing.T, plan *Plan) {
	t.Helper()
	facts := plan.Facts
	if got := []int{len(facts.Mentions), len(facts.Links), len(facts.Observations), len(facts.Statuses)}; !cmp.Equal(got, []int{4, 1, 2, 2}) {
		t.Errorf("mentions, links, observations, statuses: %v", got)
	}
	first := facts.Observations[0]
	if *first.Value != 80 || first.Comparator != model.ComparatorExact || first.GrowthComparator != model.ComparatorAbout || first.Support.Confidence != 1 || first.Support.Method != model.MethodCurated {
		t.Errorf("observation %+v", first)
	}
	if aim := facts.Observations[1]; aim.Value != nil || aim.Comparator != "" || aim.Basis != model.BasisTarget {
		t.Errorf("aim %+v", aim)
	}
	kept, rejected := plan.Without(facts)
	if rejected != 1 || len(kept.Mentions) != 3 || len(kept.Links) != 1 {
		t.Errorf("%d rejected, kept %d mentions and %d links", rejected, len(kept.Mentions), len(kept.Links))
	}
}

func checkLocalNames(t *testing.T, catalog *Catalog, plan *Plan) {
	t.Helper()
	local := map[string]bool{}
	for _, entity := range catalog.Entities(model.EntityKindProject) {
		local[entity.Ref.Name] = entity.LocalTo(plan.Meta.District)
	}
	want := map[string]bool{"临江地铁3号线": true, "远帆机器人产业园一期": true, "白石图书馆": false}
	if diff := cmp.Diff(want, local); diff != "" {
		t.Errorf("local names (-want +got):\n%s", diff)
	}
}

func TestSlipsInEntities(t *testing.T) {
	for _, slip := range slips(t, "testdata/errors/entities.txtar") {
		t.Run(slip.Name, func(t *testing.T) {
			checkSlip(t, slip, fstest.MapFS{slip.Name: {Data: slip.Data}})
		})
	}
}

func TestSlipsInPlans(t *testing.T) {
	const head = "plan: {title: 计划, district: 青溪区, year: 2030}\nfacts:\n"
	for _, slip := range slips(t, "testdata/errors/plans.txtar") {
		t.Run(slip.Name, func(t *testing.T) {
			var facts []string
			for line := range strings.Lines(string(slip.Data)) {
				if !strings.HasPrefix(line, "#") {
					facts = append(facts, line)
				}
			}
			files := small(t)
			files["plans/qingxi-2030.yaml"] = &fstest.MapFile{Data: []byte(head + strings.Join(facts, ""))}
			checkSlip(t, slip, files)
		})
	}
}

func slips(t *testing.T, path string) []txtar.File {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil || len(archive.Files) == 0 {
		t.Fatalf("%s: %v", path, err)
	}
	return archive.Files
}

// checkSlip reads files and looks for what the slip's first lines announce.
func checkSlip(t *testing.T, slip txtar.File, files fs.FS) {
	t.Helper()
	_, err := Read(files)
	if err == nil {
		t.Fatal("the slip was not seen")
	}
	for line := range strings.Lines(string(slip.Data)) {
		want, announced := strings.CutPrefix(strings.TrimSpace(line), "# ")
		if announced && !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not hold %q:\n%v", want, err)
		}
	}
	if located.MatchString(err.Error()) && !strings.Contains(err.Error(), "^") {
		t.Errorf("the error does not show the place:\n%v", err)
	}
}

// small gives a changeable copy of the small catalog.
func small(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS("testdata/small")
	err := fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, path)
		maps.Copy(files, fstest.MapFS{path: {Data: data}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
