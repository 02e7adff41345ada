import type { Blog, Post } from '@blog/core'
import type { MenuItem } from '@blog/theme'
import { isObject } from '../../config/check-fields.ts'
import type { MenuEntry } from '../../config/menu-entry.ts'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import type { Section } from '../sections.ts'
import { matterOf } from './matter-of.ts'

/**
 * Makes the header menu: what the config says, pages whose front matter says `menus: main`, and sections if the config wants them.
 *
 * @returns `undefined` if nobody says anything.
 * @see https://gohugo.io/content-management/menus/
 */
export function menuOf({
	config: { menu, lists, blog: options },
	blog,
	sections,
	titleOf,
}: {
	readonly config: Pick<ResolvedConfig, 'menu' | 'lists' | 'blog'>
	readonly blog: Blog<unknown>
	readonly sections: readonly Section[]
	titleOf(list: Post<unknown>): string
}): readonly MenuItem[] | undefined {
	const ofPages = [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists].flatMap((post) =>
		entryOf(post, titleOf),
	)
	const ofSections = lists.menu ? sections.filter(({ names }) => names.length === 1) : []
	if (menu === undefined && ofPages.length + ofSections.length === 0) return undefined
	const said = (menu ?? []).map(({ page, ...entry }) => ({
		...entry,
		url: (page !== undefined && urlOf(page)) || entry.url,
	}))
	const others = [
		...ofPages,
		...ofSections.map(({ title: name, url }) => ({ name, url, weight: 0 })),
	]
	return merged(said, others).map(({ name, url }) => ({ name, url }))

	/** Of a page in the content, or of a section. */
	function urlOf(page: string): string | undefined {
		const path = page.replace(/^\/+|\/+$/g, '')
		const section = sections.find(({ names }) => names.join('/') === path)
		const start = options.content ?? 'content'
		return (
			section?.url ?? blog.resolve(`${start === '' ? '' : `${start}/`}_.md`, `/${path}`)?.post?.url
		)
	}
}

/** Entries of the config in their order, by weight if they have one, and those of pages among them by weight and name. */
function merged(said: readonly MenuEntry[], others: readonly MenuEntry[]): readonly MenuEntry[] {
	const all = said.toSorted((a, b) => compare(weightOf(a), weightOf(b)))
	for (const other of others.toSorted((a, b) => compareEntries(a, b))) {
		const after = all.findIndex((one) => compareEntries(one, other) > 0)
		all.splice(after < 0 ? all.length : after, 0, other)
	}
	return all
}

function compareEntries(a: MenuEntry, b: MenuEntry): number {
	return compare(weightOf(a), weightOf(b)) || compare(a.name, b.name)
}

function weightOf({ weight }: MenuEntry): number {
	return weight || Infinity
}

function compare<Value extends number | string>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0
}

/** The entry that the front matter of a page asks for. */
function entryOf(
	post: Post<unknown>,
	titleOf: (list: Post<unknown>) => string,
): readonly MenuEntry[] {
	const { menus, menu = menus, linkTitle } = matterOf(post)
	const names = typeof menu === 'string' ? [menu] : menu
	const asks = Array.isArray(names) ? names.includes('main') : isObject(names) && 'main' in names
	if (!asks) return []
	const said = isObject(names) && isObject(names.main) ? names.main : {}
	const name = [said.name, said.title, linkTitle].find(
		(one): one is string => typeof one === 'string' && one !== '',
	)
	const weight = typeof said.weight === 'number' ? said.weight : 0
	return [{ name: name ?? titleOf(post), url: post.url, weight }]
}
