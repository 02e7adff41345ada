import type { Rule } from '@blog/core'

const askedBy = 'blog check --prose'

/** Rules of language: for English, and advice alone. */
export const proseRules = {
	'prose-hard': {
		severity: 'info',
		summary: 'A sentence is hard to read for whom it is written.',
		note: 'More than half of seven formulas agree, which count letters, syllables and words that are known early. `check.prose.audience` of the config, and `audience` in the front matter, is `everyone`, `engineers` (default) or `experts`.',
		askedBy,
	},
	'prose-acronym': {
		severity: 'info',
		summary: 'A post uses an acronym more than once before it says what it stands for.',
		note: 'Explained is `content security policy (CSP)`, `CSP (content security policy)` and `<abbr title="…">CSP</abbr>`. What the audience knows is left out; `check.prose.acronyms` of the config names others.',
		askedBy,
	},
	'prose-summary-missing': {
		severity: 'info',
		summary: 'An RFC does not begin with a summary.',
		note: 'An RFC is known by a tag, a category or a section `rfc`, or by a title that begins with it. A `description` or a `summary` in the front matter is one too.',
		askedBy,
	},
	'prose-passive': {
		severity: 'info',
		summary: 'A post has the passive voice in a fifth of its sentences or more.',
		note: 'It hides who does something. Verbs that retext knows are counted, such as *written* and *built*. Told once a post, with the lines.',
		askedBy,
	},
	'prose-filler': {
		severity: 'info',
		summary: 'A word says nothing.',
		note: 'Such as *basically*, *actually*, *very*. Told once a word and post, with the lines.',
		askedBy,
	},
	'prose-language': {
		severity: 'info',
		summary: 'Texts in other languages than English are not looked at.',
		note: 'There are rules of English alone. Told once.',
		askedBy,
	},
} as const satisfies Record<string, Rule>
