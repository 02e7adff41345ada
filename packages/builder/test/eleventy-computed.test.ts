// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it } from 'vitest'
import { eleventySite, namesIn, post, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const ofDrafts = '(data) => data.draft ? false : `/w/${data.page.fileSlug}/`'

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
		site = eleventySite(program(calls))
		expect(await namesIn(site)).toEqual({ names: shown, diagnostics: [] })
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
		site = eleventySite({ [`src/${file}`]: text })
		expect(await namesIn(site)).toEqual({ names: ['a', 'own'], diagnostics: [] })
	})
})

describe('functions of computed data are read as people write them', () => {
	const data = (key: string, written: string) => ({
		'src/posts/posts.11tydata.js': `export default { eleventyComputed: { ${key}: ${written} } }`,
		'src/posts/own.md': post('title: O\npermalink: /own/\neleventyExcludeFromCollections: true'),
	})
	const read = async (files: Readonly<Record<string, string>>) => {
		site = eleventySite(files)
		const { posts, diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const home = String(site.bytesOf('out').get('index.html'))
		const urls = posts.map(({ url }) => url).toSorted()
		return { urls, listed: urls.filter((url) => home.includes(`${url}"`)) }
	}
	const [a, own, wip] = ['/posts/a/', '/own/', '/posts/wip/']

	it.each([
		'data => data.draft ? true : data.eleventyExcludeFromCollections',
		'data => data.draft ? true : data.eleventyExcludeFromCollections || false',
		'data => { if (data.draft) return true; return data.eleventyExcludeFromCollections ?? false }',
		'data => data.draft || data.eleventyExcludeFromCollections',
		'data => data.draft && !process.env.BUILD_DRAFTS ? true : data.eleventyExcludeFromCollections ?? false',
		'data => data.draft ? true : false',
		'data => data.draft ? true : undefined',
		'data => !!data.draft',
		'data => data.draft',
		'data => data.draft ?? false',
		'data => process.env.CI && data.draft',
		'data => isProduction && data.draft ? true : data.eleventyExcludeFromCollections',
		'data => data.draft || false',
		'data => data.draft === true',
		'data => Boolean(data.draft)',
		'({ draft }) => draft === true',
		'data => { if (data.draft) { return true } }',
	])('eleventyExcludeFromCollections: %s', async (written) => {
		const found = await read(data('eleventyExcludeFromCollections', written))
		expect(found).toEqual({ urls: [own, a, wip], listed: [a, wip] })
	})

	it.each([
		['data => data.draft ? false : undefined', [a, '/posts/own/', wip]],
		['data => { if (data.draft) return false }', [a, '/posts/own/', wip]],
		['data => data.draft ? false : (data.permalink || undefined)', [own, a, wip]],
		['data => data.wip ? false : (data.permalink ?? undefined)', [own, a]],
		['data => !data.wip && data.permalink', [own, a]],
		// Of a post that says none there is an empty text.
		['data => data.permalink ?? `/w/${data.page.fileSlug}/`', [own, a, wip]],
		[
			'data => data.permalink ? data.permalink : `/w/${data.page.fileSlug}/`',
			[own, '/w/a/', '/w/wip/'],
		],
		[
			'data => (data.draft ? false : `/w/${data.page?.fileSlug}/`)',
			['/w/a/', '/w/own/', '/w/wip/'],
		],
		['data => data.draft ? false : `/w/${data.page.fileSlug}/`', ['/w/a/', '/w/own/', '/w/wip/']],
		['data => data.wip ? false : "/w/" + data.page.fileSlug + "/"', ['/w/a/', '/w/own/']],
		[
			'data => data.draft ? false : data.permalink || `/w/${data.page.fileSlug}/`',
			[own, '/w/a/', '/w/wip/'],
		],
		[
			'data => { if (data.permalink) return data.permalink; return `/w/${data.page.fileSlug}/` }',
			[own, '/w/a/', '/w/wip/'],
		],
		['function (data) { return `/w/${this.slugify(data.title)}/` }', ['/w/a/', '/w/o/', '/w/w/']],
		[
			'function ({ title, draft }) { const slug = this.slugify(title); return draft ? false : `/w/${slug}/` }',
			['/w/a/', '/w/o/', '/w/w/'],
		],
	])('permalink: %s', async (written, urls) => {
		expect((await read(data('permalink', written))).urls).toEqual(urls)
	})

	it('a post that says `permalink: false` has its page where a function says so', async () => {
		const hidden = { 'src/posts/a.md': post('title: A\npermalink: false') }
		const of = async (written: string) =>
			(await read({ ...data('permalink', written), ...hidden })).urls
		expect(await of('data => data.draft ? false : undefined')).toContain(a)
		expect(await of('data => data.permalink || undefined')).toContain(a)
		expect(await of('data => data.permalink ?? `/w/${data.page.fileSlug}/`')).toEqual([own, wip])
	})

	it.each([
		'function (data) { return `/w/${this.slugify(data.title)}/` }',
		'(data) => data.draft ? false : `/w/${data.page.fileSlug}/`',
	])('permalink itself, of posts that say nothing else: %s', async (written) => {
		const { urls } = await read({
			'src/posts/posts.11tydata.js': `export default { permalink: ${written} }`,
		})
		expect(urls).toEqual([own, '/w/a/', expect.stringMatching(/^\/w\/w/)])
	})

	it.each([
		[{ 'src/posts/posts.11tydata.js': `export default { permalink: ${ofDrafts} }` }],
		[{ 'src/_data/permalink.js': `export default () => ${ofDrafts}` }],
		[program(`c.addGlobalData("permalink", () => ${ofDrafts})`)],
	])('a text in `draft` is true to a function of permalink itself: %j', async (files) => {
		site = eleventySite({
			...files,
			'src/posts/a.md': post('title: A\ndraft: "false"'),
			'src/posts/own.md': post('title: O\ndraft: "false"\npermalink: /own/'),
			'src/posts/computed.md': post(
				'title: C\ndraft: "false"\neleventyComputed: { permalink: /computed/ }',
			),
		})
		expect((await namesIn(site)).names.toSorted()).toEqual(['computed', 'own', 'wip'])
	})

	it.each([
		'c.addFilter("slugify", (text) => text)',
		'for (const [name, filter] of Object.entries({ slugify })) c.addFilter(name, filter)',
	])('but for a filter that the site has another one of: %s', async (calls) => {
		site = eleventySite({
			...program(calls),
			'src/posts/posts.11tydata.js':
				'export default { permalink: function (data) { return `/w/${this.slugify(data.title)}/` } }',
		})
		const told = await namesIn(site)
		expect(told.names).toEqual(['own'])
		expect(told.diagnostics).toHaveLength(1)
	})
})

it('a post, and data nearer to it, compute another address than a function that hides it', async () => {
	const hides = (others = '') => ({
		'src/_data/eleventyComputed.js': `export default { permalink: (data) => data.wip ? false : data.permalink, ${others} }`,
	})
	const nearer = {
		'src/posts/posts.json': '{ "eleventyComputed": { "permalink": "/w/{{ page.fileSlug }}/" } }',
	}
	const ofPost = { 'src/posts/wip.md': post('wip: true\neleventyComputed: { permalink: /w/wip/ }') }
	const shown = async (files: Readonly<Record<string, string>>) => {
		site?.remove()
		site = eleventySite(files)
		return (await namesIn(site)).names
	}
	expect(await shown(hides())).toEqual(['a', 'own'])
	expect(await shown({ ...hides(), ...nearer })).toEqual(['a', 'own', 'wip'])
	expect(await shown({ ...hides(), ...ofPost })).toEqual(['a', 'own', 'wip'])
	const lists = hides('eleventyExcludeFromCollections: (data) => data.wip ? true : undefined')
	expect(await shown({ ...lists, ...ofPost })).toEqual(['a', 'own'])
})

it('an empty `permalink` is none', async () => {
	site = eleventySite({ 'src/posts/a.md': post('title: A\npermalink:') })
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

describe('what nobody can tell of computed data that programs add leaves posts out', () => {
	it.each([
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.secret ? false : choose(data.title))',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.secret ? data.permalink : "/x/")',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.secret ? "/y/" : "/x/")',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => process.env.CI && data.permalink)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.permalink ?? false)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.permalink == null ? false : data.permalink)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => { for (const key of ["wip"]) if (data[key]) return false; return data.permalink })',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => { try { if (data.wip) return false } catch { return "/x/" } return data.permalink })',
		'c.addGlobalData("eleventyComputed.permalink", () => function* (data) { return false })',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => isShown(data) ? data.permalink : false)',
		'c.addGlobalData("eleventyComputed.permalink", () => (data) => data.date > limit ? false : data.permalink)',
		'c.addGlobalData("eleventyComputed.permalink", () => hide)',
		'c.addGlobalData("eleventyComputed.permalink", hide)',
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
		site = eleventySite(program(calls))
		const told = await namesIn(site)
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
		expect((await namesIn(site)).names).toEqual(['a'])
	})

	it('in no list, where a function takes posts out of lists alone', async () => {
		site = eleventySite(
			program(
				'c.addGlobalData("eleventyComputed.eleventyExcludeFromCollections", () => (data) => data.wip ? true : data.eleventyExcludeFromCollections)',
			),
		)
		const { names: shown, diagnostics } = await namesIn(site)
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
		site = eleventySite(files)
		const told = await namesIn(site)
		expect(told.names).toEqual([])
		expect(told.diagnostics.map(({ message }) => message)).toContainEqual(
			expect.stringContaining('`eleventyComputed.permalink`'),
		)
	})

	it('nor one that a post computes itself', async () => {
		site = eleventySite({
			'src/_data/eleventyComputed.js':
				'export default { permalink: (data) => data.wip ? false : data.permalink }',
			'src/posts/a.md': post('title: A\neleventyComputed: { wip: "{{ title }}" }'),
		})
		expect((await namesIn(site)).names).toEqual(['own'])
	})
})

it.each([
	'c.addTemplate("tags.njk", "x", { permalink: "/t/", eleventyComputed: { title: "x" } })',
	'c.addTemplate("tags.njk", "x", { "eleventyComputed": { title: "x" } })',
	'c.addFilter("f", (d) => d.eleventyComputed?.title ?? d["eleventyComputed"])',
])('what a program says of computed data of others is not of the posts: %s', async (calls) => {
	site = eleventySite(program(calls))
	expect(await namesIn(site)).toEqual({ names: ['a', 'own', 'wip'], diagnostics: [] })
})

it('a hint says how a config of ours gives all posts of a folder their addresses', async () => {
	const files = {
		'src/posts/posts.11tydata.js':
			'export default { eleventyComputed: { permalink: (data) => data.page.filePathStem.match(/[^_]+/)[0] } }',
	}
	site = eleventySite(files)
	const { diagnostics } = await namesIn(site)
	const config = /blog\.config\.json: `(.*)`/.exec(diagnostics[0]?.hint ?? '')?.[1] ?? ''
	site.put({ 'blog.config.json': config })
	expect((await namesIn(site)).names).toEqual(['a', 'own', 'wip'])
})
