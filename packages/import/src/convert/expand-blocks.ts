import { escapeHtml } from './escape-html.ts'

/** Longest text that blocks may add to a post, in UTF-16 code units. */
const LONGEST = 1 << 22

/** A block without HTML: its name and its attributes. */
const single = /<!--\s*wp:(block|social-link)\s+(\{[^<>]{0,2000}\})\s*\/-->/g

/**
 * Fills in blocks of Gutenberg that name what they show: a reusable block by its id, a profile elsewhere by its address. One level deep,
 * so that no block can hold itself.
 *
 * @param block Gives the text of a reusable block; `undefined` if the export does not have it.
 */
export function expandBlocks(text: string, block: (id: string) => string | undefined): string {
	let rest = LONGEST
	return text.replace(single, (whole, name: string, json: string) => {
		const attributes = parse(json)
		const made = name === 'block' ? block(String(attributes.ref)) : linkTo(attributes)
		if (made === undefined || made.length > rest) return whole
		rest -= made.length
		return made
	})
}

function parse(json: string): Readonly<Record<string, unknown>> {
	try {
		return JSON.parse(json) as Record<string, unknown>
	} catch {
		return {}
	}
}

/** It stands in a list. */
function linkTo({ url, label, service }: Readonly<Record<string, unknown>>): string | undefined {
	if (typeof url !== 'string') return undefined
	const name = [label, service].find((one) => typeof one === 'string' && one !== '') ?? url
	return `<li><a href="${escapeHtml(url)}">${escapeHtml(String(name))}</a></li>`
}
