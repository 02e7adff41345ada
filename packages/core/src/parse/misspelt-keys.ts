import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { nearestName } from './nearest-name.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Keys whose loss shows only on the site: a draft that is published, a post without its date. */
const wanted = [
	...['title', 'date', 'draft', 'publishDate', 'expiryDate', 'lastmod', 'description', 'summary'],
	...['slug', 'aliases', 'tags', 'categories', 'series', 'trusted'],
]

/**
 * Finds keys that are probably one of {@link wanted} misspelt: `darft`, `publish_date`. Only where the right key is missing, since a key of
 * one's own may be named alike.
 */
export function misspeltKeys(frontMatter: FrontMatter, file: string): readonly Diagnostic[] {
	const written = Object.keys(frontMatter.values)
	const known = new Set(wanted)
	const missing = wanted.filter((key) => !written.includes(key))
	return written.flatMap((key) => {
		const meant = known.has(key) ? undefined : nearestName(key, missing)
		if (meant === undefined || isOwnName(key, meant)) return []
		return report('front-matter-unknown-key', file, `Unexpected key \`${key}\``, {
			place: frontMatter.place([key]),
			hint: `Did you mean \`${meant}\`?`,
		})
	})
}

/** Words of their own that are one or two letters away: `data`, `state`, `tag`. */
function isOwnName(key: string, meant: string): boolean {
	return ownNames.has(key.toLowerCase()) || (meant.length <= 4 && key.length <= 3)
}

const ownNames = new Set(
	'data state rate tag category serie draft_id update updated dates page pages subtitle'.split(' '),
)
