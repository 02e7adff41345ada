import { expect, it } from 'vitest'
import { seenFrom } from './seen-from.ts'

it.each([
	['/posts/a/', 'b/', '/posts/a/b/'],
	['/posts/a/', '../../../about/?x#me', '/about/?x#me'],
	['/posts/a.html', 'b.html', '/posts/b.html'],
	['/posts/a/', '/b/', undefined],
	['/posts/a/', '#b', undefined],
	['/posts/a/', '//x/b', undefined],
	['/posts/a/', 'mailto:a@b', undefined],
])('of %s the link %s is %s', (page, href, path) => {
	expect(seenFrom(page, href)).toBe(path)
})
