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
export function readListQuery(
	params: Readonly<Record<string, readonly string[]>>,
): ListQuery | string {
	const unknown = Object.keys(params).find((name) => !known.has(name))
	if (unknown !== undefined)
		return `Unexpected parameter \`${unknown}\`, expected ${[...known].join(', ')}`
	const repeated = Object.keys(params).find((name) => params[name]?.length !== 1)
	if (repeated !== undefined) return `Unexpected second \`${repeated}\`, expected one`
	const one = (name: string) => params[name]?.[0]
	const page = wholeNumber(one('page') ?? '1', Number.POSITIVE_INFINITY)
	if (page === undefined) return 'Expected `page` to be a whole number from 1'
	const limit = wholeNumber(one('limit') ?? '20', MOST)
	if (limit === undefined) return `Expected \`limit\` to be a whole number from 1 to ${MOST}`
	const tag = one('tag')
	if (tag === '') return 'Expected `tag` to be the name of a tag'
	return { page, limit, ...(tag !== undefined && { tag }) }
}

function wholeNumber(text: string, most: number): number | undefined {
	const value = /^\d+$/.test(text) ? Number(text) : 0
	return value >= 1 && value <= most ? value : undefined
}
