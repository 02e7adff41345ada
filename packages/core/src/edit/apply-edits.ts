import type { Edit } from './field.ts'

/**
 * Puts texts in place of spans; those at one place in their order.
 *
 * @returns `undefined` if two of them overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
	let result = ''
	let at = 0
	for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from)) {
		if (from < at) return undefined
		result += text.slice(at, from) + put
		at = to
	}
	return result + text.slice(at)
}
