import { expect, it } from 'vitest'
import { listUrl } from './list-url.ts'

it.each([
	['/', 1, 'page', '/'],
	['/tags/go/', 2, 'page', '/tags/go/page/2/'],
	['/tags/go.html', 2, 'page', '/tags/go/page/2.html'],
	['/', 2, 'page:num', '/page2/'],
	['/', 12, 'blog/page-:num', '/blog/page-12/'],
	['/tags/go/', 2, 'blog/page-:num', '/tags/go/page-2/'],
	['/', 3, 'blog/:num', '/blog/3/'],
	['/', 3, 'blog/:num/posts', '/blog/3/posts/'],
	['/tags/go/', 3, 'blog/:num/posts', '/tags/go/3/posts/'],
])('%s has page %i by `%s` at %s', (url, number, path, expected) => {
	expect(listUrl(url, number, path)).toBe(expected)
})
