import { isUtf8 } from 'node:buffer'
import type { Decode, Decoded, Stray } from './decode.ts'
import { windows1252 } from './windows-1252.ts'

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Sequences of UTF-8, one byte to a character, and any other byte: RFC 3629, section 4. */
const sequences =
	/[\0-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+|[\x80-\xff]/g

/** Decodes UTF-8 in which other bytes stand, as in databases whose encoding was changed: these are read as Windows-1252, which most of them were. */
export function textRescuer(): Decode {
	let rest: Uint8Array = new Uint8Array()
	return (bytes, isLast) => {
		const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
		const end = isLast ? all.length : wholeUntil(all)
		rest = all.subarray(end)
		return rescued(all.subarray(0, end))
	}
}

function rescued(bytes: Uint8Array): Decoded {
	const strays: Stray[] = []
	if (isUtf8(bytes)) return { text: utf8.decode(bytes), strays }
	let text = ''
	for (const [run] of Buffer.from(bytes).toString('latin1').matchAll(sequences)) {
		const byte = run.charCodeAt(0)
		if (byte < 0x80) text += run
		else if (run.length > 1) text += utf8.decode(Buffer.from(run, 'latin1'))
		else {
			strays.push({ at: text.length, code: byte })
			text += windows1252(Buffer.of(byte))
		}
	}
	return { text, strays }
}

/** Where a sequence begins that the next piece ends; the length if there is none. */
function wholeUntil(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] as number
		if (byte < 0x80) break
		if (byte < 0xc0) continue
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
		return length > back ? bytes.length - back : bytes.length
	}
	return bytes.length
}
