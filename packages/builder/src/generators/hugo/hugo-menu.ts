import type { MenuItem } from '@blog/theme'
import type { MenuEntry } from '../../config/menu-entry.ts'
import { configValues } from '../config-values.ts'

interface Written {
	readonly entry: MenuEntry
	readonly key: string
	readonly parent: string | undefined
}

/**
 * Reads a Hugo menu: by weight (0 and none last), then name; an entry with a parent after that.
 *
 * @param home Of the language: paths are below it, as PaperMod has them.
 * @param nested Whether entries with a parent are shown: PaperMod's header has no place for them.
 * @see https://gohugo.io/configuration/menus/
 */
export function hugoMenu(
	entries: readonly unknown[],
	home = '/',
	nested = true,
): readonly MenuEntry[] {
	const written = entries.flatMap((entry) => readEntry(entry, home)).sort(byWeight)
	const keys = new Set(written.map(({ key }) => key))
	const isInside = ({ parent }: Written) => parent !== undefined && keys.has(parent)
	const outer = written.filter((one) => !isInside(one))
	return (nested ? withChildren(outer, written.filter(isInside)) : outer).map(({ entry }) => entry)
}

function withChildren(
	some: readonly Written[],
	inner: readonly Written[],
	depth = 0,
): readonly Written[] {
	// Two entries can be the parents of each other.
	if (depth > inner.length) return some
	return some.flatMap((one) => [
		one,
		...withChildren(
			inner
				.filter(({ parent }) => parent === one.key)
				// They stay with their parent, whatever sorts the menu afterwards.
				.map((child) => ({
					...child,
					entry: { ...child.entry, weight: one.entry.weight ?? 0 },
				})),
			inner,
			depth + 1,
		),
	])
}

function byWeight({ entry: a }: Written, { entry: b }: Written): number {
	const [one, other] = [a.weight || Infinity, b.weight || Infinity]
	return one === other ? (a.name < b.name ? -1 : 1) : one - other
}

function readEntry(entry: unknown, home: string): readonly Written[] {
	const { string, number } = configValues(entry)
	const [identifier, title] = [string('identifier'), string('title')]
	const name = string('name') ?? title ?? identifier
	const page = string('pageref')
	const url = string('url') ?? page
	if (name === undefined || url === undefined) return []
	return [
		{
			entry: {
				name,
				url: below(home, menuUrl(url)),
				weight: number('weight') ?? 0,
				...(page !== undefined && { page }),
			},
			key: identifier ?? name,
			parent: string('parent'),
		},
	]
}

function below(home: string, url: string): string {
	const isPath = url.startsWith('/') && !url.startsWith('//')
	return isPath && !url.startsWith(home) ? home + url.slice(1) : url
}

/** Reads PaperMod's social icons, or its buttons: in their order. */
export function hugoLinks(entries: readonly unknown[]): readonly MenuItem[] {
	return entries.flatMap((entry) => {
		const { string } = configValues(entry)
		const name = string('name') ?? string('title')
		const url = string('url')
		return name === undefined || url === undefined ? [] : [{ name, url: menuUrl(url.trim()) }]
	})
}

/** Hugo's menus and PaperMod's icons say `about` and `search/` for paths of the site. */
function menuUrl(url: string): string {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return url
	const path = url.startsWith('/') ? url : `/${url}`
	return /(?:\/|\.[a-z0-9]+|[?#].*)$/i.test(path) ? path : `${path}/`
}
