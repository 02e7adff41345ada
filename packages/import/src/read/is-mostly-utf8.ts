import { textRescuer } from './text-rescuer.ts'

/** Letters that decide: some pages of Russian have so many, whole blogs in English have less. */
const ENOUGH = 1 << 16

/** Whether a file has more letters of UTF-8 than bytes that are none of it, as far as it is read; what is ASCII counts for neither. */
export async function isMostlyUtf8(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
	const decode = textRescuer()
	let all = 0
	let stray = 0
	for await (const bytes of pieces) {
		const { text, strays } = decode(bytes, false)
		all += text.match(/[^\0-\x7f]/g)?.length ?? 0
		stray += strays.length
		if (all > ENOUGH) break
	}
	return all > 2 * stray
}
