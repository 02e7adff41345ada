import type { Column, Comparable } from './columns.ts'
import type { Field, Filter } from './field.ts'
import { QueryError } from './query-error.ts'

type Kind = Field<unknown>['kind']

/**
 * Compiles one condition of a filter, for items by their index.
 *
 * @param name As in the query, for messages.
 * @param operator As the parser of NQL names it: `$eq`, `$gt`, `$in`, `$regex`, ….
 * @throws {QueryError} If the field cannot be compared so.
 */
export function compileCondition(
	name: string,
	kind: Kind,
	column: Column,
	operator: string,
	value: unknown,
): Filter<number> {
	const read = (one: unknown) => comparable(name, kind, one)
	const some = (test: (value: Comparable) => boolean): Filter<number> => {
		return (index) => column[index]?.some(test) === true
	}
	const not = (filter: Filter<number>): Filter<number> => {
		return (index) => !filter(index)
	}
	const equals = (one: unknown): Filter<number> => {
		if (one === null) return (index) => column[index]?.length === 0
		const wanted = read(one)
		return some((each) => each === wanted)
	}
	switch (operator) {
		case '$eq':
			return equals(value)
		case '$ne':
			return not(equals(value))
		case '$in':
		case '$nin': {
			const wanted = new Set((value as unknown[]).map(read))
			const isIn = some((each) => wanted.has(each))
			return operator === '$in' ? isIn : not(isIn)
		}
		case '$regex':
		case '$not': {
			if (kind !== 'text' && kind !== 'names')
				throw new QueryError('filter', `Unexpected \`~\` for \`${name}\`, which is no text`)
			const pattern = value as RegExp
			const matches = some((each) => pattern.test(String(each)))
			return operator === '$regex' ? matches : not(matches)
		}
		default:
			return some(comparison(name, kind, operator, read(value)))
	}
}

function comparison(
	name: string,
	kind: Kind,
	operator: string,
	wanted: Comparable,
): (value: Comparable) => boolean {
	if (kind === 'flag' || kind === 'names')
		throw new QueryError('filter', `Unexpected comparison of \`${name}\`, expected a value`)
	switch (operator) {
		case '$gt':
			return (value) => value > wanted
		case '$gte':
			return (value) => value >= wanted
		case '$lt':
			return (value) => value < wanted
		case '$lte':
			return (value) => value <= wanted
		default:
			throw new QueryError('filter', `Unexpected operator for \`${name}\``)
	}
}

function comparable(name: string, kind: Kind, value: unknown): Comparable {
	const wrong = (expected: string) =>
		new QueryError('filter', `Unexpected \`${value}\` for \`${name}\`, expected ${expected}`)
	switch (kind) {
		case 'number': {
			const number = Number(value)
			if (typeof value === 'boolean' || !Number.isFinite(number)) throw wrong('a number')
			return number
		}
		case 'date': {
			const epoch = typeof value === 'string' ? readDate(value) : Number.NaN
			if (!Number.isFinite(epoch)) throw wrong('a date such as `2024-10-09` or `now-30d`')
			return epoch
		}
		case 'flag':
			if (typeof value !== 'boolean') throw wrong('`true` or `false`')
			return value
		default:
			return String(value).toLowerCase()
	}
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/

/** `2024-10-09`, also with a time; UTC unless an offset stands behind it. */
function readDate(text: string): number {
	if (!isoDate.test(text)) return Number.NaN
	const iso = text.replace(' ', 'T')
	return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(iso) || iso.length === 10 ? iso : `${iso}Z`)
}
