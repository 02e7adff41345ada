// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it } from 'vitest'
import { addAll, eleventySite, namesIn, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('names that programs take from files are those of their data', () => {
	it.each([
		[
			'fs.readdirSync("./globals").forEach((file) => c.addGlobalData(path.parse(file).name, load(file)))',
			'globals/eleventyComputed.js',
			'export default { permalink: () => false }',
		],
		[
			'glob.sync("globals/*.json").forEach((file) => c.addGlobalData(nameOf(file), load(file)))',
			'globals/permalink.json',
			'false',
		],
		['addAll(c, require("./globals.json"))', 'globals.json', '{ "year": 1, "permalink": false }'],
		['addAll(c, yaml.load(read("globals.yaml")))', 'globals.yaml', 'year: 1\npermalink: false'],
		['addAll(c, read("globals.yaml"))', 'globals.yaml', 'eleventyComputed:\n  permalink: x'],
		['addAll(c, require("./lib/globals"))', 'lib/globals.json', '{ "eleventyComputed": {} }'],
		[
			'addAll(c, read(path.join(__dirname, "conf", "g.json")))',
			'conf/g.json',
			'{ "eleventyComputed": {} }',
		],
		[
			'addAll(c, require("./config/config.json"))',
			'config/config.json',
			'{ "eleventyComputed": {} }',
		],
		['addAll(c, require("./src/site"))', 'src/site.json', '{ "eleventyComputed": {} }'],
		[
			'fs.readdirSync("./globals", { recursive: true }).forEach((f) => addAll(c, read(f)))',
			'globals/blog/all.json',
			'{ "eleventyComputed": {} }',
		],
		[
			'fs.readdirSync(".", { recursive: true }).forEach((f) => addAll(c, read(f)))',
			'more/all.json',
			'{ "a": { "b": { "eleventyComputed": {} } } }',
		],
		['addAll(c, read(join("conf", "conf.json")))', 'conf/conf.json', '{ "permalink": false }'],
		['addAll(c, read(`${cwd()}/conf/conf.json`))', 'conf/conf.json', '{ "draft": true }'],
		[
			'fs.readdirSync("./conf").forEach((file) => addAll(c, read(file)))',
			'conf/conf.json',
			'{ "permalink": { "build": false } }',
		],
		['addAll(c, read(".data/all.json"))', '.data/all.json', '{ "permalink": "{{ x }}" }'],
		[
			'list("globals").forEach((file) => addAll(c, read(file)))',
			'globals/a.toml',
			'eleventyComputed = 1',
		],
	])('%s', async (calls, file, text) => {
		site = eleventySite({ ...program(`${calls}\n${addAll}`), [file]: text })
		const told = await namesIn(site)
		expect(told.names).toEqual(/eleventyComputed|draft/.test(file + text) ? [] : ['own'])
		expect(told.diagnostics).toContainEqual(
			expect.objectContaining({
				rule: 'generator-setting-unread',
				file: 'eleventy.config.js',
				message: expect.stringContaining(` at ${file}`),
			}),
		)
	})

	it.each([
		['addAll(c, require("./globals.json"))', 'globals.json', '{ "a": "The permalink of a draft" }'],
		['addAll(c, require("./gone.json"))', 'lib/permalink.js', ''],
		['fs.readdirSync("./lib").forEach((file) => require(file)(c))', 'lib/draft.js', ''],
		['addAll(c, require("./globals.js"))', 'cloudcannon.config.yml', '_inputs: { permalink: {} }'],
		['addAll(c, read("site.json"))', 'site.json', '{ "nav": [{ "permalink": "/drafts/" }] }'],
		[
			'addAll(c, fs.readdirSync("src/img")); write("posts.json")',
			'src/posts/posts.json',
			'{ "permalink": "/posts/{{ page.fileSlug }}/" }',
		],
		[`addAll(c, read("../${'x'.repeat(300)}.json"))`, 'x.md', ''],
		['addAll(c, {})', 'src/posts/posts.json', '{ "permalink": "/posts/{{ page.fileSlug }}/" }'],
		[
			'addAll(c, require("./src/posts/posts.json"))',
			'src/posts/posts.json',
			'{ "permalink": "/posts/{{ page.fileSlug }}/" }',
		],
		[
			'addAll(c, require("./site.json"))',
			'site.json',
			'{ "blog": { "labels": { "permalink": "/x/", "draft": true } } }',
		],
		[
			'fs.readdirSync("./locales").forEach((file) => addAll(c, read(file)))',
			'locales/en.json',
			'{ "draft": "Draft", "permalink": "Permanent link", "en": { "draft": false } }',
		],
		['addAll(c, fs.readdirSync("."))', '.vscode/settings.json', '{ "a": { "draft": true } }'],
		['addAll(c, fs.readdirSync("."))', '.forestry.json', '{ "draft": true }'],
		['addAll(c, fs.readdirSync("."))', 'cloudcannon.yml', '_inputs:\n  permalink:\n    type: url'],
	])('and no others: %s', async (calls, file, text) => {
		const isAny = calls.startsWith('addAll')
		site = eleventySite({ ...program(isAny ? `${calls}\n${addAll}` : calls), [file]: text })
		expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
	})
})

it.each([
	'for (const key of ["site", "nav"]) c.addGlobalData(key, {})',
	'["site"].forEach((key) => { c.addGlobalData(key, {}) })',
	'const data = { site: {}, "nav": [] }; for (const key in data) c.addGlobalData(key, data[key])',
	'const data = { site: {} }; for (const [key, value] of Object.entries(data)) { c.addGlobalData(key, value) }',
	'const data = { site: {} }; Object.keys(data).forEach((key) => c.addGlobalData(key, () => data[key]))',
	'Object.entries({ site: {} }).forEach(([key, value]) => c.addGlobalData(key, value))',
	'for (const [key, value] of [["site", {}]]) c.addGlobalData(key, value)',
	'for (const l of all) c.addGlobalData(`strings_${l}`, { permalink: "Permalink" })',
	'for (const l of all) c.addGlobalData("strings_" + l, { draft: "Draft" })',
])('names of a loop over what is written out are written out: %s', async (loop) => {
	const others = 'const options = { permalink: headerLink() }; const tags = new Set(["draft"])'
	site = eleventySite({
		...program(`${loop}; ${others}; c.addFilter("links", require("./links.js"))`),
		'links.js': 'module.exports = (posts) => posts.map((p) => ({ permalink: p.url }))',
	})
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'const data = { site: {} }; data.permalink = false; for (const key in data) c.addGlobalData(key, data[key])',
	'const data = { site: {} }; Object.assign(data, { permalink: false }); for (const key in data) c.addGlobalData(key, data[key])',
	'const data = { site: {} }; hide(data); for (const key in data) c.addGlobalData(key, { permalink: false })',
	'for (const l of all) c.addGlobalData(`perma${l}`, { permalink: false })',
	'for (const l of all) c.addGlobalData(`${l}strings`, { permalink: false })',
	'const data = { ...{ permalink: false } }; for (const key in data) c.addGlobalData(key, data[key])',
	'let names = ["site"]; names = ["permalink"]; names.forEach((key) => c.addGlobalData(key, false))',
	'["site"].forEach((one) => ["permalink"].forEach((key) => c.addGlobalData(key, false)))',
	'["site"].forEach((key) => add((key) => c.addGlobalData(key, false), "permalink"))',
	'c.addPlugin(require("./data.js"), { permalink: false })',
	'c.addPlugin(plugins.data, { permalink: false })',
	'c.addPlugin(make({ permalink: false }))',
	'c.addPlugin(require("./data.js"), { draft: true })',
])('and else they are told: %s', async (calls) => {
	site = eleventySite({
		...program(`const plugins = require("./data.js"); ${calls}`),
		'data.js':
			'module.exports = (c, all) => { for (const key in all) c.addGlobalData(key, all[key]) }',
	})
	const { names: shown } = await namesIn(site)
	expect(shown).toEqual(calls.includes('draft') ? [] : ['own'])
})

it.each([
	['.github/workflows/release.yml', 'jobs:\n  with:\n    draft: true'],
	['dist/search.json', '[{ "permalink": "/a/" }]'],
	['_cache/instagram.json', '{ "permalink": "x" }'],
	['src/sitemap.json', '{ "permalink": "/sitemap.xml" }'],
	['package.json', '{ "scripts": { "draft": "node new.js" } }'],
])('files that no program names are none of data that is added: %s', async (file, text) => {
	site = eleventySite({
		...program(
			`c.setOutputDirectory("dist"); const pkg = require("./package.json"); const sitemap = "src/sitemap.njk"; ${addAll}\naddAll(c, read(pkg))`,
		),
		'src/sitemap.njk': '',
		[file]: text,
	})
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'addAll(c, JSON.parse(read(path.join(__dirname, "..", "globals.json"))))',
	'addAll(c, JSON.parse(read(path.join(here, "..", "globals.json"))))',
	'const file = __dirname + "/../globals.json"; addAll(c, JSON.parse(read(file)))',
	'for (const file of ["./site.json", "../globals.json"]) addAll(c, JSON.parse(read(file)))',
	'addAll(c, all)\nimport all from "../globals.json" with { type: "json" }',
	`const gone = ["../x.html", ${'"/old/page.html", '.repeat(2000)}]; addAll(c, require("../globals.json"))`,
])('data outside of the site is told where a program names it: %.80s', async (calls) => {
	const [text = '', imported = ''] = calls.split('\n')
	site = eleventySite({
		'eleventy.config.js': `${imported}\n${program(`${addAll}\n${text}`)['eleventy.config.js']}`,
		'../globals.json': '{ "permalink": false }',
	})
	const told = await namesIn(site)
	expect(told.names).toEqual(['own'])
	expect(told.diagnostics).toMatchObject([{ file: 'eleventy.config.js' }])
})

it('a plug-in that is imported when it is needed is a package, too', async () => {
	site = eleventySite({
		'eleventy.config.js': `module.exports = async (c) => { c.setInputDirectory('src'); const { default: map } = await import('sm'); c.addPlugin(map, { permalink: '/s.xml' }); addAll(c, {}) }\n${addAll}`,
	})
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'const no = false; export { no as permalink }',
	'export async function permalink() {}',
	'export const { permalink } = all; export const draft = false',
])('an export may be data that is added: %s', async (text) => {
	site = eleventySite({
		'eleventy.config.js': `import * as all from './all.js'\nexport default (c) => { c.setInputDirectory('src'); for (const key in all) c.addGlobalData(key, all[key]) }`,
		'all.js': text,
	})
	const { diagnostics } = await namesIn(site)
	expect(diagnostics).toContainEqual(
		expect.objectContaining({
			file: 'eleventy.config.js',
			line: 2,
			message: expect.stringContaining(' at all.js:1:'),
		}),
	)
})

it.each([
	'if (c.addGlobalData) c.addGlobalData("x", 1)',
	'if (c && c.addGlobalData) { c.addGlobalData("x", 1) }',
	'c.addGlobalData && c.addGlobalData("x", 1)',
	'c.addGlobalData ? c.addGlobalData("x", 1) : 0',
	'if ("addGlobalData" in c) c.addGlobalData("x", 1)',
	'c.addGlobalData?.("x", 1)',
	'c["addGlobalData"]("x", 1)',
	'if (typeof c.addGlobalData === "function") c.addGlobalData("x", 1)',
])('to ask for the function is to add nothing: %s', async (calls) => {
	site = eleventySite(
		program(`${calls}; const other = { eleventyComputed: hide, permalink: false }`),
	)
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it('computed data that is added in a loop is read where it is written out', async () => {
	site = eleventySite(
		program(
			`addAll(c, { eleventyComputed: { permalink: (data) => data.draft ? false : data.permalink } })\n${addAll}`,
		),
	)
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'c.amendLibrary("md", (md) => md.use(anchor, { permalink: make() }))',
	'const options = { permalink: anchor.permalink.headerLink() }; c.amendLibrary("md", (md) => md.use(anchor, options))',
	'const options = { permalink: true, permalinkSymbol: "#" }; c.amendLibrary("md", (md) => md.use(anchor, options))',
	'c.addFilter("f", (data) => data.eleventyComputed?.title ?? data["eleventyComputed"])',
	'c.addTransform("t", ({ eleventyComputed, ...rest }) => rest)',
	'addAll(c, { site: {}, eleventyComputed: { subtitle: (data) => data.title } })',
	'c.addPlugin(require("sass"), { compileOptions: { permalink: (contents, path) => () => path } })',
	'c.addPlugin((config) => config.addFilter("x", (a) => a), { permalink: "/sitemap.xml" })',
	'c.addNunjucksGlobal("permalink", (post) => post.url)',
	'c.addExtension("scss", { compileOptions: { permalink: () => () => false }, getData: (p) => ({ permalink }) })',
	'c.addCollection("all", (api) => api.getAll().map((p) => ({ title: p.title, permalink: p.url })))',
	'c.addCollection("some", (api) => api.getFilteredByTag("draft"))',
	'c.addFilter("shown", (all) => all.filter((p) => !(p.data.tags || []).includes("draft")))',
	'c.addFilter("dump", (data) => JSON.stringify(data, (k, v) => ["collections", "eleventyComputed"].includes(k) ? undefined : v))',
	'const isDraft = (p) => p.kind === "draft" || ["draft"].includes(p.kind)',
	'const { draft, permalink: url, ...rest } = post',
	'c.addTemplate("tags.njk", "x", { permalink: "/t/" })',
	'c.addFilter("permalink", (post) => post.data.permalink ?? post["permalink"])',
	'c.addCollection("shown", (all) => all.getAll().filter(({ data: { draft } }) => !draft))',
])('keys of others are not of the posts, where any name is added: %s', async (calls) => {
	site = eleventySite(program(`addAll(c, { year: 1 }); ${calls}\n${addAll}`))
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})
