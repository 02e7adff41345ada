import type { LoadedConfig } from '@blog/builder/posts'
import { type WrittenPlace, writtenAddresses } from './written-addresses.ts'

/** An entry of the menu in the config. */
export interface SiteMenuEntry {
	readonly name: string
	readonly url: string
	/** A page by its path in the content, whose address stands for {@link url}. */
	readonly page?: string
}

/** Where an entry stands in the config. */
export interface MenuPlace extends WrittenPlace {
	/** What it says there, where that is another spelling of its address. */
	readonly text?: string
}

/** The menus of all languages. */
export interface SiteMenu {
	/** Each once, however often it is written. */
	readonly entries: readonly SiteMenuEntry[]
	/** All places that say it. */
	placesOf(entry: SiteMenuEntry): readonly MenuPlace[]
}

/**
 * Reads the menus of a config.
 *
 * @param root The site's folder.
 */
export function siteMenu(root: string, loaded: LoadedConfig): SiteMenu {
	const { config, said, places } = loaded
	const menus = [config.menu, ...Object.values(config.languages).map(({ menu }) => menu)]
	const isOwn = saysMenu(said)
	// What finds entries of another generator needs their names.
	const keyOf = ({ name, url, page = '' }: SiteMenuEntry) =>
		[isOwn || places === undefined ? '' : name, url, page].join('\n')
	const entries = new Map(menus.flatMap((menu = []) => menu.map((one) => [keyOf(one), one])))
	return {
		entries: [...entries.values()],
		placesOf(entry) {
			const found = isOwn ? [] : (places?.menuEntries?.(entry) ?? [])
			if (found.length === 0) return writtenAddresses(root, loaded, entry.url)
			return found.map(({ file, place, text }) => ({
				file,
				...place,
				...(text !== undefined && { text }),
			}))
		},
	}
}

/** Whether a config of our own has a menu, in any language. */
function saysMenu(said: unknown): boolean {
	return typeof said === 'object' && said !== null && 'menu' in said
}
