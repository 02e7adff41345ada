import { it } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { parsePost, referencedFiles, smartTexts } from '../../src/index.ts'
import { noteStraightSigns } from '../../src/metadata/straight-signs.ts'
import { findKramdown } from '../../src/parse/kramdown/find-kramdown.ts'
import { nunjucksBlocks } from '../../src/parse/liquid/nunjucks-blocks.ts'

type Options = Parameters<typeof parsePost>[1]

const hugo: Options = {
	file: 'a.md',
	urls: { like: 'hugo' },
	shortcodes: { b: () => '<b>' },
	extras: {
		angleQuotes: true,
		shortHeads: true,
		footnoteNames: true,
		attributes: true,
		bareLinks: 'https',
		hideComments: true,
		definitionLists: true,
		emoji: true,
		mark: true,
		insert: true,
		superscript: true,
		subscript: true,
	},
}
const jekyll: Options = { file: 'a.md', urls: { like: 'jekyll' }, liquid: {} }
const native: Options = { file: 'a.md' }
const nunjucks: Options = { ...native, liquid: { like: 'eleventy', engine: 'njk' } }
const vitepress: Options = { ...native, vue: true, admonitions: true }
const withoutLinks: Options = { ...hugo, extras: { bareLinks: false } }
const formulas: Options = {
	...native,
	extras: {
		formulas: {
			inline: [['\\(', '\\)']],
			block: [
				['\\[', '\\]'],
				['$$', '$$'],
			],
		},
	},
}

it.each<[what: string, unit: string, options: Options, length?: number]>([
	['single quotes', "'", native],
	['double quotes', '"', native],
	['quotes in a line', `a' "`, native],
	['quotes of mail', '>', native],
	['open elements', '<div>', native],
	['angles', '<', hugo],
	['angles in Jekyll', '<', jekyll],
	['ends of labels in Jekyll', '[^a]:', jekyll],
	['attributes', '{: .a}\n', jekyll, 256_000],
	['named attributes', '{:a: .b}\n', jekyll, 256_000],
	['a row of bars', '|', jekyll, 128_000],
	['lines of stars in Jekyll', `${'*(a)*b '.repeat(1000)}\n`, jekyll, 64_000],
	['ends without blocks', '{% endif %}', jekyll, 128_000],
	['parts without blocks', '{% when 1 %}', jekyll, 128_000],
	['unknown tags', '{% a %}', jekyll, 128_000],
	['open blocks', '{% if a %}', jekyll, 128_000],
	['blocks that cannot be read', '{% if (a) %}{% endif %}', jekyll, 128_000],
	['outputs that cannot be read', '{{ a b }}', jekyll, 64_000],
	['tags without a name', '{% %}', jekyll, 128_000],
	// Each error of LiquidJS looks at the whole text; its limit ends that after five seconds.
	['unknown variables', '{{ a }}\n', jekyll, 32_000],
	['open comments of Nunjucks', '{#', nunjucks, 128_000],
	['comments of Nunjucks', '{#-a#} ', nunjucks, 128_000],
	['open blocks of Nunjucks', '{% macro a() %}', nunjucks, 128_000],
	['raw text of Nunjucks', '{% verbatim %}', nunjucks, 128_000],
	['values of Nunjucks', '{% set a = 1 %}', nunjucks, 128_000],
	['open expressions of Vue', '{{', vitepress, 128_000],
	['open containers without a mark', '::: raw\n', vitepress, 256_000],
	['heads of tables', 'a\n|-|-|\n', hugo],
	['heads of tables, indented', '    a\n    |-|-|\n', hugo],
	['names of footnotes', '[^a b]: ', hugo],
	['open names of footnotes', '[^a b', hugo],
	['notes whose names differ in case', '[^a b]: [^A b]:\n', hugo],
	['references to notes', 'x[^a b] ', hugo],
	['attributes of paragraphs', 'a\n{.x}\n', hugo],
	['attributes in items', '- a\n  {.x}\n', hugo],
	['attributes in a line', '{.x} ', hugo],
	['open attributes', '{.x a="', hugo],
	['bare addresses', 'https://a.example/b?c=（d） ', hugo],
	['bare addresses that are parted', 'ftp://a.b, ', hugo],
	['bare addresses without a space', 'www.a', hugo],
	['addresses that are no links', 'https://a.example a@b.example ', withoutLinks],
	['values without quotes', '<a b=/c>', hugo],
	['open values without quotes', '<a b=/', hugo],
	['quoted words', '<<a>> ', hugo],
	['open comments', '<!-- a ', hugo],
	['marked words', '==a== ++b++ ', hugo],
	['open marks', '==a ++b ', hugo],
	['raised and lowered words', 'a^b^ c~d~ ', hugo],
	['names of emoji', ':tada:', hugo],
	['emoji and escaped quotes', ':tada: \\"a ', hugo],
	['HTML of shortcodes', '{{<b>}}', hugo, 384_000],
	['references without an end', '{{< ref aaaa', hugo],
	['references with a path and without an end', '{{< ref path=', hugo],
	['calls without an end', '{{< a "b" ', hugo],
	['definitions', 'a\n: b\n\n', hugo],
	['bars and hyphens', '|-', hugo],
	['dollars', '$$a', { ...hugo, math: true }],
	['formulas in a line', '$$a$$', formulas],
	['formulas in a line of a quote', '$$a$$ > ', formulas],
	['formulas in lines', '$$a\n$$ b ', formulas],
	['open formulas', '\\(', formulas],
	['quotes in tags of formulas', '<p>$$x$$<a b="<a c=\'', formulas],
	['open quotes in tags of formulas', '<p>$$x$$<a b=" ', formulas],
	['open tags of formulas', '<p>$$x$$<a b=\n', formulas],
	['open formulas that Markdown reads', '\\\\(', { ...hugo, math: true }],
	['open formulas in blocks', '\\[ ', formulas],
])('time grows as the text does: %s', async (_, unit, options, length = 64_000) => {
	const textOf = (length: number) => `Text\n\n${unit.repeat(length / unit.length)}\n`
	await expectGrowth(textOf, length, (text) => parsePost(text, options))
})

it('time grows as the number of calls does that read front matter', async () => {
	const options: Options = {
		...native,
		shortcodes: { img: ({ matter }) => `<img src="${(matter.images as string[])[0]}">` },
	}
	const textOf = (length: number) =>
		`---\nimages:\n${'  - a.png\n'.repeat(length / 32)}---\n${'{{< img 1 >}}\n\n'.repeat(length / 32)}`
	await expectGrowth(textOf, 32_000, (text) => parsePost(text, options))
})

it.each([
	['before', (blocks: string) => `${blocks}\\(x\\)\n`],
	['behind', (blocks: string) => `\\(x\\)\n\n${blocks}`],
])('time grows as the number of paragraphs %s a formula does', async (_, around) => {
	const textOf = (length: number) => around('a b\n\n'.repeat(length / 5))
	await expectGrowth(textOf, 128_000, (text) => parsePost(text, formulas))
})

it.each([
	['escaped quotes', '\\"a '],
	['references of quotes', '&quot;a '],
])('time to make quotes typographic grows as the text does: %s', async (_, unit) => {
	const textOf = (length: number) => unit.repeat(length / unit.length)
	await expectGrowth(textOf, 256_000, (source) => {
		const value = source.replaceAll(unit, '"a ')
		const start = { line: 1, column: 1, offset: 0 }
		const end = { line: 1, column: source.length + 1, offset: source.length }
		const text = { type: 'text' as const, value, position: { start, end } }
		const tree = {
			type: 'root' as const,
			children: [{ type: 'paragraph' as const, children: [text] }],
		}
		noteStraightSigns(tree, source)
		smartTexts(tree)
	})
})

it.each([
	['a long word', (length: number) => `{{< ref ${'a'.repeat(length)}`],
	['blanks that no reference follows', (length: number) => `ref a${' '.repeat(length)}{{<`],
	['open references of links', (length: number) => `ref a${']({{< ref a'.repeat(length / 11)}`],
	['blanks in an address', (length: number) => `[a](<{{< ref${' '.repeat(length)}>)`],
])('time to read references of Hugo grows as the text does: %s', async (_, textOf) => {
	await expectGrowth(textOf, 64_000, (text) => parsePost(text, hugo))
})

it.each([
	['notes in quotes', '> [^a]: b\n> c\n'],
	['marks before a note', '>[^a]:'],
	['lines without the mark', '> [^a]: b\nc\n'],
])('time to look for what kramdown has grows as the text does: %s', async (_, unit) => {
	const textOf = (length: number) => unit.repeat(length / unit.length)
	await expectGrowth(textOf, 256_000, (text) => findKramdown(text, 0))
})

it.each([
	['open tags', (length: number) => '{% a '.repeat(length / 5)],
	['open raw text', (length: number) => '{% raw '.repeat(length / 7)],
	['raw text', (length: number) => '{% raw %}{% endraw %}'.repeat(length / 21)],
	['blanks in raw text', (length: number) => `{% raw %}${' '.repeat(length)}{% endraw %}`],
])('time grows as a template of Nunjucks does: %s', async (_, textOf) => {
	await expectGrowth(textOf, 256_000, (text) => nunjucksBlocks('a', { a: text }))
})

it.each([
	// Sätteri copies the text of a paragraph at each reference: four times as long for twice the text, one second at 64,000 characters.
	['addresses and numbers of characters', 'ftp://a.b &#39; ', 16_000],
	['emoji and numbers of characters', ':tada: &#39;', 16_000],
	['open references', '&#', 32_000],
	['addresses', 'https://a.example/b ', 32_000],
])('time grows as a heading does: %s', async (_, unit, length) => {
	const textOf = (length: number) => `## ${unit.repeat(length / unit.length)}\n`
	await expectGrowth(textOf, length, (text) => parsePost(text, hugo))
})

it.each([
	['blanks before a brace', (length: number) => `:::note a${' '.repeat(length)}{`],
	['blanks after a title in brackets', (length: number) => `:::note[a]${' '.repeat(length)}b`],
	['a long name of an attribute', (length: number) => `:::note {${'a'.repeat(length)}}`],
])('time grows as a line of a container does: %s', async (_, textOf) => {
	await expectGrowth(textOf, 128_000, (text) => parsePost(text, vitepress))
})

it.each([
	['open includes', (length: number) => '<!--@include: a'.repeat(length / 15)],
	['blanks in an include', (length: number) => `<!--@include:${' '.repeat(length / 8)}`],
	['blanks in a snippet', (length: number) => `<<< a${' '.repeat(length / 8)}b`],
])('time to look for files of VitePress grows as the text does: %s', async (_, textOf) => {
	await expectGrowth(textOf, 512_000, (text) => referencedFiles(text, 'a.md', {}))
})

it.each([
	['open brackets', '['],
	['brackets that nothing opens', ']'],
	['open objects', '{a:'],
	['open templates', '`$' + '{'],
	['calls', 'a('],
	['words that wait', 'await '],
	['open comments', '/*'],
	['open patterns', '=/['],
	['open texts', "\\'"],
	['lists', '[],'],
	['names', 'b, a = b.c, b = a, '],
	['lines', "'A'\nconst b = "],
])('time grows as front matter in JavaScript does: %s', async (_, unit) => {
	const textOf = (length: number) => `---js\nconst a = ${unit.repeat(length / unit.length)}1\n---\n`
	await expectGrowth(textOf, 256_000, (text) => parsePost(text, native))
})
