import { extname } from 'node:path'
import type { Place } from '@blog/core'
import { report } from '../diagnostics/rules.ts'

/** Bytes that are none of the encoding of a file. */
export interface StrayBytes {
	/** Its name in the Encoding Standard. */
	readonly encoding: string
	/** The byte, if it is no UTF-8; in other encodings the character that it was read as. */
	readonly code: number
	readonly place: Place
}

/** What files are often in that name another encoding, as `iconv` calls it. */
const meant: Readonly<Record<string, string>> = {
	'utf-8': 'ISO-8859-2',
	'iso-8859-2': 'CP1250',
	'iso-8859-5': 'CP1251',
	'iso-8859-7': 'CP1253',
	'iso-8859-8': 'CP1255',
	'iso-8859-15': 'CP1252',
	'euc-kr': 'CP949',
	big5: 'BIG5-HKSCS',
	gbk: 'GB18030',
}

/**
 * What there is to say of them.
 *
 * @param first Where they begin.
 * @param count How many there are.
 * @param file Whose extension the hint has.
 */
export function strayBytes(first: StrayBytes, count: number, file: string) {
	const { encoding, code, place } = first
	const hex = code.toString(16).toUpperCase()
	const [bytes, letters] =
		encoding === 'utf-8'
			? [`byte 0x${hex}`, 'Windows-1252']
			: ['bytes', `U+${hex.padStart(4, '0')}`]
	const others = count > 1 ? `, the first of ${count}` : ''
	const message = `Unexpected ${bytes}${others}, expected ${encoding.toUpperCase()}: read as ${letters}`
	const hint = hintFor(encoding, extname(file))
	const { file: _, ...problem } = report('import-character', '', message, { place, hint })
	return problem
}

function hintFor(encoding: string, end: string): string {
	const look =
		encoding === 'utf-8'
			? 'Look at the letters there.'
			: 'Look at the letters there: some may be lost.'
	const from = meant[encoding]
	return from === undefined
		? look
		: `${look} If they are wrong, convert the file from the encoding that it has, \`iconv -f ${from} -t UTF-8 old${end} > new${end}\`, and import that into an empty folder.`
}
