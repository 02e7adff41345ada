import { parsePost, plainText } from '@blog/core'
import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { markdownStyle, writeMarkdown } from './write-markdown.ts'

const text = fc.string({ unit: fc.constantFrom(...'aw1 .:?,;\'"*_-#>/@([\n') })
const words = fc
	.array(fc.constantFrom('w', 'word', ' ', '.', ':', '?', ',', '1'), { maxLength: 4 })
	.map((parts) => parts.join(''))
const inline = fc.oneof(
	fc.oneof(text, words).map((value) => ({ type: 'text' as const, value })),
	fc
		.oneof(text, words)
		.map((value) => ({ type: 'emphasis' as const, children: [{ type: 'text' as const, value }] })),
	fc.constant({ type: 'break' as const }),
	fc.constant({ type: 'inlineCode' as const, value: 'w.w' }),
)

it.each([
	'Use of {#x}',
	'Use of {.x}',
	'Use of {#x .y k=v}',
	'Use of { .x }',
	'Use of {data-x="y"}',
	'Use of {id}',
	'Use of {}',
	'{#x}',
])('writes a heading that has all of its words: %s', async (value) => {
	for (const children of [
		[{ type: 'text', value }],
		[
			{ type: 'inlineCode', value: 'a' },
			{ type: 'text', value: ` ${value}` },
		],
	] as const) {
		const markdown = writeMarkdown({ type: 'heading', depth: 2, children: [...children] })
		const { post } = await parsePost(`---\ntitle: A\n---\n${markdown}`)
		const plain = post && plainText(post.tree)
		expect(plain).toBe(children.map((child) => child.value).join(''))
	}
})

it('escapes no brace that means nothing', () => {
	const children = [{ type: 'text' as const, value: 'A {id} {#b}' }]
	expect(writeMarkdown({ type: 'heading', depth: 2, children })).toBe('## A {id} \\{#b}\n')
	expect(writeMarkdown({ type: 'paragraph', children })).toBe('A {id} {#b}\n')
})

it('is said of no text that would be written differently', () => {
	fc.assert(
		fc.property(fc.array(inline, { maxLength: 4 }), (children) => {
			const paragraph: Paragraph = { type: 'paragraph', children }
			const expected = toMarkdown(paragraph, markdownStyle)
			expect(writeMarkdown(paragraph)).toBe(expected)
		}),
		{ numRuns: 2000 },
	)
})
