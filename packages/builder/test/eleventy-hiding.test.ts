// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (keys: string, text = 'Secret') => `---\n${keys}\n---\n${text}`
const siteWith = (calls: string, returned = '') =>
	scratchSite({
		'eleventy.config.js': `export default (c) => { c.setInputDirectory('src'); ${calls}; return { ${returned} } }`,
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': post('title: A', 'Shown'),
		'src/posts/draft.md': post('title: D\ndraft: true'),
		'src/posts/wip.md': post('title: W\nwip: true\ndraft: false'),
	})

describe('preprocessors of an Eleventy site', () => {
	it.each([
		['"*", (data, content) => { if (data.draft && data.wip) { return false } }', ['a', 'wip']],
		[
			'"*", (data, content) => { if (data.draft) { data.title = "x" } if (data.draft && process.env.ELEVENTY_RUN_MODE === "build") { return false; } }',
			['a', 'wip'],
		],
		['"md", (data) => { if (data.wip) return false }', ['a']],
		['"md", (data) => { if (data.title && data.wip) return false }', ['a']],
		['"md", (data, content) => content.replaceAll(/x/g, (m) => { return m; })', ['a', 'wip']],
		[
			'"md", (data, content) => { data.n = [1].map((x) => { return x * 2 }); function f() { return 1 } return content }',
			['a', 'wip'],
		],
		['["njk", "md"], async function ({ wip }) { if (wip === true) { return false } }', ['a']],
		['"njk,html", (data) => !data.shown', ['a', 'wip']],
		['"md", (data, content) => content.replace(/a/g, "b")', ['a', 'wip']],
		['"md", (data, content) => { return `${content}!` }', ['a', 'wip']],
		[
			'"md", (data, content) => { if (data.published === false) return false; return content }',
			['a', 'wip'],
		],
		['"*", (data, content) => data.wip ? false : content', ['a']],
		['"*", (data, content) => { if (data.wip) return false\n return content }', ['a']],
		['"*", (data, content) => { if (data.draft) return\n return "(" + content }', ['a', 'wip']],
	])('hide by keys that are read: %s', async (given, names) => {
		site = siteWith(`c.addPreprocessor('p', ${given})`)
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url.split('/').at(-2))).toEqual(names)
		expect(diagnostics).toEqual([])
	})

	it.each([
		'"*", (data) => { if (!data.shown) return false }',
		'"*", (data) => { if (data.page.inputPath.includes("wip")) return false }',
		'"*", (data) => { if (data.page) return false }',
		'"*", (data) => { if (data.tags && data.tags.includes("wip")) return false }',
		'"*", (data) => { if (data.date && data.date > new Date()) { return false; } }',
		'"*", (data, content) => { if (data.title) { return addTitle(content, data.title); } return content }',
		'"*", (data) => { if (data.wip) { data.permalink = false; } }',
		'"*", (data, content) => { content = data.wip ? false : content; return content }',
		'"*", (data) => { if (data.site) return false }',
		'"*", (data) => { if (data.draft) {} else return false }',
		'"*", (data) => !data.wip',
		'"*", (data, content) => data.math ? renderMath(content) : content',
		'"*", (data, content) => { if (data.math) return renderMath(content)\n return content }',
		'"*", (data, content) => content.includes("x")',
		'"*", hideDrafts',
		'formats(), (data) => { return isShown(data) }',
	])('publish nothing where nobody can tell what they hide: %s', async (given) => {
		site = siteWith(`c.addPreprocessor('p', ${given})`)
		const { posts, diagnostics } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics).toContainEqual(
			expect.objectContaining({
				rule: 'generator-folder-unknown',
				file: 'eleventy.config.js',
				message: expect.stringContaining('preprocessor'),
			}),
		)
		site.put({ 'blog.config.json': '{ "generator": "eleventy", "exclude": ["posts/wip.md"] }' })
		const said = await site.build()
		expect(said.posts.map(({ url }) => url)).toEqual(['/posts/a/'])
	})
})

it('an Eleventy site without static files is the same when it is built twice', async () => {
	site = siteWith('')
	const dir = join(site.root, 'site')
	for (const _ of [1, 2]) {
		const { posts, diagnostics } = await buildSite(dir, {})
		expect([posts.length, diagnostics.length]).toEqual([2, 0])
	}
	expect(readdirSync(dir)).toEqual(['_site', 'eleventy.config.js', 'src'])
})

describe('formats of templates of an Eleventy site', () => {
	it.each([
		['c.setTemplateFormats("html,md")', ''],
		['c.setTemplateFormats(["html", "md"])', ''],
		['c.setTemplateFormats("html"); c.addTemplateFormats("md")', ''],
		['c.addTemplateFormats("scss")', ''],
		['', 'templateFormats: ["md", "njk"]'],
	])('make pages with Markdown among them: %s %s', async (calls, returned) => {
		site = siteWith(calls, returned)
		const { posts, diagnostics } = await site.build()
		expect(posts).toHaveLength(2)
		expect(diagnostics).toEqual([])
	})

	it.each([
		['c.setTemplateFormats("html")', ''],
		['c.setTemplateFormats(["html", "njk"])', ''],
		['c.setTemplateFormats(formats())', ''],
		['', 'templateFormats: ["njk"]'],
		['', 'templateFormats: formats()'],
	])('publish nothing otherwise: %s %s', async (calls, returned) => {
		site = siteWith(calls, returned)
		const { posts, diagnostics } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics.map(({ rule }) => rule)).toContain('generator-folder-unknown')
	})
})
