import { describe, expect, it } from 'vitest'
import { parsePost } from './parse-post.ts'

const visibilityOf = async (matter: string, file = 'a.md') =>
	(await parsePost(`---\ntitle: T\n${matter}\n---\nx`, { file })).post?.visibility

describe('a date that cannot be read', () => {
	it.each([
		'date',
		'publishDate',
		'PublishDate',
		'pubDate',
		'pubDatetime',
		'published',
		'expiryDate',
		'unpublishDate',
	])('hides the post if it is in `%s`, which says when that is to be shown', async (key) => {
		expect(await visibilityOf(`${key}: 2027-13-45`)).toBe('draft')
		expect(await visibilityOf(`draft: false\n${key}: nonsense`)).toBe('draft')
	})

	it('hides none that has a date all the same, or where it says something else', async () => {
		expect(await visibilityOf('date: nonsense\npubDate: 2024-01-01')).toBe('published')
		expect(await visibilityOf('date: nonsense', '2024-01-02-a.md')).toBe('published')
		expect(await visibilityOf('lastmod: nonsense')).toBe('published')
		expect(await visibilityOf('date: Last Modified')).toBe('published')
		expect(await visibilityOf('published: yes')).toBe('published')
	})
})
