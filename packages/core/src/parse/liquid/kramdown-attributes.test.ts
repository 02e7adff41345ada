import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
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
	expect(paragraph && toString(paragraph)).toBe(text)
})

it.each([
	['A\n{: .note}', 'paragraph'],
	['> A\n\n{: .note}', 'blockquote'],
	['## A\n{: .note}', 'heading'],
	['```js\nA\n```\n{: .note}', 'code'],
])('gives a line below %j to the block', async (body, type) => {
	const tree = await treeOf(body)
	expect(tree).toHaveLength(1)
	expect(tree[0]).toMatchObject({ type, data: { hProperties: { className: ['note'] } } })
})

it('takes out a list that is to be a table of contents', async () => {
	expect(await treeOf('* TOC\n{:toc}\n\ntext')).toMatchObject([{ type: 'paragraph' }])
})

it.each(['{: not', 'a {x}', '`{: .a}`', '{:', '[a](/b/) {: .x}'])('leaves %j', async (body) => {
	const tree = await treeOf(body)
	expect(tree.map((node) => toString(node)).join('')).toBe(
		toString({ type: 'root', children: await plain(body) }),
	)
})

async function plain(body: string) {
	const { post } = await parsePost(body, { file: 'a.md' })
	return post?.tree.children ?? []
}
