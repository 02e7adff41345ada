import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { BlogOptions } from '../options.ts'
import type { Post } from '../post/post.ts'
import { loadBlog } from './load-blog.ts'

const folders: string[] = []
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function load(files: Readonly<Record<string, string>>, options: BlogOptions = {}) {
	const root = mkdtempSync(join(tmpdir(), 'languages-'))
	folders.push(root)
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, 'content', path)), { recursive: true })
		writeFileSync(join(root, 'content', path), text)
	}
	return loadBlog(root, options)
}

const byName = {
	'posts/a.md': '---\ntags: [Design]\n---\n# A\n\nSee [b](b.md).',
	'posts/a.fr.md': '---\ntags: [design]\n---\n# A, en français\n\nVoir [b](b.md).',
	'posts/b.md': '# B',
	'posts/b.fr.md': '# B, en français',
	'posts/only.md': '# Only',
}

describe('a blog of several languages', () => {
	it('finds translations by name, in both directions', async () => {
		const blog = await load(byName, { languages: ['fr'] })
		expect(blog.languages).toEqual(['en', 'fr'])
		const [a, french, only] = ['/posts/a/', '/fr/posts/a/', '/posts/only/'].map((url) =>
			blog.get(url),
		)
		if (!a || !french || !only) throw new Error('Expected three posts')
		expect(blog.translations(a)).toEqual([french])
		expect(blog.translations(french)).toEqual([a])
		expect(blog.translations(only)).toEqual([])
	})

	it.each([
		[{ en: './english/', fr: '/content-fr/./' }, ['content/english/a.md', 'content-fr/a.md']],
		[{ en: '.', fr: './french//' }, ['content/a.md', 'content/french/a.md']],
		[{ en: './', fr: '/./content/french' }, ['content/a.md', 'content/french/a.md']],
	])('finds them in folders however these are spelled: %j', async (languageFolders, files) => {
		const texts = files.map((file, at) => [`../${file}`, `# ${['A', 'À'][at]}`])
		const blog = await load(Object.fromEntries(texts), {
			languages: ['fr'],
			languageFolders,
			content: './content/',
		})
		expect(blog.diagnostics).toEqual([])
		const [french, english] = [...blog.posts, ...blog.pages].sort((a, b) =>
			a.url < b.url ? 1 : -1,
		)
		expect([english, french].map((one) => [one?.file, one?.language])).toEqual([
			[files[0], 'en'],
			[files[1], 'fr'],
		])
		expect(blog.translations(english as Post)).toEqual([french])
	})

	it('finds them by folder, at the same URLs', async () => {
		const blog = await load(
			{
				'en/posts/a.md': '# A\n\n{{< ref "posts/b.md" >}} [b](/posts/b.md)',
				'fr/posts/a.md': '# A, en français',
				'en/posts/b.md': '# B',
				'fr/posts/b.md': '# B, en français',
				'fr/about.md': '# Moi',
			},
			{ languages: ['fr'] },
		)
		expect(blog.posts.map(({ url, section }) => [url, section]).sort()).toEqual([
			['/fr/posts/a/', 'posts'],
			['/fr/posts/b/', 'posts'],
			['/posts/a/', 'posts'],
			['/posts/b/', 'posts'],
		])
		expect(blog.pages.map(({ url }) => url)).toEqual(['/fr/about/'])
		expect(blog.translations(blog.posts[0] as never)).toHaveLength(1)
		const target = (file: string) => blog.resolve(file, '/posts/b.md')?.url
		expect(target('content/fr/posts/a.md')).toBe('/fr/posts/b/')
		expect(target('content/en/posts/a.md')).toBe('/posts/b/')
	})

	it('finds what `ref` of Hugo means in the language that it names, lists too', async () => {
		const blog = await load(
			{
				'posts/a.md': '# A',
				'posts/b.md': '# B',
				'posts/b.fr.md': '# B, en français',
				'posts/only.fr.md': '# Seul',
				'deep/far.fr.md': '---\ntags: [X]\n---\n# Loin',
			},
			{ languages: ['fr'], urls: { like: 'hugo' } },
		)
		const from = 'content/posts/a.md'
		const url = (written: string) => blog.resolve(from, `{{< relref ${written} >}}`)?.url
		expect(url('path="b.md#x" lang="fr"')).toBe('/fr/posts/b/#x')
		expect(url('lang="fr" path="b.md"')).toBe('/fr/posts/b/')
		expect(url('path="only.md" lang="fr"')).toBe('/fr/posts/only/')
		expect(url('path="far" lang="fr"')).toBe('/fr/deep/far/')
		expect(url('path="/" lang="fr"')).toBe('/fr/')
		expect(url('path="/deep/_index.md" lang="fr"')).toBe('/fr/deep/')
		expect(url('path="/tags/x" lang="fr"')).toBe('/fr/tags/x/')
		expect(url('"posts"')).toBe('/posts/')
		expect(url('path="a.md" lang="fr"')).toBeUndefined()
		expect(url('path="b.md" lang="de"')).toBeUndefined()
	})

	it('takes the name of a folder and a key of one’s own', async () => {
		const blog = await load(
			{
				'english/posts/hello.md': '---\ntranslationKey: greeting\n---\n# Hello',
				'french/posts/bonjour.md': '---\ntranslationKey: greeting\n---\n# Bonjour',
			},
			{ languages: ['fr'], languageFolders: { en: 'english', fr: 'french' } },
		)
		const hello = blog.get('/posts/hello/')
		if (!hello) throw new Error('Expected a post')
		expect(blog.translations(hello).map(({ url }) => url)).toEqual(['/fr/posts/bonjour/'])
	})

	it('finds them by folders anywhere, as if these lay on top of one another', async () => {
		const files = {
			'posts/a/index.md': '# A\n\n![x](x.png)',
			'posts/a/x.png': 'x',
			'posts/only.md': '# Only',
			'posts/a/index.fr.md': '# A, en français',
			'../content-de/posts/a/index.md': '# A, auf Deutsch\n\n![x](x.png) [y](y.png)',
			'../content-de/posts/a/y.png': 'y',
			'../content-de/posts/b.md': '# B\n\n[a](/posts/a/index.md) [only](only.md)',
			'../i18n/es/posts/_index.md': '# Artículos',
			'../elsewhere/c.md': '# C',
		}
		const languageFolders = { de: '/content-de', es: '/i18n/es' }
		const blog = await load(files, { languages: ['fr', 'de', 'es'], languageFolders })
		expect(blog.posts.map(({ id, url }) => [id, url]).sort()).toEqual([
			['content-de/posts/a', '/de/posts/a/'],
			['content-de/posts/b', '/de/posts/b/'],
			['posts/a', '/posts/a/'],
			['posts/a.fr', '/fr/posts/a/'],
			['posts/only', '/posts/only/'],
		])
		expect(blog.lists.map(({ url }) => url)).toEqual(['/es/posts/'])
		const german = blog.get('/de/posts/a/')
		if (!german) throw new Error('Expected a post')
		expect(blog.translations(german).map(({ url }) => url)).toEqual(['/posts/a/', '/fr/posts/a/'])
		expect(blog.assets).toEqual([
			{ file: 'content-de/posts/a/y.png', url: '/de/posts/a/y.png' },
			{ file: 'content/posts/a/x.png', url: '/posts/a/x.png' },
		])
		const target = (file: string, href: string) => blog.resolve(`content-de/${file}`, href)?.url
		expect(target('posts/a/index.md', 'y.png')).toBe('/de/posts/a/y.png')
		// What a language has not is found where another one has it.
		expect(target('posts/a/index.md', 'x.png')).toBe('/posts/a/x.png')
		expect(target('posts/b.md', 'only.md')).toBe('/posts/only/')
		expect(target('posts/b.md', '/posts/a/index.md')).toBe('/de/posts/a/')
		expect(target('posts/b.md', 'none.md')).toBeUndefined()
	})

	it('is a blog of each of them, with terms and sections of its own', async () => {
		const blog = await load(byName, { languages: ['fr'] })
		const french = blog.inLanguage('fr')
		expect(french.posts.map(({ language }) => language)).toEqual(['fr', 'fr'])
		expect(french.sections.map(({ url }) => url)).toEqual(['/fr/posts/'])
		expect(french.terms('tags').map(({ name, url }) => [name, url])).toEqual([
			['design', '/fr/tags/design/'],
		])
		expect(blog.inLanguage('en').terms('tags')[0]).toMatchObject({
			name: 'Design',
			url: '/tags/design/',
		})
		// Two languages spell as they like.
		expect(blog.diagnostics.filter(({ rule }) => rule === 'tag-spelling')).toEqual([])
		expect(french.filter(({ slug }) => slug === 'b').posts.map(({ url }) => url)).toEqual([
			'/fr/posts/b/',
		])
	})

	it('leads a reader on in the language of the post, unless the link names one', async () => {
		const blog = await load(
			{ ...byName, 'posts/b.de.md': '# B', 'posts/c.fr.md': '# C', 'posts/c.de.md': '# C' },
			{ languages: ['fr', 'de'] },
		)
		const resolve = (file: string, href: string) => blog.resolve(`content/posts/${file}`, href)?.url
		expect(resolve('a.fr.md', 'b.md#x')).toBe('/fr/posts/b/#x')
		expect(resolve('a.fr.md', 'b')).toBe('/fr/posts/b/')
		expect(resolve('a.fr.md', 'b.de.md')).toBe('/de/posts/b/')
		expect(resolve('a.fr.md', 'only.md')).toBe('/posts/only/')
		expect(resolve('a.md', 'b.fr.md')).toBe('/fr/posts/b/')
		// Where every file names its language no link has to.
		expect(resolve('a.fr.md', 'c.md')).toBe('/fr/posts/c/')
		expect(resolve('b.de.md', 'c.md')).toBe('/de/posts/c/')
		expect(resolve('a.md', 'c.md')).toBeUndefined()
	})

	it('puts the default language below its own folder if asked to, and `url` below that of the language', async () => {
		const blog = await load(
			{
				'posts/a.md': '# A',
				'posts/a.fr.md': '---\nurl: bonjour/\n---\n# A',
				'posts/b.fr.md': '---\nurl: /salut/\n---\n# B',
			},
			{ languages: ['fr'], defaultLanguageInSubdir: true },
		)
		expect(blog.posts.map(({ url }) => url).sort()).toEqual([
			'/en/posts/a/',
			'/fr/bonjour/',
			'/salut/',
		])
		expect(blog.inLanguage('en').sections[0]?.url).toBe('/en/posts/')
	})

	it.each(['astro', 'docusaurus', 'vitepress', 'eleventy', 'jekyll'] as const)(
		'puts what is not of the default one below its language, with addresses as %s makes them',
		async (like) => {
			const urls = like === 'jekyll' ? { like } : { like, base: 'blog' }
			const blog = await load(
				{ 'a.md': '# A', 'fr/a.md': '# A, en français' },
				{
					languages: ['fr'],
					urls,
				},
			)
			const [a, french] = [...blog.posts].sort((a, b) => a.url.length - b.url.length)
			expect(french?.url).toBe(`/fr${a?.url}`)
		},
	)

	it('publishes the files of a bundle with a translation that is shown', async () => {
		const files = {
			'posts/a/index.md': '---\ndraft: true\n---\n# A',
			'posts/a/index.fr.md': '# A\n\n![x](x.txt)',
			'posts/a/x.txt': 'x',
		}
		const blog = await load(files, { languages: ['fr'] })
		expect(blog.assets).toEqual([{ file: 'content/posts/a/x.txt', url: '/fr/posts/a/x.txt' }])
		const both = await load({ ...files, 'posts/a/index.md': '# A' }, { languages: ['fr'] })
		expect(both.assets[0]?.url).toBe('/posts/a/x.txt')
	})
})

it('a blog of one language knows nothing of others', async () => {
	const blog = await load({ 'fr/a.md': '# A', 'posts/a.fr.md': '# B' })
	expect(blog.languages).toEqual(['en'])
	expect(blog.inLanguage('en').posts).toBe(blog.posts)
	expect(blog.posts.map(({ url }) => url).sort()).toEqual(['/fr/a/', '/posts/a.fr/'])
	expect(JSON.stringify(blog.posts)).not.toContain('translationKey')
})
