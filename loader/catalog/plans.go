package catalog

import (
	"fmt"
	"strconv"
	"time"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// planFile is a file of plans/.
type planFile struct {
	Plan     planEntry        `yaml:"plan"`
	Facts    []passageEntry   `yaml:"facts"`
	Rejected []rejectionEntry `yaml:"rejected"`
}

type planEntry struct {
	Title       word `yaml:"title"`
	Publisher   word `yaml:"publisher"`
	District    word `yaml:"district"`
	Year        word `yaml:"year"`
	PublishedOn word `yaml:"publishedOn"`
	SourceURL   word `yaml:"sourceUrl"`
}

// plans reads every plan file.
func (r *reader) plans() {
	for _, file := range r.list("plans") {
		var content planFile
		if err := decode(r.files, file, &content); err != nil {
			r.found = append(r.found, err)
			continue
		}
		if plan, ok := r.plan(file, content); ok {
			r.catalog.plans = append(r.catalog.plans, plan)
			r.useDistricts(plan)
		}
	}
}

func (r *reader) plan(file string, content planFile) (*Plan, bool) {
	before := len(r.found)
	plan := &Plan{Meta: r.meta(file, content.Plan), File: file}
	if len(r.found) > before {
		return nil, false
	}
	if other, taken := r.catalog.Plan(plan.Meta.Title, plan.Meta.Publisher, plan.Meta.Year); taken {
		r.report(file, content.Plan.Title.token, "this plan is in "+other.File+" too", "make one file of the two")
		return nil, false
	}
	passages := passageReader{reader: r, file: file, plan: plan, seen: map[document.Place]bool{}}
	for _, entry := range content.Facts {
		passages.read(entry)
	}
	for _, entry := range content.Rejected {
		passages.reject(entry)
	}
	return plan, len(r.found) == before
}

func (r *reader) meta(file string, entry planEntry) PlanMeta {
	meta := PlanMeta{
		Title: entry.Title.value, Publisher: entry.Publisher.value,
		PublishedOn: entry.PublishedOn.value, SourceURL: entry.SourceURL.value,
	}
	if meta.Title == "" {
		r.found = append(r.found, fmt.Errorf("%s: the plan has no title; give it title, publisher, district and year", file))
		return meta
	}
	district := entry.District
	if _, err := fact.ParseRef(district.value); err != nil {
		district.value = "district/" + district.value
	}
	if district.token == nil {
		r.report(file, entry.Title.token, "the plan has no district", "add district: with the name of one from entities/districts.yaml")
	} else {
		meta.District, _ = r.refer(file, district, model.EntityKindDistrict)
	}
	year, err := strconv.Atoi(entry.Year.value)
	if err != nil || year < 1949 || year > 2200 {
		r.report(file, entry.Title.token, fmt.Sprintf("the plan's year %q is no year", entry.Year.value), "add year: with the year that it plans for")
	}
	meta.Year = year
	if meta.PublishedOn != "" {
		if _, err := time.Parse(time.DateOnly, meta.PublishedOn); err != nil {
			r.report(file, entry.PublishedOn.token, meta.PublishedOn+" is no date", "write it as 2023-05-06")
		}
	}
	return meta
}
