import type { AnyNode } from 'acorn'
import { isValue } from '../../program/syntax/is-value.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { exportsOf, originsOf } from './origins.ts'
import { moduleScope, type Origin } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'
import { type KeyDefault, typeDefault } from './type-default.ts'

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
	const found = new Map<string, KeyDefault[]>()
	for (const { value, scope } of parts)
		for (const { node } of nodesIn(value)) {
			const name = node.type === 'Property' ? nameOf(node.key) : undefined
			if (node.type !== 'Property' || name === undefined) continue
			const known = await typeDefault({ value: node.value, scope }, modules)
			found.set(name, [...(found.get(name) ?? []), known])
		}
	const hasSchema = found.has('schema')
	return (key) => {
		// What a schema does not name is in a part of it that another program has.
		const [first = hasSchema ? 'unknown' : { value: null }, ...others] = found.get(key) ?? []
		const isSame = others.every((one) => JSON.stringify(one) === JSON.stringify(first))
		return isSame ? first : 'unknown'
	}
}

/** The parts of programs that a collection is made of. */
async function collectionParts(
	config: SiteModule,
	collection: string,
	modules: SiteModules,
): Promise<readonly Origin[]> {
	const [all] = await exportsOf('collections', config, modules)
	const whole = [{ value: config.tree, scope: moduleScope(config) }]
	if (all?.value.type !== 'ObjectExpression') return whole
	const own = all.value.properties.find(
		(one) => one.type === 'Property' && nameOf(one.key) === collection,
	)
	if (own?.type !== 'Property') return whole
	const open: Origin[] = [{ value: own.value, scope: all.scope }]
	for (const { value, scope } of open)
		for (const placed of nodesIn(value)) {
			if (placed.node.type !== 'Identifier' || !isValue(placed) || open.length > most) continue
			for (const one of await originsOf(placed.node.name, scope, modules))
				if (!open.some((other) => other.value === one.value)) open.push(one)
		}
	return open
}

function nameOf(key: AnyNode): string | undefined {
	if (key.type === 'Identifier') return key.name
	return key.type === 'Literal' ? String(key.value) : undefined
}
