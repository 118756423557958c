package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// longestMember bounds a member of a list, in runes.
const longestMember = 24

// findLists finds names that share their tail with a later member of a list
// (生物医药、新能源汽车产业基金 are two funds), that share their head with an
// earlier one (友谊站、复兴站 after 110千伏), or both (地铁14、16号线), each with the
// span of its own words.
func (r *reading) findLists() {
	for at, sign := range r.runes {
		if strings.ContainsRune("、和与及等", sign) {
			r.sharedTail(at)
		}
		if strings.ContainsRune("、和与及", sign) {
			r.sharedHead(at)
		}
	}
}

// sharedTail finds a name whose first words end at a separator and whose last
// words stand at the end of the list.
func (r *reading) sharedTail(separator int) {
	clause := r.clauseOf(separator)
	for start := max(clause.Start, separator-longestMember); start < separator; start++ {
		head, ok := r.walk(start, separator)
		if !ok || !r.whole(start, start) {
			continue
		}
		for tail := separator + 1; tail < clause.End; tail++ {
			s, end, ok := r.complete(head, tail, 2)
			if !ok || !r.listTail(separator, start, tail, end) {
				continue
			}
			if separator-start < 2 && s.ref.Kind == model.EntityKindDistrict {
				continue
			}
			if r.insert(mention{s.ref, fact.Span{Start: start, End: separator}, "list-shared-tail"}) {
				return
			}
		}
	}
}

// walk follows the names along the text from start to end.
func (r *reading) walk(start, end int) (*node, bool) {
	var reached *node
	step(&r.lexicon.trie.root, r.runes[:end], start, func(at *node, stop int) bool {
		if stop == end {
			reached = at
		}
		return true
	})
	return reached, reached != nil
}

// complete gives the longest name that goes on from a node with the text at a
// rune, of which at least least runes are used.
func (r *reading) complete(from *node, start, least int) (s spelling, end int, ok bool) {
	step(from, r.runes, start, func(at *node, stop int) bool {
		if len(at.spellings) > 0 && stop-start >= least && !r.joined(stop-1, stop) {
			s, end, ok = choose(at.spellings), stop, true
		}
		return true
	})
	return s, end, ok
}

// listTail says whether the words from tail to end close the list that a
// separator opens: they follow 等 and at most a few words on its members, or
// end a member that is itself a name, whole or with the first member's head.
func (r *reading) listTail(separator, first, tail, end int) bool {
	if r.runes[separator] == '等' {
		return tail-separator <= longestClass && !r.punctuated(separator+1, tail)
	}
	list := r.between(separator+1, tail)
	if before, class, found := strings.Cut(list, "等"); found {
		return before != "" && len([]rune(class)) < longestClass && !strings.ContainsAny(class, "、和与及")
	}
	member := separator + 1
	for i := separator + 1; i < tail; i++ {
		if strings.ContainsRune("、和与及", r.runes[i]) {
			member = i + 1
		}
	}
	return member < tail && (r.isName(member, end) || r.headOf(first, separator, member, end))
}

// longestClass bounds what may stand between 等 and the class of a list's
// members, in runes: 等三大市级先进制造业园区.
const longestClass = 8

func (r *reading) punctuated(start, end int) bool {
	return strings.ContainsAny(r.between(start, end), "，,；;。、（）()")
}

func (r *reading) isName(start, end int) bool {
	at, ok := r.walk(start, end)
	return ok && len(at.spellings) > 0
}

// headOf says whether a later member is a name once it has a head of the
// first member.
func (r *reading) headOf(first, firstEnd, member, end int) bool {
	for cut := first + 1; cut < firstEnd; cut++ {
		head, ok := r.walk(first, cut)
		if !ok {
			return false
		}
		if _, stop, ok := r.complete(head, member, 2); ok && stop == end {
			return true
		}
	}
	return false
}

// shortestOwned is the least that may stand for a name without its owner.
const shortestOwned = 3

// findOwned finds what is named without its owner after the owner was named:
// 区医疗集团加快建设胸痛中心 is about 区医疗集团胸痛中心.
func (r *reading) findOwned() {
	for _, owner := range slices.Clone(r.mentions) {
		name := []rune(owner.ref.Name)
		var from *node
		step(&r.lexicon.trie.root, name, 0, func(at *node, end int) bool {
			if end == len(name) {
				from = at
			}
			return true
		})
		if from == nil || len(from.next) == 0 {
			continue
		}
		for at := owner.span.End + 1; at < len(r.runes); at++ {
			s, end, ok := r.complete(from, at, shortestOwned)
			if ok && len([]rune(s.text))-len(name) >= shortestOwned && s.ref.Kind != model.EntityKindIndicator {
				r.insert(mention{s.ref, fact.Span{Start: at, End: end}, "owner-before"})
			}
		}
	}
}

// shortestHead is the least a head may have; a single rune is enough where it
// stands for a district.
const shortestHead = 2

// sharedHead finds a name that begins after a separator and takes its head
// from the mention before it.
func (r *reading) sharedHead(separator int) {
	for _, earlier := range r.mentions {
		if earlier.span.End != separator {
			continue
		}
		for cut := earlier.span.End - 1; cut > earlier.span.Start; cut-- {
			if cut-earlier.span.Start < shortestHead && !strings.ContainsRune("市区省", r.runes[earlier.span.Start]) {
				break
			}
			head, ok := r.walk(earlier.span.Start, cut)
			if !ok {
				continue
			}
			s, end, ok := r.complete(head, separator+1, 2)
			if words := r.between(separator+1, end); ok && words != "产业" && r.insert(mention{s.ref, fact.Span{Start: separator + 1, End: end}, "list-shared-head"}) {
				return
			}
		}
	}
}
