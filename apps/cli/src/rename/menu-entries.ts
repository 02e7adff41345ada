import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { LoadedConfig } from '@blog/builder/posts'

/** An entry of the menu in the config. */
export interface SiteMenuEntry {
	readonly name: string
	readonly url: string
	/** A page by its path in the content, whose address stands for {@link url}. */
	readonly page?: string
}

/** Where an entry stands in the config; without a line if a program makes it. */
export interface MenuPlace {
	readonly file: string
	readonly line?: number
	readonly column?: number
}

/** The menus of all languages. */
export interface SiteMenu {
	readonly entries: readonly SiteMenuEntry[]
	placeOf(entry: SiteMenuEntry): MenuPlace
}

/**
 * Reads the menus of a config.
 *
 * @param root The site's folder.
 */
export function siteMenu(root: string, loaded: LoadedConfig): SiteMenu {
	const { config, file = '', said, places, trace } = loaded
	const menus = [config.menu, ...Object.values(config.languages).map(({ menu }) => menu)]
	const entries = new Map(
		menus.flatMap((menu = []) => menu.map((one) => [`${one.url}\n${one.page ?? ''}`, one])),
	)
	const isOwn = saysMenu(said)
	return {
		entries: [...entries.values()],
		placeOf(entry) {
			const found = isOwn ? undefined : places?.menuEntry(entry)
			return found ? { file: found.file, ...found.place } : written(entry.url)
		},
	}

	/** The first text of a file of the config that is an address. */
	function written(url: string): MenuPlace {
		for (const name of new Set([file, ...[...trace.modules.keys()].map(below)])) {
			const path = join(root, name)
			if (name === '' || name.split('/').includes('node_modules') || !existsSync(path)) continue
			const text = readFileSync(path, 'utf8')
			const at = ['"', "'", '`'].map((quote) => text.indexOf(quote + url + quote))
			const first = Math.min(...at.filter((one) => one >= 0))
			if (first === Infinity) continue
			const lines = text.slice(0, first).split('\n')
			return { file: name, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
		}
		return { file }
	}

	function below(path: string): string {
		return (isAbsolute(path) ? relative(root, path) : path).replaceAll(sep, '/')
	}
}

/** Whether a config of our own has a menu, in any language. */
function saysMenu(said: unknown): boolean {
	return typeof said === 'object' && said !== null && 'menu' in said
}
