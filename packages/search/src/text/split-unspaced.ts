import { fold } from './fold.ts'
import type { Term } from './term.ts'

/** Letters of scripts that are written without spaces, or whose words are often found inside others. */
export const unspaced =
	/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

const runs = new RegExp(`(?:${unspaced.source}\\p{M}*)+|(?:(?!${unspaced.source})[^])+`, 'gu')

/**
 * The terms of a run of letters, some of them of scripts without spaces: overlapping pairs of these, one alone if it stands alone, and
 * the last one again as a `tail`. Letters of other scripts between them are words.
 *
 * @param offset Of the run in its text.
 * @example splitUnspaced('全文検索', 0) // '全文', '文検', '検索', and '索' as the tail
 */
export function splitUnspaced(run: string, offset: number): Term[] {
	const terms: Term[] = []
	const add = (text: string, start: number, end: number, kind: Term['kind']) => {
		if (text !== '') terms.push({ text: text.slice(0, 40), start, end, kind })
	}
	for (const { 0: piece, index } of run.matchAll(runs)) {
		const start = offset + index
		if (!unspaced.test(piece)) {
			add(fold(piece), start, start + piece.length, 'word')
			continue
		}
		const units = [...piece.matchAll(/.\p{M}*/gsu)].map(({ 0: unit, index: at }) => ({
			text: fold(unit),
			start: start + at,
			end: start + at + unit.length,
		}))
		units.forEach((unit, at) => {
			const next = units[at + 1]
			if (next) add(unit.text + next.text, unit.start, next.end, 'word')
			else add(unit.text, unit.start, unit.end, at === 0 ? 'word' : 'tail')
		})
	}
	return terms
}
