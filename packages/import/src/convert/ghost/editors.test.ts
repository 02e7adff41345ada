import { describe, expect, it } from 'vitest'
import { convert } from '../../../test/convert.ts'

const text = (text: string, format = 0) => ({ type: 'extended-text', text, format })
const block = (type: string, children: readonly object[], more: object = {}) => ({
	type,
	children,
	...more,
})
const lexical = (...children: readonly object[]) =>
	convert(JSON.stringify({ root: { type: 'root', children } }), 'lexical').markdown

describe('what the editor of Ghost stores', () => {
	it.each<readonly [what: string, node: object, expected: string]>([
		[
			'a paragraph with breaks',
			block('paragraph', [text('a'), { type: 'linebreak' }, text('b')]),
			'a\\\nb\n',
		],
		[
			'formats',
			block('paragraph', [
				text('a', 1),
				text(' b ', 2),
				text('c', 16),
				text('d', 4),
				text('e', 3),
				text('f', 128),
			]),
			'**a** *b* `c`~~d~~**_e_**<mark>f</mark>\n',
		],
		['a heading', block('extended-heading', [text('A')], { tag: 'h3' }), '### A\n'],
		['a quote', block('extended-quote', [text('A')]), '> A\n'],
		['an aside', block('aside', [text('A')]), '> A\n'],
		[
			'a link',
			block('paragraph', [
				block('link', [text('a', 1)], { url: 'https://x.example/', title: 'T', rel: 'noopener' }),
			]),
			'[**a**](https://x.example/ "T")\n',
		],
		[
			'lists in lists',
			block(
				'list',
				[
					block('listitem', [text('a')]),
					block('listitem', [
						block('list', [block('listitem', [text('b')])], { listType: 'bullet' }),
					]),
					block('listitem', [text('c')]),
				],
				{ listType: 'number', start: 3 },
			),
			'3. a\n   - b\n4. c\n',
		],
		[
			'tasks',
			block(
				'list',
				[block('listitem', [text('a')], { checked: true }), block('listitem', [text('b')])],
				{ listType: 'check' },
			),
			'- [x] a\n- [ ] b\n',
		],
		['nodes of a later version', block('column', [block('paragraph', [text('a')])]), 'a\n'],
		[
			'marks that are none',
			block('paragraph', [text('*a* {{< b >}} <b>')]),
			'\\*a\\* {\\{< b >}} \\<b>\n',
		],
		['joiners of Persian', block('paragraph', [text('می\u200cخواهم')]), 'می\u200cخواهم\n'],
	])('since version 5: %s', (_, node, expected) => {
		expect(lexical(node)).toBe(expected)
	})

	it('before: sections, markups that reach over several markers, atoms and lists', () => {
		const value = {
			version: '0.3.1',
			atoms: [
				['soft-return', '', {}],
				['emoji', '🎉', {}],
			],
			cards: [],
			markups: [['strong'], ['a', ['href', 'https://x.example/']], ['script']],
			sections: [
				[
					1,
					'p',
					[
						[0, [0], 0, 'a '],
						[0, [1], 2, 'b'],
						[1, [], 0, 0],
						[1, [], 0, 1],
						[0, [2], 1, ' c'],
					],
				],
				[1, 'pull-quote', [[0, [], 0, 'q']]],
				[3, 'ol', [[[0, [], 0, 'x']], [[0, [], 0, 'y']]]],
				[2, '/a.jpg'],
				[10, 7],
				'damaged',
			],
		}
		const { markdown } = convert(JSON.stringify(value), 'mobiledoc')
		expect(markdown).toBe(
			'**a [b](https://x.example/)**\\\n🎉 c\n\n> q\n\n1. x\n2. y\n\n![](/a.jpg)\n',
		)
	})
})
