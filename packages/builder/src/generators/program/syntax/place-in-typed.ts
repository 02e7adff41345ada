import type { Place } from '@blog/core'

/** So much of a line tells where it was. */
const longest = 40

/**
 * Tells where something stood before types were taken out of a program: lines are where they were.
 *
 * @param source With types.
 * @param code Without them.
 */
export function placeInTyped(source: string, code: string, offset: number): Place {
	const before = code.slice(0, offset).split('\n')
	const line = source.split('\n')[before.length - 1] ?? ''
	const [rest = ''] = code.slice(offset, offset + longest).split('\n')
	return { line: before.length, column: columnOf(rest, line) + 1 }
}

/** Where a line has as much as it has of what stands in it without types. */
function columnOf(rest: string, line: string): number {
	for (let length = rest.length; length > 0; length--) {
		const found = line.indexOf(rest.slice(0, length))
		if (found >= 0) return found
	}
	return Math.max(line.search(/\S/), 0)
}
