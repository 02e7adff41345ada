/** Columns that say to search engines and social sites what a post does not, and what they are called in `params.customFields`. */
const names = {
	meta_title: 'seoTitle',
	og_title: 'ogTitle',
	og_description: 'ogDescription',
	og_image: 'ogImage',
	twitter_title: 'twitterTitle',
	twitter_description: 'twitterDescription',
	twitter_image: 'twitterImage',
} as const

/**
 * What a post of Ghost says to search engines and social sites alone, as only templates of the old site understand it.
 *
 * @param text What stands in a column; empty if there is nothing.
 * @returns `undefined` if it says nothing.
 */
export function ghostSeo(
	text: (name: string) => string,
): Readonly<Record<string, string>> | undefined {
	const said = Object.entries(names).flatMap(([column, name]) => {
		const written = text(column).trim()
		return written === '' ? [] : [[name, written] as const]
	})
	return said.length === 0 ? undefined : Object.fromEntries(said)
}
