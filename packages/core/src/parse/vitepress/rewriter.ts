import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../../diagnostics/place-of.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { mapPositions, type Piece } from '../position-map.ts'

/** What is said of a part that is not shown as it is written. */
export interface Told {
	readonly what: string
	readonly hint: string
	/** What becomes of it. Default: nothing is shown. */
	readonly instead?: string | undefined
}

/** A text that is rewritten from its beginning to its end. */
export interface Rewriter {
	/** Whether the place it is at is left out: meanwhile nothing is replaced, and nothing told. */
	isLeavingOut: boolean
	/** Puts a text in the place of another one, which lies behind all that was replaced before. */
	replace(start: number, end: number, text: string): void
	tell(at: number, told: Told): void
	/** Says at a place what is wrong in the file that comes in there. */
	tellOf(path: string, at: number, diagnostics: readonly Diagnostic[]): void
	/** The text as it is now; `undefined` if it is the same. */
	result(): Expanded | undefined
}

/** @param file The one that is told. */
export function createRewriter(source: string, file: string): Rewriter {
	const pieces: Piece[] = []
	const diagnostics: Diagnostic[] = []
	const placeOf = createPlaceOf(source)
	let kept = 0
	const push = (message: string, at: number, hint: string | undefined) =>
		diagnostics.push(
			report('vue-syntax', file, message, { place: placeOf(at), ...(hint && { hint }) }),
		)
	return {
		isLeavingOut: false,
		replace(start, end, text) {
			if (this.isLeavingOut) return
			if (start > kept)
				pieces.push({ text: source.slice(kept, start), start: kept, end: start, isCopy: true })
			if (text !== '') pieces.push({ text, start, end, isCopy: false })
			kept = end
		},
		tell(at, { what, hint, instead = 'nothing is shown of it' }) {
			if (!this.isLeavingOut) push(`Unexpected ${what}: ${instead}`, at, hint)
		},
		tellOf(path, at, inner) {
			for (const { message, hint } of inner) push(`\`${path}\`: ${message}`, at, hint)
		},
		result() {
			if (pieces.length === 0 && kept === 0) return undefined
			if (kept < source.length)
				pieces.push({ text: source.slice(kept), start: kept, end: source.length, isCopy: true })
			return {
				text: pieces.map(({ text }) => text).join(''),
				diagnostics,
				finish: (tree) => mapPositions(tree, pieces, source),
			}
		},
	}
}
