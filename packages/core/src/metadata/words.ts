import type { Root } from 'mdast'
import { flowText } from './flow-text.ts'

/** Words of a text, and by which rule they were counted. */
export interface WordCount {
	readonly words: number
	/** Chinese, Japanese and Korean characters were counted one by one. */
	readonly cjk: boolean
}

const whiteSpace = /[\s\u0085]+/u
const cjkCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the range that is meant.
const ascii = /^[\u0000-\u007f]*$/

/**
 * Counts the words of a post as Hugo does: runs of anything but white space in the rendered text, code, headings, tables and
 * footnotes included. Scripts written without spaces (Thai, Lao, Khmer, Myanmar) are segmented.
 *
 * @param options `cjk: true` counts as Hugo's `isCJKLanguage`: a word of ASCII is one, any other counts its characters. `'auto'`
 * does so where at least a fifth of the text is Han or Kana. Korean has spaces and needs neither.
 * @see https://gohugo.io/methods/page/wordcount/
 */
export function countWords(tree: Root, options: { readonly cjk: boolean | 'auto' }): WordCount {
	const text = flowText(tree)
	const cjk = options.cjk === 'auto' ? isMostlyCjk(text) : options.cjk
	const tokens = text.split(whiteSpace).filter(Boolean)
	const segmenter = unspaced.test(text)
		? new Intl.Segmenter('th', { granularity: 'word' })
		: undefined
	let words = 0
	for (const token of tokens) {
		if (cjk) words += ascii.test(token) ? 1 : Array.from(token).length
		else if (segmenter && unspaced.test(token))
			words += Math.max(1, countSegments(segmenter, token))
		else words += 1
	}
	return { words, cjk }
}

function isMostlyCjk(text: string): boolean {
	const characters = text.match(cjkCharacter)?.length ?? 0
	return characters > 0 && characters * 5 >= text.replace(/\s/g, '').length
}

function countSegments(segmenter: Intl.Segmenter, token: string): number {
	let count = 0
	for (const { isWordLike } of segmenter.segment(token)) if (isWordLike) count++
	return count
}
