import { readFileSync } from 'node:fs'
import { untraced } from '@blog/core/store'
import { bundledFonts } from './bundled-fonts.ts'
import { lettersIn } from './letters-in.ts'
import type { OwnFont } from './own-fonts.ts'

/** What every bundled font for texts has: most titles need no look into a font. */
export const plainText = /^[ -~\u00a0-\u00ac\u00ae-\u00ff–—‘’“”…]*$/

/** What needs no letter in a font. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u

/** The letters that there are fonts for. */
export interface Alphabet {
	/** Letters of texts that no font has, each once. */
	missing(texts: readonly string[]): readonly string[]
}

/** Makes an {@link Alphabet}. A bundled font is read when none before it has a letter. */
export function alphabet(fonts: readonly OwnFont[]): Alphabet {
	const known: ReadonlySet<number>[] = fonts.map(({ letters }) => letters)
	const unread = bundledFonts.flatMap(({ files }) => files)

	function has(letter: number): boolean {
		if (known.some((letters) => letters.has(letter))) return true
		for (let file = unread.shift(); file !== undefined; file = unread.shift()) {
			const path = file
			const letters = untraced(() => lettersIn(readFileSync(path))) ?? new Set()
			known.push(letters)
			if (letters.has(letter)) return true
		}
		return false
	}

	return {
		missing(texts) {
			const doubtful = texts.filter((text) => !plainText.test(text)).flatMap((text) => [...text])
			return [...new Set(doubtful)].filter(
				(letter) => !unseen.test(letter) && !has(letter.codePointAt(0) ?? 0),
			)
		},
	}
}
