import type { Expanded } from '../expanded.ts'
import { nextMatch } from '../next-match.ts'
import { type Budget, fullBudget } from './budget.ts'
import { fileParts } from './file-parts.ts'
import { snippetForm } from './file-reference.ts'
import { fromMatter } from './from-matter.ts'
import { hiddenElements } from './hidden-elements.ts'
import { createRewriter } from './rewriter.ts'
import type { VueOptions } from './vue-options.ts'
import { tagForm, vueTag } from './vue-tag.ts'

/** Also in lists and quotes, where a wrong guess would make programs of code. */
const fence = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*(`{3,}(?![^\n]*`)|~{3,})/
const container = /^ {0,3}(:{3,})[ \t]*([\w-]*)/
const script = /^<(script|style)\b[^>\r\n]*>/i
const toc = /^\[\[toc\]\]\s*$/i
/** Code between backticks, a comment, the begin of an expression, a tag; or the end of the line. */
const inline = new RegExp(
	`(\`+)(?:(?!\\1)[^\\r\\n])*?\\1|<!--(?:(?!<!--)[\\s\\S])*?-->|\\{\\{|${tagForm}|\\n`,
	'g',
)
const any = /\{\{|<[A-Za-z]|^(?:\[\[toc|[ \t]*<<<)|<!--[ \t]*@include:/im

/** What a text of VitePress is read with. */
export interface VueContext extends VueOptions {
	/** Where the body begins. */
	readonly from: number
	/** The file that is told, and that paths start from. */
	readonly file: string
	readonly matter: unknown
	/** Files that are being included, the innermost last. */
	readonly chain?: readonly string[]
	/** What may still come in, of the post as a whole. */
	readonly budget?: Budget
}

/**
 * Takes out of a text what is of Vue and VitePress: scripts and styles go, `{{ $frontmatter.title }}` is what the front matter says, of components stays what stands in them, parts of
 * other files come in. Of what only a program would make nothing is shown, and it is told where it is.
 *
 * @returns `undefined` if the text has none.
 * @see https://vitepress.dev/guide/using-vue
 * @see https://vitepress.dev/guide/markdown
 */
export function expandVue(source: string, context: VueContext): Expanded | undefined {
	const { from, file, matter, chain = [file], budget = fullBudget() } = context
	if (!any.test(source.slice(from))) return undefined
	const rewriter = createRewriter(source, file)
	const hidden = hiddenElements(rewriter)
	const expressionEnd = nextMatch(source, /\}\}|[\r\n]/g)
	const parts = fileParts(rewriter, {
		chain,
		budget,
		options: context,
		expand: (text, path) =>
			expandVue(text, { ...context, budget, from: 0, chain: [...chain, path] }),
	})
	let code: string | undefined
	/** Colons of a `::: v-pre` or `::: code-group` that is open. */
	let plain: string | undefined
	let group: string | undefined

	/** @returns Where the line ends, with the tags that begin in it. */
	function line(start: number): number {
		let next = start
		inline.lastIndex = start
		for (let found = inline.exec(source); found; found = inline.exec(source)) {
			const [all, , end, name, attributes = '', close = ''] = found
			next = found.index + all.length
			if (all === '\n') return next
			if (all === '{{') next = expression(found.index)
			else if (name === undefined) parts.include(found.index, all, false)
			else next = tag(found.index, next, [end ?? '', name, attributes, close])
			inline.lastIndex = next
		}
		return source.length
	}

	/** @returns Where to go on. */
	function expression(start: number): number {
		const end = expressionEnd(start + 2)
		if (end?.[0] !== '}}') return start + 2
		const next = end.index + 2
		const text = fromMatter(source.slice(start + 2, end.index).trim(), matter)
		if (text === undefined)
			rewriter.tell(start, {
				what: `expression \`${source.slice(start, next)}\``,
				hint: 'Write what it makes in its place, or put it into `::: v-pre`.',
			})
		rewriter.replace(start, next, text ?? '')
		return next
	}

	/** @returns Where to go on. */
	function tag(start: number, next: number, found: [string, string, string, string]): number {
		const [end, name, attributes, close] = found
		const isSelfClosed = close !== ''
		if (hidden.take(start, next, { isEnd: end !== '', name, attributes, isSelfClosed })) return next
		const made = vueTag(...found)
		if (made === undefined) return next
		if (made.told) rewriter.tell(start, made.told)
		rewriter.replace(start, next, made.text)
		const last = made.isPlain ? source.indexOf(`</${name}>`, next) : -1
		return last < 0 ? next : last
	}

	for (let start = from; start < source.length; ) {
		const newline = source.indexOf('\n', start)
		let next = newline < 0 ? source.length : newline + 1
		const text = source.slice(start, next).replace(/\r?\n$/, '')
		const ticks = fence.exec(text)?.[1]
		const [, colons, name] = container.exec(text) ?? []
		const element = script.exec(text)?.[1]
		const snippet = rewriter.isLeavingOut ? null : snippetForm.exec(text)
		if (code !== undefined) {
			parts.include(start, text, true)
			if (ticks?.startsWith(code) && text.replace(/^[ \t>]*/, '').trimEnd() === ticks)
				code = undefined
		} else if (ticks !== undefined) code = ticks
		else if (plain !== undefined) {
			parts.include(start, text, false)
			if (colons === plain && name === '') plain = undefined
		} else if (name === 'v-pre') plain = colons
		else if (name === 'code-group') group = colons
		else if (colons !== undefined && colons === group && name === '') group = undefined
		else if (element !== undefined) {
			const end = source.toLowerCase().indexOf(`</${element.toLowerCase()}>`, start)
			if (end >= 0) {
				const after = source.indexOf('\n', end)
				next = after < 0 ? source.length : after + 1
				rewriter.replace(start, next, '\n')
			}
		} else if (toc.test(text)) {
			rewriter.tell(start, {
				what: `\`${text.trim()}\`, which makes a table of contents`,
				hint: 'Write `toc: true` in the front matter.',
			})
			rewriter.replace(start, start + text.length, '')
		} else if (snippet) {
			const [, indent = '', written = ''] = snippet
			parts.snippet(start, text, { written, indent, isTitled: group !== undefined })
		} else next = line(start)
		start = next
	}
	hidden.end(source.length)
	return rewriter.result()
}
