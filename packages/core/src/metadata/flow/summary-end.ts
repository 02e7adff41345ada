import { whiteSpace } from '../white-space.ts'
import type { FlowWriter } from './flow-writer.ts'

const paragraphEnd = '</p>'

/**
 * Finds the paragraph with which Hugo's automatic summary ends, counting words in the HTML as Hugo does: what looks like a tag or
 * an attribute is no word, so that the word which follows `<a href="…">` without a space is lost, and so is a last word of one
 * character.
 *
 * @see https://github.com/gohugoio/hugo/blob/master/resources/page/page_markup.go `ExtractSummaryFromHTML`
 */
export class SummaryEnd implements FlowWriter {
	/** Whether the paragraph has been found. */
	done = false
	readonly wantsTags = true
	/** If it ended within HTML of the author's: how much of that belongs to the summary, in UTF-16 code units. */
	rawEnd: number | undefined
	readonly #length: number
	readonly #cjk: boolean
	#html = ''
	#words = 0

	/**
	 * @param length Words that the summary has at least.
	 * @param cjk Count the characters of words that are not ASCII.
	 */
	constructor(length: number, cjk: boolean) {
		this.#length = length
		this.#cjk = cjk
	}

	tag(html: string): void {
		if (html === paragraphEnd) this.#endParagraph()
		else this.#html += html
	}

	text(text: string): void {
		this.#html += escapeHtml(text)
	}

	raw(html: string): void {
		let from = 0
		for (let end = html.indexOf(paragraphEnd); end >= 0; end = html.indexOf(paragraphEnd, from)) {
			this.#html += html.slice(from, end)
			from = end + paragraphEnd.length
			this.#endParagraph()
			if (this.done) {
				this.rawEnd = from
				return
			}
		}
		this.#html += html.slice(from)
	}

	#endParagraph(): void {
		this.#words += countTokens(this.#html, this.#cjk)
		this.done ||= this.#words >= this.#length
		// Hugo goes on with the last character of the tag.
		this.#html = '>'
	}
}

const tag = /^(?:<\/?[A-Za-z]+>?|>)$/
const attribute = /^[A-Za-z]+=["']/
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the range that is meant.
const ascii = /^[\u0000-\u007f]*$/

function countTokens(html: string, cjk: boolean): number {
	const tokens = html.split(whiteSpace)
	// Hugo leaves out the very last character.
	tokens.push((tokens.pop() ?? '').replace(/.$/su, ''))
	let count = 0
	for (const token of tokens) {
		if (token === '' || tag.test(token) || attribute.test(token)) continue
		const text = cjk ? token.replace(/<[^>]*>?/g, '') : ''
		count += cjk && !ascii.test(text) ? Array.from(text).length : 1
	}
	return count
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => references[character] ?? character)
}
