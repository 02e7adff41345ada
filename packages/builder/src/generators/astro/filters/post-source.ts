import type { AnyNode, CallExpression } from 'acorn'
import { textOf } from '../../program/syntax/text-of.ts'
import { originsOf } from './origins.ts'
import type { Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/**
 * Tells whether a call gives a page its posts.
 *
 * @returns What chooses of them in it; `other` of one that gives something else instead, `undefined` of any other call.
 */
export type PostSource = (
	call: CallExpression,
	scope: Scope,
	modules: SiteModules,
) => Promise<{ readonly filter?: AnyNode | undefined } | 'other' | undefined>

/**
 * `getCollection('blog', filter)`
 *
 * @see https://docs.astro.build/en/reference/modules/astro-content/#getcollection
 */
export function ofCollection(collection: string): PostSource {
	return async ({ callee, arguments: [asked, filter] }, scope, modules) => {
		if (callee.type !== 'Identifier' || !isGetCollection(callee.name, scope)) return undefined
		const name = asked && (await textAt(asked, scope, modules))
		return name === undefined || name === collection ? { filter } : 'other'
	}
}

/**
 * `Astro.glob('../posts/*.md')`, `import.meta.glob('/src/posts/*.md')`
 *
 * @see https://docs.astro.build/en/guides/imports/#importmetaglob
 */
export const ofFiles: PostSource = async ({ callee }) => {
	if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
	const { object, property } = callee
	const isAstro = object.type === 'Identifier' && object.name === 'Astro'
	return property.name === 'glob' && (isAstro || object.type === 'MetaProperty') ? {} : undefined
}

function isGetCollection(name: string, { module }: Scope): boolean {
	const imported = module.names.imports.get(name)
	if (imported === undefined) return name === 'getCollection'
	return imported.from === 'astro:content' && imported.exported === 'getCollection'
}

/** A text, also by its name. */
async function textAt(
	value: AnyNode,
	scope: Scope,
	modules: SiteModules,
): Promise<string | undefined> {
	if (value.type !== 'Identifier') return textOf(value)
	const [one, ...others] = await originsOf(value.name, scope, modules)
	return one && others.length === 0 ? textOf(one.value) : undefined
}
