import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { becomeAttributes, running } from './further-attributes.ts'

/** Arguments of built-in shortcodes that are never an address. What stands in one may be Markdown. */
const texts = new Set(['alt', 'attr', 'caption', 'summary', 'text', 'title'])

/** With the semicolon that browsers do without, and as many zeros as one likes. */
const reference = /&(?:#(?:x([\da-f]+)|(\d+))|([a-z][a-z\d]*));?/gi

/** A tag, or the beginning of one that another value could end. */
const tag = /<(?:[a-z/!?]|\s*$)/i
/** An address that is a program, without what browsers leave out of addresses. */
const program = /^(?:javascript|vbscript|data):/i
/** The same as that of a link in Markdown. */
const programOfLink = /\]\(<?(?:javascript|vbscript|data):/i

/**
 * Whether nothing that a browser reads as HTML or runs can come of the arguments of a shortcode.
 *
 * @param isOwn The shortcode is a function of the user, who may put a value anywhere, as it is; built-in ones escape values, and have addresses in few.
 * @param made What the shortcode made of them.
 */
export function areHarmless(
	args: Readonly<Record<string, string>>,
	isOwn: boolean,
	made: string,
): boolean {
	const areValues = Object.entries(args).every(([name, value]) =>
		isHarmless(value, isOwn, !isOwn && texts.has(name)),
	)
	if (!areValues || !isOwn) return areValues
	const names = Object.keys(args).map((name) => name.toLowerCase())
	const written = made.toLowerCase()
	if (names.some((name) => running.test(name) && written.includes(`${name}=`))) return false
	return !becomeAttributes(Object.values(args), made)
}

/** The same of a text that a function of the user may put anywhere, but for what may be attributes. */
export function isHarmlessAnywhere(text: string): boolean {
	return isHarmless(text, true, false)
}

function isHarmless(value: string, isOwn: boolean, isText: boolean): boolean {
	const decoded = decodeAll(value)
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of addresses
	const plain = decoded.replace(/[\u0000-\u0020\u007f-\u009f\\]+/g, '')
	if (tag.test(isOwn ? decoded : value) || programOfLink.test(plain)) return false
	return isText || !program.test(plain)
}

/** Decodes references, also those to the signs that others are made of. */
function decodeAll(value: string): string {
	let decoded = value
	for (let times = 0; times < 3 && decoded.includes('&'); times++)
		decoded = decoded.replace(reference, decode)
	return decoded
}

function decode(written: string, hexadecimal?: string, decimal?: string, name?: string): string {
	if (name !== undefined) return decodeNamedCharacterReference(name) || written
	const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16)
	return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
