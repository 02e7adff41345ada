import { expect, test } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import { createBlog } from './create-blog.ts'

const now = new Date('2024-06-01T12:00:00Z')

async function nextChange(...frontMatters: readonly string[]): Promise<string | undefined> {
	const posts = await Promise.all(
		frontMatters.map(async (text, index) => {
			const { post } = await parsePost(`---\n${text}\n---\n`, { file: `${index}.md`, now })
			if (!post) throw new Error('Expected a post')
			return post
		}),
	)
	const moment = createBlog({ posts, timeZone: 'Asia/Tokyo' }).nextChange
	return moment === undefined ? undefined : new Date(moment).toISOString()
}

test('is when the next post appears or goes', async () => {
	const dates = [
		'publishDate: 2024-07-02T00:00:00Z',
		'date: 2024-06-20',
		'expiryDate: 2024-06-25T10:00:00Z',
		'date: 2020-01-01',
	]
	expect(await nextChange(...dates)).toBe('2024-06-19T15:00:00.000Z')
	expect(await nextChange(...dates.filter((date) => date !== 'date: 2024-06-20'))).toBe(
		'2024-06-25T10:00:00.000Z',
	)
})

test('is never for posts of the past, drafts, and what has expired', async () => {
	expect(
		await nextChange(
			'date: 2020-01-01',
			'{ date: 2030-01-01, draft: true }',
			'expiryDate: 2024-01-01',
		),
	).toBeUndefined()
	expect(await nextChange()).toBeUndefined()
})

test('of a scheduled post that will expire is its appearing', async () => {
	const both = '{ publishDate: 2024-08-01T00:00:00Z, expiryDate: 2024-09-01T00:00:00Z }'
	expect(await nextChange(both)).toBe('2024-08-01T00:00:00.000Z')
})
