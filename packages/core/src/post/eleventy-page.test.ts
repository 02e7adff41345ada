import { expect, it } from 'vitest'
import { parsePost } from './parse-post.ts'

const urlOf = async (file: string, permalink: string) => {
	const source = `---\ntitle: T\npermalink: ${permalink}\n---\nx`
	const eleventy = { urls: { like: 'eleventy' }, liquid: { like: 'eleventy' } } as const
	return (await parsePost(source, { file, ...eleventy })).post?.url
}

// As Eleventy 3.1.8 writes them.
it.each([
	['posts/hello/2024-09-08-index.md', '/x/hello/'],
	['posts/2020-01-02-dated/index.md', '/x/dated/'],
	['posts/2020-01-02-dated/2024-09-08-index.md', '/x/dated/'],
	['posts/2024-09-08-index/index.md', '/x/index/'],
	['posts/hello/2020-01-01-hello.md', '/x/hello/'],
	['posts/2021-01-01-plain.md', '/x/plain/'],
	['posts/2022-01-01.md', '/x/2022-01-01/'],
	['posts/2020-01-01_hello/index.md', '/x/2020-01-01_hello/'],
	['posts/2020-01-02_plain.md', '/x/2020-01-02_plain/'],
	['posts/foo-2020-01-03-bar.md', '/x/bar/'],
	['posts/2020-1-4-short.md', '/x/2020-1-4-short/'],
	['posts/2020-01-05T10-00-00-t.md', '/x/2020-01-05T10-00-00-t/'],
])('page.fileSlug of %s is in %s', async (file, url) => {
	expect(await urlOf(file, '"/x/{{ page.fileSlug }}/"')).toBe(url)
})

it.each(['""', "''", ''])('a permalink that is empty (%s) is none', async (permalink) => {
	expect(await urlOf('posts/a.md', permalink)).toBe('/posts/a/')
})
