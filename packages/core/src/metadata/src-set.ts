/**
 * Changes the addresses of a `srcset`.
 *
 * @example mapSrcSet('a.png 1x, b.png 2x', (url) => `/${url}`) // '/a.png 1x, /b.png 2x'
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function mapSrcSet(srcSet: string, map: (url: string) => string): string {
	const candidates: string[][] = [[]]
	for (const word of srcSet.split(/\s+/).filter(Boolean)) {
		const current = candidates.at(-1) ?? []
		// A comma belongs to an address, unless it ends it; it always ends a descriptor.
		const comma = current.length === 0 ? word.search(/,$/) : word.indexOf(',')
		current.push(comma < 0 ? word : word.slice(0, comma))
		if (comma < 0) continue
		const next = word.slice(comma + 1)
		candidates.push(next === '' ? [] : [next])
	}
	return candidates
		.filter(([url]) => url !== undefined && url !== '')
		.map(([url = '', ...descriptor]) => [map(url), ...descriptor.filter(Boolean)].join(' '))
		.join(', ')
}
