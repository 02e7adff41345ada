// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it } from 'vitest'
import { addAll, eleventySite, namesIn, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('data of the whole site is of all posts that do not say it themselves', () => {
	const urls = async (one: ScratchSite) => {
		const { posts, diagnostics } = await one.build()
		return { urls: posts.map(({ url }) => url).toSorted(), diagnostics }
	}
	const html = ['/own/', '/posts/a.html', '/posts/wip.html']

	it.each([
		[
			program('c.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.html`)'),
			html,
		],
		[
			program(
				'c.addGlobalData("permalink", () => { return ({ page }) => `${page.filePathStem}.html`; })',
			),
			html,
		],
		[program('c.addGlobalData("permalink", "{{ page.filePathStem }}.html")'), html],
		[program('c.addGlobalData("permalink", () => "{{ page.filePathStem }}.html")'), html],
		[{ 'src/_data/permalink.json': '"{{ page.filePathStem }}.html"' }, html],
		[{ 'src/_data/permalink.js': 'export default "{{ page.filePathStem }}.html"' }, html],
		[{ 'src/_data/permalink.cjs': 'module.exports = () => "{{ page.filePathStem }}.html";' }, html],
		[{ 'src/_data/permalink.json': 'false' }, ['/own/']],
		[program('c.addGlobalData("permalink", false)'), ['/own/']],
		[program('c.addGlobalData("permalink", () => false)'), ['/own/']],
		[
			{
				'src/_data/layout.json': '"post.njk"',
				'src/_includes/post.njk': '---\npermalink: false\n---\n{{ content }}',
			},
			['/own/'],
		],
		[program('c.addGlobalData("layout", () => choose())'), ['/own/', '/posts/a/', '/posts/wip/']],
	])('%j', async (files, expected) => {
		site = eleventySite(files)
		expect(await urls(site)).toEqual({ urls: expected, diagnostics: [] })
	})

	it.each([
		[
			program('c.addGlobalData("permalink", () => (data) => data.wip ? false : undefined)'),
			'eleventy.config.js',
		],
		[program('c.addGlobalData("permalink", make)'), 'eleventy.config.js'],
		[
			{ 'src/_data/permalink.js': 'export default () => (data) => data.wip ? false : undefined' },
			'src/_data/permalink.js',
		],
		[{ 'src/_data/permalink.js': 'export default make()' }, 'src/_data/permalink.js'],
		[{ 'src/_data/permalink.json': '{' }, 'src/_data/permalink.json'],
		...[
			'for (const [key, value] of Object.entries({ permalink: false })) c.addGlobalData(key, value)',
			'addAll(c, { year: 1, "permalink": () => false })',
			'for (const key of ["permalink"]) c.addGlobalData(key, false)',
			'const permalink = false; Object.entries({ permalink }).forEach(([k, v]) => c.addGlobalData(k, v))',
			'c.addGlobalData(isAll ? "permalink" : "none", false)',
			'if (isProduction) ["permalink"].forEach((key) => c.addGlobalData(key, false))',
			'class Globals { static permalink = false }; addAll(c, Globals)',
			'c.addGlobalData?.("permalink", false)',
			'c["addGlobalData"](`permalink`, false)',
			'const add = (c, all) => addAll(c, all); c.addPlugin(add, { permalink: false })',
			'data.permalink = false; Object.keys(data).forEach((key) => c.addGlobalData(key, data[key]))',
		].map((calls): [ReturnType<typeof program>, string] => [
			program(`${calls}\n${addAll}`),
			'eleventy.config.js',
		]),
	])('or they are left out, where nobody can tell it: %j', async (files, file) => {
		site = eleventySite(files)
		expect(await namesIn(site)).toMatchObject({
			names: ['own'],
			diagnostics: [{ rule: 'generator-setting-unread', file }],
		})
	})
})

describe('the address of the site', () => {
	const mapOf = async (calls: string) => {
		site = eleventySite({ ...program(calls), 'src/_data/site.json': '{ "title": "Notes" }' })
		await site.build()
		return site.bytesOf('out').get('sitemap.xml') ?? ''
	}

	it.each([
		'c.addGlobalData("base", "https://b.dev")',
		'c.addGlobalData("siteUrl", `https://b.dev/`)',
		'c.addGlobalData("site", { title: "x", url: "https://b.dev" })',
		'const at = "https://b.dev"; c.addGlobalData("url", at); c.addGlobalData("base", at)',
	])('is that which a program adds under a usual name: %s', async (calls) => {
		expect(await mapOf(calls)).toContain('<loc>https://b.dev/posts/a/')
	})

	it.each([
		'c.addGlobalData("base", address())',
		'c.addGlobalData("base", "/blog")',
		'c.addGlobalData("cdn", "https://b.dev")',
		'if (x) c.addGlobalData("base", "https://b.dev")',
		'c.addGlobalData("url", "https://b.dev"); c.addGlobalData("base", "https://c.dev")',
	])('is not guessed: %s', async (calls) => {
		expect(await mapOf(calls)).toContain('<loc>http://localhost:4321/')
	})
})
