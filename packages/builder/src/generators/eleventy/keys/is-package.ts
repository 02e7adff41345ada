import type { AnyNode } from 'acorn'
import { declarationsOf } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramParts } from '../../program/syntax/program-syntax.ts'

/** Whether an expression is a package, a member of one, or what its function makes: `sitemap`, `plugins.sitemap`, `sitemap(options)`, `require('sitemap')`. */
export function isPackage(node: AnyNode, program: ProgramParts): boolean {
	if (node.type === 'MemberExpression') return isPackage(node.object, program)
	if (node.type === 'CallExpression') {
		const [from] = node.arguments
		if (!isNamed(node.callee, 'require')) return isPackage(node.callee, program)
		return from?.type === 'Literal' && isBare(from.value)
	}
	if (node.type !== 'Identifier') return false
	const said = program.parts.flatMap((part) => declarationsOf(node.name, part))
	return said.length === 1 && said.every((one) => 'from' in one && isBare(one.from))
}

/** Whether a name is that of a package, and not of a file of this one. */
function isBare(from: unknown): boolean {
	return typeof from === 'string' && !/^[.#/]/.test(from)
}
