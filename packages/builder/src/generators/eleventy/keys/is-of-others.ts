import type { AnyNode, CallExpression } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { isPackage } from './is-package.ts'
import { computedKey } from './untold-keys.ts'

/** Whether a part of a program is given to what adds no data: a filter, a collection, a template, a plug-in of Markdown or a package. */
export function isOfOthers(
	{ node, parents }: PlacedNode,
	program: ProgramParts,
	syntax: ProgramSyntax,
): boolean {
	return parents.some((parent, index) => {
		if (parent.type !== 'CallExpression') return false
		const method = methodOf(parent.callee)
		if (method === undefined || parent.callee === (parents[index + 1] ?? node)) return false
		const isOther =
			method === 'addPlugin' ? addsNothing(parent, program, syntax) : others.test(method)
		return isOther && !nodesIn(parent).some((one) => isNamed(one.node, 'addGlobalData'))
	})
}

/** Whether a part is the name that data is added by, or stands in computed data: both are read by themselves. */
export function isReadBesides({ node, parents }: PlacedNode): boolean {
	const call = parents.at(-1)
	const isName =
		call?.type === 'CallExpression' &&
		!call.optional &&
		call.arguments[0] === node &&
		methodOf(call.callee) === 'addGlobalData'
	return (
		isName ||
		parents.some(
			(parent, index) =>
				parent.type === 'Property' &&
				parent.value === (parents[index + 1] ?? node) &&
				isNamed(parent.key, computedKey),
		)
	)
}

const others =
	/^(?:add(?:\w*(?:Filter|Shortcode|Tag)|\w+Global|Collection|Preprocessor|Transform|Linter|Extension|Template|DataExtension|PassthroughCopy|WatchTarget)|amendLibrary|setLibrary|set\w+Options|use|on)$/

function methodOf(callee: AnyNode): string | undefined {
	return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
		? callee.property.name
		: undefined
}

/** Whether a plug-in is a package, or a function of the site that takes no options. */
function addsNothing(
	{ arguments: [plugin] }: CallExpression,
	program: ProgramParts,
	syntax: ProgramSyntax,
): boolean {
	if (plugin === undefined || isPackage(plugin, program)) return true
	const written = syntax.functionOf({ value: plugin, program: program.program })?.value
	if (written === undefined || written.params.length > 1) return false
	return !nodesIn(written).some(({ node }) => isNamed(node, 'arguments'))
}
