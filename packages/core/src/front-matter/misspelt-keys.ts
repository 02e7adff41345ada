import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { editDistance } from './nearest-name.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Keys whose loss shows only on the site: a draft that is published, a post without its date. */
const wanted = [
	...['title', 'date', 'draft', 'publishDate', 'expiryDate', 'lastmod', 'description', 'summary'],
	...['slug', 'aliases', 'tags', 'categories', 'series', 'trusted'],
]

/**
 * Finds keys that are probably one of {@link wanted} misspelt: one edit away, `darft`, or written with `-` or `_`, `publish_date`. Only where
 * the right key is missing, since a key of one's own may be named alike.
 */
export function misspeltKeys(frontMatter: FrontMatter, file: string): readonly Diagnostic[] {
	const written = Object.keys(frontMatter.values)
	const known = new Set(wanted)
	const missing = wanted.filter((key) => !written.includes(key))
	return written.flatMap((key) => {
		if (known.has(key) || ownNames.has(key.toLowerCase())) return []
		const meant = missing.find((name) => isMisspelt(key, name))
		if (meant === undefined) return []
		return report('front-matter-unknown-key', file, `Unexpected key \`${key}\``, {
			place: frontMatter.place([key]),
			hint: `Did you mean \`${meant}\`?`,
		})
	})
}

/** Words of their own that are a letter away. */
const ownNames = new Set(['data', 'rate', 'tag', 'serie', 'dates'])

function isMisspelt(key: string, name: string): boolean {
	const plain = key.toLowerCase().replace(/[-_]/g, '')
	return editDistance(plain, name.toLowerCase()) <= 1
}
