import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\nText`

/** Posts that are published, and what is told of data, of a site whose config calls this. */
async function built(calls: string, files: Readonly<Record<string, string>>) {
	site = scratchSite({
		'eleventy.config.js': `import * as yaml from 'js-yaml'\nimport { parse } from 'toml'\nexport default (c) => { c.setInputDirectory('src'); ${calls} }`,
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': post('A'),
		'src/posts/b.md': post('B'),
		'src/about.md': post('C'),
		...files,
	})
	const { posts, diagnostics } = await site.build()
	return {
		urls: posts.map(({ url }) => url).toSorted(),
		told: diagnostics.map(({ file, message }) => `${file}: ${message}`),
	}
}

const made = 'c.addDataExtension("yaml,yml", (text) => readIt(text))'
const all = ['/about/', '/posts/a/', '/posts/b/']

describe('data files in a format that the config of an Eleventy site adds', () => {
	it.each([
		['posts/posts.yaml', ['/about/']],
		['posts/posts.11tydata.yml', ['/about/']],
		['posts/a.yaml', ['/about/', '/posts/b/']],
		['posts/a.11tydata.yaml', ['/about/', '/posts/b/']],
		['src.yaml', []],
		['_data/permalink.yaml', []],
		['_data/eleventyComputed.yaml', []],
		['_data/eleventyComputed/permalink.yaml', []],
	])(
		'hide the posts that they are for, which is told, where nobody can tell how it is read: %s',
		async (file, urls) => {
			const found = await built(made, { [`src/${file}`]: 'title: X' })
			expect(found.urls).toEqual(urls)
			expect(found.told.join('\n')).toContain(`src/${file}`)
		},
	)

	it.each([
		'c.addDataExtension(formats(), read)',
		'c.addDataExtension("json", (text) => JSON5.parse(text))',
		'c.addDataExtension(" json , x", { parser: (text) => JSON5.parse(text) })',
		'const add = c.addDataExtension; add("json", read)',
	])('are told so also of %s', async (calls) => {
		const { urls, told } = await built(calls, { 'src/posts/a.json': '{ "title": "X" }' })
		expect(urls).toEqual(['/about/', '/posts/b/'])
		expect(told).toMatchObject([expect.stringContaining('src/posts/a.json')])
	})

	it.each([
		['c.addDataExtension("yaml", (text) => yaml.load(text))', 'yaml', 'permalink: false'],
		['c.addDataExtension("yml, yaml", text => yaml.load(text));', 'yml', 'permalink: false'],
		['c.addDataExtension("yaml", yaml.load)', 'yaml', 'permalink: false'],
		['c.addDataExtension("yaml", (text) => yaml.safeLoad(text))', 'yaml', 'permalink: false'],
		[
			'c.addDataExtension("yaml", (text) => { return yaml.load(text) })',
			'yaml',
			'permalink: false',
		],
		[
			'c.addDataExtension("yaml", function (text) { return parse(text, { a: 1 }) })',
			'yaml',
			'permalink: false',
		],
		['c.addDataExtension("yaml", { parser: (x) => yaml.load(x) })', 'yaml', 'permalink: false'],
		['c.addDataExtension("toml", (text) => parse(text))', 'toml', 'permalink = false'],
	])('are read of %s', async (calls, kind, text) => {
		const files = {
			[`src/posts/a.${kind}`]: text,
			[`src/posts/posts.11tydata.${kind}`]: text.replace(/permalink(.*)false/, 'author$1"Ann"'),
		}
		expect(await built(calls, files)).toEqual({ urls: ['/about/', '/posts/b/'], told: [] })
		expect(site?.bytesOf('out').get('posts/b/index.html')).toContain('Ann')
	})

	it.each([
		['yml', 'posts/a.gpx', all],
		['yml', 'posts/posts.xml', all],
		['csv', 'posts/a.csv', ['/about/', '/posts/b/']],
	])(
		'added in a loop may be tables and tracks only where it names them: %s, %s',
		async (ending, file, urls) => {
			const loop = `c.addPassthroughCopy('src/**/*.{gpx,xml}'); ['yaml', '${ending}'].forEach((one) => c.addDataExtension(one, (text) => read(text)))`
			expect((await built(loop, { [`src/${file}`]: 'a,b' })).urls).toEqual(urls)
		},
	)

	it.each([
		'c.addDataExtension("png,jpeg", { parser: (file) => exif(file), read: false })',
		'["yml", "yaml"].forEach((one) => c.addDataExtension(one, (text) => yaml.load(text)))',
	])('are no pictures beside posts: %s', async (calls) => {
		const files = { 'src/posts/a.png': 'x' }
		expect(await built(calls, files)).toEqual({ urls: all, told: [] })
	})

	it('are none of data where it adds none', async () => {
		const files = { 'src/posts/posts.yaml': 'permalink: false', 'src/posts/a.toml': 'x' }
		expect(await built('', files)).toEqual({ urls: all, told: [] })
	})

	it('count less than those of Eleventy, as there', async () => {
		const files = {
			'src/posts/posts.json': '{ "permalink": "/x/{{ page.fileSlug }}/" }',
			'src/posts/posts.yaml': 'permalink: false',
		}
		const { urls } = await built('c.addDataExtension("yaml", (text) => yaml.load(text))', files)
		expect(urls).toEqual(['/about/', '/x/a/', '/x/b/'])
	})

	it('say at their place what is broken in them', async () => {
		const files = { 'src/posts/a.yaml': 'permalink: false\nx: [' }
		const { urls, told } = await built('c.addDataExtension("yaml", (t) => yaml.load(t))', files)
		expect(urls).toEqual(['/about/', '/posts/b/'])
		expect(told).toMatchObject([expect.stringContaining('src/posts/a.yaml')])
	})
})

describe('suffixes of data files that the config of an Eleventy site names', () => {
	const none = '{ "permalink": false }'
	it.each([
		['[".data"]', 'posts/posts.data.json', none, ['/about/']],
		[
			'[".data"]',
			'posts/a.data.js',
			'export default { permalink: false }',
			['/about/', '/posts/b/'],
		],
		['[".data"]', 'posts/posts.json', none, all],
		['[".data"]', 'posts/posts.11tydata.json', none, all],
		['[".data", ""]', 'posts/posts.json', none, ['/about/']],
		['["-data"]', 'posts/a-data.json', none, ['/about/', '/posts/b/']],
		['[]', 'posts/posts.json', none, all],
		['suffixes()', 'posts/posts.json', none, ['/about/']],
		['suffixes()', 'posts/posts.x.json', none, ['/about/']],
		[
			'suffixes()',
			'posts/a-data.js',
			'export default { permalink: false }',
			['/about/', '/posts/b/'],
		],
		['suffixes()', 'posts/other.json', none, all],
	])('are read: %s, %s', async (suffixes, file, text, urls) => {
		const found = await built(`c.setDataFileSuffixes(${suffixes})`, { [`src/${file}`]: text })
		expect(found).toEqual({ urls, told: [] })
	})

	it('count in their order', async () => {
		const found = await built('c.setDataFileSuffixes(["", ".data"])', {
			'src/posts/posts.json': '{ "permalink": "/x/{{ page.fileSlug }}/" }',
			'src/posts/posts.data.js': 'export default { permalink: false }',
		})
		expect(found).toEqual({ urls: ['/about/', '/x/a/', '/x/b/'], told: [] })
	})
})
