import { decodeBase64Url, encodeBase64Url } from '../base64-url.ts'
import { compare, type OrderKey } from './order-by.ts'
import { QueryError } from './query-error.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** A place in a list that stays when posts come and go: what the item before it is ordered by, and its id. */
export interface Cursor {
	readonly values: readonly (string | number)[]
	readonly id: string
}

/** Writes the place behind an item, for the query of the next page. */
export function writeCursor(index: number, id: string, order: readonly OrderKey[]): string {
	// JSON has no infinity, which stands for what is absent.
	const values = order.map((key) => finite(key.read(index)))
	return encodeBase64Url(encoder.encode(JSON.stringify([nameOf(order), values, id])))
}

/**
 * Reads what {@link writeCursor} has written.
 *
 * @throws {QueryError} If it is of another order, or none of ours.
 */
export function readCursor(text: string, order: readonly OrderKey[]): Cursor {
	const [name, values, id] = parse(text)
	if (typeof name !== 'string' || !Array.isArray(values) || typeof id !== 'string')
		throw new QueryError('cursor', 'Unexpected cursor, expected one from `next` of a page before')
	if (name !== nameOf(order) || values.length !== order.length)
		throw new QueryError('cursor', `Unexpected cursor: it is of the order \`${name}\``)
	return {
		values: order.map(({ descends }, at) => values[at] ?? (descends ? -Infinity : Infinity)),
		id,
	}
}

/** Whether an item stands behind a cursor. */
export function isBehind(
	index: number,
	id: string,
	cursor: Cursor,
	order: readonly OrderKey[],
): boolean {
	for (const [at, { read, descends }] of order.entries()) {
		const result = compare(read(index), cursor.values[at] as string | number)
		if (result !== 0) return descends ? result < 0 : result > 0
	}
	return id > cursor.id
}

function nameOf(order: readonly OrderKey[]): string {
	return order.map(({ name, descends }) => `${name} ${descends ? 'desc' : 'asc'}`).join(',')
}

function finite(value: string | number): string | number | null {
	return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

function parse(text: string): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(decoder.decode(decodeBase64Url(text)))
		return Array.isArray(value) ? value : []
	} catch {
		return []
	}
}
