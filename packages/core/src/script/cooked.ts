const escapes: Readonly<Record<string, string>> = {
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
	'\n': '',
	'\r\n': '',
	'\r': '',
	'\u2028': '',
	'\u2029': '',
}

/** What a text says that is written with escapes: `\n`, `\u00e9`, `\0`. */
export function cooked(text: string): string {
	return text.replace(
		/\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-3][0-7]{0,2}|[4-7][0-7]?)|(\r\n|[\s\S]))/g,
		(_, point?: string, unit?: string, byte?: string, octal?: string, letter = '') => {
			if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
			const code = Number.parseInt(point ?? unit ?? byte ?? '', 16)
			if (Number.isNaN(code)) return escapes[letter] ?? letter
			return code <= 0x10ffff ? String.fromCodePoint(code) : ''
		},
	)
}

/** The same of a template, where lines are lines however they end. */
export function cookedTemplate(text: string): string {
	return cooked(text.replaceAll('\r\n', '\n'))
}
