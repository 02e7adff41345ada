import type { Expanded } from '../expanded.ts'
import { takeOut } from '../take-out.ts'
import { findKramdown } from './find-kramdown.ts'

/**
 * Takes formulas, HTML, comments and abbreviations of kramdown out of a text.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 */
export function expandKramdown(source: string, from: number): Expanded | undefined {
	if (!/\$\$|\{::|^ {0,3}\*\[|\smarkdown=/m.test(source)) return undefined
	return takeOut(source, () => findKramdown(source, from))
}
