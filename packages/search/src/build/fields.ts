import type { SearchDocument } from './search-document.ts'

/** How words of a field count, and the length that neither helps nor hurts, in words. */
export interface Field {
	readonly weight: number
	/** Of its length: 0, none; 1, in proportion. */
	readonly influence: number
	readonly length: number
	texts(document: SearchDocument): readonly string[]
}

/**
 * The fields of BM25F. Lengths are fixed and not those of the blog, so that a document weighs the same whatever stands beside it.
 *
 * @see https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf
 */
export const fields: readonly Field[] = [
	{ weight: 6, influence: 0.6, length: 6, texts: ({ title }) => [title] },
	{
		weight: 3,
		influence: 0.5,
		length: 30,
		texts: ({ sections }) => sections.map(({ heading }) => heading),
	},
	{ weight: 2.5, influence: 0.4, length: 4, texts: ({ tags }) => tags },
	{ weight: 2, influence: 0.5, length: 25, texts: ({ description = '' }) => [description] },
	{
		weight: 1,
		influence: 0.7,
		length: 500,
		texts: ({ sections }) => sections.map(({ text }) => text),
	},
]

/** How soon more of the same word counts no more. */
export const saturation = 2
