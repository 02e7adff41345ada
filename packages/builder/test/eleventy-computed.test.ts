// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (keys: string) => `---\n${keys}\n---\nText`
const siteWith = (files: Readonly<Record<string, string>>) =>
	scratchSite({
		'eleventy.config.js': "export default (c) => { c.setInputDirectory('src') }",
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': post('title: A'),
		'src/posts/draft.md': post('title: D\ndraft: true'),
		'src/posts/own.md': post('title: O\npermalink: /own/'),
		'src/posts/wip.md': post('title: W\nwip: true'),
		...files,
	})
const program = (calls: string) => ({
	'eleventy.config.js': `export default (c) => { c.setInputDirectory('src'); ${calls} }`,
})
const names = async (one: ScratchSite) => {
	const { posts, diagnostics } = await one.build()
	return { names: posts.map(({ url }) => url.split('/').at(-2)), diagnostics }
}

const draftsOfStarter = (key: string) => `
	c.addGlobalData("eleventyComputed.permalink", function() {
		return (data) => {
			// Always skip during non-watch/serve builds
			if(data.${key} && !process.env.BUILD_DRAFTS) {
				return false;
			}

			return data.permalink;
		}
	});
	c.addGlobalData("eleventyComputed.eleventyExcludeFromCollections", function() {
		return (data) => {
			if(data.${key} && !process.env.BUILD_DRAFTS) {
				return true;
			}

			return data.eleventyExcludeFromCollections;
		}
	});
	c.on("eleventy.before", ({ runMode }) => { process.env.BUILD_DRAFTS = true })`

describe('functions of computed data hide by keys that are read', () => {
	it.each([
		[draftsOfStarter('draft'), ['a', 'own', 'wip']],
		[draftsOfStarter('wip'), ['a', 'own']],
		[
			'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.wip ? false : data.permalink)',
			['a', 'own'],
		],
		[
			'c.addGlobalData("eleventyComputed.permalink", () => { return ({ wip, permalink }) => { if (wip) return false\n return permalink } })',
			['a', 'own'],
		],
		[
			'c.addGlobalData("eleventyComputed.permalink", "/x/{{ page.fileSlug }}/")',
			['a', 'own', 'wip'],
		],
		[
			'c.addGlobalData("eleventyComputed", { permalink: (data) => data.wip ? false : data.permalink })',
			['a', 'own'],
		],
		[
			'c.addGlobalData("eleventyComputed", () => ({ permalink(data) { if (data.wip) return false; return data.permalink } }))',
			['a', 'own'],
		],
		['c.addGlobalData("eleventyComputed", { layout: "post.njk" })', ['a', 'own', 'wip']],
		['c.addGlobalData("year", () => new Date().getFullYear())', ['a', 'own', 'wip']],
	])('added by a program: %s', async (calls, shown) => {
		site = siteWith(program(calls))
		expect(await names(site)).toEqual({ names: shown, diagnostics: [] })
		expect(String(site.bytesOf('out').get('index.html'))).toContain('>A</a>')
	})

	it.each([
		[
			'posts/posts.11tydata.js',
			'export default { eleventyComputed: { permalink: (data) => data.wip ? false : data.permalink } }',
		],
		[
			'posts/posts.11tydata.js',
			'module.exports = { eleventyComputed: { permalink(data) { if (data.wip) return false; return data.permalink }, eleventyExcludeFromCollections: (data) => data.wip ? true : data.eleventyExcludeFromCollections } }',
		],
		[
			'_data/eleventyComputed.js',
			'export default { permalink: (data) => { if (data.wip) { return false } return data.permalink } }',
		],
	])('in %s: %s', async (file, text) => {
		site = siteWith({ [`src/${file}`]: text })
		expect(await names(site)).toEqual({ names: ['a', 'own'], diagnostics: [] })
	})
})

describe('what nobody can tell of computed data that programs add leaves posts out', () => {
	it.each([
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.secret ? false : "/x/" + data.page.fileSlug)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => isShown(data) ? data.permalink : false)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.date > limit ? false : data.permalink)',
		'c.addGlobalData("eleventyComputed.permalink", () => hide)',
		'c.addGlobalData("eleventyComputed.permalink", hide)',
		'c.addGlobalData("eleventyComputed", { permalink: (data) => !data.secret && data.permalink })',
		'c.addGlobalData("eleventyComputed", make())',
		'c.addGlobalData("eleventyComputed", { ...all })',
		'const data = { eleventyComputed: { permalink: hide } }; for (const [key, value] of Object.entries(data)) c.addGlobalData(key, value)',
		'data["eleventyComputed"] = hide; Object.keys(data).forEach((key) => c.addGlobalData(key, data[key]))',
		'c.addGlobalData("eleventyComputed", { [key]: hide })',
		'for (const key of ["permalink"]) c.addGlobalData(`eleventyComputed.${key}`, () => hide)',
		'add(c, "eleventyComputed.permalink", () => hide)',
		'c["addGlobalData"]("eleventyComputed.permalink", () => hide)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.permalink); c.addGlobalData("eleventyComputed.permalink", () => hide)',
	])('%s', async (calls) => {
		site = siteWith(program(calls))
		const told = await names(site)
		expect(told.names).toEqual([])
		expect(told.diagnostics).toContainEqual(
			expect.objectContaining({
				rule: 'generator-setting-unread',
				file: 'eleventy.config.js',
				line: 1,
				message: expect.stringContaining('`eleventyComputed.permalink`'),
			}),
		)
		site.put({ 'src/posts/a.md': post('title: A\neleventyComputed: { permalink: /a/ }') })
		expect((await names(site)).names).toEqual(['a'])
	})

	it('in no list, where a function takes posts out of lists alone', async () => {
		site = siteWith(
			program(
				'c.addGlobalData("eleventyComputed.eleventyExcludeFromCollections", () => (data) => data.wip ? true : data.eleventyExcludeFromCollections)',
			),
		)
		const { names: shown, diagnostics } = await names(site)
		expect(shown).toEqual(['a', 'own', 'wip'])
		expect(String(site.bytesOf('out').get('index.html'))).not.toContain('/posts/a/')
		expect(diagnostics).toMatchObject([
			{ message: expect.stringContaining('`eleventyComputed.eleventyExcludeFromCollections`') },
		])
	})
})

describe('a key that is computed is none that a post says', () => {
	const hides = 'permalink: (data) => data.isDraft ? false : data.permalink'
	const computes = 'isDraft: (data) => data.page.inputPath.includes("wip")'

	it.each([
		[{ 'src/_data/eleventyComputed.js': `export default { ${computes}, ${hides} }` }],
		[
			{
				'src/_data/eleventyComputed.js': `export default { ${computes} }`,
				'src/posts/posts.11tydata.js': `export default { eleventyComputed: { ${hides} } }`,
			},
		],
		[program(`c.addGlobalData("eleventyComputed", { ${computes}, ${hides} })`)],
		[
			{
				...program(
					'c.addPreprocessor("a", "*", (data) => { if (data.page.url) data.isDraft = true })',
				),
				'src/posts/posts.11tydata.js': `export default { eleventyComputed: { ${hides} } }`,
			},
		],
	])('%j', async (files) => {
		site = siteWith(files)
		const told = await names(site)
		expect(told.names).toEqual([])
		expect(told.diagnostics.map(({ message }) => message)).toContainEqual(
			expect.stringContaining('`eleventyComputed.permalink`'),
		)
	})

	it('nor one that a post computes itself', async () => {
		site = siteWith({
			'src/_data/eleventyComputed.js':
				'export default { permalink: (data) => data.wip ? false : data.permalink }',
			'src/posts/a.md': post('title: A\neleventyComputed: { wip: "{{ title }}" }'),
		})
		expect((await names(site)).names).toEqual(['own'])
	})
})

it.each([
	'c.addTemplate("tags.njk", "x", { permalink: "/t/", eleventyComputed: { title: "x" } })',
	'c.addTemplate("tags.njk", "x", { "eleventyComputed": { title: "x" } })',
	'c.addFilter("f", (d) => d.eleventyComputed?.title ?? d["eleventyComputed"])',
])('what a program says of computed data of others is not of the posts: %s', async (calls) => {
	site = siteWith(program(calls))
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

const addAll =
	'function addAll(c, data) { for (const key in data) c.addGlobalData(key, data[key]) }'

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
		[
			'list("globals").forEach((file) => addAll(c, read(file)))',
			'globals/a.toml',
			'eleventyComputed = 1',
		],
	])('%s', async (calls, file, text) => {
		site = siteWith({ ...program(`${calls}\n${addAll}`), [file]: text })
		const told = await names(site)
		expect(told.names).toEqual(/eleventyComputed/.test(file + text) ? [] : ['own'])
		expect(told.diagnostics).toContainEqual(
			expect.objectContaining({ rule: 'generator-setting-unread', file }),
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
	])('and no others: %s', async (calls, file, text) => {
		const isAny = calls.startsWith('addAll')
		site = siteWith({ ...program(isAny ? `${calls}\n${addAll}` : calls), [file]: text })
		expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
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
])('names of a loop over what is written out are written out: %s', async (loop) => {
	const others = 'const options = { permalink: headerLink() }; const tags = new Set(["draft"])'
	site = siteWith({
		...program(`${loop}; ${others}; c.addFilter("links", require("./links.js"))`),
		'links.js': 'module.exports = (posts) => posts.map((p) => ({ permalink: p.url }))',
	})
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'const data = { site: {} }; data.permalink = false; for (const key in data) c.addGlobalData(key, data[key])',
	'const data = { site: {} }; Object.assign(data, { permalink: false }); for (const key in data) c.addGlobalData(key, data[key])',
	'const data = { site: {} }; hide(data); for (const key in data) c.addGlobalData(key, { permalink: false })',
	'const data = { ...{ permalink: false } }; for (const key in data) c.addGlobalData(key, data[key])',
	'let names = ["site"]; names = ["permalink"]; names.forEach((key) => c.addGlobalData(key, false))',
	'["site"].forEach((one) => ["permalink"].forEach((key) => c.addGlobalData(key, false)))',
	'["site"].forEach((key) => add((key) => c.addGlobalData(key, false), "permalink"))',
	'c.addPlugin(require("./data.js"), { permalink: false })',
	'c.addPlugin(plugins.data, { permalink: false })',
	'c.addPlugin(make({ permalink: false }))',
	'c.addPlugin(require("./data.js"), { draft: true })',
])('and else they are told: %s', async (calls) => {
	site = siteWith({
		...program(`const plugins = require("./data.js"); ${calls}`),
		'data.js':
			'module.exports = (c, all) => { for (const key in all) c.addGlobalData(key, all[key]) }',
	})
	const { names: shown } = await names(site)
	expect(shown).toEqual(calls.includes('draft') ? [] : ['own'])
})

it.each([
	['.github/workflows/release.yml', 'jobs:\n  with:\n    draft: true'],
	['dist/search.json', '[{ "permalink": "/a/" }]'],
	['_cache/instagram.json', '{ "permalink": "x" }'],
	['src/sitemap.json', '{ "permalink": "/sitemap.xml" }'],
	['package.json', '{ "scripts": { "draft": "node new.js" } }'],
])('files that no program names are none of data that is added: %s', async (file, text) => {
	site = siteWith({
		...program(
			`c.setOutputDirectory("dist"); const pkg = require("./package.json"); const sitemap = "src/sitemap.njk"; ${addAll}\naddAll(c, read(pkg))`,
		),
		'src/sitemap.njk': '',
		[file]: text,
	})
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
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
	site = siteWith({
		'eleventy.config.js': `${imported}\n${program(`${addAll}\n${text}`)['eleventy.config.js']}`,
		'../globals.json': '{ "permalink": false }',
	})
	const told = await names(site)
	expect(told.names).toEqual(['own'])
	expect(told.diagnostics).toMatchObject([{ file: 'eleventy.config.js' }])
})

it('a plug-in that is imported when it is needed is a package, too', async () => {
	site = siteWith({
		'eleventy.config.js': `module.exports = async (c) => { c.setInputDirectory('src'); const { default: map } = await import('sm'); c.addPlugin(map, { permalink: '/s.xml' }); addAll(c, {}) }\n${addAll}`,
	})
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it.each([
	'const no = false; export { no as permalink }',
	'export async function permalink() {}',
	'export const { permalink } = all; export const draft = false',
])('an export may be data that is added: %s', async (text) => {
	site = siteWith({
		'eleventy.config.js': `import * as all from './all.js'\nexport default (c) => { c.setInputDirectory('src'); for (const key in all) c.addGlobalData(key, all[key]) }`,
		'all.js': text,
	})
	const { diagnostics } = await names(site)
	expect(diagnostics).toContainEqual(expect.objectContaining({ file: 'all.js' }))
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
	site = siteWith(program(`${calls}; const other = { eleventyComputed: hide, permalink: false }`))
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it('computed data that is added in a loop is read where it is written out', async () => {
	site = siteWith(
		program(
			`addAll(c, { eleventyComputed: { permalink: (data) => data.draft ? false : data.permalink } })\n${addAll}`,
		),
	)
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
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
	site = siteWith(program(`addAll(c, { year: 1 }); ${calls}\n${addAll}`))
	expect(await names(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
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
		site = siteWith(files)
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
		site = siteWith(files)
		expect(await urls(site)).toMatchObject({
			urls: ['/own/'],
			diagnostics: [{ rule: 'generator-setting-unread', file, line: 1 }],
		})
	})
})
