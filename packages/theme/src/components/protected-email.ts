import { decodeReferences } from '@blog/core'
import { escapeHtml } from '../html/escape-html.ts'

/**
 * A link to an e-mail address that people can read and click, without scripts too, and that collectors of addresses miss:
 *
 * - The link's target has every letter percent-encoded, and that as character references. For browsers and mail programs it is the
 *   same address (RFC 3986, section 6.2.2.2); what looks for `name@host` finds nothing, even after decoding the references.
 * - The shown address has a hidden ` (remove this) ` in it: its text is no address, and a person whose browser knows no `hidden`
 *   (or a feed reader that takes attributes away) still understands it.
 *
 * A collector that runs a whole browser and reads as people do finds it: nothing that can be clicked is safe from that.
 *
 * @param address `name@host`; anything else is shown as plain text.
 * @param html Shown instead of the address.
 * @param query What follows the address in the link: `?subject=Hello`.
 * @param hidden What the hidden text says.
 * @returns HTML.
 */
export function protectedEmail(
	address: string,
	html?: string,
	query = '',
	hidden = removeThis,
): string {
	const [local = '', domain = '', ...rest] = address.split('@')
	if (local === '' || domain === '' || rest.length > 0) return html ?? references(address)
	const href = `${scheme}${encoded(local)}${at}${encoded(domain)}${references(query)}`
	return `<a class="email" href="${href}">${html ?? shownEmail(local, domain, hidden)}</a>`
}

// Every page has an address: what its parts are made from is made once.
const referenceOf = Array.from({ length: 128 }, (_, code) => `&#${code};`)
const encodedOf = Array.from({ length: 256 }, (_, byte) =>
	references(`%${byte.toString(16).padStart(2, '0')}`),
)
const removeThis = '(remove this)'
const scheme = references('mailto:')
const at = references('@')

/** An address to look at. */
function shownEmail(local: string, domain: string, hidden: string): string {
	return `${references(local)}<span hidden> ${escapeHtml(hidden)} </span>${at}${references(domain)}`
}

/**
 * Protects the addresses of `mailto:` links in a body, also where the address is what the link shows. Other text, such as
 * `git@github.com` in code, stays as it is.
 *
 * @param html As the renderer writes it.
 * @param hidden What the hidden text says.
 */
export function protectEmails(html: string, hidden = removeThis): string {
	if (!html.includes('mailto:')) return html
	return html.replace(
		/<a\b([^>]*?)\shref="mailto:([^"?@]+@[^"?@]+)(\?[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/gi,
		(
			link,
			before: string,
			target: string,
			query: string | undefined,
			after: string,
			text: string,
		) => {
			const address = decoded(decodeReferences(target))
			if (address === undefined || /[\s<>"]/.test(address)) return link
			const [local = '', domain = ''] = address.split('@')
			const shown = replaceInHtml(text, address, shownEmail(local, domain, hidden))
			const made = protectedEmail(address, shown, decodeReferences(query ?? ''))
			return made.replace(
				'<a class="email"',
				() => `<a${withClass(concealed(before + after, address))}`,
			)
		},
	)
}

/** The link's other attributes, with the class that the style sheet knows. */
function withClass(attributes: string): string {
	return /\sclass="/i.test(attributes)
		? attributes.replace(/\sclass="/i, ' class="email ')
		: ` class="email"${attributes}`
}

/** Shows an address in the text of HTML as `shown`; in attributes, where there is room for no element, as references. */
function replaceInHtml(html: string, address: string, shown: string): string {
	return html.replace(/<[^>]*>|[^<]+/g, (part) =>
		part.startsWith('<')
			? concealed(part, address)
			: part.replaceAll('&#x40;', '@').split(address).join(shown),
	)
}

function concealed(attributes: string, address: string): string {
	return attributes.split(address).join(references(address))
}

/** Percent-encoded, and that as character references. */
function encoded(text: string): string {
	let html = ''
	for (const byte of new TextEncoder().encode(text)) html += encodedOf[byte]
	return html
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text)
	} catch {
		return undefined
	}
}

/** Text as numeric character references: what is text for a reader of HTML, and nothing to look for in its source. */
export function references(text: string): string {
	let html = ''
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0
		html += referenceOf[code] ?? `&#${code};`
	}
	return html
}
