import type { Nodes } from 'mdast'
import { nameInlineMath } from '../name-math.ts'

/** Four backslashes, two before a brace, and one before a sign of emphasis; but not in `\text{…}`. */
const escapes = /\\text\s*\{[^{}]*\}|\\{4}|\\\\(?=[{}])|\\(?=[_*])/g

/**
 * Gives the formula that Markdown leaves of what was written. Backslashes that only TeX needs stay, though Markdown would take them: `\{`.
 *
 * @example formulaOfMarkdown('a\\_{ij} \\\\\\\\ \\\\{b\\\\}') // 'a_{ij} \\\\ \\{b\\}'
 */
export function formulaOfMarkdown(written: string): string {
	return written.replace(escapes, (found) => {
		if (found.startsWith('\\text')) return found
		return found.slice(found.length === 1 ? 1 : found.length / 2)
	})
}

/** Reads the formulas between single dollars so. */
export function readMarkdownFormulas(node: Nodes): void {
	const inline = node as { readonly type: string; value: string }
	if (inline.type === 'inlineMath') {
		inline.value = formulaOfMarkdown(inline.value)
		nameInlineMath(inline)
	}
	if ('children' in node) for (const child of node.children) readMarkdownFormulas(child)
}
