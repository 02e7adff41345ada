import nql from '@tryghost/nql-lang'
import type { Columns } from './columns.ts'
import { compileCondition } from './compile-condition.ts'
import { type Fields, type Filter, fieldOf } from './field.ts'
import { QueryError } from './query-error.ts'

/** What the parser makes of a filter: conditions by property, joined by `$and` and `$or`. */
type Parsed = Readonly<Record<string, unknown>>

/** Longer ones are nobody's question. */
const MOST_CHARACTERS = 2000

/**
 * Compiles a filter in NQL, the language of Ghost's API: `tag:caching+published_at:>'2024-01-01'`.
 *
 * @param fields What can be asked for.
 * @param columns What the items say in it.
 * @returns Tells of the index of an item whether it is asked for.
 * @throws {QueryError} That says what is wrong with it.
 * @see https://docs.ghost.org/content-api/filtering
 */
export function compileFilter<Item>(
	text: string,
	fields: Fields<Item>,
	columns: Columns,
): Filter<number> {
	if (text.length > MOST_CHARACTERS)
		throw new QueryError('filter', `Expected a filter of at most ${MOST_CHARACTERS} characters`)
	return compile(parse(text), fields, columns)
}

function parse(text: string): Parsed {
	try {
		return nql.parse(text)
	} catch (cause) {
		const at = /at char (\d+)/.exec(String((cause as Error).message))?.[1]
		throw new QueryError(
			'filter',
			`Unexpected filter${at === undefined ? '' : ` at character ${at}`}, expected NQL such as \`tag:caching+featured:true\``,
		)
	}
}

function compile<Item>(parsed: Parsed, fields: Fields<Item>, columns: Columns): Filter<number> {
	const conditions = Object.entries(parsed).map(([name, value]) => {
		if (name === '$and' || name === '$or') {
			const parts = (value as Parsed[]).map((part) => compile(part, fields, columns))
			return name === '$and' ? all(parts) : any(parts)
		}
		const field = fieldOf(fields, name)
		if (field) {
			const column = columns(name)
			return all(
				operationsIn(value).map((one) => compileCondition(name, field.kind, column, ...one)),
			)
		}
		const known = Object.keys(fields).join(', ')
		throw new QueryError('filter', `Unexpected property \`${name}\`, expected one of ${known}`)
	})
	return all(conditions)
}

/** `{ $gt: 1 }`, or a value that is to be equal. */
function operationsIn(value: unknown): readonly (readonly [operator: string, value: unknown])[] {
	const isOperation = typeof value === 'object' && value !== null && !(value instanceof RegExp)
	return isOperation ? Object.entries(value) : [['$eq', value]]
}

function all(filters: readonly Filter<number>[]): Filter<number> {
	const [only, ...others] = filters
	if (only && others.length === 0) return only
	return (index) => filters.every((filter) => filter(index))
}

function any(filters: readonly Filter<number>[]): Filter<number> {
	return (index) => filters.some((filter) => filter(index))
}
