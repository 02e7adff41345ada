import type { MemberExpression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { enumMembers } from './enum-members.ts'
import { isChanged } from './is-changed.ts'
import { exportsOf, originsOf } from './origins.ts'
import { namesIn, type Origin, type Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'
import { takenApart } from './taken-apart.ts'

/** How often names may stand for names. */
const deepest = 12

/** What an expression is made as, in whatever program that stands. */
export async function valueAt(
	{ value, scope }: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<Origin | undefined> {
	if (depth > deepest) return undefined
	const next = (of: Origin | undefined) => of && valueAt(of, modules, depth + 1)
	if (value.type === 'ChainExpression') return next({ value: value.expression, scope })
	if (value.type === 'Identifier') return next(await originOf(value.name, scope, modules))
	if (value.type === 'CallExpression' && memberPath(value.callee) === 'Object.freeze') {
		const [frozen] = value.arguments
		return next(frozen && { value: frozen, scope })
	}
	if (value.type !== 'MemberExpression') return { value, scope }
	const key = keyOf(value)
	if (key === undefined) return undefined
	const { object } = value
	const imported =
		object.type === 'Identifier' ? scope.module.names.imports.get(object.name) : undefined
	if (imported?.exported === '*') {
		const other = await modules.find(imported.from, scope.module)
		const [one, ...others] = other ? await exportsOf(key, other, modules) : []
		return others.length > 0 ? undefined : next(one)
	}
	const whole = await valueAt({ value: object, scope }, modules, depth + 1)
	return whole && next(await memberAt(key, whole, modules, depth + 1))
}

/** What an object, or an `enum`, has by a key. */
async function memberAt(
	key: string,
	{ value, scope }: Origin,
	modules: SiteModules,
	depth: number,
): Promise<Origin | undefined> {
	const member = enumMembers(value)?.get(key)
	if (member) return { value: member, scope }
	if (value.type !== 'ObjectExpression') return undefined
	// What stands behind is what counts.
	for (const one of value.properties.toReversed()) {
		if (one.type === 'SpreadElement') {
			const other = await valueAt({ value: one.argument, scope }, modules, depth + 1)
			if (other?.value.type !== 'ObjectExpression') return undefined
			const found = await memberAt(key, other, modules, depth + 1)
			if (found) return found
		} else if (one.computed) return undefined
		else if (isNamed(one.key, key) || textOf(one.key) === key)
			return one.kind === 'init' && !one.method ? { value: one.value, scope } : undefined
	}
	return undefined
}

/** What a name stands for, if that is one thing, and it is not changed. */
async function originOf(
	name: string,
	scope: Scope,
	modules: SiteModules,
): Promise<Origin | undefined> {
	const [one, ...others] = await originsOf(name, scope, modules)
	if (one === undefined || others.length > 0) return undefined
	// Of a parameter that takes something apart only the whole is known.
	const isPart = ({ body }: Scope) =>
		isFunction(body) &&
		body.params.some((param) => {
			const whole = param.type === 'AssignmentPattern' ? param.left : param
			return whole.type !== 'Identifier' && namesIn(whole).includes(name)
		})
	for (let own: Scope | undefined = scope; own; own = own.outer) if (isPart(own)) return undefined
	for (const { node } of nodesIn(one.scope.body)) {
		if (node.type !== 'VariableDeclarator' || node.init !== one.value) continue
		if (namesIn(node.id).some((own) => isChanged(own, one.scope.body))) return undefined
		if (node.id.type === 'Identifier') return one
		const part = takenApart(node.id, one.value).find(([of]) => of === name)?.[1]
		return part && { ...one, value: part }
	}
	return one
}

/** `key` of `object.key`, `object['key']`. */
function keyOf({ property, computed }: MemberExpression): string | undefined {
	if (computed) return textOf(property)
	return property.type === 'Identifier' ? property.name : undefined
}
