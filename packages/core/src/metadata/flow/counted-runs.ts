import { isWhiteSpace } from '../white-space.ts'
import type { FlowWriter } from './flow-writer.ts'
import { type OpenElement, stripTags } from './strip-tags.ts'

/** Counts runs of anything but white space in the text that `CountedText` collects, without collecting it. */
export class CountedRuns implements FlowWriter {
	readonly done = false
	readonly wantsTags = false
	/** Runs so far. */
	count = 0
	/** Whether there was a character of a script without spaces, or perhaps one: most texts have none. */
	mayNeedMore = false
	readonly #open: OpenElement = {}
	#inRun = false

	tag(html: string): void {
		if (html === '<br>') this.#inRun = false
	}

	text(text: string): void {
		if (this.#open.name === undefined) this.#count(text)
	}

	raw(html: string): void {
		this.#count(stripTags(html, this.#open))
	}

	#count(text: string): void {
		let inRun = this.#inRun
		let { count } = this
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index)
			// This runs for every character of a blog: most are told from white space without a call.
			const isSpace = (code <= 32 || code >= 0x85) && isWhiteSpace(code)
			if (!inRun && !isSpace) count++
			inRun = !isSpace
			if (code >= 0x0e00 && isFarEastern(code)) this.mayNeedMore = true
		}
		this.#inRun = inRun
		this.count = count
	}
}

/** Thai, Lao, Khmer, Myanmar, Han and Kana, and what lies between them. */
function isFarEastern(code: number): boolean {
	if (code < 0x2e80)
		return (
			code <= 0x0eff ||
			(code >= 0x1000 && code <= 0x109f) ||
			(code >= 0x1780 && code <= 0x17ff) ||
			(code >= 0x19e0 && code <= 0x19ff)
		)
	return (
		code <= 0xabff ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xff00 && code <= 0xffef) ||
		(code >= 0xd81b && code <= 0xd8ff)
	)
}
