package extract

// rules are tried in this order in every passage that is no heading. The
// confidence is about the share of a rule's facts that readers agree with.
var rules = []rule{
	{"industry-in-name", 0.9, industryInName},
	{"place-in-name", 0.9, placeInName},
	{"part-by-name", 0.9, partByName},
	{"developer-in-name", 0.9, developerInName},
	{"place-inside-name", 0.9, placeInside},
	{"developer-inside-name", 0.85, developerInside},
	{"part-inside-name", 0.85, partInside},
	{"topic-of-sentence", 0.8, topic},
	{"industry-of-list", 0.9, industryOfList},
	{"award-by-verb", 0.95, awardByVerb},
	{"own-award", 0.85, ownAward},
	{"companies-of-industry", 0.95, companiesOfIndustry},
	{"developer-by-verb", 0.85, developerByVerb},
	{"cooperation", 0.9, cooperation},
	{"own-cooperation", 0.85, ownCooperation},
	{"place-by-verb", 0.85, placeByVerb},
	{"under-policy", 0.9, underPolicy},
	{"status-by-verb", 0.9, statusByVerb},
	{"observation-by-words", 0.85, observationByWords},
}
