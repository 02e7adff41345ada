import type { Heading, Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { ownId } from './headings.ts'
import { visitFlow } from './visit-flow.ts'

/**
 * Reports headings whose own id another heading has already. Such ids stay, as in Hugo; only those that are made from texts are
 * made different.
 *
 * @param tree After `applyHeadingAttributes`.
 */
export function duplicateHeadingIds(tree: Root, file: string): readonly Diagnostic[] {
	const first = new Map<string, Heading>()
	const diagnostics: Diagnostic[] = []
	visitFlow(tree, (node) => {
		const id = node.type === 'heading' ? ownId(node) : undefined
		if (node.type !== 'heading' || id === undefined) return
		const earlier = first.get(id)
		if (earlier === undefined) {
			first.set(id, node)
			return
		}
		const line = earlier.position ? ` on line ${earlier.position.start.line}` : ''
		const message = `Unexpected id \`${id}\` of a heading: another heading${line} has it already`
		const hint = 'Give one of them another id; links lead to the first.'
		diagnostics.push(
			report('heading-id-duplicate', file, message, { place: node.position?.start, hint }),
		)
	})
	return diagnostics
}
