/** What a list is asked for. */
export interface ListQuery {
	/** 1-based. */
	readonly page: number
	readonly limit: number
	readonly tag?: string
}

const known = new Set(['page', 'limit', 'tag'])
const MOST = 100

/**
 * Reads the query of a list.
 *
 * @returns The query with its defaults (page 1, limit 20), or a sentence that says what is wrong.
 */
export function readListQuery(params: Readonly<Record<string, string>>): ListQuery | string {
	const unknown = Object.keys(params).find((name) => !known.has(name))
	if (unknown !== undefined)
		return `Unexpected parameter \`${unknown}\`, expected ${[...known].join(', ')}`
	const page = wholeNumber(params.page ?? '1', Number.MAX_SAFE_INTEGER)
	if (page === undefined) return 'Expected `page` to be a whole number from 1'
	const limit = wholeNumber(params.limit ?? '20', MOST)
	if (limit === undefined) return `Expected \`limit\` to be a whole number from 1 to ${MOST}`
	return { page, limit, ...(params.tag !== undefined && { tag: params.tag }) }
}

function wholeNumber(text: string, most: number): number | undefined {
	const value = /^\d+$/.test(text) ? Number(text) : 0
	return value >= 1 && value <= most ? value : undefined
}
