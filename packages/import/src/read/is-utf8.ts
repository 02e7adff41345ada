/** Whether a file is UTF-8 as a whole. */
export async function isUtf8(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true })
	try {
		for await (const bytes of pieces) decoder.decode(bytes, { stream: true })
		decoder.decode()
		return true
	} catch (error) {
		if (error instanceof TypeError) return false
		throw error
	}
}
