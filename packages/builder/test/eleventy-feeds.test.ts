import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const siteWith = (calls: string, before = '') =>
	scratchSite({
		'eleventy.config.js': `import rss, { feedPlugin } from '@11ty/eleventy-plugin-rss'\n${before}\nexport default (c) => { c.setInputDirectory('src'); ${calls} }`,
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nText',
	})

describe('feeds of the plug-in for them in the config of an Eleventy site', () => {
	it.each([
		["c.addPlugin(feedPlugin, { type: 'atom', outputPath: '/feed.xml' })", '', ['feed.xml']],
		["c.addPlugin(rss.feedPlugin, { outputPath: 'blog/atom.xml' })", '', ['blog/atom.xml']],
		["c.addPlugin(feedPlugin, { collection: { name: 'posts' } })", '', ['feed.xml']],
		[
			"c.addPlugin(feedPlugin, { type: 'rss', outputPath: '/rss.xml' }); c.addPlugin(feedPlugin, { type: 'json', outputPath: '/f.json' })",
			'',
			['rss.xml', 'f.json', 'feed/feed.xml'],
		],
		['c.addPlugin(feedPlugin, own)', "const own = { outputPath: '/own.xml' }", ['own.xml']],
		['c.addPlugin(rss)', '', ['feed/feed.xml']],
	])('are written where it says: %s', async (calls, before, paths) => {
		site = siteWith(calls, before)
		expect((await site.build()).diagnostics).toEqual([])
		const written = [...site.bytesOf('out').keys()]
		expect(written).toEqual(expect.arrayContaining(paths))
		expect(written.includes('feed/feed.xml')).toBe(paths.includes('feed/feed.xml'))
	})

	it.each([
		'c.addPlugin(feedPlugin, options())',
		'c.addPlugin(feedPlugin, { outputPath: path() })',
		"c.addPlugin(feedPlugin, { ...base, outputPath: '/feed.xml' })",
		"c.addPlugin(feedPlugin, { outputPath: '/feed/' })",
		"c.addPlugin(feedPlugin, { outputPath: '../feed.xml' })",
		"c.addPlugin(feedPlugin, { type: kind(), outputPath: '/feed.xml' })",
		"c.addPlugin(feedPlugin, { outputPath: '/a.xml' }); c.addPlugin(feedPlugin, { outputPath: '/b.xml' })",
	])('are told where nobody can tell it: %s', async (calls) => {
		site = siteWith(calls)
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'eleventy.config.js',
				line: 3,
				message: expect.stringContaining('`outputPath`'),
				hint: expect.stringContaining('"feed": { "files": { "atom": "feed.xml" } }'),
			},
		])
		site.put({
			'blog.config.json':
				'{ "generator": "eleventy", "feed": { "files": { "atom": "feed.xml" } } }',
		})
		expect((await site.build()).diagnostics).toEqual([])
		expect(site.bytesOf('out').has('feed.xml')).toBe(true)
	})
})
