import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

/** Cells of rows of tables, and whether there is a head; other blocks by their type. */
async function read(body: string) {
	const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
	const rowsOf = (node: Nodes): string[] => {
		if (node.type === 'tableCell') return [JSON.stringify(textOf(node))]
		return 'children' in node ? node.children.flatMap(rowsOf) : []
	}
	return post?.tree.children.map((node) => {
		const cells = rowsOf(node).map((cell) => JSON.parse(cell))
		return cells.length > 0 ? [node.type === 'table', ...cells] : node.type
	})
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.type === 'inlineCode' ? `<${node.value}>` : node.value
	return 'children' in node ? node.children.map(textOf).join('') : ''
}

it.each([
	['| a | b |\n| c | d |', [[false, 'a', 'b', 'c', 'd']]],
	['a | b\nc | d\n\ntext', [[false, 'a', 'b', 'c', 'd'], 'paragraph']],
	['|---|---|\n| a | b |', [[false, 'a', 'b']]],
	['| a |\n{: .x}', [[false, 'a']]],
	['| a | b |\n|---|---|\n| c | d |', [[true, 'a', 'b', 'c', 'd']]],
	['|a|b|\n|-|-|\n|c|d|\n|=|=|\n|e|f|', [[true, 'a', 'b', 'c', 'd', 'e', 'f']]],
	['|--+--|\n|a|b|\n|:-+-:|\n|c|d|\n|--+--|', [[true, 'a', 'b', 'c', 'd']]],
	['| a |\n|---|\n| b | c |', [[true, 'a', '', 'b', 'c']]],
	['| a | b |\n| c | d |\n|---|---|\n| e | f |', [[true, 'a', 'b', 'c', 'd', 'e', 'f']]],
	['|a|\n|-|\n|c|\n|-|\n|d|', [[true, 'a', 'c', 'd']]],
	['| a `x|y` | b |\n|---|---|\n| \\| | 2 |', [[true, 'a <x|y>', 'b', '|', '2']]],
	['| `x|y` |\n| [a](/b c) |', [[false, '<x|y>', 'a']]],
	['- a | b\n- c | d', ['list']],
	['- a\n\n  | b | c |\n  | d | e |', [[false, 'b', 'c', 'd', 'e']]],
	['1. a:\n   | b | c |\n   |---|---|\n   | 1 | `x|y` |', [[false, 'b', 'c', '1', '<x|y>']]],
	['- a\n\n    - b\n\n      | c |\n      |---|\n      | `x|y` |', [[false, 'c', '<x|y>']]],
	['> | c | d |\n> |---|---|\n> | `x|y` | 1 |', [[false, 'c', 'd', '<x|y>', '1']]],
	['a\n| c |\n|---|\n| `x|y` |', ['paragraph', [true, 'c', '<x|y>']]],
	['one | bar', ['paragraph']],
	['a | b\nand text', ['paragraph']],
	['text\n| a | b |', ['paragraph']],
	['```\n| a | b |\n| c | d |\n```', ['code']],
])('%j', async (body, blocks) => {
	expect(await read(body)).toEqual(blocks)
})

it.each([
	['code', 'a\n\n    | c |\n    |---|\n    | `x|y` |'],
	['code in an item', '- a\n\n      | c |\n      |---|\n      | `x|y` |'],
	['what is no table', 'a\n| c |\n|---|---|\n| `x|y` |'],
])('leaves %s as it is', async (_, body) => {
	const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
	const tree = JSON.stringify(post?.tree)
	expect(tree).not.toContain('x\\\\|y')
	expect(tree).toContain('x|y')
})
