import { fold } from './fold.ts'
import { splitUnspaced, unspaced } from './split-unspaced.ts'
import type { Term } from './term.ts'

/** Longer words are cut: what is that long is a hash or an encoded file. */
const longest = 40

const pieces = /v?\d+(?:\.\d+)+(?![\p{L}\p{N}])|[^-_.:\u2010\u2011\u200c]+/giu
const camel = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u
/** The Arabic article, also after a preposition: it is written as if it were part of the word. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{sc=Arabic}{3})/u

const elision = /^(?:[cdjlmnst]|(?:jusqu|lorsqu|puisqu|quelqu|qu)|(?:d|n)ell|all)['’](?=.)/iu

/**
 * The terms of a token: the word, or of a compound its parts and the whole; of scripts without spaces pairs of characters; of
 * versions the whole and what it begins with (`1.80` of `1.80.0`).
 *
 * @param token As {@link tokenStart} and {@link tokenEnd} find it.
 * @param offset Of the token in its text.
 * @example splitToken('node.js', 0) // 'node', 'js' and 'nodejs'
 */
export function splitToken(token: string, offset: number): Term[] {
	// Most tokens are words as they stand. `c++` and its like are as well.
	if (/^(?:[A-Z]?[a-z]{1,39}|\d{1,40}|[A-Za-z](?:\+\+|#)?|\.(?:net|NET|Net))$/.test(token))
		return [{ text: token.toLowerCase(), start: offset, end: offset + token.length, kind: 'word' }]
	const from = elision.exec(token)?.[0].length ?? 0
	const word = token.slice(from).replace(/['’]s$/iu, '')
	const terms: Term[] = []
	let hasPairs = false
	const add = (text: string, at: number, length: number, kind: Term['kind']) => {
		if (text !== '') terms.push({ text: text.slice(0, longest), start: at, end: at + length, kind })
	}
	for (const { 0: piece, index } of word.matchAll(pieces)) {
		let at = offset + from + index
		if (/^v?\d+\./i.test(piece)) {
			const version = piece.replace(/^v/i, '')
			add(version, at, piece.length, 'part')
			const [short] = /^\d+\.\d+(?=\.)/.exec(version) ?? []
			if (short) add(short, at, piece.length, 'tail')
		} else if (unspaced.test(piece)) {
			hasPairs = true
			for (const term of splitUnspaced(piece, at)) terms.push(term)
		} else
			for (const part of piece.length > longest ? [piece] : piece.split(camel)) {
				add(fold(part).replace(article, ''), at, part.length, 'part')
				at += part.length
			}
	}
	const parts = terms.filter(({ kind }) => kind === 'part')
	if (parts.length === 1)
		return terms.map((term) => (term.kind === 'part' ? { ...term, kind: 'word' } : term))
	if (hasPairs || parts.length < 2) return terms
	const whole = parts.map(({ text }) => text).join('')
	if (whole.length > longest) return terms
	return [
		...terms.filter(({ text, kind }) => kind !== 'part' || text.length > 1),
		{ text: whole, start: offset + from, end: offset + from + word.length, kind: 'whole' },
	]
}
