import type { CodeRange } from './code-range.ts'
import { fencesIn } from './fences-in.ts'
import { indentedCodeIn } from './indented-code-in.ts'
import type { Call, Part } from './pair-tags.ts'

/**
 * Finds code that calls may stand in: between fences, and indented. What stands between the tags of `highlight` and its like makes none.
 *
 * @param from Where the body begins.
 * @param isCode Whether what stands between the tags of a call is code.
 */
export function codeIn(
	source: string,
	from: number,
	parts: readonly Part[],
	isCode: (call: Call) => boolean,
): readonly CodeRange[] {
	const hasFences = /```|~~~/.test(source)
	const isIndented = source.includes('    ') || source.includes('\t')
	if (!hasFences && !isIndented) return []
	const text = withoutHighlights(source, parts, isCode)
	const fences = hasFences ? fencesIn(text, from) : []
	return isIndented ? [...fences, ...indentedCodeIn(text, from, fences)] : fences
}

/** As long as the source, with letters in place of calls with code. */
function withoutHighlights(
	source: string,
	parts: readonly Part[],
	isCode: (call: Call) => boolean,
): string {
	let text = ''
	function take(inside: readonly Part[]): void {
		for (const part of inside) {
			if (part.kind !== 'call') continue
			if (!isCode(part)) take(part.inner?.parts ?? [])
			else text += source.slice(text.length, part.start) + 'x'.repeat(part.end - part.start)
		}
	}
	take(parts)
	return text + source.slice(text.length)
}
