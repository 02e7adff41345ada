import type { Nodes, Parents, Text } from 'mdast'
import { characterReference, decodeReference } from './decode-references.ts'

/** What was written for the nodes of a heading, which are asked for in order. */
export interface WrittenText {
	/** A text as it was written, if it has characters that were written as numbers (`&#39;`). */
	of(node: Text): string | undefined
	/** Goes on behind a node. */
	skip(node: Nodes): void
}

const nothing: WrittenText = { of: () => undefined, skip() {} }

/**
 * Reads what the texts of a heading were made of. A text may be part of what its position spans: where it ends, the next one begins.
 *
 * @param source What the positions are of.
 */
export function writtenTextOf({ position }: Parents, source: string): WrittenText {
	const from = position?.start.offset ?? 0
	if (!source.slice(from, position?.end.offset ?? 0).includes('&#')) return nothing
	let at = from
	return {
		of({ position, value, data }) {
			if (position?.start.offset === undefined) return undefined
			at = Math.max(at, position.start.offset)
			const emoji = data as { readonly name?: unknown } | undefined
			const name = emoji?.name === undefined ? undefined : `:${emoji.name}:`
			const end = endOf(name ?? value, source, at)
			if (end === undefined) return undefined
			const written = source.slice(at, end)
			at = end
			if (!/&#\w+;/.test(written)) return undefined
			// Dashes are signs by now, which are no part of ids.
			return written.replace(/-{2,3}/g, '').replace(/&[a-z]\w*;/gi, decodeReference)
		},
		skip({ position }) {
			at = Math.max(at, position?.end.offset ?? 0)
		},
	}
}

const reference = new RegExp(characterReference, 'y')

/** @returns Where a text ends in the source; `undefined` if it does not stand there. */
function endOf(text: string, source: string, start: number): number | undefined {
	let at = start
	for (let index = 0; index < text.length; ) {
		const [wanted, sign, next = ''] = [text[index], source[at], source[at + 1]]
		reference.lastIndex = at
		const written = sign === '&' ? reference.exec(source)?.[0] : undefined
		const character = written === undefined ? sign : decodeReference(written)
		if (character !== undefined && text.startsWith(character, index)) {
			index += character.length
			at += written?.length ?? 1
			// Marks of quotes and blanks begin a line.
			if (sign === '\n') while (/[ \t>]/.test(source[at] ?? '')) at++
		} else if (sign === '\\' && next === wanted) at++
		else if (wanted === '\n' && /[ \t\r]/.test(sign ?? '')) at++
		else return undefined
	}
	return at
}
