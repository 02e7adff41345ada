import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../diagnostics/place-of.ts'
import { report } from '../diagnostics/rules.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Says where a file ends to be UTF-8, and how to convert it.
 *
 * @param file Path for diagnostics.
 * @param bytes Of the file, which is no UTF-8.
 */
export function notUtf8(file: string, bytes: Buffer): Diagnostic {
	const body = bytes.subarray(bytes.indexOf('\ufeff') === 0 ? 3 : 0)
	const text = decoder.decode(body)
	const { index, byte } = firstBad(text, body)
	const encoding = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)) ? 'utf-16' : 'windows-1252'
	const name = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
	return report('file-not-utf8', file, `Unexpected byte ${name}, expected UTF-8 text`, {
		place: createPlaceOf(text)(index),
		hint: `Save the file as UTF-8 in your editor, or convert it with \`iconv -f ${encoding} -t utf-8\`, if that is what it was written in.`,
	})
}

/** What stands for bad bytes may be in the text itself, too. */
function firstBad(text: string, bytes: Buffer): { readonly index: number; readonly byte: number } {
	let at = 0
	let from = 0
	for (let index = text.indexOf('\ufffd'); index >= 0; index = text.indexOf('\ufffd', from)) {
		at += Buffer.byteLength(text.slice(from, index))
		if (bytes.toString('hex', at, at + 3) !== 'efbfbd') return { index, byte: bytes[at] ?? 0 }
		at += 3
		from = index + 1
	}
	return { index: 0, byte: bytes[0] ?? 0 }
}
