import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const siteWith = (calls: string, others: Readonly<Record<string, string>> = {}) =>
	scratchSite({
		'eleventy.config.js': `export default (c) => { ${calls} }`,
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': '# A',
		'package.json': '{}',
		...others,
	})
const build = ({ root }: ScratchSite) => buildSite(join(root, 'site'), {})
const isThere = ({ root }: ScratchSite, path: string) => existsSync(join(root, 'site', path))

describe('the folder that the config of an Eleventy site names as its output', () => {
	it.each([
		['dist', "return { dir: { input: 'src', output: 'dist' } }"],
		['public', "return { dir: { input: 'src', output: './public/' } }"],
		['src/_out', "return { dir: { input: 'src', output: 'src/_out' } }"],
		['public', "c.setInputDirectory('src'); c.setOutputDirectory('public')"],
		['build/web', "c.setOutputDirectory('build/web'); return { dir: { input: 'src' } }"],
		['_site', "c.setInputDirectory('src')"],
	])('is that which it is written into, again and again: %s of %s', async (out, calls) => {
		site = siteWith(calls)
		for (const _ of [1, 2]) {
			const { diagnostics, posts } = await build(site)
			expect(diagnostics).toEqual([])
			expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		}
		expect(isThere(site, `${out}/posts/a/index.html`)).toBe(true)
		expect(isThere(site, `${out}/${out}`)).toBe(false)
		expect(isThere(site, '_site')).toBe(out === '_site')
	})

	it.each([
		['public', "return { dir: { input: 'src', output: 'public' } }", ''],
		['public', "c.setInputDirectory('src'); c.setOutputDirectory('./public')", ''],
		['static', "return { dir: { input: 'src', output: 'static' } }", ''],
		['src/static', "return { dir: { input: 'src', output: 'src/static' } }", ''],
		['public', "return { dir: { input: 'src', output: 'public/blog' } }", ''],
		['src/posts/old', "return { dir: { input: f(), output: 'src/posts/old' } }", ''],
		['public', "return { dir: { input: 'src', output: 'public' } }", '"content": "."'],
		['public', "return { dir: { input: 'src', output: f() } }", '"exclude": ["none"]'],
		[
			'public',
			"c.setOutputDirectory('_site'); return { dir: { input: 'src', output: 'public' } }",
			'"exclude": ["none"]',
		],
	])('is none of content, and none of static files: %s of %s, { %s }', async (out, calls, said) => {
		site = siteWith(calls, {
			...(said !== '' && { 'blog.config.json': `{ "generator": "eleventy", ${said} }` }),
			[`${out}/old/index.html`]: 'Secret',
			[`${out}/old/x.md`]: '# Secret',
			[`${out}/blog/x.html`]: 'Secret',
		})
		const { posts } = await site.build()
		expect(posts.map(({ file }) => file)).toEqual(['src/posts/a.md'])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	})

	it.each(['*.txt', '**/*.txt'])(
		'may be another one where %s is copied, and is no source of that',
		async (glob) => {
			site = siteWith(`c.addPassthroughCopy('${glob}'); return { dir: { input: 'src' } }`, {
				'a.txt': 'a',
			})
			const out = join(site.root, 'site/web')
			for (const _ of [1, 2]) expect((await site.build({ out })).diagnostics).toEqual([])
			const copied = [...site.bytesOf('site/web').keys()].filter((path) => /a\.txt$/.test(path))
			expect(copied).toEqual(['a.txt'])
		},
	)

	it('is refused where files of others in it would be copied into it', async () => {
		site = siteWith("c.addPassthroughCopy('**/*.txt'); return { dir: { input: 'src' } }", {
			'web/a.txt': 'a',
		})
		const out = join(site.root, 'site/web')
		await expect(site.build({ out })).rejects.toThrow('which is read')
	})

	it('leaves other folders to static files', async () => {
		site = siteWith("return { dir: { input: 'src', output: 'public' } }", {
			'src/static/robots.txt': 'all',
			'public/old.html': 'Secret',
		})
		await site.build()
		expect(site.bytesOf('out').get('robots.txt')).toBe('all')
		expect(site.bytesOf('out').has('old.html')).toBe(false)
	})

	it.each([
		['dir.output', "return { dir: { input: 'src', output: '../web' } }"],
		['dir.output', "return { dir: { input: 'src', output: '/srv/web' } }"],
		['dir.output', "return { dir: { input: 'src', output: 'src' } }"],
		['dir.output', "return { dir: { input: 'src', output: '.' } }"],
		['dir.output', "return { dir: { input: 'src', output: 'src/_data' } }"],
		['setOutputDirectory', "c.setInputDirectory('src'); c.setOutputDirectory('../web')"],
	])('is told where nothing is written there: %s of %s', async (setting, calls) => {
		site = siteWith(calls)
		const { diagnostics, posts } = await build(site)
		expect(posts).toHaveLength(1)
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'eleventy.config.js',
				line: 1,
				message: expect.stringContaining(`\`${setting}\``),
				hint: expect.stringContaining('--out'),
			},
		])
		expect(isThere(site, '_site/posts/a/index.html')).toBe(true)
		site.put({ 'blog.config.json': '{ "generator": "eleventy", "out": "_site" }' })
		expect((await build(site)).diagnostics).toEqual([])
	})
})
