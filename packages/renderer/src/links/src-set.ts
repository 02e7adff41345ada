/**
 * Changes the addresses of a `srcset`.
 *
 * @example mapSrcSet('a.png 1x, b.png 2x', (url) => `/${url}`) // '/a.png 1x, /b.png 2x'
 * @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
export function mapSrcSet(srcSet: string, map: (url: string) => string): string {
	return srcSet
		.trim()
		.split(/\s*,\s+|,(?=\S+\s+[\d.]+[wx])/)
		.map((candidate) => {
			const [url = '', ...descriptor] = candidate.trim().split(/\s+/)
			return [map(url), ...descriptor].join(' ')
		})
		.join(', ')
}
