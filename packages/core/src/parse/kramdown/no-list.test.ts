import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function read(body: string) {
	const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
	if (!post) throw new Error('no post')
	return post
}

/** Blocks in order, with their text. */
async function blocksOf(body: string) {
	const found: string[] = []
	const visit = (node: Nodes) => {
		if (/^(?:paragraph|code|tableCell|heading)$/.test(node.type))
			found.push(`${node.type} ${textOf(node)}`)
		else if (node.type === 'list') found.push(node.ordered ? 'ol' : 'ul')
		if ('children' in node) node.children.forEach(visit)
	}
	visit((await read(body)).tree)
	return found
}

// What kramdown 2.4.0 with kramdown-parser-gfm 1.1.0 makes of them.
it.each([
	['three:\n\n1) one\n2) two', ['paragraph three:', 'paragraph 1) one\n2) two']],
	['text\n1) x', ['paragraph text\n1) x']],
	['- 1) x\n- b', ['ul', 'paragraph 1) x', 'paragraph b']],
	['> 1) x', ['paragraph 1) x']],
	['1. a\n   1) b', ['ol', 'paragraph a\n1) b']],
	['1. a\n    1) b', ['ol', 'paragraph a\n1) b']],
	['- a\n\n  1) b', ['ul', 'paragraph a', 'paragraph 1) b']],
	['1. a\n2. b', ['ol', 'paragraph a', 'paragraph b']],
	['1)\n\n1) x', ['paragraph 1)', 'paragraph 1) x']],
	['a\n\n    1) code\n    1) more', ['paragraph a', 'code 1) code\n1) more']],
	['>     1) code', ['code 1) code']],
	['```\n1) x\n```', ['code 1) x']],
	['1)x and 2)', ['paragraph 1)x and 2)']],
	['1) a | b\n2) c | d', ['tableCell 1) a', 'tableCell b', 'tableCell 2) c', 'tableCell d']],
	['a | b\n1) c | d', ['tableCell a', 'tableCell b', 'tableCell 1) c', 'tableCell d']],
])('a number with a bracket begins no list: %j', async (body, blocks) => {
	expect((await blocksOf(body)).filter((one) => one !== 'tableCell ')).toEqual(blocks)
})

it('keeps the places of what stands behind the number', async () => {
	const { links } = await read('a\n1) [b](/b/)\n\n2) [c](/c/)')
	expect(links.map(({ line, column }) => [line, column])).toEqual([
		[2, 4],
		[4, 4],
	])
})

it.each([
	['[x]((https://b.example/a "t") an amount', '(https://b.example/a'],
	['[y](https://b.example/(a "t") z', 'https://b.example/(a'],
	['[z](/a(b)c "t")', '/a(b)c'],
	['[z](/a(b)c)', '/a(b)c'],
	['[a](/x (b "t")', '/x (b'],
])('an address before a title may have a bracket that stays open: %j', async (body, url) => {
	expect((await read(body)).links.map((link) => link.url)).toEqual([url])
})

it('an address that nothing ends is none', async () => {
	expect((await read('[a](/x(y)')).links).toEqual([])
})
