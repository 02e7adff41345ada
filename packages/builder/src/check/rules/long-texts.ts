import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'

/** About as much as search engines show, in letters of Latin width. */
const MOST = { title: 80, description: 200 } as const

/** Letters that are twice as wide as Latin ones. */
const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu

/** Finds titles and descriptions that search engines cut. */
export const longTexts: Finder = ({ entries }) =>
	entries.flatMap((post) => [...tooLong(post, 'title'), ...tooLong(post, 'description')])

function tooLong(post: Post<unknown>, key: keyof typeof MOST): readonly Diagnostic[] {
	const text = post[key]
	const width = [...text].length + (text.match(wide)?.length ?? 0)
	if (width <= MOST[key]) return []
	const unit = width === [...text].length ? 'letters' : 'letters, counted by their width'
	const message = `Unexpected length of the ${key}, ${width} ${unit}, expected ${MOST[key]} at most`
	const hint = `Search engines show about “${start(text, MOST[key])}…”. Shorten it, or put first what must be read.`
	return [report(`${key}-long`, post.file, message, { place: placeOfKey(post, key), hint })]
}

function start(text: string, most: number): string {
	const letters = [...text]
	let width = 0
	const end = letters.findIndex((letter) => {
		width += letter.match(wide) ? 2 : 1
		return width > most
	})
	return letters.slice(0, end).join('').trimEnd()
}
