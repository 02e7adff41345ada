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
