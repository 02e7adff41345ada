/**
 * The encoding that a text file says itself, by its byte order mark, a zero beside its first letter, or its XML declaration.
 *
 * @param bytes Its beginning.
 * @returns By its name in the Encoding Standard, though Node.js may decode less than that has; `undefined` for UTF-8, and for what is no encoding.
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return 'utf-16le'
	if (first === 0xfe && second === 0xff) return 'utf-16be'
	if (first && second === 0) return 'utf-16le'
	if (first === 0 && second) return 'utf-16be'
	const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
	const [, label] = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? []
	if (label === undefined) return undefined
	const name = encodingName(label)
	// What can be read so far has one byte to a letter.
	return name === undefined || /^utf-(?:8|16)/.test(name) ? undefined : name
}

/** The name of an encoding by what it may be called: `windows-1252` for `latin1`; `undefined` if there is none. */
export function encodingName(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding
	} catch {
		return undefined
	}
}
