import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { createPlaceOf } from '../place-of.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { includeForm, snippetForm } from './file-reference.ts'
import { fromMatter } from './from-matter.ts'
import { type FilePart, includedText, snippetText } from './read-file.ts'
import type { VueOptions } from './vue-options.ts'
import { tagForm, vueTag } from './vue-tag.ts'

/** Also in lists and quotes, where a wrong guess would make programs of code. */
const fence = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*(`{3,}|~{3,})/
const container = /^ {0,3}(:{3,})[ \t]*([\w-]*)/
const script = /^<(script|style)\b[^>\r\n]*>/i
const toc = /^\[\[toc\]\]\s*$/i
/** Code between backticks, a comment, an expression, a tag; or the end of the line. */
const inline = new RegExp(
	`(\`+)(?:(?!\\1)[^\\r\\n])*?\\1|<!--(?:(?!<!--)[\\s\\S])*?-->|\\{\\{([^\\r\\n]*?)\\}\\}|${tagForm}|\\n`,
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
	const { from, file, matter, chain = [] } = context
	if (!any.test(source.slice(from))) return undefined
	const pieces: Piece[] = []
	const diagnostics: Diagnostic[] = []
	const placeOf = createPlaceOf(source)
	const here = chain.at(-1) ?? file
	let kept = 0
	const replace = (start: number, end: number, text: string) => {
		if (start > kept)
			pieces.push({ text: source.slice(kept, start), start: kept, end: start, isCopy: true })
		if (text !== '') pieces.push({ text, start, end, isCopy: false })
		kept = end
	}
	const tell = (at: number, what: string, hint: string, instead = 'nothing is shown of it') =>
		diagnostics.push(
			report('vue-syntax', file, `Unexpected ${what}: ${instead}`, { place: placeOf(at), hint }),
		)
	const tellOfFile = (at: number, written: string, { told }: FilePart) => {
		if (told !== undefined)
			tell(
				at,
				`\`${written}\``,
				'Write that part itself, or the path of a file of this folder.',
				told,
			)
	}

	let code: string | undefined
	/** Colons of a `::: v-pre` or `::: code-group` that is open. */
	let plain: string | undefined
	let group: string | undefined

	/** @returns Whether there are some. */
	function includes(start: number, line: string): boolean {
		const found = [...line.matchAll(includeForm)]
		for (const one of found) {
			const [all, written = ''] = one
			const at = start + one.index
			const part = includedText(written, here, context, [...(chain.length > 0 ? chain : [file])])
			if (part.text === undefined) {
				if (code !== undefined) continue
				tellOfFile(at, all, part)
				replace(at, at + all.length, '')
				continue
			}
			tellOfFile(at, all, part)
			const inner =
				code === undefined
					? expandVue(part.text, {
							...context,
							from: 0,
							chain: [...(chain.length > 0 ? chain : [file]), part.path],
						})
					: undefined
			for (const { message, hint } of inner?.diagnostics ?? [])
				diagnostics.push(
					report('vue-syntax', file, `\`${part.path}\`: ${message}`, { place: placeOf(at), hint }),
				)
			replace(at, at + all.length, inner?.text ?? part.text)
		}
		return found.length > 0
	}

	/** @returns Where the line ends, with the tags that begin in it. */
	function line(start: number): number {
		let next = start
		inline.lastIndex = start
		for (let found = inline.exec(source); found; found = inline.exec(source)) {
			const [all, , written, end, name, attributes = '', close = ''] = found
			next = found.index + all.length
			if (all === '\n') return next
			if (written !== undefined) {
				const text = fromMatter(written.trim(), matter)
				if (text === undefined)
					tell(
						found.index,
						`expression \`${all}\``,
						'Write what it makes in its place, or put it into `::: v-pre`.',
					)
				replace(found.index, next, text ?? '')
			} else if (name !== undefined) {
				const tag = vueTag(end ?? '', name, attributes, close)
				if (tag === undefined) continue
				if (tag.told) tell(found.index, tag.told.what, tag.told.hint, tag.told.instead)
				replace(found.index, next, tag.text)
				const last = tag.isPlain ? source.indexOf(`</${name}>`, next) : -1
				if (last >= 0) next = last
			}
			inline.lastIndex = next
		}
		return source.length
	}

	for (let start = from; start < source.length; ) {
		const newline = source.indexOf('\n', start)
		let next = newline < 0 ? source.length : newline + 1
		const text = source.slice(start, next).replace(/\r?\n$/, '')
		const ticks = fence.exec(text)?.[1]
		const [, colons, name] = container.exec(text) ?? []
		const tag = script.exec(text)?.[1]
		const snippet = code === undefined && plain === undefined ? snippetForm.exec(text) : null
		if (includes(start, text)) {
			// Lines of it are read already.
		} else if (code !== undefined) {
			if (ticks?.startsWith(code) && text.replace(/^[ \t>]*/, '').trimEnd() === ticks)
				code = undefined
		} else if (ticks !== undefined) code = ticks
		else if (plain !== undefined) {
			if (colons === plain && name === '') plain = undefined
		} else if (name === 'v-pre') plain = colons
		else if (name === 'code-group') group = colons
		else if (colons !== undefined && colons === group && name === '') group = undefined
		else if (tag !== undefined) {
			const end = source.toLowerCase().indexOf(`</${tag.toLowerCase()}>`, start)
			if (end >= 0) {
				const after = source.indexOf('\n', end)
				next = after < 0 ? source.length : after + 1
				replace(start, next, '\n')
			}
		} else if (toc.test(text)) {
			tell(
				start,
				`\`${text.trim()}\`, which makes a table of contents`,
				'Write `toc: true` in the front matter.',
			)
			replace(start, start + text.length, '')
		} else if (snippet) {
			const [, indent = '', written = ''] = snippet
			const part = snippetText(written, here, context, { indent, isTitled: group !== undefined })
			tellOfFile(start, text.trim(), part)
			replace(start, start + text.length, part.text ?? '')
		} else next = line(start)
		start = next
	}
	if (pieces.length === 0 && kept === 0) return undefined
	if (kept < source.length)
		pieces.push({ text: source.slice(kept), start: kept, end: source.length, isCopy: true })
	return {
		text: pieces.map(({ text }) => text).join(''),
		diagnostics,
		finish: (tree) => mapPositions(tree, pieces, source),
	}
}
