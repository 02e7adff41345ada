import type { Page } from './blog.ts'

/**
 * Cuts a list into pages. An empty list is one empty page.
 *
 * @param size Items on a page, at least 1.
 * @example paginate(['a', 'b', 'c'], 2).map((page) => page.items) // [['a', 'b'], ['c']]
 * @throws {RangeError} If `size` is not a positive integer.
 */
export function paginate<T>(items: readonly T[], size: number): readonly Page<T>[] {
	if (!Number.isInteger(size) || size < 1)
		throw new RangeError(`Unexpected page size ${size}, expected a positive integer`)
	const pages = Math.max(1, Math.ceil(items.length / size))
	return Array.from({ length: pages }, (_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		pages,
		size,
		total: items.length,
	}))
}
