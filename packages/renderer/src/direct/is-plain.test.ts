import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { isPlain } from './is-plain.ts'

async function arePlain(text: string): Promise<readonly boolean[] | undefined> {
	const { post } = await parsePost(`---\nmath: true\n---\n${text}`, { file: 'a.md' })
	return post?.tree.children.map((block) => isPlain(block))
}

it.each([
	['paragraphs', '*a* **b** ~~c~~ `d` [e](u) <https://e.example> ![f](u.png)  \ng'],
	['references', '[a][b]\n\n[b]: /u "t"'],
	['headings', '# a\n\n## *b* `c`'],
	['lists', '- a\n- b\n\n  1. c\n\n     d'],
	['quotes', '> a\n>\n> - b'],
	['code', '```js {1}\nlet a\n```\n\n    b'],
	['tables', '| a | b |\n| - | -: |\n| *c* | d |'],
	['dividers', 'a\n\n---\n\nb'],
	['footnotes', 'a[^1]\n\n[^1]: b\n\n    - c'],
	['comments', '<!-- a -->\n\nb'],
])('%s are written directly', async (_, text) => {
	const plain = await arePlain(text)
	expect(plain?.length).toBeGreaterThan(0)
	expect(plain).not.toContain(false)
})

it.each([
	['an alert', '> [!NOTE]\n> a'],
	['a figure', '![a](u.png "t")'],
	['an image by reference, which may be one', '![a][b]'],
	['a task', '- [x] a'],
	['a formula', 'a $b$'],
	['a formula of its own', '$$\na\n$$'],
	['HTML', '<b>a</b>'],
	['HTML in a line', 'a <b>b</b>'],
	['a formula in a fence', '```math\na\n```'],
])('%s goes the general way', async (_, text) => {
	expect((await arePlain(`${text}\n\n[b]: u.png`))?.[0]).toBe(false)
})
