import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPostParser } from '../post/create-post-parser.ts'
import { expandPermalink, unknownToken } from './permalink.ts'

const files = {
	'My File.md': '---\ntitle: "Héllo, World & C++ / x"\ndate: 2024-03-05T23:30:00-05:00\n---\nx',
	'sub/deep/Other.md': '---\ntitle: T\nslug: My Slug\ndate: 2024-01-09\n---\nx',
	'bundle/index.md': '---\ntitle: Bundle Title\ndate: 2024-12-31\n---\nx',
	'own.md': '---\ntitle: With Url\nurl: /own/\n---\nx',
}

// What Hugo 0.169 makes of these files and patterns.
const patterns = {
	'/:year/:month/:day/:slug/': [
		'/2024/03/05/héllo-world-c-x/',
		'/2024/01/09/my-slug/',
		'/2024/12/31/bundle-title/',
	],
	'/:monthname/:weekday/:weekdayname/:yearday/:title/': [
		'/march/2/tuesday/65/héllo-world-c-x/',
		'/january/2/tuesday/9/t/',
		'/december/2/tuesday/366/bundle-title/',
	],
	'/:sections/:contentbasename/': ['/posts/my-file/', '/posts/sub/deep/other/', '/posts/bundle/'],
	'/x/:sections[1:]/:slugorcontentbasename': ['/x/my-file/', '/x/sub/deep/my-slug/', '/x/bundle/'],
	'/:sections[last]/:section/:filename/': [
		'/posts/posts/my-file/',
		'/deep/posts/other/',
		'/posts/posts/bundle/',
	],
	'/:sections[:1]/:sections[0]/:title/': [
		'/posts/posts/héllo-world-c-x/',
		'/posts/posts/t/',
		'/posts/posts/bundle-title/',
	],
	'/:06/:1/:2/:Jan/:title/': [
		'/24/3/5/mar/héllo-world-c-x/',
		'/24/1/9/jan/t/',
		'/24/12/31/dec/bundle-title/',
	],
	':year/:slug': ['/2024/héllo-world-c-x/', '/2024/my-slug/', '/2024/bundle-title/'],
	'/k:year-:month/:title/': [
		'/k2024-03/héllo-world-c-x/',
		'/k2024-01/t/',
		'/k2024-12/bundle-title/',
	],
}

const indexes = ['content/posts/sub/_index.md', 'content/posts/sub/deep/_index.md']
const parserOf = (permalinks: Record<string, string>, languages: readonly string[] = []) =>
	createPostParser(
		{ permalinks, languages },
		{
			content: 'content',
			files: [...Object.keys(files).map((file) => `content/posts/${file}`), ...indexes],
			assets: [],
		},
	)

describe('permalinks', () => {
	it.each(Object.entries(patterns))('%s', async (pattern, expected) => {
		const parser = await parserOf({ Posts: pattern })
		const urls = []
		for (const [file, source] of Object.entries(files)) {
			const { post } = await parser.parse(source, `content/posts/${file}`)
			urls.push(decodeURI(post?.url ?? ''))
		}
		expect(urls).toEqual([...expected, '/own/'])
	})

	it('of a date that is not there are told, and the file says the URL', async () => {
		const parser = await parserOf({ posts: '/:year/:slug/', '/': '/pages/:title/' })
		const { post, diagnostics } = await parser.parse('# Hello', 'content/posts/hello.md')
		expect(post?.url).toBe('/posts/hello/')
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['permalink-undated'])
		const page = await parser.parse('# About us', 'content/about.md')
		expect([page.post?.url, page.diagnostics]).toEqual(['/pages/about-us/', []])
	})

	it('stay below their language', async () => {
		const parser = await parserOf({ posts: '/:year/:slug/' }, ['fr'])
		const source = '---\ndate: 2024-10-09\n---\n# Été'
		const { post } = await parser.parse(source, 'content/posts/a.fr.md')
		expect(decodeURI(post?.url ?? '')).toBe('/fr/2024/été/')
	})
})

it.each(['/:yaer/', '/:sections[x]/', '/:title[1:]/', '/:toString/'])('%s is told', (pattern) => {
	expect(unknownToken(pattern)).toBe(pattern.slice(1, -1))
})

it('never leaves the site, whatever is in it', () => {
	const text = fc.string({ unit: fc.constantFrom('.', '/', ':', 'a', '\\', '%', '[', 'é', ' ') })
	fc.assert(
		fc.property(text, text, text, (pattern, title, name) => {
			const parts = { sections: [title], title, slug: name, name, date: undefined }
			const segments = expandPermalink(`${pattern}/:title/:sections/:slug`, parts) ?? []
			expect(segments.every((one) => one !== '' && one !== '..' && !one.includes('/'))).toBe(true)
		}),
	)
})
