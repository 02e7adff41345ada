/** An address that is a program, and where it stands in a text. */
export interface ProgramAddress {
	/** Its scheme, and of data what kind they are: those of no kind are plain text. */
	readonly kind: string
	readonly index: number
}

/** What browsers leave out of addresses, and Markdown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const ignored = /[\u0000-\u0020\u007f-\u009f\\]+/g
const scheme = /javascript:|vbscript:|data:[a-z]+(?=\/)/g

/**
 * Finds addresses in a text that are programs, by their schemes.
 *
 * @param text With its character references decoded. Indexes are those without white space.
 */
export function programsIn(text: string): readonly ProgramAddress[] {
	if (!text.includes(':')) return []
	const plain = text.replace(ignored, '').toLowerCase()
	return Array.from(plain.matchAll(scheme), ({ 0: kind, index }) => ({ kind, index }))
}
