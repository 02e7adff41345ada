import fc from 'fast-check'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { plainText } from './plain-text.ts'
import { type SummaryOptions, summarize } from './summary.ts'

const parse = (markdown: string) => parseAsRemark(markdown, false)
const summaryOf = (markdown: string, options: Partial<SummaryOptions> = {}) =>
	summarize(parse(markdown), { summaryLength: 70, smartPunctuation: false, ...options })
const outline = (tree: Root) => tree.children.map(({ type }) => type)

describe('summarize', () => {
	it('prefers the divider to the front matter, and the front matter to its own', () => {
		const frontMatter = parse('written')
		expect(summaryOf('a\n\n<!--more-->\n\nb', { frontMatter }).kind).toBe('manual')
		expect(summaryOf('a', { frontMatter }).kind).toBe('front-matter')
		expect(summaryOf('a').kind).toBe('automatic')
	})

	it('ends where it ended with the heading that says the title, and does not show that', () => {
		const tree = parse('# Alpha beta\n\nGamma.\n\nDelta.')
		const heading = tree.children[0] as Heading
		const options = { summaryLength: 3, smartPunctuation: false, heading }
		expect(summarize(tree, options)).toMatchObject({ text: 'Gamma.', truncated: true })
	})

	it.each([
		'<!--more-->',
		'<!-- more -->',
		'<!-- truncate -->',
		'<!--truncate-->',
		'{/* truncate */}',
	])('ends at %s, also where Hugo has only the first', (divider) => {
		expect(summaryOf(`a\n\n${divider}\n\nb`)).toMatchObject({ text: 'a', truncated: true })
		expect(summaryOf(`a\n${divider}\nb`)).toMatchObject({ text: 'a', truncated: true })
	})

	it.each([
		'`<!--more-->`',
		'```\n<!--more-->\n```',
		'see {/* truncate */} there',
		'<!--moreover-->',
	])('does not take %s for a divider, unlike Hugo in code', (code) => {
		expect(summaryOf(`a\n\n${code}\n\nb`).kind).toBe('automatic')
	})

	it('keeps the parents of a divider, and only the children so far', () => {
		const { tree, text } = summaryOf('> - a\n>\n>   b *c <!--more--> d*\n>\n> - e\n\nf')
		expect(text).toBe('a\nb c')
		expect(tree.children).toMatchObject([
			{
				type: 'blockquote',
				children: [
					{
						type: 'list',
						spread: true,
						children: [{ children: [{ type: 'paragraph' }, { type: 'paragraph' }] }],
					},
				],
			},
		])
		expect(textOf(tree)).toBe('ab c')
	})

	it.each([
		['> [!NOTE]\n> *Body* "here"', 'Body “here”'],
		['> [!tip]+ Own "title"\n> More', 'Own “title” More'],
		['A\n\n> [!WARNING]\n>\n> - b', 'A\nb'],
		['> > [!CAUTION]  \n> > x', 'x'],
		['> [!abc] y\n\n[!NOTE] z', '[!abc] y\n[!NOTE] z'],
	])('of the alert %j nobody reads the marker', (markdown, text) => {
		const { text: read, tree } = summaryOf(markdown, { smartPunctuation: true })
		expect(read).toBe(text)
		expect(textOf(tree)).toContain('[!')
	})

	it('keeps definitions, so that links of the summary lead somewhere, and no footnotes', () => {
		const { tree } = summaryOf('[a][x][^1]\n\n<!--more-->\n\nb\n\n[x]: y\n\n[^1]: note')
		expect(outline(tree)).toEqual(['paragraph', 'definition'])
	})

	it('is not truncated where nothing follows', () => {
		expect(summaryOf('a\n\n<!--more-->\n\n[x]: y\n\n[^1]: never referred to').truncated).toBe(false)
	})

	it('reads the front matter as Markdown and leaves the tree empty', () => {
		const { text, tree } = summaryOf('body', {
			frontMatter: parse('a *b* "c" <i>d</i> &amp; e'),
			smartPunctuation: true,
		})
		expect(text).toBe('a b “c” d & e')
		expect(tree.children).toEqual([])
	})

	it('counts characters where the post does', () => {
		const markdown = `${'字'.repeat(80)}\n\n第二\n\n第三`
		expect(summaryOf(markdown, { cjk: true })).toMatchObject({
			text: '字'.repeat(80),
			truncated: true,
		})
		expect(summaryOf(markdown, { cjk: false }).truncated).toBe(false)
	})

	it('ends later with a greater length, and never with length 0, as in Hugo', () => {
		const markdown = 'a b c\n\nd e f\n\ng h i'
		expect(summaryOf(markdown, { summaryLength: 1 }).text).toBe('a b c')
		expect(summaryOf(markdown, { summaryLength: 3 }).text).toBe('a b c\nd e f')
		expect(summaryOf(markdown, { summaryLength: 0 }).truncated).toBe(false)
	})

	it('is the beginning of the post, and changes nothing of it', () => {
		const word = fc.constantFrom(
			'a',
			'word',
			'*b*',
			'`c`',
			'[d](e)',
			'<b>f</b>',
			'<!--more-->',
			'"g"',
			'\n',
		)
		const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
		const block = fc
			.tuple(
				fc.constantFrom('', '- ', '> ', '# ', '1. > ', '    ', '<div>\n\n', '</div>\n\n'),
				line,
			)
			.map(([mark, text]) => mark + text)
		fc.assert(
			fc.property(fc.array(block, { maxLength: 10 }), (blocks) => {
				const tree = parse(blocks.join('\n\n'))
				const before = structuredClone(tree)
				const { text } = summarize(tree, { summaryLength: 5, smartPunctuation: false })
				const start = (whole: string) => whole.replace(/\s+/g, ' ')
				expect(start(plainText(tree))).toSatisfy((all: string) => all.startsWith(start(text)))
				expect(tree).toEqual(before)
			}),
		)
	})
})
