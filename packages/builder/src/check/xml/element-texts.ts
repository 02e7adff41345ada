import { decodeReferences } from '@blog/core'

/**
 * Reads the texts of the elements of a name, with references and CDATA, in order. Enough for sitemaps and feeds, which have no
 * elements in those that are asked for.
 *
 * @param name Without prefix.
 * @example elementTexts('<url><loc> /a?b&amp;c </loc></url>', 'loc') // ['/a?b&c']
 */
export function elementTexts(xml: string, name: string): readonly string[] {
	const element = new RegExp(
		`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([^<]*(?:<!\\[CDATA\\[[\\s\\S]*?\\]\\]>[^<]*)*)</`,
		'g',
	)
	return [...xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(element)].map(([, text = '']) =>
		textOf(text).trim(),
	)
}

function textOf(text: string): string {
	return text.replace(
		/<!\[CDATA\[([\s\S]*?)\]\]>|[^<]+/g,
		(part, cdata?: string) => cdata ?? decodeReferences(part),
	)
}
