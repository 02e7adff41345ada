import { allLabels } from '../labels/all-labels.ts'
import type { CodeRenderer, RenderOptions } from '../options.ts'
import { createTextCache } from './code-cache.ts'
import { type CodeBlock, codeHtml } from './code-html.ts'
import { defaultThemes } from './default-themes.ts'
import { parseFenceMeta } from './fence-meta.ts'
import { createHighlighter } from './highlighter.ts'
import { languageName } from './languages.ts'
import { type LineMark, readNotation } from './notation.ts'

/** Characters of HTML kept for blocks that come again: summaries, dev server, translations. */
const CACHE_SIZE = 4_000_000

/**
 * Sets up code blocks once for a blog.
 *
 * @param options With `code: false` no colours, but titles, line numbers and marks.
 * @throws If a theme is not known.
 */
export function createCodeRenderer({
	code: options = {},
	labels,
}: Pick<RenderOptions, 'code' | 'labels'> = {}): CodeRenderer {
	const { themes = defaultThemes, lineNumbers = false, copyButton = true } = options || {}
	const highlighter = options === false ? undefined : createHighlighter(themes)
	const cache = createTextCache(CACHE_SIZE)

	async function tokensOf(code: string, language: string): Promise<CodeBlock['lines']> {
		const name = languageName(language)
		if (!highlighter || name === undefined || name === 'text')
			return code.split(/\r?\n/).map((text) => (text === '' ? [] : [{ text, classes: '' }]))
		return highlighter.tokens(code, name)
	}

	return {
		async render(source, language, meta, copyLabel = labels?.copy ?? allLabels.en.copy) {
			const key = JSON.stringify([language, meta, copyLabel, source])
			const cached = cache.get(key)
			if (cached !== undefined) return cached

			const said = parseFenceMeta(meta)
			const { code, marks } = readNotation(source)
			const lines = await tokensOf(code, language)
			const html = codeHtml({
				language,
				...(said.title !== undefined && { title: said.title }),
				lines,
				hasColors: highlighter !== undefined,
				marks: allMarks(
					marks,
					said.marked,
					languageName(language) === 'diff' ? code : '',
					lines.length,
				),
				lineNumbers: said.lineNumbers ?? lineNumbers,
				firstLine: said.firstLine,
				lineIds: said.lineIds,
				attributes: said.attributes,
				...(copyButton && { copyLabel }),
			})
			cache.set(key, html)
			return html
		},
	}
}

/** Marks from the notation, from the words after the language, and from the signs of a diff. */
function allMarks(
	noted: ReadonlyMap<number, ReadonlySet<LineMark>>,
	marked: ReadonlySet<number>,
	diff: string,
	lines: number,
): Map<number, Set<LineMark>> {
	const marks = new Map<number, Set<LineMark>>()
	const add = (line: number, mark: LineMark) => {
		if (line < lines) marks.set(line, (marks.get(line) ?? new Set()).add(mark))
	}
	for (const [line, set] of noted) for (const mark of set) add(line, mark)
	for (const line of marked) add(line - 1, 'highlight')
	for (const [line, text] of diff === '' ? [] : diff.split('\n').entries()) {
		if (/^\+(?!\+\+ )/.test(text)) add(line, 'add')
		else if (/^-(?!-- )/.test(text)) add(line, 'remove')
	}
	return marks
}
