/**
 * The pages that a pager shows: the first, the last, those beside the current one; `0` stands for those left out. A gap is never
 * just one page wide.
 *
 * @param current 1-based.
 * @example pageNumbers(6, 12) // [1, 0, 5, 6, 7, 0, 12]
 */
export function pageNumbers(current: number, pages: number): readonly number[] {
	const near = [1, current - 1, current, current + 1, pages]
	const shown = [...new Set(near)].filter((page) => page >= 1 && page <= pages)
	return shown.flatMap((page, index) => {
		const skipped = page - (shown[index - 1] ?? 0) - 1
		if (skipped === 0) return [page]
		return [skipped === 1 ? page - 1 : 0, page]
	})
}
