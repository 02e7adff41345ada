import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-03-05\n---\nText`

it('a language of a Hugo site may be any word: addresses begin with it, and nobody is told that it is a tag', async () => {
	site = scratchSite({
		'hugo.toml':
			"baseURL = 'https://a.dev/'\n[languages.en]\nweight = 1\n[languages.foundation]\ncontentDir = 'content-f'\nweight = 2\nlabel = 'Foundation'\n",
		'content/posts/a.md': post('A'),
		'content-f/posts/a.md': `${post('B')}\n\n[A](../b/)`,
		'content-f/posts/b.md': post('C'),
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ url }) => url).toSorted()).toEqual([
		'/foundation/posts/a/',
		'/foundation/posts/b/',
		'/posts/a/',
	])
	const files = site.bytesOf('out')
	const page = String(files.get('foundation/posts/a/index.html'))
	expect(page).toContain('<html lang="und">')
	expect(page).toContain('March 5, 2024')
	expect(page).toContain('<a href="/posts/a/" hreflang="en" lang="en" dir="auto">English</a>')
	expect(page).not.toMatch(/(?:lang|content|inLanguage)[^ ]*foundation"/)
	expect(String(files.get('posts/a/index.html'))).toContain(
		'<a href="/foundation/posts/a/" dir="auto">Foundation</a>',
	)
	expect(String(files.get('foundation/index.xml'))).not.toContain('<language>')
	for (const [path, text] of files)
		if (path.endsWith('.xml')) expect(String(text)).not.toMatch(/lang="foundation"/)
})

it.each(['hive', 'chinese-simplified', 'v2'])('a folder of it is found: %s', async (name) => {
	site = scratchSite({
		'hugo.toml': `baseURL = 'https://a.dev/'\n[languages.en]\n[languages.${name}]\ncontentDir = 'content-f'\n`,
		'content/posts/a.md': post('A'),
		'content-f/posts/b.md': post('B'),
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ url }) => url).toSorted()).toEqual(
		[`/${name}/posts/b/`, '/posts/a/'].toSorted(),
	)
})

it('it may be the default one', async () => {
	site = scratchSite({
		'hugo.toml':
			"baseURL = 'https://a.dev/'\ndefaultContentLanguage = 'foundation'\n[languages.foundation]\n",
		'content/posts/a.md': post('A'),
		'content/posts/b.foundation.md': post('B'),
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ url }) => url).toSorted()).toEqual(['/posts/a/', '/posts/b/'])
	expect(String(site.bytesOf('out').get('posts/b/index.html'))).toContain('<html lang="und">')
})

it('a word of a config of ours is told', async () => {
	site = scratchSite({
		'blog.config.json': '{ "url": "https://a.dev", "language": "portuguese" }',
		'content/posts/a.md': post('A'),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'language-unknown' }])
})
