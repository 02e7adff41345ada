import { describe, expect, it } from 'vitest'
import { createPostParser } from '../../src/index.ts'
import { createMarkdownProcessor } from '../../src/parse/create-markdown-processor.ts'

const N = 20_000

/** Texts that have stopped one Markdown parser or another (among them those of cmark's `pathological_tests.py`). */
const hostile: Record<string, string> = {
	'emphasis that never closes': 'a_ '.repeat(N),
	'emphasis that never opens': '_a '.repeat(N),
	'mismatched emphasis': '*a_ '.repeat(N),
	'links that never close': '[a'.repeat(N),
	'links that never open': 'a]'.repeat(N),
	'images that never close': '![a'.repeat(N),
	'brackets and parentheses': '[](('.repeat(N),
	'links within links': `${'['.repeat(N)}a${'](b)'.repeat(N)}`,
	'open link with many backslashes': `[a](${'\\'.repeat(N)}`,
	'code spans of growing length': Array.from({ length: 500 }, (_, index) => '`'.repeat(index)).join(
		'a',
	),
	autolinks: '<http://a'.repeat(N),
	'tags that never close': '<a '.repeat(N),
	'comments that never close': '<!-- a'.repeat(N),
	'declarations that never close': `a ${'<!A '.repeat(N)}`,
	'processing instructions that never close': 'a <?'.repeat(N),
	entities: '&'.repeat(N) + '&amp'.repeat(N),
	addresses: 'www.a@b_'.repeat(N),
	strikethrough: '~~a ~'.repeat(N),
	'a table of many columns': `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|\n'.repeat(500)}`,
	'tables that are none': '|a\n'.repeat(N),
	'references to nothing': '[a][b]'.repeat(N),
	definitions: '[a]: b\n'.repeat(N),
	footnotes: `${'[^a]'.repeat(N)}\n\n[^a]: b\n`,
	'footnotes in footnotes': Array.from(
		{ length: 200 },
		(_, index) => `[^${index}]: [^${index + 1}]\n`,
	).join(''),
	'setext underlines': 'a\n=\n'.repeat(N),
	'NUL and lone surrogates': 'a\0\ud800 '.repeat(N),
	'blank lines': '\n'.repeat(N * 10),
	'one long line': 'word '.repeat(N * 10),
	tabs: '\t'.repeat(N),
}

/** Nesting: more than the stack holds. */
const deep: Record<string, string> = {
	'strong emphasis': `${'*a **a '.repeat(N)}b${' a** a*'.repeat(N)}`,
	'block quotes': `${'> '.repeat(N)}a`,
	lists: `${'- '.repeat(N)}a`,
	'lists by indentation': Array.from(
		{ length: 1000 },
		(_, index) => `${'  '.repeat(index)}- a\n`,
	).join(''),
}

async function parse(text: string) {
	const processor = await createMarkdownProcessor({})
	return processor.parse(text, { bodyOffset: 0, file: 'a.md', values: {} }, { math: true })
}

describe('no text stops the parser', () => {
	// Alone, and with an empty list item, for which an ordinary post is parsed by remark.
	it.each(Object.entries(hostile))('%s', async (_, text) => {
		expect((await parse(`${text}\n\n-\n`)).tree?.type).toBe('root')
		const { tree, diagnostics } = await parse(text)
		expect(diagnostics).toEqual([])
		expect(tree?.type).toBe('root')
	})

	it.each(Object.entries(deep))('%s nested without end are a diagnostic', async (_, text) => {
		const parser = await createPostParser({})
		const { post, diagnostics } = await parser.parse(text, 'a.md')
		expect(post).toBeUndefined()
		expect(diagnostics).toMatchObject([
			{ rule: 'nesting-too-deep', severity: 'error', file: 'a.md' },
		])
	})
})
