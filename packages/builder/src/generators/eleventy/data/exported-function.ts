import type { ModuleDeclaration, Statement } from 'acorn'
import { exportsOf, type Written } from '../../program/syntax/exports-of.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { inlined } from '../../program/syntax/inlined.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import type { ProgramTree } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'

/**
 * Finds the function that a program exports by a key of an object, also where that object is one of another program: `import shared from './shared.js'; export default shared`.
 *
 * @param path Of keys: `['eleventyComputed', 'permalink']`.
 * @returns `undefined` if only running the program would tell which.
 */
export async function exportedFunction(
	syntax: ProgramSyntax,
	file: string,
	path: readonly string[],
): Promise<WrittenFunction | undefined> {
	let found = await syntax.exported(file)
	for (const key of path) found = found && memberOf(found, key, syntax)
	const written = syntax.functionOf(found)
	return written && inlined(written, syntax)
}

function memberOf(found: Written, key: string, syntax: ProgramSyntax): Written | undefined {
	const object = syntax.namedValue(found)
	if (object?.value.type !== 'ObjectExpression') return undefined
	if (![found, object].every(({ program }) => isDeclaring(program))) return undefined
	const [one, ...others] = object.value.properties.filter(
		(each) =>
			each.type !== 'Property' ||
			each.computed ||
			isNamed(each.key, key) ||
			textOf(each.key) === key,
	)
	return one?.type === 'Property' && !one.computed && others.length === 0
		? { value: one.value, program: object.program }
		: undefined
}

/** Whether a program does nothing but declare and export: what it exports stays as it is written. */
function isDeclaring(program: ProgramTree): boolean {
	const exported = exportsOf(program).get('default')?.value
	return program.tree.body.every((one: Statement | ModuleDeclaration) => {
		if (one.type !== 'ExpressionStatement')
			return /^(?:Import|Export|Variable|Function)/.test(one.type)
		const { expression } = one
		const isExport = expression.type === 'AssignmentExpression' && expression.right === exported
		return isExport || one.directive !== undefined
	})
}
