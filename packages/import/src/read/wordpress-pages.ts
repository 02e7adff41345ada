/** Most pages of one post that are looked at. */
const MOST = 500

/** Where the pages of a post were behind its first one. */
export interface PageAddresses {
	/** Such that something can lead from there: absolute. */
	readonly aliases: readonly string[]
	/** Those with a question mark, and those of the home page, whose pages are other ones: nothing can. */
	readonly lost: readonly string[]
}

/**
 * Finds the addresses of the pages that WordPress makes of a post with `<!--nextpage-->`, which is one here.
 *
 * @param address Of its first page, absolute.
 * @see https://developer.wordpress.org/reference/functions/_wp_link_page/
 */
export function pageAddresses(text: string, address: string): PageAddresses {
	const none = { aliases: [], lost: [] }
	const count = text.replace(/^\s*<!--nextpage-->/, '').split('<!--nextpage-->', MOST).length
	if (count < 2 || address === '') return none
	const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2)
	if (address.includes('?'))
		return { ...none, lost: numbers.map((number) => `${address}&page=${number}`) }
	if (/^https?:\/\/[^/]+\/?$/.test(address)) {
		const home = address.replace(/\/?$/, '/')
		return { ...none, lost: numbers.map((number) => `${home}page/${number}/`) }
	}
	const [, folder = '', slash = ''] = /^(.*?)(\/?)$/.exec(address) ?? []
	return { ...none, aliases: numbers.map((number) => `${folder}/${number}${slash}`) }
}
