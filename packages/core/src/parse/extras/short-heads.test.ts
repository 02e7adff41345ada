import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

/** Cells of tables; code and HTML by their text, other blocks by their type. */
async function read(body: string) {
	const options = { file: 'a.md', extras: { shortHeads: true } }
	const { post } = await parsePost(`---\ntitle: A\n---\n${body}`, options)
	const outline = (node: Nodes): string => {
		if (node.type === 'code' || node.type === 'html') return node.value
		if (node.type === 'table')
			return node.children.map(({ children }) => children.map(textOf).join('|')).join('/')
		const isBlock = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
		return isBlock ? `${node.type}(${node.children.map(outline).join(' ')})` : node.type
	}
	return post?.tree.children.map(outline)
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value
	return 'children' in node ? node.children.map(textOf).join('') : ''
}

// What Hugo 0.169 makes of them.
it.each([
	['| a |\n|---|---|\n| 1 | 2 |', ['a|/1|2']],
	['a | b\n--|--|--\n1|2|3', ['a|b|/1|2|3']],
	['text\na\n|-|-|\n1|2', ['paragraph', 'a|/1|2']],
	['| a \\| b |\n|--|--|', ['a | b|']],
	['- item\n\n  | a |\n  |--|--|\n\n    | c |\n    |--|--|', ['list(listItem(paragraph a| c|))']],
	// Goldmark would end the row there, as if the bar were not escaped.
	['a \\|\n|--|--|\nb', ['a ||/b']],
	['a \\\\|\n|--|--|', ['a \\|']],
	['<div>\na | b\n--|--|--\n</div>', ['<div>\na | b\n--|--|--\n</div>']],
	['a https://e.example/a.\n|--|--|', ['a https://e.example/a.|']],
	['- a | b\n  --|--|--\n  1|2|3', ['list(listItem(a|b|/1|2|3))']],
	['1. two\n\t| a |\n\t|---|---|', ['list(listItem(paragraph a|))']],
	['> | q |\n> |-|-|\n> | 1 | 2 |', ['blockquote(q|/1|2)']],
	['| a | b |\n|---|', ['paragraph']],
	['# Title\n|-|-|', ['heading', 'paragraph']],
	['```\n| a |\n|--|--|\n```', ['| a |\n|--|--|']],
	[
		'- x\n\ny\n\n    | a |\n    |--|--|',
		['list(listItem(paragraph))', 'paragraph', '| a |\n|--|--|'],
	],
	[
		'- x\n\n> y\n\n    | a |\n    |--|--|',
		['list(listItem(paragraph))', 'blockquote(paragraph)', '| a |\n|--|--|'],
	],
])('%j', async (body, blocks) => {
	expect(await read(body)).toEqual(blocks)
})
