/** What ends an address, in HTML, JSON and Markdown. */
const ends = /[\s"'<>()\\]+/

/** A link to a place in a page. */
export interface FragmentLink {
	readonly address: string
	readonly fragment: string
}

/** Finds the links of a text that lead to a place in another page, whatever it is written in. It may find what is none. */
export function fragmentLinks(text: string): readonly FragmentLink[] {
	if (!text.includes('#')) return []
	return text.split(ends).flatMap((word) => {
		const href = word
			.replace(/^href=/i, '')
			.replaceAll('&amp;', '&')
			.replaceAll('&#038;', '&')
		const [address = '', fragment = ''] = href.split('#', 2)
		return address === '' || fragment === '' || href.length > LONGEST ? [] : [{ address, fragment }]
	})
}

/** Longest address, in UTF-16 code units. */
const LONGEST = 2000
