/** Whether a file has more letters of UTF-8 than bytes that are none of it; what is ASCII counts for neither. */
export async function isMostlyUtf8(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
	const decoder = new TextDecoder('utf-8')
	let more = 0
	const count = (text: string) => {
		for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) more += letter === '\ufffd' ? -1 : 1
	}
	for await (const bytes of pieces) count(decoder.decode(bytes, { stream: true }))
	count(decoder.decode())
	return more > 0
}
