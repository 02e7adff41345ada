/** What 0x80 to 0x9f are, which Node.js 20 decodes as ISO-8859-1: https://encoding.spec.whatwg.org/#index-windows-1252 */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Decodes Windows-1252. */
export function windows1252(bytes: Uint8Array): string {
	const text = Buffer.from(bytes).toString('latin1')
	return text.replace(/[\x80-\x9f]/g, (one) => upper[one.charCodeAt(0) - 0x80] ?? one)
}
