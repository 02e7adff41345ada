import type { AnyNode, MemberExpression } from 'acorn'
import { isValue } from '../../hiding/given-names.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { exportsOf, originsOf } from './origins.ts'
import type { Origin } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'

/** What entries have by a key that their files do not say; `null` if nothing. */
export type KeyDefault = { readonly value: string | number | boolean | null } | 'unknown'

/** More programs than any schema is written in. */
const most = 200

/**
 * Reads what the schema of a collection gives entries that say nothing by a key: `published: z.boolean().default(true)`.
 *
 * @param config Program that exports `collections`; absent if there is none.
 * @see https://docs.astro.build/en/guides/content-collections/#defining-the-collection-schema
 */
export async function schemaDefaults(
	config: SiteModule | undefined,
	collection: string,
	modules: SiteModules,
): Promise<(key: string) => KeyDefault> {
	const parts = config ? await collectionParts(config, collection, modules) : []
	const properties = parts.flatMap((part) => nodesIn(part))
	const hasSchema = properties.some(
		({ node }) => node.type === 'Property' && nameOf(node.key) === 'schema',
	)
	return (key) => {
		const found = properties.flatMap(({ node }) =>
			node.type === 'Property' && nameOf(node.key) === key ? [defaultIn(node.value)] : [],
		)
		// What a schema does not name is in a part of it that another program has.
		const [first = hasSchema ? 'unknown' : { value: null }, ...others] = found
		const isSame = others.every((one) => JSON.stringify(one) === JSON.stringify(first))
		return isSame ? first : 'unknown'
	}
}

/** The parts of programs that a collection is made of. */
async function collectionParts(
	config: SiteModule,
	collection: string,
	modules: SiteModules,
): Promise<readonly AnyNode[]> {
	const [all] = await exportsOf('collections', config, modules)
	if (all?.value.type !== 'ObjectExpression') return [config.tree]
	const own = all.value.properties.find(
		(one) => one.type === 'Property' && nameOf(one.key) === collection,
	)
	if (own?.type !== 'Property') return [config.tree]
	const open: Origin[] = [{ value: own.value, scope: all.scope }]
	for (const { value, scope } of open)
		for (const placed of nodesIn(value)) {
			if (placed.node.type !== 'Identifier' || !isValue(placed) || open.length > most) continue
			for (const one of await originsOf(placed.node.name, scope, modules))
				if (!open.some((other) => other.value === one.value)) open.push(one)
		}
	return open.map(({ value }) => value)
}

/** What calls that are put behind a type say: `z.boolean().default(true)`. */
function defaultIn(type: AnyNode): KeyDefault {
	let node = type
	if (node.type === 'Identifier') return 'unknown'
	while (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
		const { object, property }: MemberExpression = node.callee
		const method = property.type === 'Identifier' ? property.name : ''
		if (/^(?:transform|pipe|catch|preprocess)$/.test(method)) return 'unknown'
		const [given] = node.arguments
		if (/^(?:default|prefault)$/.test(method)) {
			const value = given?.type === 'Literal' ? given.value : undefined
			return /^(?:string|number|boolean)$/.test(typeof value)
				? { value: value as string | number | boolean }
				: 'unknown'
		}
		// https://zod.dev/api#coercion
		const isCoerced = object.type === 'MemberExpression' && nameOf(object.property) === 'coerce'
		if (isCoerced && method === 'boolean') return { value: false }
		// Of a type that is made elsewhere only running it would tell.
		const isOfOther = object.type === 'Identifier' && /^(?:optional|nullable|nullish)$/.test(method)
		if (isOfOther) return 'unknown'
		node = object
	}
	return { value: null }
}

function nameOf(key: AnyNode): string | undefined {
	if (key.type === 'Identifier') return key.name
	return key.type === 'Literal' ? String(key.value) : undefined
}
