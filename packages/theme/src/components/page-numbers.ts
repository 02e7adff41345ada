/**
 * The pages that a pager shows: the first, the last, those beside the current one; `0` stands for those left out. A gap is never
 * just one page wide.
 *
 * @param current 1-based.
 * @example pageNumbers(6, 12) // [1, 0, 5, 6, 7, 0, 12]
 */
export function pageNumbers(current: number, pages: number): readonly number[] {
	const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
		(page) => page === 1 || page === pages || Math.abs(page - current) <= 1,
	)
	return shown.flatMap((page, index) => {
		const skipped = page - (shown[index - 1] ?? 0) - 1
		if (skipped === 0) return [page]
		return [skipped === 1 ? page - 1 : 0, page]
	})
}
