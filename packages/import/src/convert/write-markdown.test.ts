import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { writeMarkdown } from './write-markdown.ts'

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

it('is said of no text that would be written differently', () => {
	fc.assert(
		fc.property(fc.array(inline, { maxLength: 4 }), (children) => {
			const paragraph: Paragraph = { type: 'paragraph', children }
			const expected = toMarkdown(paragraph, {
				bullet: '-',
				rule: '-',
				emphasis: '*',
				listItemIndent: 'one',
				resourceLink: false,
				extensions: [gfmToMarkdown()],
				unsafe: [{ before: '\\{', character: '{' }],
			})
			expect(writeMarkdown(paragraph)).toBe(expected)
		}),
		{ numRuns: 2000 },
	)
})
