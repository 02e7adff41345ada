import { type Decode, straysIn } from './decode.ts'

/**
 * Decodes UTF-16. Halves of letters are strays, and read as U+FFFD; a U+FFFD that stands in the file is none.
 *
 * @param isBig Whether the first of two bytes is the higher one.
 */
export function utf16Decoder(isBig: boolean): Decode {
	let rest: Uint8Array = new Uint8Array()
	let high = ''
	return (bytes, isLast) => {
		const all = Buffer.concat([rest, bytes])
		const units = all.subarray(0, all.length - (all.length % 2))
		rest = all.subarray(units.length)
		if (isBig) units.swap16()
		const read = high + units.toString('utf16le')
		const last = read.slice(-1)
		const isOpen = last >= '\ud800' && last < '\udc00'
		high = isOpen && !isLast ? last : ''
		const end = isLast && rest.length > 0 && !isOpen ? '\ud800' : ''
		const text = read.slice(0, read.length - high.length) + end
		return { text: text.toWellFormed(), strays: straysIn(text, /\p{Surrogate}/gu) }
	}
}
