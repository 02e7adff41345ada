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

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function textOf(text: string): string {
	return text.replace(
		/<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi,
		(whole, cdata?: string, hex?: string, decimal?: string, word?: string) => {
			if (cdata !== undefined) return cdata
			if (word !== undefined) return named[word] ?? whole
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole
		},
	)
}
