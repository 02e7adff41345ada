import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { createPlaceOf } from '../place-of.ts'
import { mapPositions, type Piece } from '../position-map.ts'

const fence = /^ {0,3}(`{3,}|~{3,})/
const container = /^ {0,3}(:{3,})[ \t]*([\w-]*)/
const script = /^<(script|style)\b[^>\r\n]*>/i
/** Code between backticks, or an expression. */
const inline = /(`+)(?:(?!\1)[^\r\n])*?\1|\{\{([^\r\n]*?)\}\}/g

/** Lines of which VitePress makes something, and what to do instead. */
const lines: readonly (readonly [RegExp, string, string])[] = [
	[/^\[\[toc\]\]\s*$/i, 'a table of contents', 'Write `toc: true` in the front matter.'],
	[/^<<<\s*\S/, 'a file of code', 'Write its code between two lines of ```.'],
	[/^\s*<!--\s*@include:/, 'a part of another file', 'Write that part itself.'],
]

/**
 * Takes out of a text what is of Vue and VitePress: scripts and styles go, `{{ $frontmatter.title }}` is what the front matter says. Of what only a program would
 * make nothing is shown, and it is told where it is.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 * @see https://vitepress.dev/guide/using-vue
 * @see https://vitepress.dev/guide/markdown
 */
export function expandVue(
	source: string,
	{
		from,
		file,
		matter,
	}: { readonly from: number; readonly file: string; readonly matter: unknown },
): Expanded | undefined {
	if (!/\{\{|^(?:<(?:script|style)\b|\[\[toc|<<<|\s*<!--\s*@include:)/im.test(source.slice(from)))
		return undefined
	const pieces: Piece[] = []
	const diagnostics: Diagnostic[] = []
	const placeOf = createPlaceOf(source)
	let kept = 0
	const replace = (start: number, end: number, text: string) => {
		if (start > kept)
			pieces.push({ text: source.slice(kept, start), start: kept, end: start, isCopy: true })
		if (text !== '') pieces.push({ text, start, end, isCopy: false })
		kept = end
	}
	const tell = (at: number, what: string, hint: string) =>
		diagnostics.push(
			report('vue-syntax', file, `Unexpected ${what}: nothing is shown of it`, {
				place: placeOf(at),
				hint,
			}),
		)

	let code: string | undefined
	/** Colons of a `::: v-pre` that is open. */
	let plain: string | undefined
	for (let start = from; start < source.length; ) {
		const newline = source.indexOf('\n', start)
		let next = newline < 0 ? source.length : newline + 1
		const line = source.slice(start, next).replace(/\r?\n$/, '')
		const ticks = fence.exec(line)?.[1]
		const [, colons, name] = container.exec(line) ?? []
		const tag = script.exec(line)?.[1]
		if (code !== undefined) {
			if (ticks?.startsWith(code) && line.trim() === ticks) code = undefined
		} else if (ticks !== undefined) code = ticks
		else if (plain !== undefined) {
			if (colons === plain && name === '') plain = undefined
		} else if (name === 'v-pre') plain = colons
		else if (tag !== undefined) {
			const end = source.toLowerCase().indexOf(`</${tag.toLowerCase()}>`, start)
			if (end >= 0) {
				const after = source.indexOf('\n', end)
				next = after < 0 ? source.length : after + 1
				replace(start, next, '\n')
			}
		} else {
			const known = lines.find(([form]) => form.test(line))
			if (known) {
				tell(start, `\`${line.trim()}\`, which makes ${known[1]}`, known[2])
				replace(start, start + line.length, '')
			} else
				for (const found of line.matchAll(inline)) {
					const expression = found[2]?.trim()
					if (expression === undefined) continue
					const at = start + found.index
					const text = fromMatter(expression, matter)
					if (text === undefined)
						tell(
							at,
							`expression \`${found[0]}\``,
							'Write what it makes in its place, or put it into `::: v-pre`.',
						)
					replace(at, at + found[0].length, text ?? '')
				}
		}
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

/** What the front matter says, as Markdown that shows it. */
function fromMatter(expression: string, matter: unknown): string | undefined {
	const path = /^\$frontmatter((?:\.[\w$]+)+)$/.exec(expression)?.[1]
	if (path === undefined) return undefined
	const value = path
		.slice(1)
		.split('.')
		.reduce<unknown>(
			(inner, key) =>
				typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
					? (inner as Readonly<Record<string, unknown>>)[key]
					: undefined,
			matter,
		)
	if (typeof value !== 'string' && typeof value !== 'number') return undefined
	return String(value).replace(/[\\`*_{}[\]<>&|~$#]/g, '\\$&')
}
