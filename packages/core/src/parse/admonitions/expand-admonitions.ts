import { deepest } from '../deepest.ts'
import type { Expanded } from '../expanded.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import type { AdmonitionOptions } from './admonition-options.ts'
import { type Container, containerOf } from './container-of.ts'
import { fencedCode } from './fenced-code.ts'
import { titledQuote } from './titled-quote.ts'

const closing = /^ {0,3}:{3,}[ \t]*$/

/**
 * Makes alerts of admonitions: `:::note Title` and `:::` become a quote that begins with `[!NOTE]`, `:::details Title` what can be unfolded. Of `raw`, `v-pre` and `code-group`
 * the content stays.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 * @see https://docusaurus.io/docs/markdown-features/admonitions
 * @see https://vitepress.dev/guide/markdown#custom-containers
 */
export function expandAdmonitions(
	source: string,
	from: number,
	{ titles = {} }: AdmonitionOptions = {},
): Expanded | undefined {
	const hasQuotes = Object.keys(titles).length > 0 && source.includes('[!', from)
	if (!hasQuotes && !source.includes(':::', from)) return undefined
	const pieces: Piece[] = []
	const copy = (start: number, end: number) => {
		if (end > start) pieces.push({ text: source.slice(start, end), start, end, isCopy: true })
	}
	const make = (text: string, start: number, end: number) => {
		if (text !== '') pieces.push({ text, start, end, isCopy: false })
	}
	copy(0, from)

	const open: Container[] = []
	const isCode = fencedCode()
	let isInQuote = false
	for (const { line, start, end } of linesOf(source, from)) {
		const { marks = '', end: ending } = open.at(-1) ?? {}
		// The post is skipped: what follows would only be made longer by its marks.
		if (marks.length > 2 * deepest) {
			copy(start, source.length)
			break
		}
		const isText = !isCode(line)
		const container = isText ? containerOf(line, marks, titles) : undefined
		const quote = isText && hasQuotes && !isInQuote ? titledQuote(line, titles) : undefined
		isInQuote = /^ {0,3}>/.test(line)
		if (container) {
			make(container.begin, start, end)
			open.push(container)
		} else if (quote !== undefined) {
			make(marks + quote, start, end)
		} else if (isText && ending !== undefined && closing.test(line)) {
			make(ending, start, end)
			open.pop()
		} else {
			make(marks, start, start)
			copy(start, end)
		}
	}
	if (pieces.every(({ isCopy }) => isCopy)) return undefined
	return {
		text: pieces.map(({ text }) => text).join(''),
		diagnostics: [],
		finish: (tree) => mapPositions(tree, pieces, source),
	}
}

interface Line {
	/** Without its end. */
	readonly line: string
	readonly start: number
	readonly end: number
}

function* linesOf(source: string, from: number): Generator<Line> {
	for (let start = from; start < source.length; ) {
		const newline = source.indexOf('\n', start)
		const end = newline < 0 ? source.length : newline + 1
		yield { line: source.slice(start, end).replace(/\r?\n$/, ''), start, end }
		start = end
	}
}
