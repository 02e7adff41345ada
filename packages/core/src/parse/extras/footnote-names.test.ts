import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function read(body: string) {
	const extras = { footnoteNames: true, bareLinks: 'https' } as const
	const options = { file: 'a.md', extras, math: true, shortcodes: {} }
	const { post } = await parsePost(`---\ntitle: A\n---\n${body}`, options)
	return post?.tree.children.map(outline)
}

/** Notes by their identifiers, other nodes by their texts. */
function outline(node: Nodes): string {
	if (node.type === 'footnoteReference') return `(${node.identifier})`
	const text =
		'children' in node ? node.children.map(outline).join('') : 'value' in node ? node.value : ''
	return node.type === 'footnoteDefinition' ? `${node.identifier}: ${text}` : text
}

// What Hugo 0.169 makes of them.
it.each([
	['x[^a b]\n\n[^a b]: one', ['x(a-b)', 'a-b: one']],
	[
		'x[^a b] y[^a-b] z[^A b]\n\n[^a b]: one\n\n[^a-b]: two\n\n[^A b]: three',
		['x(a-b-2) y(a-b) z(A-b-3)', 'a-b-2: one', 'a-b: two', 'A-b-3: three'],
	],
	['- x[^a b]\n- [^a b]: one', ['x(a-b)a-b: one']],
	[
		'x[^a b]\n\n[^a b]: {{< figure src="/a.png" >}}',
		['x(a-b)', 'a-b: <figure><img src="/a.png" alt="" loading="lazy"></figure>'],
	],
	['```\n[^a b]: x\n```\n\nx[^a b]', ['[^a b]: x', 'x[^a b]']],
	['    [^a b]\n\n[^a b]: one', ['[^a b]', 'a-b: one']],
	[
		'<b title="[^a b]">t</b> `[^a b]`\n\n[^a b]: one',
		['<b title="[^a b]">t</b> [^a b]', 'a-b: one'],
	],
	['见 https://e.example。[^注 1]\n\n[^注 1]: one', ['见 https://e.example。(注-1)', '注-1: one']],
	['`https://e.example/x`[^a b]\n\n[^a b]: one', ['https://e.example/x(a-b)', 'a-b: one']],
	['[https://e.example](/x)[^a b]\n\n[^a b]: one', ['https://e.example(a-b)', 'a-b: one']],
	['**https://e.example**[^a b]\n\n[^a b]: one', ['https://e.example(a-b)', 'a-b: one']],
	['See https://e.example.[^a b]\n\n[^a b]: one', ['See https://e.example.(a-b)', 'a-b: one']],
	['https://e.example/x[^2 b]\n\n[^2 b]: one', ['https://e.example/x[^2 b]', '2-b: one']],
])('%j', async (body, blocks) => {
	expect(await read(body)).toEqual(blocks)
})

it('a formula shows what was written', async () => {
	const options = { file: 'a.md', extras: { footnoteNames: true }, math: true }
	const { post } = await parsePost('$[^a b]$\n\n[^a b]: one', options)
	expect(post?.tree.children[0]).toMatchObject({
		children: [{ type: 'inlineMath', value: '[^a b]' }],
	})
	expect(JSON.stringify(post?.tree.children[0])).not.toMatch(/\ue001|a-b/)
})
