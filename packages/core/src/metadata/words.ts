import type { Root } from 'mdast'
import { CountedRuns } from './flow/counted-runs.ts'
import { CountedText } from './flow/text-writer.ts'
import { writeFlow } from './flow/write-flow.ts'
import { whiteSpace } from './white-space.ts'

/** Words of a text, and by which rule they were counted. */
export interface WordCount {
	readonly words: number
	/** Chinese, Japanese and Korean characters were counted one by one. */
	readonly cjk: boolean
}

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
	const runs = new CountedRuns()
	writeFlow(tree, runs)
	if (options.cjk !== true && !runs.mayNeedMore) return { words: runs.count, cjk: false }
	const text = new CountedText()
	writeFlow(tree, text)
	const cjk = options.cjk === 'auto' ? isMostlyCjk(text.value) : options.cjk
	if (cjk) return { words: countCharacters(text.value), cjk }
	return { words: unspaced.test(text.value) ? countSegmented(text.value) : runs.count, cjk }
}

function countCharacters(text: string): number {
	let characters = 0
	for (const token of text.split(whiteSpace))
		if (token !== '') characters += ascii.test(token) ? 1 : Array.from(token).length
	return characters
}

function countSegmented(text: string): number {
	const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
	let words = 0
	for (const token of text.split(whiteSpace)) {
		if (token === '') continue
		let segments = 0
		if (unspaced.test(token))
			for (const { isWordLike } of segmenter.segment(token)) if (isWordLike) segments++
		words += Math.max(1, segments)
	}
	return words
}

function isMostlyCjk(text: string): boolean {
	const characters = text.match(cjkCharacter)?.length ?? 0
	return characters > 0 && characters * 5 >= text.replace(/\s/g, '').length
}
