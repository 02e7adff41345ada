import type { MenuItem } from '@blog/theme'
import { hugoValues } from './hugo-values.ts'

/**
 * Reads a Hugo menu: by weight (0 and none last), then name.
 *
 * @see https://gohugo.io/configuration/menus/
 */
export function hugoMenu(entries: readonly unknown[]): readonly MenuItem[] {
	return entries
		.flatMap((entry) => {
			const { string, number } = hugoValues(entry)
			const name = string('name') ?? string('title') ?? string('identifier')
			const url = string('url') ?? string('pageref')
			return name === undefined || url === undefined
				? []
				: [{ name, url: menuUrl(url), weight: number('weight') || Infinity }]
		})
		.sort((a, b) => (a.weight === b.weight ? (a.name < b.name ? -1 : 1) : a.weight - b.weight))
		.map(({ name, url }) => ({ name, url }))
}

/** Reads a list of PaperMod's social icons. */
export function hugoSocial(entries: readonly unknown[]): readonly MenuItem[] {
	return entries.flatMap((entry) => {
		const { string } = hugoValues(entry)
		const name = string('name') ?? string('title')
		const url = string('url')
		return name === undefined || url === undefined ? [] : [{ name, url: menuUrl(url) }]
	})
}

/** Hugo's menus and PaperMod's icons say `about` and `search/` for paths of the site. */
function menuUrl(url: string): string {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return url
	const path = url.startsWith('/') ? url : `/${url}`
	return /(?:\/|\.[a-z0-9]+|[?#].*)$/i.test(path) ? path : `${path}/`
}
