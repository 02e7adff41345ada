import type { AnyNode, CallExpression } from 'acorn'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import type { PlacedNode, ProgramTree } from '../program/syntax/program-tree.ts'
import { computedKey } from './untold-keys.ts'

/**
 * Whether a part of a program is none of data that is added: it is given to a filter, a collection, a template, a plug-in of Markdown or the like, or it is the name by which data is
 * added, or in computed data, which are read by themselves.
 */
export function isOfOthers(
	{ node, parents }: PlacedNode,
	program: ProgramTree,
	text: string,
	syntax: ProgramSyntax,
): boolean {
	return parents.some((parent, index) => {
		const within = parents[index + 1] ?? node
		if (parent.type === 'Property')
			return (
				parent.value === within &&
				parent.key.type === 'Identifier' &&
				parent.key.name === computedKey
			)
		if (parent.type !== 'CallExpression' || parent.callee === within) return false
		const method = methodOf(parent.callee)
		if (method === 'addGlobalData') return within === node && !parent.optional
		if (method === undefined || text.slice(parent.start, parent.end).includes('addGlobalData'))
			return false
		return method === 'addPlugin' ? !isOfSite(parent, program, syntax) : ofOthers.test(method)
	})
}

const ofOthers =
	/^(?:add(?:\w*(?:Filter|Shortcode|Tag)|Collection|Preprocessor|Transform|Linter|Extension|Template|DataExtension|PassthroughCopy|WatchTarget)|amendLibrary|setLibrary|set\w+Options|use|on)$/

function methodOf(callee: AnyNode): string | undefined {
	return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
		? callee.property.name
		: undefined
}

/** Whether a plug-in is a function of the site that takes options, which it may add. */
function isOfSite(call: CallExpression, program: ProgramTree, syntax: ProgramSyntax): boolean {
	const [value] = call.arguments
	const plugin = value && syntax.functionOf({ value, program })
	return plugin !== undefined && plugin.value.params.length !== 1
}
