import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A character reference with its semicolon, in groups: decimal, hexadecimal, name. */
export const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/

/** The character of one reference; what does not exist stays as it is written. */
export function decodeReference(written: string): string {
	const [, decimal, hexadecimal, name] = characterReference.exec(written) ?? []
	if (name !== undefined) return decodeNamedCharacterReference(name) || written
	const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16)
	if (Number.isNaN(code)) return written
	const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
	return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}

const references = new RegExp(characterReference, 'g')

/** Decodes the character references of HTML text or of an attribute. */
export function decodeReferences(html: string): string {
	return html.includes('&') ? html.replace(references, decodeReference) : html
}
