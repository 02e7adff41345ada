import type { SearchTexts } from './view.ts'

/** What the search says, in English. */
export const searchTexts: SearchTexts = Object.freeze({
	search: 'Search',
	results: { one: '# result', other: '# results' },
	none: 'Nothing found',
	corrected: 'for “#”',
	failed: 'The search could not be loaded. Try again later.',
	more: 'More results',
	close: 'Close',
})
