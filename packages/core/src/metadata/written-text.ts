import type { Text } from 'mdast'
import { decodeReference } from '../parse/decode-references.ts'
import { alignText } from '../parse/source-of-text.ts'

/**
 * A text of a heading as it was written, if it has characters that were written as numbers (`&#39;`).
 *
 * @param source What its position is of.
 */
export function writtenTextOf({ value, position }: Text, source: string): string | undefined {
	const start = position?.start.offset
	if (start === undefined) return undefined
	if (!source.slice(start, position?.end.offset).includes('&#')) return undefined
	const last = [...alignText(value, source, start)].at(-1)
	if (last === undefined || last.index + last.text.length < value.length) return undefined
	const written = source.slice(start, last.end)
	if (!/&#\w+;/.test(written)) return undefined
	// Dashes are signs by now, which are no part of ids.
	return written.replace(/-{2,3}/g, '').replace(/&[a-z]\w*;/gi, decodeReference)
}
