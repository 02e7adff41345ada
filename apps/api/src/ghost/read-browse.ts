import type { ListQuery } from '../query/collection.ts'
import { QueryError } from '../query/query-error.ts'
import type { GhostShape } from './ghost-post.ts'

/** Items of a page unless the query says otherwise, and at most: Ghost 6 makes 100 of `all`. */
const USUAL = 15
const MOST = 100

/**
 * Reads what Ghost's clients ask of a list; what is not known is passed over, as Ghost does.
 *
 * @throws {QueryError}
 */
export function readBrowse(query: Readonly<Record<string, string>>): ListQuery {
	const { limit = String(USUAL), page = '1', filter, order } = query
	return {
		limit: limit === 'all' ? MOST : Math.min(MOST, wholeNumber('limit', limit)),
		page: wholeNumber('page', page),
		filter: filter || undefined,
		order: order || undefined,
	}
}

/** Reads what of each item is asked for. */
export function readShape(query: Readonly<Record<string, string>>): GhostShape {
	const { formats, include, fields } = query
	return {
		formats: new Set(listOf(formats || 'html')),
		include: new Set(listOf(include)),
		...(fields && { fields: new Set(listOf(fields)) }),
	}
}

function listOf(text = ''): readonly string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean)
}

function wholeNumber(name: string, text: string): number {
	const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
	if (value < 1) throw new QueryError(name, `Expected \`${name}\` to be a whole number from 1`)
	return value
}
