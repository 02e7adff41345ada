import type { ListQuery } from '../query/collection.ts'
import { invalidParam } from './wp-error.ts'

/** Query parameters, each with all its values: `tags=1,2`, `tags[]=1&tags[]=2`. */
export type WpParams = Readonly<Record<string, readonly string[]>>

/** Reads one text. */
export function textOf(params: WpParams, name: string): string | undefined {
	return params[name]?.at(-1) || undefined
}

/** Reads several texts: repeated, with brackets, or with commas between them. None of them is as if nothing had been said. */
export function listOf(params: WpParams, name: string): readonly string[] | undefined {
	const values = Object.entries(params).flatMap(([key, list]) =>
		key === name || key.replace(/\[\d*\]$/, '') === name ? list : [],
	)
	const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim())
	const list = parts.filter(Boolean)
	return list.length === 0 ? undefined : list
}

/** Reads several ids, in their order. */
export function idsOf(params: WpParams, name: string): ReadonlySet<number> | undefined {
	const list = listOf(params, name)
	if (list === undefined) return undefined
	const ids = list.map(Number)
	if (!ids.every(Number.isSafeInteger))
		throw invalidParam(name, `${name} is not a list of integers.`, 'rest_invalid_type')
	return new Set(ids)
}

/** Reads a whole number. */
export function numberOf(
	params: WpParams,
	name: string,
	usual: number,
	least: number,
	most: number,
): number {
	const text = textOf(params, name)
	if (text === undefined) return usual
	const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
	if (Number.isNaN(value))
		throw invalidParam(name, `${name} is not of type integer.`, 'rest_invalid_type')
	if (value < least || value > most)
		throw invalidParam(
			name,
			`${name} must be between ${least} (inclusive) and ${most} (inclusive)`,
			'rest_out_of_bounds',
		)
	return value
}

/** Reads yes or no. */
export function flagOf(params: WpParams, name: string): boolean | undefined {
	const text = textOf(params, name)?.toLowerCase()
	if (text === undefined) return undefined
	if (!/^(?:true|false|1|0)$/.test(text))
		throw invalidParam(name, `${name} is not of type boolean.`, 'rest_invalid_type')
	return text === 'true' || text === '1'
}

/** Reads which page of a list is asked for. */
export function pageQueryOf(params: WpParams): Pick<ListQuery, 'limit' | 'page' | 'offset'> {
	const most = Number.MAX_SAFE_INTEGER
	const hasOffset = textOf(params, 'offset') !== undefined
	return {
		limit: numberOf(params, 'per_page', 10, 1, 100),
		page: numberOf(params, 'page', 1, 1, most),
		offset: hasOffset ? numberOf(params, 'offset', 0, 0, most) : undefined,
	}
}

/** Reads one of several words. */
export function wordOf<Word extends string>(
	params: WpParams,
	name: string,
	words: readonly Word[],
	usual: Word,
): Word {
	const text = textOf(params, name)
	if (text === undefined) return usual
	const word = words.find((one) => one === text)
	if (word === undefined)
		throw invalidParam(name, `${name} is not one of ${words.join(', ')}.`, 'rest_not_in_enum')
	return word
}

/** Reads a moment, in milliseconds since 1970; without an offset it is UTC. */
export function momentOf(params: WpParams, name: string): number | undefined {
	const text = textOf(params, name)
	if (text === undefined) return undefined
	const isIso =
		/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
	const value = isIso
		? Date.parse(
				/[T].*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) || text.length === 10 ? text : `${text}Z`,
			)
		: Number.NaN
	if (Number.isNaN(value)) throw invalidParam(name, 'Invalid date.', 'rest_invalid_date')
	return value
}
