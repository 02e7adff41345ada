import type { CodeRange } from './code-range.ts'
import { fencesIn } from './fences-in.ts'
import { indentedCodeIn } from './indented-code-in.ts'
import type { Part } from './pair-tags.ts'

/**
 * Finds code that calls may stand in: between fences, and indented. What stands between the tags of `highlight` makes none.
 *
 * @param from Where the body begins.
 */
export function codeIn(source: string, from: number, parts: readonly Part[]): readonly CodeRange[] {
	const hasFences = /```|~~~/.test(source)
	const isIndented = source.includes('    ') || source.includes('\t')
	if (!hasFences && !isIndented) return []
	const text = withoutHighlights(source, parts)
	const fences = hasFences ? fencesIn(text, from) : []
	return isIndented ? [...fences, ...indentedCodeIn(text, from, fences)] : fences
}

/** As long as the source, with letters in place of calls of `highlight`. */
function withoutHighlights(source: string, parts: readonly Part[]): string {
	let text = ''
	function take(inside: readonly Part[]): void {
		for (const part of inside) {
			if (part.kind !== 'call') continue
			if (part.name !== 'highlight') take(part.inner?.parts ?? [])
			else text += source.slice(text.length, part.start) + 'x'.repeat(part.end - part.start)
		}
	}
	take(parts)
	return text + source.slice(text.length)
}
