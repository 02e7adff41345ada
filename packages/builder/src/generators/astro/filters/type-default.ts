import type { AnyNode } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { constantAt } from './constant-at.ts'
import { originsOf } from './origins.ts'
import type { Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** What entries have by a key that their files do not say; `null` if nothing. */
export type KeyDefault = { readonly value: string | number | boolean | null } | 'unknown'

/** How often names may stand for types. */
const deepest = 8

/** Reads what calls that are put behind a type of a schema say: `z.boolean().default(true)`, `z.nativeEnum(State).default(State.Draft)`. */
export async function typeDefault(
	type: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<KeyDefault> {
	const { value, scope } = type
	let node = value
	let isOther = depth > 0 || value.type === 'Identifier'
	while (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
		const { object, property } = node.callee
		const method = property.type === 'Identifier' ? property.name : ''
		if (/^(?:transform|pipe|catch|preprocess)$/.test(method)) return 'unknown'
		const [given] = node.arguments
		if (/^(?:default|prefault)$/.test(method))
			return given ? writtenDefault({ value: given, scope }, modules) : 'unknown'
		// https://zod.dev/api#coercion
		if (isCoercing(object) && method === 'boolean') return { value: false }
		isOther = object.type === 'Identifier' && /^(?:optional|nullable|nullish)$/.test(method)
		node = object
	}
	if (node.type === 'Identifier') {
		const [one, ...others] = await originsOf(node.name, scope, modules)
		const isOne = one && others.length === 0 && depth < deepest
		if (isOne) return typeDefault(one, modules, depth + 1)
	}
	// Of a type that is made elsewhere only running it would tell.
	return isOther ? 'unknown' : { value: null }
}

/** What `default` is given, or a function returns that it is given. */
async function writtenDefault({ value, scope }: Origin, modules: SiteModules): Promise<KeyDefault> {
	const made = isFunction(value) ? returnedBy(value) : value
	const found = made && (await constantAt({ value: made, scope }, modules))
	const known = found?.type === 'Literal' ? found.value : undefined
	return typeof known === 'string' || typeof known === 'number' || typeof known === 'boolean'
		? { value: known }
		: 'unknown'
}

/** `z.coerce` */
function isCoercing(node: AnyNode): boolean {
	return node.type === 'MemberExpression' && isNamed(node.property, 'coerce')
}
