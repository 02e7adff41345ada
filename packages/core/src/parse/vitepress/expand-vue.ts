import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { createPlaceOf } from '../place-of.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { type Budget, fullBudget, LONGEST, MOST_PARTS, spend } from './budget.ts'
import { conditionOf } from './condition-of.ts'
import { includeForm, snippetForm } from './file-reference.ts'
import { fromMatter } from './from-matter.ts'
import { type FilePart, includedText, snippetText } from './read-file.ts'
import type { VueOptions } from './vue-options.ts'
import { tagForm, voids, vueTag } from './vue-tag.ts'

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
	const { from, file, matter, chain = [], budget = fullBudget() } = context
	if (!any.test(source.slice(from))) return undefined
	const pieces: Piece[] = []
	const diagnostics: Diagnostic[] = []
	const placeOf = createPlaceOf(source)
	const here = chain.at(-1) ?? file
	let kept = 0
	/** An element that is left out, and is still open. */
	let hidden: { readonly name: string; readonly start: number; depth: number } | undefined
	const replace = (start: number, end: number, text: string) => {
		if (hidden) return
		if (start > kept)
			pieces.push({ text: source.slice(kept, start), start: kept, end: start, isCopy: true })
		if (text !== '') pieces.push({ text, start, end, isCopy: false })
		kept = end
	}
	const tell = (at: number, what: string, hint: string, instead = 'nothing is shown of it') => {
		if (hidden) return
		diagnostics.push(
			report('vue-syntax', file, `Unexpected ${what}: ${instead}`, { place: placeOf(at), hint }),
		)
	}
	/** @returns Whether a part still fits into the post; where the first does not, it is told. */
	const fits = (at: number, written: string, text = '') => {
		const result = spend(budget, text)
		if (result === 'last')
			tell(
				at,
				`\`${written}\``,
				'Include fewer files, or shorter ones.',
				`more than ${MOST_PARTS} parts of files or ${LONGEST} characters come in, and the rest of them is left out`,
			)
		return result === 'fits'
	}
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

	function include(start: number, text: string): void {
		if (hidden) return
		for (const one of text.matchAll(includeForm)) {
			const [all, written = ''] = one
			const at = start + one.index
			const part = includedText(written, here, context, [...(chain.length > 0 ? chain : [file])])
			if (part.text === undefined) {
				if (code !== undefined) continue
				tellOfFile(at, all, part)
				replace(at, at + all.length, '')
				continue
			}
			if (!fits(at, all, part.text)) {
				replace(at, at + all.length, '')
				continue
			}
			tellOfFile(at, all, part)
			const inner =
				code === undefined
					? expandVue(part.text, {
							...context,
							budget,
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
	}

	/**
	 * Leaves out elements of which only a program would tell whether they are shown, up to their ends.
	 *
	 * @returns Whether the tag is of one.
	 */
	function hide(start: number, next: number, [end, name, attributes, close]: readonly string[]) {
		const isWhole = close !== '' || voids.has((name ?? '').toLowerCase())
		if (hidden) {
			if (name === hidden.name && !isWhole) hidden.depth += end === '' ? 1 : -1
			if (hidden.depth > 0) return true
			const from = hidden.start
			hidden = undefined
			replace(from, next, '')
			return true
		}
		const condition = end === '' && conditionOf(name ?? '', attributes ?? '')
		if (!condition) return false
		if (!condition.isFalse)
			tell(
				start,
				`\`${condition.written}\` of \`<${name}>\``,
				'Write what is to be read without it.',
				'only a program would tell whether it is shown, and it is left out with what stands in it',
			)
		if (isWhole) replace(start, next, '')
		else hidden = { name: name ?? '', start, depth: 1 }
		return true
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
				if (hide(found.index, next, [end ?? '', name, attributes, close])) continue
				const tag = vueTag(end ?? '', name, attributes, close)
				if (tag === undefined) continue
				if (tag.told) tell(found.index, tag.told.what, tag.told.hint, tag.told.instead)
				replace(found.index, next, tag.text)
				const last = tag.isPlain ? source.indexOf(`</${name}>`, next) : -1
				if (last >= 0) next = last
			} else include(found.index, all)
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
		const snippet =
			code === undefined && plain === undefined && !hidden ? snippetForm.exec(text) : null
		if (code !== undefined) {
			include(start, text)
			if (ticks?.startsWith(code) && text.replace(/^[ \t>]*/, '').trimEnd() === ticks)
				code = undefined
		} else if (ticks !== undefined) code = ticks
		else if (plain !== undefined) {
			include(start, text)
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
			const isShown = fits(start, text.trim(), part.text)
			if (isShown) tellOfFile(start, text.trim(), part)
			replace(start, start + text.length, (isShown && part.text) || '')
		} else next = line(start)
		start = next
	}
	if (hidden) {
		const { name, start } = hidden
		hidden = undefined
		tell(
			start,
			`\`<${name}>\`, which has no end`,
			`Write \`</${name}>\`.`,
			'all that follows is left out',
		)
		replace(start, source.length, '')
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
