import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadBlog } from '@blog/core/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findNamedPost } from './find-post.ts'

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'post-name-')))
	put('site/content/posts/a.md', '# A')
	put('site/content/posts/b/index.md', '# B')
	put('site/content/posts/c d.md', '---\nslug: other\n---\n')
	put('site/content/posts/draft.md', '---\ndraft: true\n---\n')
	put('site/content/about.md', '# About')
	symlinkSync(join(dir, 'site'), join(dir, 'link'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function put(file: string, text: string): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
}

async function found(given: string, cwd = 'site', hasUrl = true): Promise<string> {
	const root = join(dir, 'site')
	const blog = await loadBlog(root)
	const config = { url: 'https://example.com/blog', hasUrl, basePath: '/blog' }
	const naming = { root, cwd: join(dir, cwd), config }
	return findNamedPost(given, blog, naming).then(
		({ slug }) => slug,
		({ message }: Error) => message,
	)
}

it.each([
	['a', 'a'],
	['/posts/a/', 'a'],
	['/posts/a', 'a'],
	['/blog/posts/a/', 'a'],
	['https://example.com/blog/posts/a/', 'a'],
	['https://example.com/blog/posts/a/index.html?from=feed#top', 'a'],
	['http://EXAMPLE.com/blog/posts/other', 'other'],
	['http://localhost:4321/blog/posts/b/', 'b'],
	['/posts/a/#top', 'a'],
	['content/posts/a.md', 'a'],
	['./content/posts/a.md', 'a'],
	['content/posts/b/index.md', 'b'],
	['content/posts/b/', 'b'],
	['content/posts/c d.md', 'other'],
	['content/about.md', 'about'],
])('%s means %s', async (given, slug) => {
	expect(await found(given)).toBe(slug)
})

it('takes paths from the current folder, wherever that is, and whole ones', async () => {
	expect(await found('../posts/a.md', 'site/content/posts')).toBe('a')
	expect(await found('a.md', 'site/content/posts')).toBe('a')
	expect(await found('site/content/posts/a.md', '.')).toBe('a')
	expect(await found('content/posts/a.md', '.')).toBe('a')
	expect(await found(join(dir, 'site/content/posts/a.md'), '.')).toBe('a')
	expect(await found(join(dir, 'link/content/posts/a.md'), '.')).toBe('a')
})

it('says why a post is hidden, however it is called', async () => {
	put('site/content/posts/broken.md', '---\ntitle: "x\n---\n')
	for (const given of ['content/posts/draft.md', 'https://example.com/blog/posts/draft/'])
		expect(await found(given)).toContain('content/posts/draft.md is skipped (draft)')
	expect(await found('/posts/draft')).toContain('content/posts/draft.md is skipped (draft)')
	for (const [given, kind] of [
		['/posts/draft/', 'address'],
		['./content/posts/draft.md', 'file'],
		['draft', 'slug'],
	] as const)
		expect(await found(given)).toContain(`Unexpected ${kind} ${given}: content/posts/draft.md is`)
	expect(await found('/posts/broken/')).toContain('content/posts/broken.md is skipped (')
	expect(await found('/draft')).toContain('did you mean draft? It is skipped (draft)')
})

it('takes an address where nothing is for no post with such a name', async () => {
	put('site/content/posts/c.fr.md', '---\ndraft: true\n---\n')
	put('site/content/posts/ébauche.md', '---\ndraft: true\n---\n')
	put('site/content/notes/n.md', '---\ndraft: true\n---\n')
	for (const given of ['/2024/a/', '/tags/a', 'https://example.com/blog/nowhere/a/', '/posts/n/'])
		expect(await found(given)).toContain(`Unexpected address ${given}`)
	expect(await found('/posts/c.fr/')).toContain('content/posts/c.fr.md is skipped (draft)')
	expect(await found('/posts/%C3%A9bauche/')).toContain('ébauche.md is skipped (draft)')
})

it('refuses addresses of other sites, unless nobody has said that of this one', async () => {
	const given = 'https://example.net/posts/a/'
	expect(await found(given)).toBe(
		`Unexpected address ${given}, expected one of https://example.com/blog`,
	)
	expect(await found(given, 'site', false)).toBe('a')
})

it('says what may be meant by a path that leads nowhere', async () => {
	expect(await found('content/posts/aa.md')).toContain('did you mean content/posts/a.md?')
})
