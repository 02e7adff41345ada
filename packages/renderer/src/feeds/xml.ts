/** Characters that XML 1.0 has no way to write, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped here.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Drops what XML cannot hold: control characters, halves of surrogate pairs. */
function allowed(text: string): string {
	return text.toWellFormed().replace(forbidden, '')
}

/** Text for XML, between tags and in quotes. A carriage return is kept as a reference, or a parser would change it. */
export function xmlText(text: string): string {
	return allowed(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;')
}

/**
 * An element with text; nothing at all for `undefined`.
 *
 * @example xmlElement('title', 'A & B') // '<title>A &amp; B</title>'
 */
export function xmlElement(
	name: string,
	text: string | undefined,
	attributes: Readonly<Record<string, string>> = {},
): string {
	if (text === undefined) return ''
	return `<${name}${xmlAttributes(attributes)}>${xmlText(text)}</${name}>`
}

/** An element without content. */
export function xmlEmpty(name: string, attributes: Readonly<Record<string, string>>): string {
	return `<${name}${xmlAttributes(attributes)}/>`
}

/** An element with long text, readable as it is. */
export function xmlCdata(
	name: string,
	text: string | undefined,
	attributes: Readonly<Record<string, string>> = {},
): string {
	if (text === undefined) return ''
	const safe = allowed(text).replaceAll('\r\n', '\n').replaceAll(']]>', ']]]]><![CDATA[>')
	return `<${name}${xmlAttributes(attributes)}><![CDATA[${safe}]]></${name}>`
}

/** What begins a feed: XML 1.0 in UTF-8, and the address of a style sheet for browsers, if there is one. */
export function xmlProlog(style: string | undefined): string {
	const sheet =
		style === undefined
			? ''
			: `<?xml-stylesheet${xmlAttributes({ type: 'text/css', href: style })}?>\n`
	return `<?xml version="1.0" encoding="utf-8"?>\n${sheet}`
}

/** Puts elements on lines of their own and leaves out empty ones. */
export function xmlLines(indent: string, elements: readonly string[]): string {
	// Not joined: the HTML of a post, which is most of a feed, is then no copy.
	let lines = ''
	for (const element of elements) if (element !== '') lines += `${indent}${element}\n`
	return lines
}

function xmlAttributes(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(
			([name, value]) =>
				` ${name}="${xmlText(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
		)
		.join('')
}
