import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const siteWith = (calls: string, others: Readonly<Record<string, string>> = {}) =>
	scratchSite({
		'eleventy.config.js': `export default (c) => {\n${calls}\nreturn { dir: { input: 'src' } } }`,
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': '# A',
		'src/posts/n.md': '---\ntitle: N\ndraft: true\n---\nSecret text',
		'src/img/i.png': 'file',
		'src/posts/t.txt': 'file',
		'src/img/deep/j.PNG': 'file',
		'assets/pics/p.png': 'file',
		'assets/pics/.dot': 'file',
		'sub/x/q.pdf': 'file',
		_redirects: 'file',
		'one.txt': 'file',
		'node_modules/p/d/x.css': 'file',
		...others,
	})

/** Paths of the output that are copies, those beside posts left out. */
function copied(site: ScratchSite): readonly string[] {
	return [...site.bytesOf('out')]
		.filter(([path, text]) => text === 'file' && !/^img\/(?:i|deep\/j)\.PNG$/i.test(path))
		.map(([path]) => path)
		.sort()
}

describe('what an Eleventy site copies with `addPassthroughCopy`', () => {
	it.each([
		["c.addPassthroughCopy('_redirects')", ['_redirects']],
		["c.addPassthroughCopy('./assets/pics/')", ['assets/pics/.dot', 'assets/pics/p.png']],
		["c.addPassthroughCopy('**/*.pdf')", ['sub/x/q.pdf']],
		["c.addPassthroughCopy('**/*.txt')", ['one.txt', 'posts/t.txt']],
		["c.addPassthroughCopy({ 'assets/pics': 'pics' })", ['pics/.dot', 'pics/p.png']],
		["c.addPassthroughCopy({ './assets/pics/': '/' })", ['.dot', 'p.png']],
		["c.addPassthroughCopy({ 'assets/pics': true })", ['assets/pics/.dot', 'assets/pics/p.png']],
		["c.addPassthroughCopy({ 'one.txt': '/two.txt' })", ['two.txt']],
		["c.addPassthroughCopy({ 'one.txt': '/' })", ['one.txt']],
		["c.addPassthroughCopy({ 'one.txt': '' })", ['one.txt']],
		["c.addPassthroughCopy({ 'src/img/**/*.png': 'flat' })", ['flat/i.png', 'flat/j.PNG']],
		["c.addPassthroughCopy({ 'sub/*': 'star' })", []],
		["c.addPassthroughCopy({ 'node_modules/p/d/x.css': 'x.css' })", ['x.css']],
		["c.addPassthroughCopy('one.txt', { overwrite: false })", ['one.txt']],
		["c.addPassthroughCopy('sub/**/*.pdf', { mode: 'html-relative' })", []],
		["c.addPassthroughCopy('one.txt').addPassthroughCopy('_redirects')", ['_redirects', 'one.txt']],
		["const from = 'one.txt'; c.addPassthroughCopy({ [from]: from + '.bak' })", ['one.txt.bak']],
		["['sub', 'one.txt'].forEach((p) => c.addPassthroughCopy(p))", ['one.txt', 'sub/x/q.pdf']],
		["c.addPassthroughCopy({ 'one.txt': 'a' }); c.addPassthroughCopy({ 'one.txt': 'b' })", ['b']],
		["c.addPassthroughCopy({ 'one.txt': 'a', './one.txt': 'b' })", ['a', 'b']],
	])('is published where Eleventy copies it: %s', async (calls, paths) => {
		site = siteWith(calls)
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		expect(copied(site)).toEqual(paths)
	})

	it('loses the name of the input folder', async () => {
		site = siteWith("c.addPassthroughCopy('src/.hidden'); c.addPassthroughCopy('src/**/*.bin')", {
			'src/.hidden/h.txt': 'file',
			'src/_x/y.bin': 'file',
		})
		expect((await site.build()).diagnostics).toEqual([])
		expect(copied(site)).toEqual(['.hidden/h.txt', '_x/y.bin'])
	})

	it('takes the place of a usual folder of static files that it names', async () => {
		site = siteWith("c.addPassthroughCopy('public')", {
			'public/a.txt': 'file',
			'static/b.txt': 'file',
		})
		await site.build()
		expect(copied(site)).toEqual(['public/a.txt'])
	})

	it.each([
		['c.addPassthroughCopy(paths())', 'written out'],
		["const p = 'sub'; paths().forEach((p) => c.addPassthroughCopy(p))", 'written out'],
		["if (x) c.addPassthroughCopy('one.txt')", 'written out'],
		["c.addPassthroughCopy('assets', { filter: ['*.x'] })", 'written out'],
		["c.addPassthroughCopy({ 'one.txt': place() })", 'written out'],
		["c.addPassthroughCopy({ ...others, 'one.txt': 'x' })", 'written out'],
		["c.addPassthroughCopy('../outside.txt')", '`../outside.txt`'],
		["c.addPassthroughCopy({ 'one.txt': '../x' })", '`one.txt`'],
		["c.addPassthroughCopy('/etc/passwd')", '`/etc/passwd`'],
		["c.addPassthroughCopy('.')", '`.`'],
		["c.addPassthroughCopy('_site')", '`_site`'],
		["c.addPassthroughCopy({ 'node_modules/p/d': 'p' })", '`node_modules/p/d`'],
		["c.addPassthroughCopy('node_modules/p/**/*.css')", '`node_modules/p/**/*.css`'],
	])('is told at its line and not copied if it cannot be: %s', async (calls, words) => {
		site = siteWith(calls, { '_site/old.txt': 'file' })
		writeFileSync(join(site.root, 'outside.txt'), 'file')
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'eleventy.config.js',
				line: 2,
				message: expect.stringContaining(words),
			},
		])
		expect(copied(site)).toEqual([])
	})

	it('is none of what symbolic links that lead out have', async () => {
		site = siteWith("c.addPassthroughCopy('out'); c.addPassthroughCopy('assets')")
		const { root } = site
		mkdirSync(join(root, 'outside'))
		writeFileSync(join(root, 'outside/s.txt'), 'file')
		symlinkSync(join(root, 'outside'), join(root, 'site/out'))
		symlinkSync(join(root, 'outside/s.txt'), join(root, 'site/assets/s.txt'))
		const { diagnostics } = await site.build()
		expect(diagnostics.map(({ file, rule }) => [rule, file])).toEqual([
			['symlink-not-followed', 'assets/s.txt'],
			['symlink-not-followed', 'out'],
		])
		expect(copied(site)).toEqual(['assets/pics/.dot', 'assets/pics/p.png'])
	})

	it.each([
		["c.addPassthroughCopy('src')"],
		["c.addPassthroughCopy({ 'src/posts': '/' })"],
		["c.addPassthroughCopy({ 'src/posts/*.md': '/' })"],
		["c.addPassthroughCopy({ 'src/posts/n.md': 'n.txt' })"],
		["c.addPassthroughCopy({ 'linked': 'linked' })"],
	])('is no source of a post: %s', async (calls) => {
		site = siteWith(calls, {
			'src/posts/h.html': '---\ntitle: N\ndraft: true\n---\nSecret text',
			'src/posts/posts.11tydata.js': 'export default { note: "Secret text" }',
		})
		symlinkSync(join(site.root, 'site/src/posts'), join(site.root, 'site/linked'))
		const { diagnostics } = await site.build()
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret text')
		const told = diagnostics.filter(({ rule }) => rule === 'generator-setting-unread')
		expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('not copied')])
	})

	it('is none of a bundle that is hidden', async () => {
		site = siteWith("c.addPassthroughCopy('src/**/*.png')", {
			'src/posts/b/index.md': '---\ntitle: B\ndraft: true\n---\nText',
			'src/posts/b/b.png': 'file',
		})
		expect((await site.build()).diagnostics).toEqual([])
		expect(copied(site)).not.toContain('posts/b/b.png')
	})

	it('is in none of the places that pages have', async () => {
		site = siteWith("c.addPassthroughCopy({ 'one.txt': 'posts/a/index.html' })")
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'url-duplicate' }])
		expect(site.bytesOf('out').get('posts/a/index.html')).toContain('<html')
	})

	it('is noticed when it changes', async () => {
		site = siteWith("c.addPassthroughCopy({ 'one.txt': 'x.txt', 'assets/pics': 'pics' })")
		await site.build()
		site.put({ 'one.txt': 'other', 'assets/pics/new.txt': 'file' })
		await site.build()
		expect(site.bytesOf('out').get('x.txt')).toBe('other')
		expect(copied(site)).toContain('pics/new.txt')
	})

	it('does not hold the output of before', async () => {
		site = siteWith("c.addPassthroughCopy('**/*.txt')", { '_site/old.txt': 'file' })
		await site.build()
		expect(existsSync(join(site.root, 'out/_site'))).toBe(false)
		expect(copied(site)).toEqual(['one.txt', 'posts/t.txt'])
	})
})
