import { createBlog, parsePost } from '@blog/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import { renderContext } from './render-context.ts'

const planned = new Set([
	'index.html',
	'posts/a/index.html',
	'tags/go/index.html',
	'v1.2/index.html',
])
let blog: ReturnType<typeof createBlog>
beforeAll(async () => {
	const { post } = await parsePost('# A', { file: 'posts/a.md' })
	blog = createBlog({ posts: post ? [post] : [] })
})

function resolver(url: string, isPlanned?: (path: string) => boolean) {
	const config = resolveConfig({ url }, { name: 'x' })
	const { resolve } = renderContext({ blog, config, staticFiles: ['static/a b.png'] }, isPlanned)
	return (href: string) => resolve('posts/a.md', href)?.url
}

describe('a site-absolute link', () => {
	it.each([
		['/posts/a/', '/posts/a/'],
		['/posts/a#part', '/posts/a/#part'],
		['/tags/go/', '/tags/go/'],
		['/tags/go?x=1', '/tags/go?x=1'],
		['/a%20b.png', '/a%20b.png'],
		['/v1.2', '/v1.2'],
		['/', '/'],
		['/tags/nope/', undefined],
		['/posts/missing/', undefined],
		['/nope.png', undefined],
		['https://other.example/', 'https://other.example/'],
	])('%s leads to %s', (href, url) => {
		expect(resolver('https://example.com', (path) => planned.has(path))(href)).toBe(url)
	})

	it.each([
		['/posts/a/', '/blog/posts/a/'],
		['/tags/go/', '/blog/tags/go/'],
		['/blog/tags/go/', '/blog/tags/go/'],
		['/blog/nope/', undefined],
		['/shop/', '/shop/'],
	])('%s leads to %s on a site below /blog', (href, url) => {
		expect(resolver('https://example.com/blog', (path) => planned.has(path))(href)).toBe(url)
	})

	it.each([
		['../../tags/go/', '/tags/go/'],
		['../../../../tags/go/#x', '/tags/go/#x'],
		['../../a%20b.png', '/a%20b.png'],
		['../../nope/', undefined],
	])('is what browsers make of %s: %s', (href, url) => {
		expect(resolver('https://example.com', (path) => planned.has(path))(href)).toBe(url)
	})

	it('is left alone where the plan is not known', () => {
		expect(resolver('https://example.com')('/tags/nope/')).toBe('/tags/nope/')
	})
})
