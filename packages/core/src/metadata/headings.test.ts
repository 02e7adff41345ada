import type { Heading, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { applyHeadingAttributes } from './heading-attributes.ts'
import { headings } from './headings.ts'

const parse = (markdown: string) => parseAsRemark(markdown, false)
const properties = (tree: Root) =>
	tree.children.map((node) => (node.data as { hProperties?: object } | undefined)?.hProperties)

describe('headings', () => {
	it('lists depth, text as readers see it, id and line', () => {
		const tree = parse('\n# *A* `b` <b>c</b> ![d](e)\n\n> ## It\'s "x"\n')
		expect(headings(tree, { smartPunctuation: true })).toEqual([
			{ depth: 1, text: 'A b c', id: 'a-b-c-d', line: 2 },
			{ depth: 2, text: 'It’s “x”', id: 'its-x', line: 4 },
		])
	})

	it('has a space where a line breaks, which ids have not', () => {
		const tree = parse('# **A**<br>b<br />c')
		expect(headings(tree)).toEqual([{ depth: 1, text: 'A b c', id: 'abc', line: 1 }])
	})

	it('writes the ids where remark-rehype finds them', () => {
		const tree = parse('# A\n\n# A')
		headings(tree)
		expect(properties(tree)).toEqual([{ id: 'a' }, { id: 'a-1' }])
	})

	it('keeps the id of a plug-in and gives it to no other', () => {
		const tree = parse('# A\n\n# B\n\n# C')
		const [, second, third] = tree.children as Heading[]
		if (second) second.data = { hProperties: { id: 'a', title: 't' } } as Heading['data'] & object
		if (third) third.data = { id: 'own' } as Heading['data'] & object
		expect(headings(tree).map(({ id }) => id)).toEqual(['a-1', 'a', 'own'])
		expect(properties(tree)[1]).toEqual({ id: 'a', title: 't' })
	})

	// What Hugo 0.169 makes of them.
	it.each([
		['See https://example.org/x end', 'see--end'],
		['url https://x end', 'url-httpsx-end'],
		['See <https://example.org/y> end', 'see--end'],
		['See www.example.org end', 'see--end'],
		['Mail <a@b.org> end', 'mail--end'],
		['Mail **a@b.org x** end', 'mail--x-end'],
		['See [https://x.org](https://x.org) end', 'see-httpsxorg-end'],
		['See [text *x* y](https://x.org) end', 'see-text-x-y-end'],
		['A &amp; B &#66; -- c &copy; d\\*', 'a--b-66--c--d'],
		['What&#8217;s "new" <br>`a -- b` ![c d](e)', 'what8217s-new-a----b-c-d'],
		['A&#39;s *b*&#39;c https://x.org \\& &#39;d', 'a39s-b39c---39d'],
		['A&#39;s\n  b&#39;s  \n  c&#39;s\n===', 'c39s'],
		['Multi\nline *x* setext\n===', 'line-x-setext'],
		['Multi\\\nhard [a\nb](u) c\n---', 'b-c'],
	])('ids of Hugo: %j', (text, id) => {
		const hugoSource = text.includes('\n') ? text : `## ${text}`
		const [heading] = headings(parse(hugoSource), { smartPunctuation: true, hugoSource })
		expect(heading?.id).toBe(id)
	})

	it('gives headings without a text the ids that are left, as Hugo gives them none', () => {
		const source = '## https://a.b/c\n\n## !!!\n\n## ![](/x.png)\n\n## <b></b>\n\n## `!`\n'
		const ids = (hugoSource?: string) => headings(parse(source), { hugoSource }).map(({ id }) => id)
		const left = ['heading-2', 'heading', 'heading-3', 'heading-4', 'heading-1']
		expect(ids(source)).toEqual(left)
		expect(ids()).toEqual(['httpsabc', 'heading', 'heading-1', 'heading-2', 'heading-3'])
	})

	it('gives the same ids when asked twice', () => {
		const tree = parse('# A\n\n# A\n\n# !\n')
		expect(headings(tree)).toEqual(headings(tree))
	})
})

describe('applyHeadingAttributes', () => {
	const apply = (markdown: string) => {
		const tree = parse(markdown)
		applyHeadingAttributes(tree, markdown)
		return { text: headings(tree)[0]?.text, ...properties(tree)[0] }
	}

	it.each([
		['# A {#b}', { text: 'A', id: 'b' }],
		[
			'# A{#b .c .d data-e="f g" lang=de}',
			{ text: 'A', id: 'b', className: ['c', 'd'], 'data-e': 'f g', lang: 'de' },
		],
		['# A {#b style="c: d" width=3}', { text: 'A', id: 'b', style: 'c: d', width: '3' }],
		['# {#b}', { text: '', id: 'b' }],
		['# A {}', { text: 'A', id: 'a' }],
		['# A {b}', { text: 'A {b}', id: 'a-b' }],
		['# A \\{#b}', { text: 'A {#b}', id: 'a-b' }],
		['# A \\* c {#b .d}', { text: 'A * c', id: 'b', className: ['d'] }],
		['# A \\\\{#b}', { text: 'A \\', id: 'b' }],
		['# A \\\\\\{#b}', { text: 'A \\{#b}', id: 'a-b' }],
		['# A {#b\\}', { text: 'A {#b}', id: 'a-b' }],
		['# A {\\#b}', { text: 'A {#b}', id: 'a-b' }],
		['A \\_ c {#b}\n===', { text: 'A _ c', id: 'b' }],
		['# A {#b} c', { text: 'A {#b} c', id: 'a-b-c' }],
		['# A `{#b}`', { text: 'A {#b}', id: 'a-b' }],
	])('%s', (markdown, expected) => {
		expect(apply(markdown)).toEqual(expected)
	})

	it('takes over nothing that could run a script', () => {
		expect(apply('# A {onclick="x" href="y" #b}')).toEqual({ text: 'A', id: 'b' })
	})
})
