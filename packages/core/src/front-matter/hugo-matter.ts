import { isMap } from './is-map.ts'
import { knownKeys } from './known-keys.ts'
import type { FrontMatter } from './read-front-matter.ts'

/**
 * Front matter as Hugo reads it: capitals do not count, and what stands in `params` is a key of its own, but for the keys that Hugo itself reads.
 *
 * @see https://gohugo.io/content-management/front-matter/#parameters
 */
export function hugoMatter(frontMatter: FrontMatter): FrontMatter {
	const { params } = frontMatter.values
	const diagnostics = frontMatter.diagnostics.filter(({ rule }) => rule !== 'front-matter-key-case')
	if (!isMap(params)) return { ...frontMatter, diagnostics }
	const taken = new Set(Object.keys(frontMatter.values).map((key) => key.toLowerCase()))
	const values: Record<string, unknown> = Object.create(null)
	for (const [key, value] of Object.entries(params)) {
		const name = key.toLowerCase()
		if (!taken.has(name) && !ofHugo.has(name)) values[knownKeys.get(name) ?? key] = value
	}
	return { ...frontMatter, diagnostics, values: Object.assign(values, frontMatter.values) }
}

/** What is no parameter. */
const ofHugo = new Set(
	(
		'aliases build cascade content date description draft expirydate headless iscjklanguage keywords kind lang lastmod layout ' +
		'linktitle markup menu menus modified outputs params path publishdate resources sitemap sites slug summary title ' +
		'translationkey type unpublishdate url weight'
	).split(' '),
)
