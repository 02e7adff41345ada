import type { AnyNode, CallExpression } from 'acorn'
import { textOf } from '../../program/syntax/text-of.ts'
import { originsOf } from './origins.ts'
import type { Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** What a call gives. */
export interface PostQuery {
	/** What chooses of the posts. */
	readonly filter?: AnyNode | undefined
	/** Whether it gives the one that is asked for. */
	readonly isOne?: boolean
}

/**
 * Tells whether a call gives a page its posts.
 *
 * @returns `other` of one that gives something else instead, `undefined` of any other call.
 */
export type PostSource = (
	call: CallExpression,
	scope: Scope,
	modules: SiteModules,
) => Promise<PostQuery | 'other' | undefined>

/**
 * `getCollection('blog', filter)`, `getEntry('blog', slug)`
 *
 * @see https://docs.astro.build/en/reference/modules/astro-content/#getcollection
 */
export function ofCollection(collection: string): PostSource {
	return async ({ callee, arguments: [asked, filter] }, scope, modules) => {
		const query = callee.type === 'Identifier' ? queryOf(callee.name, scope) : undefined
		if (query === undefined) return undefined
		const name = asked && (await textAt(asked, scope, modules))
		if (name !== undefined && name !== collection) return 'other'
		return query === 'getCollection' ? { filter } : { isOne: true }
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

/** What a name asks for, whatever the program calls it. */
function queryOf(name: string, { module }: Scope): string | undefined {
	const imported = module.names.imports.get(name)
	const query = imported?.from === 'astro:content' ? imported.exported : name
	const isOwn = imported !== undefined && imported.from !== 'astro:content'
	return !isOwn && /^(?:getCollection|getEntry|getEntryBySlug)$/.test(query) ? query : undefined
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
