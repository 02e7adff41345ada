import type { ListQuery } from '../query/collection.ts'
import { NotValid } from './ghost-error.ts'

/** Items of a page unless the query says otherwise, and at most: Ghost 6 makes 100 of `all`. */
const USUAL = 15
const MOST = 100

/**
 * Reads what Ghost's clients ask of a list; what is not known is passed over, as Ghost does. A limit or page of 0 is as if it had not been said.
 *
 * @throws {NotValid}
 */
export function readBrowse({
	limit,
	page,
	filter,
	order,
}: Readonly<Record<string, string>>): ListQuery {
	return {
		limit: limit === 'all' ? MOST : Math.min(MOST, wholeNumber('limit', limit) || USUAL),
		page: wholeNumber('page', page) || 1,
		filter: filter || undefined,
		order: order || undefined,
	}
}

/**
 * Reads an id: 24 hexadecimal digits.
 *
 * @throws {NotValid}
 */
export function readId(text: string): string {
	if (!/^[0-9a-f]{24}$/.test(text)) throw failed('id')
	return text
}

function wholeNumber(name: string, text: string | undefined): number {
	if (!text) return 0
	if (!/^\d{1,9}$/.test(text)) throw failed(name)
	return Number(text)
}

function failed(name: string): NotValid {
	return new NotValid(`Validation (matches) failed for ${name}`)
}
