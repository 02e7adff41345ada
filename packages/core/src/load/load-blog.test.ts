import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { loadBlog } from './load-blog.ts'

const folders: string[] = []
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(files: Record<string, string | Uint8Array>): string {
	const root = mkdtempSync(join(tmpdir(), 'load-blog-'))
	folders.push(root)
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true })
		writeFileSync(join(root, path), text)
	}
	return root
}

describe('loadBlog', () => {
	it('finds Markdown in a stable order and leaves alone what is not content', async () => {
		const dir = folder({
			'b.md': '# B',
			'a.markdown': '# A',
			'.hidden.md': '# Hidden',
			'.git/x.md': '# Git',
			'node_modules/pkg/readme.md': '# Package',
			'notes.txt': 'x',
		})
		expect((await loadBlog(dir)).posts.map(({ file }) => file)).toEqual(['a.markdown', 'b.md'])
	})

	it('reads the content folder of a site: sections, pages, lists and bundles', async () => {
		const blog = await loadBlog(
			folder({
				'hugo.yaml': 'title: x',
				'README.md': '# Not content',
				'content/_index.md': '# Home',
				'content/about.md': '# About',
				'content/posts/_index.md': '# Posts',
				'content/posts/one.md': '# One',
				'content/posts/two/index.md': '# Two\n\n![](pic.png)',
				'content/posts/two/pic.png': 'png',
				'content/posts/two/sub/data.csv': '1',
			}),
		)
		expect(blog.posts.map(({ url }) => url)).toEqual(['/posts/one/', '/posts/two/'])
		expect(blog.pages.map(({ url }) => url)).toEqual(['/about/'])
		expect(blog.lists.map(({ url }) => url)).toEqual(['/', '/posts/'])
		expect(blog.assets).toEqual([
			{ file: 'content/posts/two/pic.png', url: '/posts/two/pic.png' },
			{ file: 'content/posts/two/sub/data.csv', url: '/posts/two/sub/data.csv' },
		])
		expect(blog.sections.map(({ name, posts }) => [name, posts.length])).toEqual([['posts', 2]])
	})

	it('publishes from a bare folder only the files that posts mention', async () => {
		const blog = await loadBlog(
			folder({
				'a.md': '![x](pic%20one.png)',
				'pic one.png': 'x',
				'package.json': '{}',
				'secret.pdf': 'x',
			}),
		)
		expect(blog.assets.map(({ file }) => file)).toEqual(['pic one.png'])
	})

	it('never follows a link out of the folder, or to a folder', async () => {
		const outside = folder({ 'secret.md': '# Secret' })
		const dir = folder({ 'a.md': '# A' })
		symlinkSync(join(outside, 'secret.md'), join(dir, 'b.md'))
		symlinkSync(outside, join(dir, 'c'))
		symlinkSync(dir, join(dir, 'loop'))
		symlinkSync(join(dir, 'a.md'), join(dir, 'd.md'))
		const blog = await loadBlog(dir)
		expect(blog.posts.map(({ file }) => file)).toEqual(['a.md', 'd.md'])
		expect(blog.diagnostics.map(({ rule, file }) => [rule, file])).toEqual(
			expect.arrayContaining(['b.md', 'c', 'loop'].map((file) => ['symlink-not-followed', file])),
		)
		expect(blog.skipped).toEqual(
			['b.md', 'c', 'loop'].map((file) => ({
				file,
				reason: 'Unexpected symbolic link, expected a file of this folder',
			})),
		)
	})

	it('never follows a folder of content that leads out, and says so', async () => {
		const dir = folder({ 'french/posts/a.md': '# A' })
		symlinkSync(folder({ 'secret.md': '# Secret' }), join(dir, 'content'))
		symlinkSync('french', join(dir, 'fr'))
		const languages = { languages: ['fr'], languageFolders: { fr: '/fr' } }
		const blog = await loadBlog(dir, languages)
		expect(blog.posts.map(({ file }) => file)).toEqual(['fr/posts/a.md'])
		expect(blog.diagnostics).toMatchObject([
			{ rule: 'symlink-not-followed', file: 'content', hint: expect.stringContaining('Move') },
		])
		expect(blog.skipped).toMatchObject([{ file: 'content' }])
	})

	it.each([{}, { content: 'content' }, { content: 'content/posts' }])(
		'refuses a folder of content that leads out if there is no other: %j',
		async (options) => {
			const dir = folder({ 'a.md': '# A' })
			symlinkSync(folder({ 'posts/secret.md': '# Secret' }), join(dir, 'content'))
			await expect(loadBlog(dir, options)).rejects.toMatchObject({
				code: 'CONTENT_NOT_FOUND',
				message: expect.stringContaining('leads out of the site'),
			})
		},
	)

	it('goes on after a file that is not UTF-8, or broken, and names each', async () => {
		const blog = await loadBlog(
			folder({
				'bad.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
				'broken.md': '---\ntitle: "unclosed\n---\n\nx',
				'good.md': '# Good',
			}),
		)
		expect(blog.posts.map(({ file }) => file)).toEqual(['good.md'])
		expect(blog.skipped.map(({ file }) => file)).toEqual(['bad.md', 'broken.md'])
		expect(blog.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
			['file-not-utf8', 'error'],
			['front-matter-syntax', 'error'],
		])
	})

	it.skipIf(process.getuid?.() === 0)('goes on after a file that may not be read', async () => {
		const dir = folder({ 'a.md': '# A', 'b.md': '# B' })
		chmodSync(join(dir, 'b.md'), 0)
		const blog = await loadBlog(dir)
		expect(blog.diagnostics).toMatchObject([
			{
				rule: 'file-unreadable',
				file: 'b.md',
				message: 'Expected a readable file: this user has no permission',
				hint: 'Let this user read it, with `chmod u+r` for example.',
			},
		])
		expect(blog.posts).toHaveLength(1)
	})

	it.skipIf(process.getuid?.() === 0)('says in words that a folder may not be read', async () => {
		const dir = folder({ 'content/a.md': '# A' })
		chmodSync(join(dir, 'content'), 0)
		await expect(loadBlog(dir)).rejects.toMatchObject({
			code: 'IO',
			message: `Expected a folder that can be listed at ${join(dir, 'content')}: this user has no permission. Let this user read it, with \`chmod u+rx\` for example.`,
		})
		chmodSync(join(dir, 'content'), 0o700)
	})

	it('fails clearly where there is no folder', async () => {
		await expect(loadBlog('/nowhere/at/all')).rejects.toMatchObject({
			name: 'BlogError',
			code: 'CONTENT_NOT_FOUND',
		})
	})

	it.each([
		[undefined, '`content` says'],
		[{ like: 'jekyll' }, '`source` of the `_config.yml`, or `content` says'],
		[{ like: 'hugo' }, '`contentDir` of the Hugo config, or `content` says'],
	] as const)('names the setting that a site like %j has for its folder', async (urls, setting) => {
		const options = { content: 'none', ...(urls && { urls }) }
		await expect(loadBlog(folder({ 'a.md': '# A' }), options)).rejects.toMatchObject({
			message: expect.stringContaining(`none; ${setting} where it is`),
		})
	})

	it('types the data by the schema, and puts an issue at its key', async () => {
		const schema = z.object({
			title: z.string(),
			stars: z.number().default(0),
			bannerArt: z.string(),
		})
		const blog = await loadBlog(
			folder({
				'a.md': '---\ntitle: A\nbannerArt: a.png\n---\n',
				'b.md': '---\ntitle: B\nbannerart: b.png\nstars: many\n---\n',
			}),
			{ schema },
		)
		expectTypeOf(blog.posts[0]?.data).toEqualTypeOf<
			{ title: string; stars: number; bannerArt: string } | undefined
		>()
		expect(blog.posts.map(({ data }) => data)).toEqual([
			{ title: 'A', stars: 0, bannerArt: 'a.png' },
		])
		expect(blog.diagnostics).toMatchObject([
			{ rule: 'front-matter-schema', file: 'b.md', line: 4, column: 1 },
			{ rule: 'front-matter-schema', file: 'b.md', hint: expect.stringContaining('bannerArt') },
		])
	})

	it('takes Markdown in a leaf bundle for a resource, and names it', async () => {
		const blog = await loadBlog(
			folder({
				'content/posts/a/index.md': '# A',
				'content/posts/a/notes.md': '---\n- broken\n---\n',
				'content/posts/a/sub/b.md': '# B',
				'content/posts/c.md': '# C',
			}),
		)
		expect(blog.posts.map(({ url }) => url)).toEqual(['/posts/a/', '/posts/c/'])
		const reason = expect.stringContaining('resource of content/posts/a/index.md')
		expect(blog.skipped).toEqual([
			{ file: 'content/posts/a/notes.md', reason },
			{ file: 'content/posts/a/sub/b.md', reason },
		])
		expect(blog.diagnostics).toMatchObject([
			{ rule: 'bundle-resource', severity: 'info', file: 'content/posts/a/notes.md' },
			{ rule: 'bundle-resource', severity: 'info', file: 'content/posts/a/sub/b.md' },
		])
	})

	it('reads MDX, also from what was kept', async () => {
		const dir = folder({
			'a.md': '# A\n\n[b](b.mdx) [c](c)',
			'b.mdx': "import X from './x'\n\n# B\n\n<X>[a](./a.md)</X>",
			'c/index.mdx': '# C\n\nc',
		})
		const store = { file: join(dir, '.cache/posts') }
		for (const _ of ['cold', 'warm']) {
			const { posts, resolve, skipped, diagnostics } = await loadBlog(dir, { store })
			expect(posts.map(({ url }) => url)).toEqual(['/a/', '/b/', '/c/'])
			expect(posts[1]?.tree.children.map(({ type }) => type)).toEqual(['paragraph'])
			expect(['b.mdx', 'b', 'c'].map((href) => resolve('a.md', href)?.url)).toEqual([
				...['/b/', '/b/', '/c/'],
			])
			expect(skipped).toEqual([])
			expect(diagnostics).toMatchObject([{ rule: 'mdx-component', file: 'b.mdx', line: 5 }])
		}
	})

	it('leaves out what is excluded, and pages without front matter beside `_posts`', async () => {
		const dir = folder({
			'_posts/2024-1-2-a.md': 'A',
			'about.md': '---\ntitle: About\n---\n',
			'README.md': '# Notes',
			'_includes/x.md': '---\n---\nx',
			'_site/y.md': '---\n---\ny',
		})
		const { posts, pages, skipped } = await loadBlog(dir, { exclude: ['_!(posts|drafts)'] })
		expect(posts).toMatchObject([{ file: '_posts/2024-1-2-a.md', date: '2024-01-02' }])
		expect(pages.map(({ file }) => file)).toEqual(['about.md'])
		expect(skipped.map(({ file }) => file)).toEqual(['README.md'])
	})

	it('takes every Markdown file of a bare folder for a post', async () => {
		const blog = await loadBlog(folder({ 'guide/index.md': '# A', 'guide/b.md': '# B' }))
		expect(blog.posts.map(({ url }) => url)).toEqual(['/guide/', '/guide/b/'])
	})

	it('makes no page where the front matter asks for none, whatever a schema leaves of it', async () => {
		const blog = await loadBlog(
			folder({
				'a/index.md': '---\nheadless: true\n---\n![](x.png)',
				'a/x.png': 'x',
				'b.md': '---\nbuild:\n  render: never\n---\n',
				'c.md': '+++\n[_build]\nrender = "never"\n+++\n',
				'd.md': '---\ndraft: true\nheadless: true\n---\n',
				'e.md': '---\nheadless: false\nbuild: {render: always, list: never}\n---\n',
				'f.md': '---\nBuild: {Render: link}\n---\n',
				'g.md': '---\npermalink: false\n---\n',
				'h.md': '---\neleventyExcludeFromCollections: true\n---\n',
			}),
			{ schema: z.object({}), drafts: true },
		)
		expect(blog.unlisted.map(({ file }) => file)).toEqual(['e.md', 'h.md'])
		expect(blog.assets).toEqual([])
		expect(blog.skipped).toEqual([
			{ file: 'a/index.md', reason: 'headless' },
			{ file: 'b.md', reason: 'build.render: never' },
			{ file: 'c.md', reason: 'build.render: never' },
			{ file: 'd.md', reason: 'headless' },
			{ file: 'f.md', reason: 'build.render: link' },
			{ file: 'g.md', reason: 'permalink: false' },
		])
	})

	it('takes `permalink: false` of Jekyll for none', async () => {
		const dir = folder({
			'_posts/2024-01-02-a.md': '---\npermalink: false\n---\n',
			'index.md': '---\npermalink: false\n---\nHi',
		})
		const blog = await loadBlog(dir, { urls: { like: 'jekyll' } })
		expect(blog.posts.map(({ url }) => url)).toEqual(['/2024/01/02/a.html'])
		expect(blog.lists.map(({ url }) => url)).toEqual(['/'])
		expect(blog.skipped).toEqual([])
	})

	it('fails at once where there is no such time zone', async () => {
		await expect(loadBlog(folder({}), { timeZone: 'Mars/X' })).rejects.toMatchObject({
			name: 'BlogError',
			code: 'CONFIG_INVALID',
			message: expect.stringContaining('Mars/X'),
		})
	})

	it('loads every file: each is a post or is named in skipped', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 60 }, (_, n) => [`p${n}.md`, n % 7 ? `# ${n}` : '---\n- x\n---\n']),
		)
		const blog = await loadBlog(folder(files))
		const all = [...blog.posts, ...blog.skipped].map(({ file }) => file).sort()
		expect(all).toEqual(Object.keys(files).sort())
	})
})
