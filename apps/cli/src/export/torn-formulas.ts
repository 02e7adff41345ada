import { builderRules } from '@blog/builder'
import { createReport, type Diagnostic, type Post } from '@blog/core'
import type { Nodes } from 'mdast'

const report = createReport(builderRules)

/**
 * Says which formulas of sentences Hugo sets apart: those between two dollars that have a dollar themselves, and so no place between single ones.
 *
 * @param post As its author wrote it.
 */
export function tornFormulas({
	file,
	source,
	tree,
}: Pick<Post<unknown>, 'file' | 'source' | 'tree'>): readonly Diagnostic[] {
	return source.includes('$$') ? tornIn(tree) : []

	function tornIn(node: Nodes): readonly Diagnostic[] {
		if (!('children' in node)) return []
		const isAlone = node.type === 'paragraph' && node.children.length === 1
		return node.children.flatMap((child) => {
			const place = child.position?.start
			const written = source.slice(place?.offset, child.position?.end.offset)
			const isTorn = !isAlone && (child.type as string) === 'inlineMath' && hasInner(written)
			if (!isTorn || place === undefined) return tornIn(child)
			const message = `Unexpected formula \`${written.slice(0, 80)}\` within a sentence, which Hugo sets apart`
			const hint = 'Write it without dollars in it, between single ones.'
			return report('export-formula-apart', file, message, {
				place: { line: place.line, column: place.column },
				hint,
			})
		})
	}
}

function hasInner(formula: string): boolean {
	return formula.startsWith('$$') && formula.endsWith('$$') && formula.slice(2, -2).includes('$')
}
