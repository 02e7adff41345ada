import type { Nodes, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function treeOf(body: string) {
	const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
	return post?.tree.children ?? []
}

it.each([
	['![a](b.png){:width="50%" .wide}', { width: '50%', className: ['wide'] }, 'a'],
	['[a](/b/){: target="_blank" rel=\'nofollow\' }', { target: '_blank', rel: 'nofollow' }, 'a'],
	['[a](/b/){: .x .y #z}.', { className: ['x', 'y'], id: 'z' }, 'a.'],
	['[a](/b/){:style="x" onclick="y"}', {}, 'a'],
])('gives %j to what is before', async (body, properties, text) => {
	const [paragraph] = await treeOf(body)
	const first = (paragraph as Paragraph | undefined)?.children[0]
	expect(first).toMatchObject({ data: { hProperties: properties } })
	expect(paragraph && textOf(paragraph)).toBe(text)
})

it.each([
	['A\n{: .note}', 'paragraph'],
	['## A\n{: .note}', 'heading'],
	['> A\n{: .note}', 'blockquote'],
	['> - A\n{: .note }', 'blockquote'],
	['* A\n* B\n{: .note}', 'list'],
	['| a | b |\n| - | - |\n| 1 | 2 |\n{: .note}', 'table'],
])('gives a line below %j to the block', async (body, type) => {
	const tree = await treeOf(body)
	expect(tree).toHaveLength(1)
	expect(tree[0]).toMatchObject({ type, data: { hProperties: { className: ['note'] } } })
})

it.each([
	['> A\n> {: .note}', ['paragraph']],
	['- A\n  > B\n  {: .note}', ['blockquote']],
	['- A\n  {: .note}\n- B', ['paragraph']],
	['> - A\n> - B\n> {: .note}', ['list']],
])('gives a line in %j to what it stands in', async (body, types) => {
	const found: string[] = []
	const visit = (node: Nodes) => {
		if (node.data && 'hProperties' in node.data) found.push(node.type)
		if ('children' in node) node.children.forEach(visit)
	}
	visit({ type: 'root', children: await treeOf(body) })
	expect(found).toEqual(types)
	expect(textOf({ type: 'root', children: await treeOf(body) })).not.toContain('{')
})

it.each([
	['{: .note}\nA', 'paragraph'],
	['{: .note}\n\nA', 'paragraph'],
	['{: .note}\n## A', 'heading'],
	['{: .note}\n* A', 'list'],
	['{: .note}\n> A', 'blockquote'],
	['{: .note}\n| A | b |\n| - | - |', 'table'],
])('gives a line above to the block, as in %j', async (body, type) => {
	const tree = await treeOf(body)
	expect(tree).toHaveLength(1)
	expect(tree[0]).toMatchObject({ type, data: { hProperties: { className: ['note'] } } })
})

it.each([
	['A\n\n{: .x}\nB', [undefined, ['x']]],
	['A\n{: .x}\nB', [['x'], undefined]],
	['A\n\n{: .x}', [undefined]],
	['A\n{: .x}\n{: .y}\n\nB', [['x', 'y'], undefined]],
	['{: .x}\n{: .y}\nB', [['x', 'y']]],
	['{:al: .z .y}\n\nA\n{: al .x}', [['z', 'y', 'x']]],
	['A\n{: a}\n\n{:a: b .y}\n{:b: a .z}', [['z', 'y']]],
	['A *b*{: .i}\n{: .w-50@md .md:x}', [['w-50@md', 'md:x']]],
])('of %j', async (body, classes) => {
	const tree = await treeOf(body)
	const classOf = (node: Nodes) =>
		(node.data as { hProperties?: { className?: unknown } } | undefined)?.hProperties?.className
	expect(tree.map(classOf)).toEqual(classes)
	expect(textOf({ type: 'root', children: tree })).not.toMatch(/[{}]/)
})

it('gives those that begin an item to the item', async () => {
	const [list] = await treeOf('* {:.x} a\n* b {:.y}')
	expect(list).toMatchObject({ children: [{ data: { hProperties: { className: ['x'] } } }, {}] })
	expect(list && textOf(list)).toBe('ab {:.y}')
})

it('takes several for one word', async () => {
	const [paragraph] = await treeOf('[a](/b){:.x}{:.y #z}')
	expect(paragraph).toMatchObject({
		children: [{ data: { hProperties: { className: ['x', 'y'], id: 'z' } } }],
	})
})

it('leaves no row of a table', async () => {
	const [table] = await treeOf('| a | b |\n| - | - |\n| 1 | 2 |\n{: .note}')
	expect(table && textOf(table)).toBe('ab12')
})

it.each([
	['```js\nA\n```\n{: file="a.js" .nolineno }', 'js', 'title="a.js" noLineNumbers'],
	['```js x\nA\n```\n{: file=\'"a"\' }', 'js', 'x title="\\"a\\""'],
	['```js\nA\n```\n{: .note #b data-c="d e"}', 'js', '{#b .note data-c="d e"}'],
	['{: .note}\n~~~ ruby\nA\n~~~', 'ruby', '{.note}'],
	['{: .note}\n    A', null, '{.note}'],
	['~~~\nA\n~~~\n{: .language-sh .output}', 'sh', '{.output}'],
	['```ruby?line_numbers=true\nA\n```', 'ruby', 'showLineNumbers'],
	['```ruby?x=1\nA\n```', 'ruby', undefined],
])('says of %j what fences say', async (body, lang, meta) => {
	expect(await treeOf(body)).toMatchObject([{ type: 'code', lang, ...(meta && { meta }) }])
})

it('says it of code in an item', async () => {
	const [list] = await treeOf('1. a\n\n   ```js\n   A\n   ```\n   {: .note}')
	expect(list).toMatchObject({
		children: [{ children: [{ type: 'paragraph' }, { type: 'code', meta: '{.note}' }] }],
	})
})

it('takes out a list that is to be a table of contents', async () => {
	expect(await treeOf('* TOC\n{:toc}\n\ntext')).toMatchObject([{ type: 'paragraph' }])
})

it.each(['{: not', 'a {x}', '`{: .a}`', '{:', '[a](/b/) {: .x}'])('leaves %j', async (body) => {
	const tree = await treeOf(body)
	expect(tree.map((node) => textOf(node)).join('')).toBe(
		textOf({ type: 'root', children: await plain(body) }),
	)
})

async function plain(body: string) {
	const { post } = await parsePost(body, { file: 'a.md' })
	return post?.tree.children ?? []
}
