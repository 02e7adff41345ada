import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

const options = { file: 'a.md', extras: { attributes: true, bareLinks: 'https' } } as const

/** Blocks with their attributes, paragraphs by their texts. */
function outline(node: Nodes): string {
	if ('value' in node) return node.value
	const inner = 'children' in node ? node.children.map(outline) : []
	const { id, className } =
		(node.data as { hProperties?: Record<string, unknown> })?.hProperties ?? {}
	const said = [id && `#${id}`, className && `.${className}`].filter(Boolean).join('')
	if (node.type === 'paragraph') return inner.join('') + said
	const isBlock = /^(?:block|list|table$|thematic)/.test(node.type)
	return isBlock ? `${node.type}${said}(${inner.join(' ')})` : inner.join('') + said
}

// What Hugo 0.169 makes of them.
it.each([
	['a\n{.x}', ['a.x']],
	['a\n{.x}\nb', ['a.x', 'b']],
	['a  \n{.x}\nb', ['a.x', 'b']],
	['a *b\n{.x}\nc* d', ['a *b.x', 'c* d']],
	['*a*\n{.x}\n*b*', ['a.x', 'b']],
	['a\r\n{.x}\r\nb', ['a.x', 'b']],
	['a\n{ .x }\n{#y .z}\nb', ['a#y.x', 'b']],
	['a\n\n{.x}\nb', ['a', 'b']],
	['{.x}\na', ['a']],
	['> a\n> {.x}\n> b', ['blockquote(a.x b)']],
	['> a\n{.x}\nb', ['blockquote.x(a)', 'b']],
	['- a\n{.x}\nb', ['list.x(listItem(a))', 'b']],
	['- a\n  {.x}\n\n  b\n- c', ['list(listItem(a.x b) listItem(c))']],
	['- {.x}\n- b', ['list(listItem() listItem(b))']],
	['|a|b|\n|-|-|\n|c|d|\n{.x}\ne', ['table.x(ab cd)', 'e']],
	['***\n{.x}', ['thematicBreak.x()']],
	['## a\n{#b .x}', ['a#a.x']],
	['## a {#c}\n{#b .x}', ['a#c.x']],
	['a\n---\n{#b}', ['a#a']],
	['```\na\n{.x}\n```\n{.y}', ['a\n{.x}']],
	['<div>\n{.x}\n</div>', ['<div>\n{.x}\n</div>']],
	['<!--\n{.x}\n-->\nb', ['<!--\n{.x}\n-->', 'b']],
	['a\n    {.x}\nb', ['a\n{.x}\nb']],
	['a {.x}\nb', ['a {.x}\nb']],
])('%j', async (body, blocks) => {
	const { post } = await parsePost(body, options)
	expect(post?.tree.children.map(outline)).toEqual(blocks)
})

it('paragraphs behind attributes have their places', async () => {
	const source = 'T\n\na\n{.x}\nb ftp://x.example/b'
	const { post } = await parsePost(source, options)
	expect(post?.links[0]).toMatchObject({ line: 5, column: 3 })
	expect(post?.tree.children.slice(1).map(({ position }) => position)).toEqual([
		{ start: { line: 3, column: 1, offset: 3 }, end: { line: 3, column: 2, offset: 4 } },
		{
			start: { line: 5, column: 1, offset: 10 },
			end: { line: 5, column: 20, offset: source.length },
		},
	])
})

it('reads as many as there are', async () => {
	const { post } = await parsePost('a\n{.x}\n'.repeat(5000), options)
	expect(post?.tree.children).toHaveLength(5000)
})

it('reads what Goldmark writes, and nothing that runs a script', async () => {
	const text = '|a|\n|-|\n|b|\n{.x style="c: d" width=3 onclick="e" cite=f hidden=g}'
	const { post } = await parsePost(text, options)
	expect(post?.tree.children[0]?.data).toEqual({
		hProperties: { className: ['x'], style: 'c: d', width: '3', cite: 'f' },
	})
})
