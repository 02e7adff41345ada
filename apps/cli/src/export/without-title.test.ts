import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { withoutTitle } from './without-title.ts'

it.each([
	['# A\n\nb', '   \n\nb'],
	['A\n===\n\nb\n', ' \n   \n\nb\n'],
	['<!-- c -->\n\n# *A* #\n\nb', '<!-- c -->\n\n       \n\nb'],
	['---\ntitle: A\n---\n# A', '---\ntitle: A\n---\n   '],
	['---\ntitle: A\n---\n# B\n\nb', '---\ntitle: A\n---\n# B\n\nb'],
	['b\n\n# A', 'b\n\n# A'],
	['', ''],
])('%j becomes %j', async (source, expected) => {
	const { post } = await parsePost(source, { file: 'a.md' })
	if (!post) throw new Error('no post')
	expect(withoutTitle(post)).toBe(expected)
})

it('takes no longer than its text is long', () => {
	const costOf = (length: number) => {
		const source = `${' '.repeat(length)}b`
		const before = process.cpuUsage()
		for (let time = 0; time < 3; time++)
			withoutTitle({ source, frontMatterSyntax: 'common', tree: { type: 'root', children: [] } })
		const { user, system } = process.cpuUsage(before)
		return (user + system) / 1000
	}
	costOf(1000)
	const few = costOf(16_000)
	expect(costOf(128_000)).toBeLessThan(24 * few + 200)
})
