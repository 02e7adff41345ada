import type { AnyNode, MemberExpression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { functionAt, originsOf } from './origins.ts'
import { returned } from './returned.ts'
import { calledScope, type Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/**
 * Finds what objects have by a key that are written out, also by a function of the site that returns them: `posts` of `(await load()).posts`, the first of `await Promise.all([…])`.
 *
 * @returns `undefined` if what it is asked of is none.
 */
export async function memberOrigins(
	{ value: { object, property, computed }, scope }: Origin<MemberExpression>,
	modules: SiteModules,
): Promise<readonly Origin[] | undefined> {
	const key = computed ? literalKey(property) : 'name' in property ? property.name : undefined
	if (key === undefined) return undefined
	const objects = await objectsAt({ value: object, scope }, modules)
	const found = objects.map((one) => partOf(one, key))
	const known = found.flatMap((one) => one ?? [])
	return known.length > 0 && known.length === found.length ? known : undefined
}

/** What an expression comes to: what a function returns that it calls, what a constant stands for. */
async function objectsAt(
	{ value, scope }: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<readonly Origin[]> {
	if (depth > 8) return []
	const each = async (all: readonly Origin[]) =>
		(await Promise.all(all.map((one) => objectsAt(one, modules, depth + 1)))).flat()
	if (value.type === 'AwaitExpression') return each([{ value: value.argument, scope }])
	if (value.type === 'Identifier') return each(await originsOf(value.name, scope, modules))
	if (value.type !== 'CallExpression' || value.callee.type === 'Super') return [{ value, scope }]
	const [first] = value.arguments
	const isAll = methodOf(value.callee) === 'all' && first?.type === 'ArrayExpression'
	if (isAll) return [{ value: first, scope }]
	const written = await functionAt({ value: value.callee, scope }, modules)
	if (written === undefined) return [{ value, scope }]
	const given = value.arguments.map((one) => ({ value: one, scope }))
	const inner = calledScope(written, given)
	return each(returned(written.value).map((one) => ({ value: one, scope: inner })))
}

function partOf({ value, scope }: Origin, key: string): Origin | undefined {
	if (value.type === 'ArrayExpression') {
		const element = value.elements[Number(key)]
		return element && element.type !== 'SpreadElement' ? { value: element, scope } : undefined
	}
	if (value.type !== 'ObjectExpression') return undefined
	const own = value.properties.findLast(
		(one) => one.type === 'Property' && !one.computed && 'name' in one.key && one.key.name === key,
	)
	return own?.type === 'Property' && !isFunction(own.value)
		? { value: own.value, scope }
		: undefined
}

function literalKey(property: AnyNode): string | undefined {
	if (property.type === 'Literal' && typeof property.value === 'number')
		return String(property.value)
	return textOf(property)
}
