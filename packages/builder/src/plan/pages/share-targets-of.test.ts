import { type Post, parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { shareTargetsOf } from './share-targets-of.ts'

it.each([
	['draft: false', ['x', 'email']],
	['disableShare: true', []],
	['disableShare: false', ['x', 'email']],
	['ShareButtons: [ycombinator, nowhere]', ['hackernews']],
	['sharebuttons: []', []],
])('of a post with `%s`', async (matter, expected) => {
	const { post } = await parsePost(`---\n${matter}\n---\n# A`, { file: 'a.md' })
	expect(shareTargetsOf(post as Post<unknown>, { share: ['x', 'email'] })).toEqual(expected)
	expect(shareTargetsOf(post as Post<unknown>, { share: [] })).toEqual([])
})
