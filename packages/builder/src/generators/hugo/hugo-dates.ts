import type { BlogOptions } from '@blog/core'
import type { ConfigValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** Which keys of front matter give which date. */
export interface HugoDates {
	readonly dateKeys: BlogOptions['dateKeys']
	readonly unread: readonly UnreadSetting[]
}

const published = ['publishDate', 'pubDate', 'published']
const modified = ['lastmod', 'modified']

/** What Hugo reads by itself. */
const usual = {
	date: ['date', ...published, ...modified],
	lastmod: [...modified, 'date', ...published],
	publishDate: [...published, 'date'],
	expiryDate: ['expiryDate', 'unpublishDate'],
} as const

/**
 * Reads `frontmatter`: the keys that dates come from.
 *
 * @see https://gohugo.io/configuration/front-matter/#dates
 */
export function hugoDates(hugo: ConfigValues): HugoDates {
	const unread: UnreadSetting[] = []
	const said = Object.entries(usual).flatMap(([name, keys]) => {
		const written = hugo.strings('frontmatter', name.toLowerCase())
		if (written === undefined) return []
		const read = written.flatMap((key): readonly string[] => {
			const word = key.toLowerCase()
			if (word === ':default') return keys
			if (word !== ':filemodtime' && word !== ':git') return [word === ':filename' ? word : key]
			// By default Hugo asks Git, which it is not to do unless another setting says so.
			if (word === ':filemodtime') unread.push(unreadDate(name, key))
			return []
		})
		const isUsual = read.join().toLowerCase() === keys.join().toLowerCase()
		return isUsual ? [] : [[name, read] as const]
	})
	return { dateKeys: said.length > 0 ? Object.fromEntries(said) : undefined, unread }
}

function unreadDate(name: string, key: string): UnreadSetting {
	return {
		setting: `frontmatter.${name}: ${key}`,
		path: ['frontmatter', name],
		why: 'no date is taken from the disk',
		hint: `Write \`${name}\` in the front matter: the disk forgets it when the files are copied.`,
	}
}
