import type { Piece } from '../position-map.ts'
import type { CallPlace } from './place-of-call.ts'

/** Makes what a call stands for part of the list, quote or table that the call is in. */
export function putInPlace(
	text: string,
	place: CallPlace,
	isStart: boolean,
	isEnd: boolean,
): string {
	if (place.inCell) return (isStart && place.inCell === 'start' ? '| ' : '') + inCell(text)
	// Directly after a mark the block is in its item, and an empty line would leave it.
	const begun = isStart && place.isFirst ? text.replace(/^\n+/, '') : text
	const own = isStart && place.isLazy ? place.indent : ''
	const ended = isEnd && place.isLast ? begun.replace(/\n+$/, '') : begun
	return own + ended.replaceAll('\n', `\n${place.indent}`)
}

function inCell(text: string): string {
	return text
		.trim()
		.replace(/\s*\n\s*/g, ' ')
		.replace(/(?<!\\)\|/g, '&#124;')
}

/** Takes the indentation of a call from the lines between its tags. */
export function withoutIndent(inner: string, { indent, isAlone, isInCode }: CallPlace): string {
	return (isAlone || isInCode) && indent !== '' ? inner.replaceAll(`\n${indent}`, '\n') : inner
}

/** Adds what is missing of an indentation to the lines between tags, so that they stay in the item or quote of the call. */
export function withIndent(pieces: readonly Piece[], { indent }: CallPlace): readonly Piece[] {
	if (indent === '') return pieces
	const text = pieces.map((piece) => piece.text).join('')
	const missing = [...missingIndents(text, indent)]
	if (missing.length === 0) return pieces
	const parted: Piece[] = []
	let end = 0
	let next = 0
	for (const piece of pieces) {
		end += piece.text.length
		let rest = piece
		for (let found = missing[next]; found && found.at <= end; found = missing[++next]) {
			const { at: cut, text: added } = found
			const [head, tail] = split(rest, cut - (end - rest.text.length))
			parted.push(head, { text: added, start: tail.start, end: tail.start, isCopy: false })
			rest = tail
		}
		parted.push(rest)
	}
	return parted.filter((piece) => piece.text !== '')
}

interface Missing {
	readonly at: number
	readonly text: string
}

function* missingIndents(text: string, indent: string): Generator<Missing> {
	// An empty line without a mark would end the quote.
	if (indent.includes('>'))
		for (const { index } of text.matchAll(/\n(?![ \t]*>)/g)) yield { at: index + 1, text: indent }
	else {
		const wanted = widthOf(indent)
		for (const { 1: space = '', index } of text.matchAll(/\n([ \t]*)(?=\S)/g)) {
			const width = widthOf(space)
			if (width < wanted) yield { at: index + 1 + space.length, text: ' '.repeat(wanted - width) }
		}
	}
}

/** Columns, with tab stops every four. */
function widthOf(space: string): number {
	let width = 0
	for (const character of space) width += character === '\t' ? 4 - (width % 4) : 1
	return width
}

function split(piece: Piece, at: number): readonly [Piece, Piece] {
	const [head, tail] = [piece.text.slice(0, at), piece.text.slice(at)]
	if (!piece.isCopy)
		return [
			{ ...piece, text: head },
			{ ...piece, text: tail },
		]
	const middle = piece.start + at
	return [
		{ ...piece, text: head, end: middle },
		{ ...piece, text: tail, start: middle },
	]
}
