import type { Field, Filter } from './field.ts'
import { QueryError } from './query-error.ts'

/** One value of an item, ready to be compared. */
type Comparable = string | number | boolean

/**
 * Compiles one condition of a filter.
 *
 * @param name As in the query, for messages.
 * @param operator As the parser of NQL names it: `$eq`, `$gt`, `$in`, `$regex`, ….
 * @throws {QueryError} If the field cannot be compared so.
 */
export function compileCondition<Item>(
	name: string,
	field: Field<Item>,
	operator: string,
	value: unknown,
): Filter<Item> {
	const valuesOf = reader(field)
	const read = (one: unknown) => comparable(name, field.kind, one)
	const some = (test: (value: Comparable) => boolean): Filter<Item> => {
		return (item) => valuesOf(item).some(test)
	}
	const not = (filter: Filter<Item>): Filter<Item> => {
		return (item) => !filter(item)
	}
	const equals = (one: unknown): Filter<Item> => {
		if (one === null) return (item) => valuesOf(item).length === 0
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
			if (field.kind !== 'text' && field.kind !== 'names')
				throw new QueryError('filter', `Unexpected \`~\` for \`${name}\`, which is no text`)
			const pattern = value as RegExp
			const matches = some((each) => pattern.test(String(each)))
			return operator === '$regex' ? matches : not(matches)
		}
		default:
			return some(comparison(name, field.kind, operator, read(value)))
	}
}

function comparison(
	name: string,
	kind: Field<unknown>['kind'],
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

/** The values of an item as a list; an absent one is none. */
function reader<Item>(field: Field<Item>): (item: Item) => readonly Comparable[] {
	if (field.kind === 'names') return (item) => field.read(item)
	return (item) => {
		const value = field.read(item)
		if (value === null) return []
		return [typeof value === 'string' ? value.toLowerCase() : value]
	}
}

function comparable(name: string, kind: Field<unknown>['kind'], value: unknown): Comparable {
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
