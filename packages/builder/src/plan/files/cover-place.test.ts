import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { coverPlace } from './cover-place.ts'

it.each([
	['cover: a.png', 2],
	['image: b.png\ncover:\n  alt: A\n  image: "a.png"', 5],
	['heroImage: a.png', 2],
	['description: a.png', undefined],
	['cover: other.png', undefined],
])('is that of the key that says the path: %s', async (matter, line) => {
	const { post } = await parsePost(`---\n${matter}\n---\n`)
	const cover = { image: 'a.png', alt: '' }
	expect(post && coverPlace({ ...post, source: post.source, cover })?.line).toBe(line)
})
