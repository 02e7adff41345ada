import { readAttributes } from '../attributes.ts'
import { deepest } from '../deepest.ts'
import type { Expanded } from '../expanded.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { inlineHtml } from '../shortcodes/inline-html.ts'
import type { AdmonitionOptions } from './admonition-options.ts'
import { alertOf } from './alert-of.ts'

const opening =
	/^( {0,3})(:{3,})[ \t]*([a-z-]+)(?:[ \t]+([^\s{][^\r\n{]*)|\[([^\]\r\n]*)\])?[ \t]*(?:\{([^}\r\n]*)\})?[ \t]*$/
/** Containers of VitePress that say nothing of how their content is read. */
const transparent = new Set(['raw', 'v-pre', 'code-group'])

const closing = /^ {0,3}(:{3,})[ \t]*$/
/** The first line of GitHub's kind, of which VitePress knows more. */
const quote = /^( {0,3}> ?)\[!([a-z]+)\][ \t]*([^\r\n]*)$/i
const fence = /^ {0,3}(`{3,}|~{3,})/

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
	const usual = (kind: string) => (Object.hasOwn(titles, kind) ? titles[kind] : undefined)
	const hasQuotes = Object.keys(titles).length > 0 && source.includes('[!', from)
	if (!hasQuotes && !source.includes(':::', from)) return undefined
	const pieces: Piece[] = []
	const copy = (start: number, end: number) => {
		if (end > start) pieces.push({ text: source.slice(start, end), start, end, isCopy: true })
	}
	const make = (text: string, start: number, end: number) =>
		pieces.push({ text, start, end, isCopy: false })
	copy(0, from)

	/** Of those that are open: what stands before the lines in them, and what ends them. */
	const open: { readonly marks: string; readonly end: string }[] = []
	let code: string | undefined
	let hasSome = false
	let isInQuote = false
	for (let start = from; start < source.length; ) {
		const newline = source.indexOf('\n', start)
		const next = newline < 0 ? source.length : newline + 1
		const line = source.slice(start, next).replace(/\r?\n$/, '')
		const marks = open.at(-1)?.marks ?? ''
		const [, ticks = ''] = fence.exec(line) ?? []
		if (code !== undefined) {
			if (ticks.startsWith(code) && line.trim() === ticks) code = undefined
		} else if (ticks !== '') code = ticks
		const found = code === undefined && ticks === '' ? opening.exec(line) : null
		const kind = alertOf(found?.[3] ?? '')
		const said = found && titleOf(found)
		const alert = hasQuotes && code === undefined && !isInQuote ? quote.exec(line) : null
		const [, mark = '', word = '', rest = ''] = alert ?? []
		const called = usual(word.toLowerCase())
		isInQuote = /^ {0,3}>/.test(line)
		const closed = code === undefined ? closing.exec(line)?.[1] : undefined
		if (found && kind) {
			const title = said || (usual(found[3] ?? '') ?? kind.title ?? '')
			const head = `${marks}\n${marks}> [!${kind.alert}] ${title}`
			make(`${head.trimEnd()}\n${marks}> \n`, start, next)
			open.push({ marks: `${marks}> `, end: '' })
			hasSome = true
		} else if (found?.[3] === 'details') {
			const summary = inlineHtml(said || (usual('details') ?? 'Details'))
			const isOpen = /(?:^|\s)open(?:\s|$)/.test(found[6] ?? '')
			make(
				`${marks}\n${marks}<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n${marks}\n`,
				...([start, next] as const),
			)
			open.push({ marks, end: '</details>' })
			hasSome = true
		} else if (called !== undefined) {
			const { alert: name = word } = alertOf(word.toLowerCase()) ?? {}
			make(`${marks}${mark}[!${name}] ${rest.trim() || called}\n`, start, next)
			hasSome = true
		} else if (transparent.has(found?.[3] ?? '')) {
			make(`${marks}\n`, start, next)
			open.push({ marks, end: '' })
			hasSome = true
		} else if (closed !== undefined && open.length > 0) {
			const { end = '' } = open.pop() ?? {}
			const above = open.at(-1)?.marks ?? ''
			make(end === '' ? `${above}\n` : `${above}\n${above}${end}\n${above}\n`, start, next)
		} else {
			if (marks !== '') make(marks, start, start)
			copy(start, next)
		}
		start = next
		// The post is skipped: what follows would only be made longer by its marks.
		if (marks.length > 2 * deepest) {
			copy(start, source.length)
			break
		}
	}
	if (!hasSome) return undefined
	return {
		text: pieces.map(({ text }) => text).join(''),
		diagnostics: [],
		finish: (tree) => mapPositions(tree, pieces, source),
	}
}

/** As written: after the kind, in brackets or as an attribute. */
function titleOf([, , , , spaced, bracketed, attributes = '']: RegExpExecArray): string {
	const { title } = readAttributes(attributes)
	return (spaced ?? bracketed ?? (typeof title === 'string' ? title : '')).trim()
}
