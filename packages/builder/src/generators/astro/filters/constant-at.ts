import type { AnyNode, ArrayExpression, Literal } from 'acorn'
import { memberPath } from '../../program/syntax/member-path.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { enumMembers } from './enum-members.ts'
import { listIn } from './list-in.ts'
import { literalOf } from './literal-of.ts'
import type { Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'
import { valueAt } from './value-at.ts'

/**
 * Finds what is written out that an expression comes to: `'done'` of `State.Done` with `const State = { Done: 'done' }`, a list of such of `SHOWN` with `new Set(['done'])`, also in other programs.
 *
 * @returns `undefined` if only running the program would tell, or it is something else.
 */
export async function constantAt(
	at: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<Literal | ArrayExpression | undefined> {
	const found = await valueAt(at, modules, depth)
	if (found === undefined) return undefined
	const { value, scope } = found
	if (value.type === 'Literal') return value
	const text = textOf(value)
	if (text !== undefined) return literalOf(text, value)
	const list = listIn(value) ?? (await valuesAt(found, modules, depth))
	if (list === undefined) return undefined
	const elements: Literal[] = []
	for (const one of list.elements) {
		const isSpread = one?.type === 'SpreadElement'
		const inner = one && { value: isSpread ? one.argument : one, scope }
		const known = inner && (await constantAt(inner, modules, depth + 1))
		if (known?.type === 'Literal' && !isSpread) elements.push(known)
		else if (known?.type === 'ArrayExpression' && isSpread)
			elements.push(...(known.elements as Literal[]))
		else return undefined
	}
	return { ...list, elements }
}

/** `['done']` of `Object.values({ Done: 'done' })`, also of an `enum`. */
async function valuesAt(
	{ value, scope }: Origin,
	modules: SiteModules,
	depth: number,
): Promise<ArrayExpression | undefined> {
	const [of] =
		value.type === 'CallExpression' && memberPath(value.callee) === 'Object.values'
			? value.arguments
			: []
	const whole = of && (await valueAt({ value: of, scope }, modules, depth + 1))
	if (!whole) return undefined
	const parts = enumMembers(whole.value)?.values() ?? propertiesOf(whole.value)
	const elements: Literal[] = []
	for (const one of parts ?? []) {
		const known = await constantAt({ value: one, scope: whole.scope }, modules, depth + 1)
		if (known?.type !== 'Literal') return undefined
		elements.push(known)
	}
	const { start, end } = value
	return parts && { type: 'ArrayExpression', elements, start, end }
}

/** The values of an object that is written out. */
function propertiesOf(node: AnyNode): readonly AnyNode[] | undefined {
	if (node.type !== 'ObjectExpression') return undefined
	const values = node.properties.flatMap((one) => (one.type === 'Property' ? [one.value] : []))
	return values.length === node.properties.length ? values : undefined
}
