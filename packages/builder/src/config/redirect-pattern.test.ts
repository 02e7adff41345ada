import { expect, it } from 'vitest'
import { redirectPattern } from './redirect-pattern.ts'

it.each([
	['/read/[...slug].html', '/read/[...slug]', '/read/a/b/', '/read/a/b.html'],
	['/read/[...slug].html', '/read/[...slug]/', '/read/a/', '/read/a.html'],
	['/[slug]', '/blog/[slug]/', '/blog/a/', '/a/'],
	['/[slug]', '/blog/[slug]', '/blog/a.html', '/a/'],
	['/[slug]', '/blog/[slug].html', '/blog/a.html', '/a/'],
	['/old/[b]/[a]', '/[a]/x/[b]', '/1/x/2/', '/old/2/1/'],
	['/old/[slug]', '/über/[slug]', '/%C3%BCber/%C3%A9/', '/old/%C3%A9/'],
])('%s to %s leads to %s from %s', (from, to, url, old) => {
	expect(redirectPattern(from, to)?.to(url)).toEqual({ from: old, to: url })
})

it.each([
	['/old/[slug]', '/blog/[slug]', '/blog/a/b/'],
	['/old/[...slug]', '/blog/[...slug]', '/blog/'],
	['/old/[...slug]', '/blog/[...slug]', '/about/'],
	['/old/[slug]', '/a.c/[slug]', '/abc/x/'],
])('%s to %s is nothing of %s', (from, to, url) => {
	expect(redirectPattern(from, to)?.to(url)).toBeUndefined()
})

it.each([
	['/old', '/new'],
	['/old/[slug]', '/new'],
	['/old', '/new/[slug]'],
	['/old/[slug]', '/new/[name]'],
	['/old/[a]/[a]', '/new/[a]/[a]'],
	['/[a]-[b]-[c]', '/[a]/[b]/[c]'],
	['/old/[slug]', 'https://example.com/[slug]'],
	['/../[slug]', '/new/[slug]'],
])('takes %s to %s for none', (from, to) => {
	expect(redirectPattern(from, to)).toBeUndefined()
})
