/**
 * A link to an e-mail address that people can read and click, without scripts too, and in whose HTML no address stands: letters
 * are character references, those of the link percent-encoded before (RFC 6068 allows that), and between the shown parts lies
 * hidden text that a collector of text would take along.
 *
 * @param text Shown instead of the address.
 */
export function protectedEmail(address: string, text?: string): string {
	const [local = '', domain = ''] = address.split('@')
	const encoded = Array.from(
		new TextEncoder().encode(local),
		(byte) => `%${byte.toString(16).padStart(2, '0')}`,
	)
	const href = references(`mailto:${encoded.join('')}@${domain}`)
	const shown =
		text ??
		`${references(local)}<span class="decoy" hidden>-nospam-</span>${references(`@${domain}`)}`
	return `<a class="email" href="${href}">${shown}</a>`
}

/** Protects the addresses of `mailto:` links in a body. */
export function protectEmails(html: string): string {
	if (!html.includes('mailto:')) return html
	return html.replace(
		/<a ([^>]*)href="mailto:([^"?@\s]+@[^"?\s]+)"[^>]*>([\s\S]*?)<\/a>/g,
		(_, __, address: string, text: string) => {
			const plain = address.replaceAll('&#x26;', '&')
			return text.includes('@') ? protectedEmail(plain) : protectedEmail(plain, text)
		},
	)
}

function references(text: string): string {
	return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('')
}
