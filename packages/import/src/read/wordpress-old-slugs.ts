import { childrenOf, textIn, type XmlElement } from './xml-element.ts'

/**
 * Finds the addresses that an item of WordPress had before its slug was changed; WordPress leads from them to the new one.
 *
 * @param address Its present one, absolute. Where its end is not the slug nothing is known of the old ones.
 */
export function oldAddresses(element: XmlElement, address: string): readonly string[] {
	const slug = textIn(element, 'wp:post_name')
	const [, before, last, after] = /^([^?#]*\/)([^/?#.]+)((?:\.\w+)?\/?)$/.exec(address) ?? []
	if (last === undefined || last.toLowerCase() !== slug.toLowerCase()) return []
	const slugs = childrenOf(element, 'wp:postmeta')
		.filter((meta) => textIn(meta, 'wp:meta_key') === '_wp_old_slug')
		.map((meta) => textIn(meta, 'wp:meta_value'))
		.filter((old) => old !== '' && old !== slug && !/[/?#\s]/.test(old))
	return [...new Set(slugs)].map((old) => `${before}${old}${after}`)
}
