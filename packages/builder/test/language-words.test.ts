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

it('says of a word, and of a tag of no language, the tag that `languageCode` or `locale` gives; of a tag what it is', async () => {
	site = scratchSite({
		'hugo.toml': `baseURL = 'https://a.dev/'
defaultContentLanguage = 'foundation'
defaultContentLanguageInSubdir = true
[languages.foundation]
languageCode = 'de_at'
[languages.cn]
locale = 'zh-CN'
[languages.en]
languageCode = 'en-GB'
[languages.fr]
languageCode = 'no tag'
`,
		...Object.fromEntries(
			['foundation', 'cn', 'en', 'fr'].map((name) => [`content/posts/a.${name}.md`, post('A')]),
		),
		'content/posts/old.cn.md': `---\ntitle: Old\naliases: [/gone/]\n---\n\`\`\`js\nx\n\`\`\`\n`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	const at = (path: string) => Buffer.from(files.get(path) ?? '', 'latin1').toString()
	const heads = ['foundation', 'cn', 'en', 'fr'].map((name) => {
		const page = at(`${name}/posts/a/index.html`)
		return [
			/<html lang="([^"]*)/.exec(page)?.[1],
			/og:locale" content="([^"]*)/.exec(page)?.[1],
			/"inLanguage":"([^"]*)/.exec(page)?.[1],
			/<language>([^<]*)/.exec(at(`${name}/index.xml`))?.[1],
		]
	})
	expect(heads).toEqual([
		['de-at', 'de_AT', 'de-at', 'de-at'],
		['zh-CN', 'zh_CN', 'zh-CN', 'zh-CN'],
		['en', 'en_GB', 'en', 'en-GB'],
		['fr', 'fr_FR', 'fr', 'fr'],
	])
	const page = at('foundation/posts/a/index.html')
	const names = [...page.matchAll(/<link rel="alternate" hreflang="([^"]*)"/g)].map(
		([, tag]) => tag,
	)
	expect(names).toEqual(['de-at', 'zh-CN', 'en', 'fr', 'x-default'])
	// What is written by nobody is in that language too.
	expect(page).toContain('>5. März 2024<')
	expect(at('cn/posts/old/index.html')).toContain('>复制<')
	expect(at('cn/gone/index.html')).toContain('<html lang="de-at">')
	for (const [path, text] of files)
		if (/\.(?:xml|html)$/.test(path))
			expect(text).not.toMatch(/(?:lang|locale)="(?:foundation|cn)"/)
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
