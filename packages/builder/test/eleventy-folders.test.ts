import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const files = {
	'README.md': '# Secret',
	'notes/todo.md': '# Secret',
	'_partials/intro.md': '# Secret',
	'_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
	'src/posts/a.md': '---\ntitle: A\n---\nText',
	'src/about.md': '---\ntitle: About\n---\nText',
}
const esm = (calls: string) => ({
	...files,
	'eleventy.config.js': `export default (c) => { ${calls} }`,
})

describe('folders of an Eleventy site that calls of its config name', () => {
	it.each([
		[
			'of a module',
			'eleventy.config.js',
			'export default async function (config) {\n  config.setInputDirectory("src")\n  config.setDataDirectory("../_data")\n  config.setIncludesDirectory("../_partials")\n}',
		],
		[
			'of an object that a function with one parameter returns',
			'eleventy.config.js',
			"export default c => { return { dir: { input: 'src', data: '../_data' } } }",
		],
		[
			'of CommonJS',
			'.eleventy.js',
			"const from = './src/'\nmodule.exports = function (c) { c.setInputDirectory(from); c.setDataDirectory('../_data') }",
		],
	])('%s are read', async (_, file, text) => {
		site = scratchSite({ ...files, [file]: text })
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	})

	it('are no content but for the input', async () => {
		site = scratchSite({
			...esm(
				"c.setInputDirectory('src'); c.setIncludesDirectory('inc'); c.setLayoutsDirectory('lay'); c.setDataDirectory('dat'); c.setOutputDirectory('src/out')",
			),
			...Object.fromEntries(
				['inc', 'lay', 'dat', 'out'].map((name) => [`src/${name}/x.md`, '# Secret']),
			),
			'src/dat/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
	})

	it.each([
		['setInputDirectory', 'c.setInputDirectory(makeFolder())'],
		['setInputDirectory', "if (process.env.X) c.setInputDirectory('src')"],
		['setInputDirectory', "process.env.X && c.setInputDirectory('src')"],
		['setInputDirectory', "c.setInputDirectory('src'); c.setInputDirectory('notes')"],
		['setInputDirectory', "c['setInputDirectory']('src')"],
		['setInputDirectory', "c.setInputDirectory('../elsewhere')"],
		['setIncludesDirectory', 'c.setIncludesDirectory(makeFolder())'],
		['dir', 'return { dir: makeFolders() }'],
		['dir.includes', 'return { dir: { includes: makeFolder() } }'],
	])('publish nothing where nobody can tell %s: %s', async (name, calls) => {
		site = scratchSite(esm(calls))
		const { diagnostics, posts } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics.filter(({ rule }) => rule !== 'no-posts')).toMatchObject([
			{
				rule: 'generator-folder-unknown',
				severity: 'error',
				file: 'eleventy.config.js',
				line: 1,
				message: expect.stringContaining(`\`${name}\``),
			},
		])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
		site.put({
			'blog.config.json':
				'{ "generator": "eleventy", "content": "src", "exclude": ["_includes", "_data"] }',
		})
		const said = await site.build()
		expect(said.posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
	})
})

describe('what the config of an Eleventy site leaves out', () => {
	it.each([
		'// c.setUseGitIgnore(false)\n',
		'/* c.setUseGitIgnore(false) */',
		"c.log('c.setUseGitIgnore(false)');",
		'if (process.env.X) c.setUseGitIgnore(false);',
	])('is hidden also by .gitignore with %j', async (text) => {
		site = scratchSite({
			...esm(`${text} c.setInputDirectory('src')`),
			'.gitignore': 'src/wip.md',
			'src/wip.md': '# Secret',
		})
		const { posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
		expect(skipped).toEqual([{ file: 'src/wip.md', reason: 'ignored by .gitignore' }])
	})

	it('is told if nobody can tell it', async () => {
		site = scratchSite(
			esm("c.setInputDirectory('src')\nc.ignores.add('src/about.md')\nc.ignores.add(one())"),
		)
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file: 'eleventy.config.js', line: 3 },
		])
	})
})
