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
		['if (data.draft === true) return false', true],
		['if (data.draft) return false', false],
	])('of a text in `draft`, with %s: it is shown: %s', async (condition, isShown) => {
		site = siteWith(`c.addPreprocessor("drafts", "*", (data) => { ${condition} })`)
		site.put({ 'src/posts/text.md': post('title: T\ndraft: "false"') })
		const { posts } = await site.build()
		expect(posts.some(({ url }) => url === '/posts/text/')).toBe(isShown)
	})

	it('for HTML alone hide no Markdown, and are told: no HTML is read', async () => {
		site = siteWith('c.addPreprocessor("p", "njk,html", (data) => !data.shown)')
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url.split('/').at(-2))).toEqual(['a', 'wip'])
		expect(diagnostics.map(({ message }) => message)).toEqual([
			expect.stringContaining('pages in HTML are left out'),
		])
	})

	it('of a text in `draft` that means nothing: it is told', async () => {
		site = siteWith(
			'c.addPreprocessor("drafts", "*", (data) => { if (data.draft === true) return false })',
		)
		site.put({ 'src/posts/text.md': post('title: T\ndraft: "maybe"') })
		const { diagnostics } = await site.build()
		expect(diagnostics.map(({ file }) => file)).toContain('src/posts/text.md')
	})

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
		['"md", (data, content) => content.replace(/a/g, "b")', ['a', 'wip']],
		['"md", (data, content) => { return `${content}!` }', ['a', 'wip']],
		[
			'"md", (data, content) => { if (data.published === false) return false; return content }',
			['a', 'wip'],
		],
		['"*", (data, content) => data.wip ? false : content', ['a']],
		['"*", (data, content) => { if (data.wip) return false\n return content }', ['a']],
		['"*", (data, content) => { if (data.draft) return\n return "(" + content }', ['a', 'wip']],
		['"*", (data) => { if (data.state === "wip") return false }', ['a', 'wip']],
		['"*", (data) => { if (data.draft == true) return false }', ['a', 'wip']],
		['"*", (data) => data.draft == true ? false : undefined', ['a', 'wip']],
		['"*", (data) => { if (data.title === "W") return false }', ['a']],
		['"*", (data) => { if (data.draft || data.wip) return false }', ['a']],
		['"*", (data) => { if (data.draft || data.published === false) return false }', ['a', 'wip']],
		['"*", (data, content) => data.tags ? false : content', ['a', 'wip']],
		[
			'"*", (data) => { if (data.draft && (isBuild || process.env.CI)) return false }',
			['a', 'wip'],
		],
		['"*", (data) => { if ((data.wip) && (isBuild)) return false }', ['a']],
		['"*", (data) => { if (!!data.wip) return false }', ['a']],
		['"*", (data) => { if (Boolean(data.wip)) return false }', ['a']],
		['"*", (data) => { if (data["wip"]) return false }', ['a']],
		['"*", (data) => { if (data?.wip) return false }', ['a']],
		['"*", (data) => { const { wip } = data; if (wip) return false }', ['a']],
		[
			'"*", (data) => { const isWip = data.wip === true; if (isWip && isBuild) return false }',
			['a'],
		],
		['"*", ({ wip: hide }) => { if (hide) return false }', ['a']],
		[
			'"*", ({ shown = true, wip, ...rest }, content) => { if (wip) return false; return content }',
			['a'],
		],
		['"*", (data, content) => { if (!data.wip) return content; return false }', ['a']],
		[
			'"*", (data) => { if (data.draft) { return false } else if (data.wip) { return false } }',
			['a'],
		],
		['"*", (data) => { if (!isBuild) {} else if (data.wip) return false }', ['a']],
		['"*", (data) => { if (!(!data.wip || !isBuild)) return false }', ['a']],
		['"*", (data) => { if (data.comments && data.draft) return false }', ['a', 'wip']],
		[
			'"*", (data) => { if (data.title && data.wip && data.eleventy.env.runMode === "build") return false }',
			['a'],
		],
		[
			'"*", (data, content) => { if (data.title === "A") { return content.split("x").join("y") } return content }',
			['a', 'wip'],
		],
		[
			'"*", (data, content) => { content = content.trim(); return data.title ? "# " + content : content }',
			['a', 'wip'],
		],
		['"*", (data) => { if (!data.wip) return false }', ['wip']],
		['"*", (data) => { if (data.wip !== true) return false }', ['wip']],
		['"*", (data) => { if (data.wip) return; return false }', ['wip']],
		['"*", (data) => { if (!data.wip) { return } else if (data.title) return false }', ['a']],
		[
			'"*", (data, content) => { const text = content.trim(); return text.split("\\n").map((one) => one).filter(Boolean).join("\\n") }',
			['a', 'wip'],
		],
		['"*", (data) => { try { if (data.wip) return false } catch { return } }', ['a']],
	])('hide by keys that are read: %s', async (given, names) => {
		site = siteWith(`c.addPreprocessor('p', ${given})`)
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url.split('/').at(-2))).toEqual(names)
		expect(diagnostics).toEqual([])
	})

	it.each([
		'"*", (data) => { if (data.page.inputPath.includes("wip")) return false }',
		'"*", (data) => { if (data.page) return false }',
		'"*", (data) => { if (data.tags && data.tags.includes("wip")) return false }',
		'"*", (data) => { if (data.date && data.date > new Date("2020-01-01")) { return false; } }',
		'"*", (data) => { if (data.page.date < Date.now()) return false }',
		'"*", (data, content) => { if (data.title) { return addTitle(content, data.title); } return content }',
		'"*", (data) => { if (data.wip) { data.permalink = false; } }',
		'"*", (data, content) => { content = data.wip ? false : content; return content }',
		'"*", (data) => { if (data.site) return false }',
		'"*", (data) => !data.wip',
		'"*", (data, content) => data.math ? renderMath(content) : content',
		'"*", (data, content) => { if (data.math) return renderMath(content)\n return content }',
		'"*", (data, content) => content.includes("x")',
		'"*", hideDrafts',
		'"*", (data) => { if (data.page.inputPath.includes("wip")) data.draft = true; if (data.draft) return false }',
		'"*", (data) => { data.draft ||= data.page.inputPath.includes("wip"); if (data.draft) return false }',
		'"*", (data) => { mark(data); if (data.draft) return false }',
		'"*", ({ draft }) => { draft = isDraft(); if (draft) return false }',
		'"*", ({ draft = true }) => { if (draft) return false }',
		'"*", ({ page: { draft } }) => { if (draft) return false }',
		'"*", (data) => { if (!(isBuild && data.shown && isOn)) return false }',
		'"*", (data, content) => isBuild && data.wip ? content : false',
		'"*", (data) => { const isShown = isBuild && data.wip; if (!isShown) return false }',
		'"*", (data) => { if (data.shown && isOn) return; return false }',
		'"*", (data) => { if (data.series && data.page.date > Date.parse("2020")) return false }',
		'"*", (data) => { data["permalink"] = false }',
		'"*", (data) => { Object.assign(data, { permalink: false }) }',
		'"*", (data) => { data.permalink = !data.wip && data.permalink }',
		'"*", (data) => { data.permalink = linkOf(data.page) }',
		'"*", (data, content) => { content = !data.wip && content; return content }',
		'"*", (data, content) => { content = hide(content); return content }',
		'"*", function () { if (arguments[0].wip) return false }',
		'"*", (...args) => { if (args[0].wip) return false }',
		'"*", (data) => { const all = data; if (all.wip) return false }',
		'"*", (data) => { const hide = () => data.wip; if (hide()) return false }',
		'"*", (data) => { function hide() { return data.wip } if (hide() && data.x) return false }',
		'"*", (data) => { switch (data.wip) { case true: return false } }',
		'"*", (data) => { for (const key of ["wip"]) { if (data[key]) return false } }',
		'"*", (data) => { if (isBuild) return false }',
		'"*", (data) => { if (data.state == 1) return false }',
		'"*", (data) => { if (data.public != true) return false }',
		'"*", (data) => { if (data.tags == "wip") return false }',
		'"*", (data) => { if (data.date && data.date > new Date()) { return false; } }',
		'"*", (data) => { if (data.page.date > Date.now()) return false }',
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

describe('a preprocessor by its name', () => {
	const hides = '(data) => { if (data.wip) return false }'

	it.each([
		[`const hide = ${hides}`, {}],
		['function hide(data) { if (data.wip) return false }', {}],
		["import { hide } from './lib/hide.js'", { 'lib/hide.js': `export const hide = ${hides}` }],
		[
			"import hide from './lib/hide.js'",
			{ 'lib/hide.js': `const one = ${hides}\nexport default one` },
		],
		[
			"import { drafts as hide } from './lib/hide.js'",
			{ 'lib/hide.js': `function drafts(data) { if (data.wip) return false }\nexport { drafts }` },
		],
		[
			"const { hide } = require('./lib/hide')",
			{ 'lib/hide.js': `module.exports = { hide: ${hides} }` },
		],
		["const hide = require('./lib/hide')", { 'lib/hide.js': `module.exports = ${hides}` }],
		["const { hide } = require('./lib/hide')", { 'lib/hide.js': `exports.hide = ${hides}` }],
	])('is read: %s', async (start, files) => {
		site = siteWith("c.addPreprocessor('p', '*', hide)")
		site.put({
			...files,
			'eleventy.config.js': `${start}\nexport default (c) => { c.setInputDirectory('src'); c.addPreprocessor('p', '*', hide) }`,
		})
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})

	it.each([
		`let hide = ${hides}; hide = other`,
		"import { hide } from 'drafts'",
		"import { hide } from './lib/other.js'",
		'const hide = make()',
		`const hide = ${hides}\nfunction hide2() { const hide = () => {} }`,
		'const hide = hide',
	])('is told where only running the program would tell which: %s', async (start) => {
		site = siteWith('')
		site.put({
			'eleventy.config.js': `${start}\nexport default (c) => { c.setInputDirectory('src'); c.addPreprocessor('p', '*', hide) }`,
		})
		const { posts, diagnostics } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ rule: 'generator-folder-unknown', file: 'eleventy.config.js' }),
		)
	})
})

it.each([
	['src/_data/isBuild.js', 'export default process.env.X !== "x"'],
	['src/_data/isBuild.cjs', 'module.exports = () => true'],
	['src/_data/isBuild.json', 'true'],
	['src/_data/isBuild.json', '{ "on": true }'],
])('data of the whole site asks nothing of a post: %s %s', async (file, text) => {
	site = siteWith(
		"c.addPreprocessor('p', '*', (data) => { if (data.isBuild && data.wip) return false })",
	)
	site.put({ [file]: text })
	const { posts, diagnostics } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
	expect(diagnostics).toEqual([])
	site.put({
		'eleventy.config.js':
			"export default (c) => { c.setInputDirectory('src'); c.addPreprocessor('p', '*', (data) => { if (data.isBuild) return false }) }",
	})
	expect((await site.build()).posts).toEqual([])
})

it.each([
	'(data) => { if (data.page.inputPath.includes("/wip")) data.draft = true }',
	'(data) => { data.draft ||= data.secret }',
])('a key that another preprocessor writes is none that the post says: %s', async (other) => {
	site = siteWith(
		`c.addPreprocessor('a', '*', ${other}); c.addPreprocessor('b', '*', (data) => { if (data.draft) return false })`,
	)
	const { posts, diagnostics } = await site.build()
	expect(posts).toEqual([])
	expect(diagnostics.map(({ rule }) => rule)).toContain('generator-folder-unknown')
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
