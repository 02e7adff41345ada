import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const files = (folder: string) => ({
	[`${folder}posts/a.md`]: '# A',
	[`${folder}posts/wip.md`]: '# Secret',
	[`${folder}about.md`]: '# B',
})
const siteOf = (calls: string, folder: string, others: Readonly<Record<string, string>> = {}) =>
	scratchSite({
		'eleventy.config.js': `export default (c) => { ${calls} }`,
		...files(folder),
		...others,
	})
const ofInput = "c.setInputDirectory('content');"
const pasted = /`(?<ours>\{.*\})`/

describe('what a hint on an Eleventy site says can be pasted', () => {
	it.each([
		[
			`${ofInput} c.ignores.add(one())`,
			'content/',
			'{ "generator": "eleventy", "exclude": ["posts/wip.md"] }',
		],
		['c.ignores.add(one())', '', '{ "generator": "eleventy", "exclude": ["posts/wip.md"] }'],
		[`${ofInput} c.addPreprocessor('p', '*', (data) => isHidden(data))`, 'content/', undefined],
		[`${ofInput} c.setTemplateFormats(formats())`, 'content/', undefined],
		[`${ofInput} c.setIncludesDirectory(folder())`, 'content/', undefined],
		[`${ofInput} require('../shared/hide')`, 'content/', undefined],
		[
			'c.setInputDirectory(folder())',
			'content/',
			'{ "generator": "eleventy", "content": "content", "exclude": ["posts/wip.md"] }',
		],
		['c.setInputDirectory(folder()); c.ignores.add(one())', 'src/', undefined],
		[
			'c.setInputDirectory(folder())',
			'',
			'{ "generator": "eleventy", "content": "posts", "exclude": ["wip.md"] }',
		],
	])('%s, with posts in %j', async (calls, folder, expected) => {
		site = siteOf(calls, folder)
		const told = (await site.build()).diagnostics.filter(
			({ rule }) => rule === 'generator-folder-unknown',
		)
		const hints = [...new Set(told.map(({ hint = '' }) => pasted.exec(hint)?.groups?.ours ?? ''))]
		expect(hints).toHaveLength(1)
		if (expected !== undefined) expect(hints).toEqual([expected])
		site.put({ 'blog.config.json': hints[0] ?? '' })
		const { posts, diagnostics } = await site.build()
		const rules = diagnostics.map(({ rule }) => rule)
		expect(rules).not.toContain('generator-folder-unknown')
		expect(posts.map(({ file }) => file)).toContain(`${folder}posts/a.md`)
		expect([...site.bytesOf('out').values()].join().includes('Secret')).toBe(false)
	})

	it('of data that is added by a name which is not written out', async () => {
		const loop = (list: string) =>
			siteOf(`${ofInput} for (const key of ${list}) c.addGlobalData(key, site[key])`, 'content/', {
				'site.json': '{ "title": "Notes", "permalink": false }',
			})
		site = loop("Object.keys(require('./site.json'))")
		const { posts, diagnostics } = await site.build()
		expect(posts).toEqual([])
		const told = diagnostics.find(({ rule }) => rule === 'generator-setting-unread')
		expect(told).toMatchObject({
			message: expect.stringContaining('one may be `permalink` at site.json:1:22'),
			hint: expect.stringContaining("`for (const key of ['site', 'nav'])`"),
		})
		site.put({ 'blog.config.json': pasted.exec(told?.hint ?? '')?.groups?.ours ?? '' })
		const again = await site.build()
		expect(again.diagnostics.filter(({ rule }) => /^generator/.test(rule))).toEqual([])
		expect(again.posts.map(({ file }) => file)).toEqual(['content/about.md', 'content/posts/a.md'])
		site.remove()
		site = loop("['site', 'nav']")
		expect((await site.build()).posts).toHaveLength(3)
	})

	it('names a folder of drafts, and none that is hidden anyway', async () => {
		site = siteOf(`${ofInput} c.ignores.add(one())`, 'content/', {
			'content/posts/drafts/x.md': '# X',
			'content/_includes/hidden.md': '# Y',
		})
		const { diagnostics } = await site.build()
		const hint = diagnostics.find(({ rule }) => rule === 'generator-folder-unknown')?.hint
		expect(hint).toContain('"exclude": ["posts/drafts"]')
		expect(hint).toContain('name there what is to stay hidden')
	})

	it.each([
		['src/', '"content": "src", "urls": { "like": "eleventy" }'],
		['', '"content": "posts"'],
	])('names the input where posts are found below %j', async (folder, said) => {
		site = siteOf('return { dir: { input: folder() } }', folder)
		const { diagnostics, posts } = await site.build()
		const hint = diagnostics.find(({ message }) => message.includes('dir.input'))?.hint ?? ''
		expect(hint).toContain(said)
		site.put({ 'blog.config.json': pasted.exec(hint)?.groups?.ours ?? '' })
		const again = await site.build()
		expect(again.diagnostics.filter(({ message }) => message.includes('dir.input'))).toEqual([])
		const urls = posts.map(({ url }) => url)
		expect(again.posts.map(({ url }) => url)).toEqual(expect.arrayContaining(urls))
	})
})
