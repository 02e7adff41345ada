import type { MenuItem } from '@blog/theme'
import { configValues } from '../config-values.ts'

/**
 * Reads a Hugo menu: by weight (0 and none last), then name.
 *
 * @param home Of the language: paths are below it, as PaperMod has them.
 * @see https://gohugo.io/configuration/menus/
 */
export function hugoMenu(entries: readonly unknown[], home = '/'): readonly MenuItem[] {
	return entries
		.flatMap((entry) => {
			const { string, number } = configValues(entry)
			const name = string('name') ?? string('title') ?? string('identifier')
			const url = string('url') ?? string('pageref')
			return name === undefined || url === undefined
				? []
				: [{ name, url: below(home, menuUrl(url)), weight: number('weight') || Infinity }]
		})
		.sort((a, b) => (a.weight === b.weight ? (a.name < b.name ? -1 : 1) : a.weight - b.weight))
		.map(({ name, url }) => ({ name, url }))
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
