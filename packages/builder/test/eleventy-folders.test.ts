// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it, vi } from 'vitest'
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

	it.each<readonly [string, string]>([
		['setInputDirectory', 'c.setInputDirectory(makeFolder())'],
		['setInputDirectory', "if (process.env.X) c.setInputDirectory('src')"],
		['setInputDirectory', "process.env.X && c.setInputDirectory('src')"],
		['setInputDirectory', "c.setInputDirectory('src'); c.setInputDirectory('notes')"],
		['setInputDirectory', "c['setInputDirectory']('src')"],
		['setInputDirectory', "c.setInputDirectory('../elsewhere')"],
		['setIncludesDirectory', 'c.setIncludesDirectory(makeFolder())'],
		['dir', 'return { dir: makeFolders() }'],
		['dir.includes', 'return { dir: { includes: makeFolder() } }'],
		['dir', "return { dir: { ...folders, input: 'src' } }"],
		['dir', 'return makeConfig(c)'],
		['dir', 'return { ...base }'],
		['dir', "return { dir: { input: 'src' }, ...base }"],
		['dir', 'return { dir: { ...folders } }'],
		['dir', "if (dev) return { dir: { input: 'notes' } }; return { dir: { input: 'src' } }"],
		['ignores.add', "c.setInputDirectory('src'); c.ignores.add(one())"],
		...[
			"const i = c.ignores; i.add('drafts')",
			'hide(c.ignores)',
			"const { ignores: g } = c; g.add('drafts')",
			'const { ignores } = c; hide(ignores)',
			"const hide = ({ ignores: g }) => g.add('drafts'); hide(c)",
			"['drafts'].forEach((x) => { const s = c.ignores; s.add(x) })",
			"c['ignores'].add('drafts')",
			"c.ignores['add']('drafts')",
			"['drafts'].forEach(c.ignores.add, c.ignores)",
			"const s = c.ignores.add('x'); s.add('drafts')",
			"c.ignores.add('x').add(one())",
			"c.ignores = new Set(['drafts'])",
			'for (const p of paths()) c.ignores.add(p)',
			'for (const p in { drafts: 1 }) c.ignores.add(p)',
			"for (const [p] of [['drafts']]) c.ignores.add(p)",
			"const p = 'x'; for (const p of paths()) c.ignores.add(p)",
			"const p = 'x'; const hide = (p) => c.ignores.add(p); hide('drafts')",
			"const list = ['x']; list.push('drafts'); for (const p of list) c.ignores.add(p)",
			"for (let p of ['x']) { p += 'drafts'; c.ignores.add(p) }",
			"x['a', 'b'].forEach((p) => c.ignores.add(p))",
			"['x'].map(f).forEach((p) => c.ignores.add(p))",
			"const opts = { ignores: [] }; const f = (opts) => { const s = opts.ignores; s.add('drafts') }; f(c)",
		].flatMap((calls) =>
			['', "c.ignores.add('notes');", "if (c.ignores.has('x')) c.ignores.delete('x');"].map(
				(before) => ['ignores.add', `c.setInputDirectory('src'); ${before} ${calls}`] as const,
			),
		),
	])('publish nothing where nobody can tell %s: %s', async (name, calls) => {
		site = scratchSite(esm(calls))
		const { diagnostics, posts } = await site.build()
		expect(posts).toEqual([])
		const [told] = diagnostics.filter(({ rule }) => rule !== 'no-posts')
		expect([told]).toMatchObject([
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
		expect(said.diagnostics).toEqual([])
	})
})

it.each([
	['c.setInputDirectory(makeFolder())', '"content": "src"', 0],
	['c.setIncludesDirectory(makeFolder())', '"content": "src"', 0],
	["c.setInputDirectory('src'); c.setDataDirectory(makeFolder())", '"exclude": ["_data"]', 2],
	["c.setInputDirectory('src'); c.ignores.add(one())", '"exclude": ["drafts"]', 2],
])(
	'what nobody can tell of %s is told until a config of ours with %s says it',
	async (calls, said, count) => {
		site = scratchSite({
			...esm(calls),
			'blog.config.json': `{ "generator": "eleventy", ${said} }`,
		})
		const { diagnostics, posts } = await site.build()
		const isTold = diagnostics.some(({ rule }) => rule === 'generator-folder-unknown')
		expect(posts).toHaveLength(count)
		expect(isTold).toBe(count === 0)
	},
)

const ofUntoldInput = {
	...esm('c.setInputDirectory(process.env.NO_SUCH_FOLDER ?? makeFolder())'),
	'README.md': '# Secret',
	'src/_includes/i.md': '# Secret',
	'src/drafts/d.md': '# Secret',
	'src/wip/w.md': '# Secret',
	'src/posts/posts.json': '{ "author": "Ann" }',
	'src/hidden/hidden.json': '{ "permalink": false }',
	'src/hidden/h.md': '# Secret',
	'.eleventyignore': 'src/wip',
}

it('nothing is published while nobody can tell the input, whatever a config of ours leaves out', async () => {
	site = scratchSite({ ...ofUntoldInput, 'blog.config.json': '{ "exclude": ["drafts"] }' })
	const { diagnostics, posts } = await site.build()
	expect(posts).toEqual([])
	expect(diagnostics.map(({ rule }) => rule)).toContain('generator-folder-unknown')
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
})

it('content of a config of ours is the input that nobody could tell: what hides files of it does so', async () => {
	site = scratchSite({
		...ofUntoldInput,
		'blog.config.json': '{ "content": "src", "exclude": ["drafts"] }',
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
})

describe.each([
	['src', 'src/'],
	['./src', 'src/'],
	['src/', 'src/'],
	['./src/', 'src/'],
	['.//src//.', 'src/'],
	['.', ''],
	['./', ''],
])('content spelled %j', (content, start) => {
	it.each([
		['the input', `return { dir: { input: '${start || '.'}' } }`, '_includes/part'],
		['another folder than the input', "return { dir: { input: 'elsewhere' } }", 'wip'],
		['what nobody can tell', 'return { dir: { input: makeFolder() } }', '_includes/part'],
	])('hides what the site hides where it is %s', async (_, calls, ofSite) => {
		const hidden = ['drafts/x', 'wip', 'added', 'one', ofSite]
		site = scratchSite({
			'eleventy.config.js': `export default (c) => { c.ignores.add('${start}added.md'); ${calls} }`,
			'blog.config.json': JSON.stringify({ content, exclude: ['none'] }),
			'.gitignore': `${start}wip.md`,
			'.eleventyignore': `${start}drafts/\n**/one.md`,
			[`${start}a.md`]: '# A',
			...Object.fromEntries(hidden.map((name) => [`${start}${name}.md`, '# Secret'])),
		})
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ file }) => file)).toEqual([`${start}a.md`])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
		expect(diagnostics.map(({ rule }) => rule)).not.toContain('generator-folder-unknown')
	})
})

it.each([
	"c.ignores.add(one()); return { dir: { input: 'src' } }",
	"c.ignores.add(one()); return { dir: { input: 'src', includes: 'inc', data: 'dat' } }",
	'return { dir: { input: makeFolder() } }',
])('folders of its own are no content whatever a config of ours says: %s', async (calls) => {
	site = scratchSite({
		...esm(calls),
		'blog.config.json': '{ "generator": "eleventy", "content": "src", "exclude": ["drafts"] }',
		...Object.fromEntries(
			[
				'drafts',
				calls.includes('inc') ? 'inc' : '_includes',
				calls.includes('dat') ? 'dat' : '_data',
			].map((name) => [`src/${name}/x.md`, '# Secret']),
		),
	})
	const { posts } = await site.build()
	expect(posts.map(({ file }) => file)).toEqual(['src/about.md', 'src/posts/a.md'])
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
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

	it.each(['', '"content": "src", "urls": { "like": "eleventy" }'])(
		'is hidden also where only running the config would tell the input, and ours says {%s}',
		async (said) => {
			site = scratchSite({
				...esm("c.ignores.add('src/posts/c.md'); return { dir: { input: makeFolder() } }"),
				'blog.config.json': `{ ${said} }`,
				'.gitignore': 'src/posts/wip.md',
				'src/.eleventyignore': 'posts/b.md',
				...Object.fromEntries(
					['wip', 'b', 'c'].map((name) => [`src/posts/${name}.md`, '# Secret']),
				),
			})
			const { posts, skipped } = await site.build()
			expect(posts.map(({ file }) => file)).toContain('src/posts/a.md')
			expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
			expect(skipped).toEqual([
				{ file: 'src/posts/b.md', reason: 'ignored by src/.eleventyignore' },
				{ file: 'src/posts/c.md', reason: 'ignored by eleventy.config.js' },
				{ file: 'src/posts/wip.md', reason: 'ignored by .gitignore' },
			])
		},
	)

	it.each([
		"c.ignores.add('notes').add('src/about.md')",
		"c.ignores?.add('src/about.md'); const ignores = []; c.addPlugin(x, { ignores: ['a'] })",
		"if (!c.ignores.has('x')) c.ignores.add('src/about.md'); c.ignores.delete('x')",
	])('is read of %j', async (calls) => {
		site = scratchSite(esm(`c.setInputDirectory('src'); ${calls}`))
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})

	it.each([
		"for (const p of ['src/about.md', 'x.md']) c.ignores.add(p)",
		"for (const p of ['about.md', 'x.md']) { c.ignores.add('src/' + p) }",
		"for (const a of ['src', 'x']) for (const b of ['about', 'x']) { c.ignores.add(`${a}/${b}.md`) }",
		"const list = ['src/about.md', 'x']; for (const p of list) { c.ignores.add(p) }",
		"['src/about.md', 'x.md'].forEach((p) => c.ignores.add(p))",
		"const p = 'x'; ['src/about.md', 'x.md'].forEach(function (p) { c.ignores.add(p) })",
		"const list = ['src/about.md', 'x']; list.forEach(p => { c.ignores.add(p) }); console.log(list.length)",
		"for (const p of ['x', 'y']) { f(p) } const about = 'src/about.md'; c.ignores.add(about)",
	])('is read of a list that is written out: %s', async (calls) => {
		site = scratchSite(esm(`c.setInputDirectory('src'); ${calls}`))
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})

	it.each([
		"if (c.ignores.has('x')) { c.ignores.delete('x') }",
		"const isIgnored = c.ignores.has('x'); log(c.ignores.size, c.ignores.has('x'))",
		'log([...c.ignores], ...c.ignores); for (const one of c.ignores) log(one)',
		"const all = c.ignores.add('src/none').size",
		"const opts = { ignores: ['a'] }; const list = opts.ignores; if (opts.ignores.includes('b')) log(opts.ignores[0])",
	])('is not hidden by what only asks for it: %s', async (calls) => {
		site = scratchSite(esm(`c.setInputDirectory('src'); ${calls}`))
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
		expect(diagnostics).toEqual([])
	})

	it('is read also in files that it runs', async () => {
		site = scratchSite({
			...files,
			'eleventy.config.js':
				"import plugin from './lib/plugin.js'\nexport default (c) => { c.setInputDirectory('src'); c.addPlugin(plugin) }",
			'lib/plugin.js':
				"import './more.js'\nexport default (c) => { c.ignores.add('src/about.md') }",
			'lib/more.js': "export const more = (c) => { c.ignores.add('src/wip') }",
			'src/wip/a.md': '# Secret',
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})
})

it.each([
	["import './lib/plugin.js'", "export default (c) => { c.setInputDirectory('src') }"],
	[
		"const plugin = require('./lib/plugin')",
		"module.exports = (c) => { c.setInputDirectory('src') }",
	],
	["import { plugin } from './lib/plugin.js'", 'export const plugin = (c) => { c.ignores.add(x) }'],
])(
	'nothing is published where a file that the config runs says what is content: %s',
	async (run, text) => {
		site = scratchSite({
			...files,
			'eleventy.config.js': `${run}\nexport default (c) => { c.addPlugin(plugin) }`,
			'lib/plugin.js': text,
		})
		const { diagnostics, posts } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics.filter(({ rule }) => rule !== 'no-posts')).toMatchObject([
			{ rule: 'generator-folder-unknown', file: 'lib/plugin.js', line: 1 },
		])
		site.put({
			'blog.config.json': '{ "generator": "eleventy", "content": "src", "exclude": ["_includes"] }',
		})
		const said = await site.build()
		expect(said.posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
		expect(said.diagnostics).toEqual([])
	},
)

it.each([
	"import base from 'base'\nexport default (c) => { c.addPlugin(base); return { ...base, dir: { input: 'src', data: '../_data' } } }",
	"export default (c) => { c.addFilter('x', (a) => { return make(a) }); c.setInputDirectory('src'); c.setDataDirectory('../_data'); return make(c) }",
	"module.exports = function (c) { if (!c) return; c.addPlugin(require('base')); return { dir: { input: 'src', data: '../_data' }, ...{ pathPrefix: '/' } } }",
])('a folder that is written out beside what is not is read: %s', async (config) => {
	site = scratchSite({ ...files, 'eleventy.config.js': config })
	const { posts, diagnostics } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
	expect(diagnostics).toEqual([])
})

describe('links that are paths of files', () => {
	const plugin = "import { InputPathToUrlTransformPlugin } from '@11ty/eleventy'\n"
	const config = (calls: string) =>
		`${plugin}export default (c) => { c.setInputDirectory('src'); ${calls} }`
	const links = ['posts/a.md#x', 'src/posts/a.md', '/posts/a.md', 'b.md', 'index.njk', 'about.md']
	const linking = {
		...files,
		'src/posts/about.md': '---\ntitle: Other\n---\nText',
		'src/posts/a.md': '---\ntitle: A\n---\n## X',
		'src/posts/b.md': `---\ntitle: B\n---\n${links.map((link) => `[x](${link})`).join(' ')}`,
	}

	it('lead where they do from the input, with the plug-in for it', async () => {
		site = scratchSite({
			...linking,
			'eleventy.config.js': config('c.addPlugin(InputPathToUrlTransformPlugin)'),
		})
		expect((await site.build()).diagnostics).toEqual([])
		const page = site.bytesOf('out').get('posts/b/index.html') ?? ''
		expect([...page.matchAll(/<a href="([^"]*)">x</g)].map(([, url]) => url)).toEqual([
			...['/posts/a/#x', '/posts/a/', '/posts/a/', '/posts/b/', '/', '/about/'],
		])
	})

	it('are told without it', async () => {
		site = scratchSite({
			...linking,
			'eleventy.config.js': "export default (c) => { c.setInputDirectory('src') }",
		})
		const broken = (await site.build()).diagnostics.filter(({ rule }) => rule === 'link-broken')
		expect(broken).toHaveLength(3)
		expect(site.bytesOf('out').get('posts/b/index.html')).toContain('href="/posts/about/"')
	})
})

describe('what ignore files and calls name is left out', () => {
	const unknown = 'module.exports = () => ({ dir: { input: f() } })'
	const known = 'module.exports = () => ({ dir: { input: "src" } })'
	it.each([
		['module.exports = () => {}', '.gitignore', 'posts/a.md', 'posts', 'posts'],
		['module.exports = (c) => { c.ignores.add("posts/a.md") }', '.gitignore', '', 'posts', 'posts'],
		[known, '.gitignore', 'src/posts/a.md', 'src/posts', 'src/posts'],
		[known, 'src/.eleventyignore', 'posts/a.md', 'src/posts', 'src/posts'],
		[unknown, 'src/.eleventyignore', 'posts/a.md', 'src/posts', undefined],
	])('below another content of ours: %s, %s: %s', async (config, file, line, posts, content) => {
		site = scratchSite({
			'.eleventy.js': config,
			[file]: line,
			...(content !== undefined && { 'blog.config.json': JSON.stringify({ content }) }),
			[`${posts}/a.md`]: '# A',
			[`${posts}/b.md`]: '# B',
		})
		const { posts: shown } = await site.build()
		expect(shown.map(({ url }) => url.split('/').at(-2))).toEqual(['b'])
	})

	it.each([
		[unknown, 'src/.eleventyignore', 'posts/', undefined],
		[unknown, '.gitignore', 'src/posts', undefined],
		[unknown, '.gitignore', 'src', 'src/posts'],
		[known, '.gitignore', 'src', undefined],
		[
			'module.exports = (c) => { c.ignores.add("src/posts"); return { dir: { input: f() } } }',
			'.gitignore',
			'',
			undefined,
		],
	])('as a whole: %s, %s: %s', async (config, file, line, content) => {
		site = scratchSite({
			'.eleventy.js': config,
			[file]: line,
			...(content !== undefined && { 'blog.config.json': JSON.stringify({ content }) }),
			'src/posts/a.md': '# A',
		})
		expect((await site.build()).posts).toEqual([])
	})
})

describe('data of folders around that of posts counts', () => {
	const unknown = 'module.exports = () => ({ dir: { input: f() } })'
	const known = 'module.exports = () => ({ dir: { input: "content" } })'
	const draft = '{"draft": true}'
	const hidden = 'export default { permalink: (data) => data.x }'
	const named =
		'module.exports = (c) => { c.setDataFileBaseName("index"); return { dir: { input: f() } } }'
	it.each([
		[unknown, 'content/content.json', draft, undefined, []],
		[unknown, 'content/content.11tydata.json', '{"permalink": false}', undefined, []],
		[unknown, 'content/content.11tydata.mjs', hidden, undefined, []],
		[known, 'content/content.json', draft, 'content/posts', []],
		[named, 'content/index.11tydata.json', draft, undefined, []],
		[named, 'content/content.11tydata.json', draft, undefined, ['a']],
		[unknown, 'content/other.json', draft, undefined, ['a']],
		[
			'module.exports = () => ({ dir: { input: "content/posts" } })',
			'content/content.json',
			draft,
			undefined,
			['a'],
		],
	])('%s, %s: %s', async (config, file, text, content, expected) => {
		site = scratchSite({
			'.eleventy.js': config,
			[file]: text,
			...(content !== undefined && { 'blog.config.json': JSON.stringify({ content }) }),
			'content/posts/a.md': '# A',
		})
		const { posts: shown } = await site.build()
		expect(shown.map(({ url }) => url.split('/').at(-2))).toEqual(expected)
	})

	it('unless data nearer to them says otherwise', async () => {
		site = scratchSite({
			'.eleventy.js': unknown,
			'content/content.json': draft,
			'content/posts/posts.json': '{"draft": false}',
			'content/posts/a.md': '# A',
		})
		expect((await site.build()).posts).toHaveLength(1)
	})
})

describe('a folder of data that a variable of the environment names', () => {
	const dataOf = (folder: string) => ({
		...files,
		'eleventy.config.js': `export default (c) => {
	let env = process.env.BLOG_TEST_DATA
	return { dir: { input: 'src', data: ${folder} } } }`,
		'_data/site.json': '{ "title": "Root", "url": "https://a.dev" }',
		'src/_data/site.json': '{ "title": "Other" }',
	})
	const titleIn = (one: ScratchSite) =>
		/<title>[^<]*/.exec(one.bytesOf('out').get('index.html') ?? '')
	afterEach(() => vi.unstubAllEnvs())

	it('is that of what is set', async () => {
		site = scratchSite({
			...dataOf('`data/${env}`'),
			'src/data/dev/site.json': '{ "title": "Set" }',
		})
		vi.stubEnv('BLOG_TEST_DATA', 'dev')
		const { posts } = await site.build()
		expect(posts.length).toBe(2)
		expect(titleIn(site)?.[0]).toContain('Set')
	})

	it.each(['`_data/${env}`', '`data/${env}`', '`x-${env}/data`'])(
		'is none if that is not set and there is none that it may be: %s',
		async (folder) => {
			site = scratchSite(dataOf(folder))
			const { diagnostics, posts } = await site.build()
			expect(diagnostics).toEqual([])
			expect(posts.length).toBe(2)
			expect(titleIn(site)?.[0]).not.toContain('Other')
		},
	)

	it.each(['`_data/${env}`', '`${env}`', '`_d${env}/x`'])(
		'is told, with the variable, if that is not set and there is one that it may be: %s',
		async (folder) => {
			site = scratchSite({
				...dataOf(folder),
				'src/_data/prod/permalink.js': 'export default false',
			})
			const { diagnostics, posts } = await site.build()
			const told = diagnostics.find(({ rule }) => rule === 'generator-folder-unknown')
			expect(told?.line).toBe(3)
			expect(told?.hint).toContain('Set `BLOG_TEST_DATA` in the environment')
			expect(posts).toEqual([])
		},
	)
})
