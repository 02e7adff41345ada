import type { ImportItem } from '../import-item.ts'
import { childrenOf, textIn, type XmlElement } from './xml-element.ts'

/** Of each plug-in for search engines, Yoast and Rank Math, how it calls what a page says of itself. */
const keys = {
	title: ['_yoast_wpseo_title', 'rank_math_title'],
	description: ['_yoast_wpseo_metadesc', 'rank_math_description'],
	canonical: ['_yoast_wpseo_canonical', 'rank_math_canonical_url'],
} as const

/** What plug-ins keep in the form of custom fields, and what WordPress makes itself. */
const ofPrograms = /^(?:_|rank_math_|footnotes$|enclosure$|dsq_)/

/**
 * What plug-ins for search engines know of a post. A text with variables of theirs (`%%sitename%%`, `%excerpt%`) says nothing without them.
 *
 * @param meta By key.
 */
export function seoFields(
	meta: ReadonlyMap<string, string>,
): Pick<ImportItem, 'description' | 'canonical' | 'noindex'> {
	const written = (names: readonly string[]) =>
		names.map((name) => meta.get(name)?.trim() ?? '').find((text) => text && !/%\w+%/.test(text))
	const isHidden =
		meta.get('_yoast_wpseo_meta-robots-noindex') === '1' ||
		/"noindex"/.test(meta.get('rank_math_robots') ?? '')
	return {
		description: written(keys.description),
		canonical: written(keys.canonical),
		...(isHidden && { noindex: true }),
	}
}

/** Fields that an author has added, and the title that was for search engines; `undefined` if there are none. */
export function customFields(
	element: XmlElement,
): Readonly<Record<string, string | readonly string[]>> | undefined {
	const found = new Map<string, string[]>()
	for (const meta of childrenOf(element, 'wp:postmeta')) {
		const [key, value] = [textIn(meta, 'wp:meta_key'), textIn(meta, 'wp:meta_value')]
		const isTitle = keys.title.some((name) => name === key) && !/%\w+%/.test(value)
		const name = isTitle ? 'seoTitle' : key
		if (key === '' || value === '' || (ofPrograms.test(key) && !isTitle)) continue
		found.set(name, [...(found.get(name) ?? []), value])
	}
	if (found.size === 0) return undefined
	const fields = Object.create(null) as Record<string, string | readonly string[]>
	for (const [name, values] of found)
		fields[name] = values.length === 1 ? (values[0] as string) : values
	return fields
}
