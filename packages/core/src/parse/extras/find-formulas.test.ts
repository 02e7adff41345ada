import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { formulaOfMarkdown } from './formulas-of-markdown.ts'

const passthrough = { block: [['$$', '$$']] } as const
const markdown = { ...passthrough, isMarkdown: true }

/** Blocks, with formulas as `M[…]` where they are set apart and `m[…]` within a line. */
async function read(text: string, formulas: typeof markdown | typeof passthrough = passthrough) {
	const source = `---\nmath: true\n---\n${text}\n\n## Head\n\nEnd.`
	const { post } = await parsePost(source, { file: 'a.md', extras: { formulas } })
	return post?.tree.children.map(written)
}

function written(node: Nodes): string {
	if (node.type === ('math' as string)) return `M[${(node as { value?: string }).value}]`
	if (node.type === ('inlineMath' as string)) return `m[${(node as { value?: string }).value}]`
	if ('children' in node) return node.children.map(written).join('')
	return 'value' in node ? node.value : ''
}

describe('findFormulas', () => {
	it.each([
		['$$ x = 1\n$$', ['M[x = 1]']],
		['$$x = 1\n= 2$$', ['M[x = 1\n= 2]']],
		[
			'$$\\begin{aligned}\na &= b\n\\end{aligned}$$',
			['M[\\begin{aligned}\na &= b\n\\end{aligned}]'],
		],
		['$$\nx\n$$.', ['m[x].']],
		['- item\n  $$\n  x\n$$\n\nAfter.', ['item\nm[x]', 'After.']],
		['1. item\n\n   $$\n  x = y.\n$$\n\nAfter.\n\n$$\nz\n$$', ['itemM[x = y.]', 'After.', 'M[z]']],
		['$$\nx\n\nAfter.', ['$$\nx', 'After.']],
		['> $$\n> x\n> y\n> $$', ['M[x\ny]']],
		['a $$x$$ b', ['a m[x] b']],
		['```\n$$\n```', ['$$']],
		['`$$` and $$x$$', ['$$ and m[x]']],
		['\\$$ a', ['$$ a']],
		['$$$$', ['$$$$']],
		['a $x$ b', ['a m[x] b']],
	])('ends the formula in %j where its paragraph does', async (text, expected) => {
		expect(await read(text)).toEqual([...expected, 'Head', 'End.'])
	})

	it.each([
		['$a\\_{ij}$ and $x^\\*$', ['m[a_{ij}] and m[x^*]']],
		[
			'$$\n\\begin{cases}\nx, & y \\\\\\\\\n0\n\\end{cases}\n$$',
			['M[\\begin{cases}\nx, & y \\\\\n0\n\\end{cases}]'],
		],
		['$\\\\{1,2\\\\}$ $\\{0\\}$', ['m[\\{1,2\\}] m[\\{0\\}]']],
		['$\\text{a\\_b}\\|x\\|$', ['m[\\text{a\\_b}\\|x\\|]']],
	])('reads %j as what Markdown leaves of it', async (text, expected) => {
		expect(await read(text, markdown)).toEqual([...expected, 'Head', 'End.'])
	})

	it('finds none where a post has no formulas', async () => {
		const { post } = await parsePost('Costs $$5 or $$6', {
			file: 'a.md',
			extras: { formulas: markdown },
		})
		expect(post?.tree.children.map(written)).toEqual(['Costs $$5 or $$6'])
	})

	it('is what the example says', () => {
		expect(formulaOfMarkdown('a\\_{ij} \\\\\\\\ \\\\{b\\\\}')).toBe('a_{ij} \\\\ \\{b\\}')
	})
})
