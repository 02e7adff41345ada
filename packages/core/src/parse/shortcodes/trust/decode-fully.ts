import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** With the semicolon that browsers do without, and as many zeros as one likes. */
const reference = /&(?:#(?:x([\da-f]+)|(\d+))|([a-z][a-z\d]*));?/gi

/** Decodes the character references in a text, also those to the signs that others are made of: more of them than browsers do, never less. */
export function decodeFully(text: string): string {
	let decoded = text
	for (let times = 0; times < 3 && decoded.includes('&'); times++)
		decoded = decoded.replace(reference, decode)
	return decoded
}

function decode(written: string, hexadecimal?: string, decimal?: string, name?: string): string {
	if (name !== undefined) return decodeNamedCharacterReference(name) || written
	const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16)
	return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
