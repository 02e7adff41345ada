import type { Columns } from './columns.ts'
import { type Fields, fieldOf } from './field.ts'
import { QueryError } from './query-error.ts'

/** One thing to order by. */
export interface OrderKey {
	readonly name: string
	readonly descends: boolean
	/** What the item of that index says. */
	read(index: number): string | number
}

/**
 * Reads an order: `published_at desc, title asc`. Without a direction it ascends. Without regard to case; items without a value come last, whatever the direction.
 *
 * @throws {QueryError}
 */
export function readOrder<Item>(
	text: string,
	fields: Fields<Item>,
	columns: Columns,
): readonly OrderKey[] {
	const parts = text.split(',').map((part) => part.trim().split(/\s+/))
	return parts.map(([name = '', direction = 'asc', ...rest]) => {
		const field = fieldOf(fields, name)
		const isDirection = /^(?:asc|desc)$/i.test(direction)
		if (!field || field.kind === 'names' || !isDirection || rest.length > 0) {
			const known = Object.keys(fields).filter((one) => fields[one]?.kind !== 'names')
			throw new QueryError(
				'order',
				`Unexpected order \`${[name, direction, ...rest].join(' ')}\`, expected one of ${known.join(', ')}, then \`asc\` or \`desc\``,
			)
		}
		const descends = /^desc$/i.test(direction)
		const last = descends ? -Infinity : Infinity
		const column = columns(name)
		return {
			name,
			descends,
			read(index) {
				const value = column[index]?.[0]
				if (value === undefined) return last
				return typeof value === 'string' ? value : Number(value)
			},
		}
	})
}

/** Compares two items by their indexes; 0 if they are equal in everything that is asked. */
export function compareBy(keys: readonly OrderKey[]): (a: number, b: number) => number {
	return (a, b) => {
		for (const { read, descends } of keys) {
			const order = compare(read(a), read(b))
			if (order !== 0) return descends ? -order : order
		}
		return 0
	}
}

/** Numbers before texts: an absent text is a number. */
export function compare(a: string | number, b: string | number): number {
	if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0
	return (typeof a === 'number' ? a : -(b as number)) > 0 ? 1 : -1
}
