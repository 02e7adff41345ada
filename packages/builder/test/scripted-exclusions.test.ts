import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const isProd = "const isProd = process.env.NODE_ENV === 'production'\n"

const vitepress = (exclude: string) =>
	`export default { title: 'T', sitemap: { hostname: 'https://a.dev' }, ${exclude} }`
const docusaurus = (blog: string) =>
	`module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/', presets: [['classic', { docs: { sidebarPath: require.resolve('./s.js') }, blog: ${blog} }]] }`

/** Builds a site of an open post and of one in `secret`. */
async function build(file: string, config: string, more: Record<string, string> = {}) {
	const folder = file.startsWith('docusaurus') ? 'blog' : 'posts'
	site = scratchSite({
		[file]: config,
		[`${folder}/2024-01-01-a.md`]: '---\ntitle: A\ndate: 2024-01-01\n---\nOpen',
		[`${folder}/secret/2024-01-01-s.md`]: '---\ntitle: S\ndate: 2024-01-01\n---\nSecret',
		...more,
	})
	const { diagnostics, posts } = await site.build()
	const isShown = [...site.bytesOf('out').values()].join().includes('Secret')
	return { diagnostics, count: posts.length, isShown }
}

describe('what is left out in a build is left out', () => {
	it.each([
		['.vitepress/config.ts', vitepress("srcExclude: isProd ? ['**/secret/**'] : []")],
		['.vitepress/config.ts', vitepress("srcExclude: ['x.md', ...(isProd ? ['**/secret/*'] : [])]")],
		['.vitepress/config.ts', vitepress("...(isProd && { srcExclude: ['**/secret/*'] })")],
		['docusaurus.config.js', docusaurus("{ exclude: isProd ? ['secret/**'] : [] }")],
		['docusaurus.config.js', docusaurus("isProd ? { exclude: ['secret/**'] } : {}")],
		['docusaurus.config.js', docusaurus("{ include: ['*.md'] }")],
		['docusaurus.config.js', docusaurus("{ include: isProd ? ['*.md'] : ['**/*.md'] }")],
	])('%s: %s', async (file, config) => {
		const { diagnostics, count, isShown } = await build(file, isProd + config)
		expect([diagnostics, count, isShown]).toEqual([[], 1, false])
	})
})

describe('of another condition all sides are left out, and that is told', () => {
	it.each([
		['.vitepress/config.ts', vitepress("srcExclude: process.env.CI ? ['**/secret/**'] : []"), 70],
		['.vitepress/config.ts', vitepress("srcExclude: process.env.CI ? [] : ['**/secret/**']"), 70],
		['docusaurus.config.js', docusaurus("{ exclude: asks() ? ['secret/**'] : [] }"), 150],
		[
			'.vitepress/config.ts',
			vitepress("srcExclude: ['x.md', asks() ? 'y.md' : '**/secret/**']"),
			70,
		],
		['.vitepress/config.ts', vitepress("srcExclude: [process.env.CI && '**/secret/**']"), 70],
		['docusaurus.config.js', docusaurus("{ exclude: [process.env.CI ? 'secret/**' : null] }"), 150],
	])('%s: %s', async (file, config, column) => {
		const { diagnostics, count, isShown } = await build(file, config)
		expect([count, isShown]).toEqual([1, false])
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file, line: 1, column, severity: 'warning' },
		])
	})
})

it('partials of a Docusaurus blog are left out if a side of a condition excludes nothing', async () => {
	site = scratchSite({
		'docusaurus.config.js': docusaurus("(asks() ? { exclude: ['secret/**'] } : {})"),
		'blog/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		'blog/_part.md': '---\ntitle: Part\ndate: 2024-01-01\n---\nText',
	})
	const { posts } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/blog/a/'])
})

describe('a Docusaurus blog that a condition decides', () => {
	const preset = (options: string) =>
		`module.exports = { title: 'T', url: 'https://a.dev', baseUrl: '/', presets: [${options}] }`
	const blog = "{ exclude: ['secret/**'], routeBasePath: 'news' }"

	it.each([
		[`['classic', { blog: asks() ? ${blog} : false }]`],
		[`['classic', { blog: asks() ? false : ${blog} }]`],
		[`['classic', { blog: asks() && ${blog} }]`],
		[`['classic', { docs: false, ...(asks() && { blog: ${blog} }) }]`],
		[`['classic', { docs: false, ...(asks() ? { blog: ${blog} } : {}) }]`],
		[`asks() && ['classic', { blog: ${blog} }]`],
		["['classic', { blog: asks() ? { include: ['*.md'], routeBasePath: 'news' } : undefined }]"],
		[`['classic', { blog: process.env.NOT_SET === '1' ? false : ${blog} }]`],
		[`['classic', { blog: process.env.NOT_SET && ${blog} }]`],
		[`!process.env.NOT_SET && ['classic', { blog: ${blog} }]`],
	])('is as its options say, and told as `blog`: %s', async (options) => {
		const { diagnostics, count, isShown } = await build('docusaurus.config.js', preset(options))
		expect([count, isShown]).toEqual([1, false])
		expect([...(site?.bytesOf('out').keys() ?? [])]).toContain('news/2024/01/01/a/index.html')
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 1,
				severity: 'warning',
				message: expect.stringMatching(/^Unexpected setting `blog`.*that the site may be without$/),
			},
		])
		site?.put({ 'blog.config.json': '{ "generator": "docusaurus", "content": "blog" }' })
		expect((await site?.build())?.diagnostics).toEqual([])
	})

	it.each([
		"process.env.NOT_SET ? { routeBasePath: 'news' } : { routeBasePath: 'notes' }",
		"isProd ? { routeBasePath: 'notes' } : false",
	])('is not told where no side is without it or leaves anything out: %s', async (sides) => {
		const { diagnostics, count } = await build(
			'docusaurus.config.js',
			isProd + preset(`['classic', { blog: ${sides} }]`),
		)
		expect([diagnostics, count]).toEqual([[], 2])
	})

	it('has what neither side leaves out', async () => {
		const sides = "asks() ? { exclude: ['secret/**'] } : { exclude: ['x.md'] }"
		const { diagnostics, count } = await build(
			'docusaurus.config.js',
			preset(`['classic', { blog: ${sides} }]`),
		)
		expect(count).toBe(1)
		expect(diagnostics.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^Unexpected setting `blog`: it is not read, so pages may/),
			expect.stringMatching(/^Unexpected setting `blog`: it is read in part/),
		])
	})

	it.each([
		["['classic', { blog: asks() ? { include: ['*.md'] } : { include: ['x.md'] } }]", 'blog'],
		["['classic', { blog: blog() }]", 'blog'],
		["['classic', options()]", 'presets'],
		["['classic', { ...options() }]", 'blog.exclude'],
		["['classic', { blog: { include: hidden() } }]", 'blog.include'],
	])(
		'is not there if nobody can tell its files, by the name of what is unknown: %s',
		async (options, name) => {
			const { diagnostics, count } = await build('docusaurus.config.js', preset(options))
			expect(count).toBe(0)
			expect(diagnostics).toContainEqual(
				expect.objectContaining({
					rule: 'generator-folder-unknown',
					line: 1,
					message: expect.stringMatching(new RegExp(`^Expected (?:a )?\`${name}\``)),
				}),
			)
		},
	)
})

describe('of what cannot be read nothing is published, and that is told', () => {
	it.each([
		['.vitepress/config.ts', vitepress('srcExclude: hidden()')],
		['.vitepress/config.ts', vitepress("srcExclude: ['x.md', ...hidden()]")],
		['.vitepress/config.ts', vitepress('srcExclude: [{ secret: true }]')],
		['.vitepress/config.ts', vitepress("srcExclude: ['x.md', 5]")],
		['docusaurus.config.js', docusaurus('{ exclude: [asks() && { secret: true }] }')],
		['docusaurus.config.js', docusaurus("{ include: ['*.md', asks() && 'secret/*.md'] }")],
		['.vitepress/config.ts', vitepress('...shared()')],
		['.vitepress/config.ts', 'export default make()'],
		['docusaurus.config.js', docusaurus('{ exclude: hidden() }')],
		['docusaurus.config.js', docusaurus('{ include: hidden() }')],
		['docusaurus.config.js', docusaurus("{ include: asks() ? ['*.md'] : ['**/*.md'] }")],
		['docusaurus.config.js', docusaurus('blog()')],
		['docusaurus.config.js', 'module.exports = { title: "T", presets: all() }'],
		[
			'docusaurus.config.js',
			"const exclude = []\nif (x) exclude.push('secret/**')\nmodule.exports = { plugins: [['content-blog', { exclude }]] }",
		],
	])('%s: %s', async (file, config) => {
		const { diagnostics, count, isShown } = await build(file, config)
		expect([count, isShown]).toEqual([0, false])
		expect(diagnostics).toContainEqual(
			expect.objectContaining({ rule: 'generator-folder-unknown', file, severity: 'error' }),
		)
	})

	it('unless a config says what is to stay hidden', async () => {
		const own = { generator: 'vitepress', exclude: ['**/secret/**'] }
		const { diagnostics, count, isShown } = await build(
			'.vitepress/config.ts',
			vitepress('srcExclude: hidden()'),
			{ 'blog.config.json': JSON.stringify(own) },
		)
		expect([diagnostics, count, isShown]).toEqual([[], 1, false])
	})
})

it.each([
	['.vitepress/config.ts', vitepress("srcExclude: ['x.md'], themeConfig: themed()")],
	['.vitepress/config.ts', vitepress("...shared(), srcExclude: ['x.md']")],
	['docusaurus.config.js', docusaurus('{ remarkPlugins: [plug()] }')],
	[
		'docusaurus.config.js',
		'module.exports = { title: "T", url: "https://a.dev", baseUrl: "/", plugins: [function own() {}, require("./a")] }',
	],
])('a site whose list is written out is as ever: %s, %s', async (file, config) => {
	const { diagnostics, count } = await build(file, config)
	expect([diagnostics, count]).toEqual([[], 2])
})
