import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '') =>
	`---\ntitle: ${title}\ndate: 2024-01-01\n${more}---\nText`
const eleventy = {
	'eleventy.config.js': "export default () => ({ dir: { input: 'src' } })",
	'src/_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
}

describe('what only a program in a data file would tell hides the posts that it is for', () => {
	it.each([
		[
			'a function',
			'posts/posts.11tydata.js',
			"export default {\n  permalink: (data) => data.secret ? false : '/b/' + data.page.fileSlug,\n}",
			[2, 3],
		],
		[
			'a computed function',
			'posts/posts.11tydata.js',
			'export default { eleventyComputed: { permalink: (data) => isSecret(data) ? false : data.permalink } }',
			[1, 38],
		],
		[
			'a method in what a function returns',
			'posts/posts.11tydata.js',
			'export default function () {\n  return { eleventyComputed: { permalink(data) { return hide(data) } } }\n}',
			[2, 32],
		],
		[
			'one of two returns',
			'posts/posts.11tydata.js',
			'module.exports = () => {\n  if (process.env.DEV) return {}\n  if (process.env.X) return { permalink: false }\n  return {}\n}',
			[3, 31],
		],
		[
			'an assigned member of what cannot be read',
			'posts/posts.11tydata.cjs',
			'const data = make()\ndata.permalink = () => false\nmodule.exports = data',
			[2, 6],
		],
		[
			'an imported function',
			'posts/posts.11tydata.js',
			"import { permalink } from '../hide.js'\nexport default { permalink }",
			[2, 18],
		],
		[
			'computed data as a whole',
			'posts/posts.11tydata.js',
			'export default { eleventyComputed: make() }',
			[1, 18],
		],
		[
			'computed data of the whole site',
			'_data/eleventyComputed.js',
			'export default { permalink: (data) => isHush(data) ? false : data.permalink }',
			[1, 18],
		],
		[
			'a file in the folder of computed data',
			'_data/eleventyComputed/permalink.js',
			'export default (data) => data.hush ? false : data.permalink',
			[1, 1],
		],
		['a call', 'posts/posts.11tydata.js', 'module.exports = make()', [1, 18]],
		[
			'what a function is given',
			'posts/posts.11tydata.js',
			'export default () => make({ a: 1 })',
			[1, 22],
		],
		[
			'an object that it takes in',
			'posts/posts.11tydata.js',
			"import base from 'base'\nexport default { ...base, tags: ['a'] }",
			[2, 18],
		],
		[
			'one of two returns that is a call',
			'posts/posts.11tydata.js',
			'module.exports = () => {\n  if (process.env.X) { return make() }\n  return { tags: [] }\n}',
			[2, 31],
		],
		['an export of its name', 'posts/posts.11tydata.js', 'export const permalink = false', [1, 14]],
		['another file', 'posts/posts.11tydata.js', "export { default } from './x.js'", [1, 1]],
		['computed data that is a call', '_data/eleventyComputed.js', 'export default make()', [1, 16]],
		['what cannot be read', 'posts/posts.11tydata.js', 'export default class { x = 1 }', [1, 16]],
		[
			'data of one post',
			'posts/a.11tydata.js',
			'export default { permalink: (data) => false }',
			[1, 18],
		],
	])('%s', async (_, file, text, [line, column]) => {
		site = scratchSite({
			...eleventy,
			[`src/${file}`]: text,
			'src/hide.js': 'export const permalink = () => false',
			'src/posts/a.md': post('Secret'),
			'src/posts/said.md': post('Said', 'eleventyComputed: { permalink: /said/ }\n'),
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/said/'])
		expect(skipped).toEqual([{ file: 'src/posts/a.md', reason: 'permalink unread' }])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file: `src/${file}`, line, column },
		])
	})

	it('also where Markdown has no templates, and over an address of the post', async () => {
		site = scratchSite({
			...eleventy,
			'eleventy.config.js':
				"export default () => ({ dir: { input: 'src' }, markdownTemplateEngine: false })",
			'src/posts/posts.11tydata.js':
				'export default { eleventyComputed: { permalink: (data) => data.x } }',
			'src/posts/a.md': post('Secret', 'permalink: /a/\n'),
			'src/posts/b.md': post('Secret', 'eleventyComputed: { title: "T" }\n'),
			'src/c.md': post('C'),
		})
		expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/c/'])
	})

	it.each([
		[2, 'error'],
		[1, undefined],
		[0, undefined],
	])('of %i in 3 posts it is %s', async (count, severity) => {
		const texts = [0, 1, 2].map((at) => [`src/posts/${at < count ? 'x/' : ''}${at}.md`, post('P')])
		site = scratchSite({
			...eleventy,
			'src/posts/x/x.11tydata.js':
				'export default { eleventyComputed: { permalink: (data) => data.x } }',
			...Object.fromEntries(texts),
			'src/posts/x/no.md': post('No', 'eleventyComputed: { permalink: false }\n'),
			'src/drafts/drafts.json': '{ "permalink": false }',
			...Object.fromEntries([3, 4, 5].map((at) => [`src/drafts/${at}.md`, post('D')])),
		})
		const { diagnostics, posts } = await site.build()
		expect(posts).toHaveLength(3 - count)
		expect(diagnostics.find(({ rule }) => rule === 'no-posts')?.severity).toBe(severity)
	})

	it('a post with an address of its own is not hidden by a function that is only a default', async () => {
		site = scratchSite({
			...eleventy,
			'src/posts/posts.11tydata.js': 'export default { permalink: (data) => false }',
			'src/posts/a.md': post('A', 'permalink: /own/\n'),
		})
		expect((await site.build()).posts.map(({ url }) => url)).toEqual(['/own/'])
	})

	it.each([
		['posts/posts.json', '{\n  "permalink": false, // hide\n}', [2, 23], []],
		['posts/posts.11tydata.json', '{ "permalink": false, }', [1, 23], []],
		['posts/a.json', "{ 'permalink': false }", [1, 3], ['/posts/b/']],
		['_data/eleventyComputed.json', '{ "permalink": false, }', [1, 23], []],
	])('also broken JSON: %s', async (file, text, [line, column], urls) => {
		site = scratchSite({
			...eleventy,
			[`src/${file}`]: text,
			'src/posts/a.md': post('Secret', 'permalink: /a/\n'),
			'src/posts/b.md': post('B'),
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(urls)
		expect(skipped).toContainEqual({ file: 'src/posts/a.md', reason: 'permalink unread' })
		expect(diagnostics.filter(({ rule }) => rule !== 'no-posts')).toMatchObject([
			{ rule: 'generator-setting-unread', file: `src/${file}`, line, column },
		])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	})

	it('in no list, or a draft', async () => {
		site = scratchSite({
			...eleventy,
			'src/quiet/quiet.11tydata.js':
				'export default { eleventyComputed: { eleventyExcludeFromCollections: (data) => true } }',
			'src/quiet/a.md': post('Quiet', 'eleventyExcludeFromCollections: false\n'),
			'src/drafts/drafts.11tydata.js': 'export default { draft: isProduction() }',
			'src/drafts/a.md': post('Secret'),
			'src/posts/b.md': post('B'),
		})
		const { diagnostics, posts, skipped } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/b/', '/quiet/a/'])
		expect(skipped).toEqual([{ file: 'src/drafts/a.md', reason: 'draft' }])
		expect(site.bytesOf('out').get('feed/feed.xml')).not.toContain('Quiet')
		expect(diagnostics.map(({ message }) => message)).toEqual([
			expect.stringContaining('kept as drafts'),
			expect.stringContaining('in no list'),
		])
	})
})

it('reads addresses that are written out beside programs', async () => {
	site = scratchSite({
		...eleventy,
		'src/_data/eleventyComputed.js':
			"export default { nav: (data) => data.permalink, permalink: '/all/{{ title }}/' }",
		'src/posts/posts.json': '{"permalink": "/json/{{ title }}/"}',
		'src/posts/posts.11tydata.js':
			"const permalink = '/js/{{ title }}/'\nexport default { permalink, eleventyComputed: { url: ({ permalink }) => permalink, permalink: permalink } }",
		'src/posts/a.md': post('A'),
		'src/b.md': post('B'),
	})
	const { diagnostics, posts } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/all/B/', '/js/A/'])
	expect(diagnostics).toEqual([])
})

it.each([
	[`permalink: ({ page }) => \`/web/\${page.fileSlug}/\``, '/web/a/'],
	[`permalink: function({page, title}) { return \`/\${page.fileSlug}/\${title}/\`; }`, '/a/T/'],
	[`permalink({ title }) { return \`/\${title}/\` }`, '/T/'],
	[`permalink: (data) => \`/\${data.page.fileSlug}/x.html\``, '/a/x.html'],
	[`eleventyComputed: { permalink: data => \`/c/\${data.title}/\` }`, '/c/T/'],
	["permalink: () => '/fixed/'", '/fixed/'],
])('reads the address that a function puts together: %s', async (text, url) => {
	site = scratchSite({
		...eleventy,
		'src/posts/posts.11tydata.js': `export default { ${text} }`,
		'src/posts/a.md': post('T'),
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map((one) => one.url)).toEqual([url])
})

it.each([
	["config.setDataFileBaseName('index')", ['a.md', 'deep/b.md']],
	["if (process.env.CI) config.setDataFileBaseName('index')", ['a.md', 'deep/b.md', 'named/c.md']],
])('reads data of folders under the name that the config gives it: %s', async (call, hidden) => {
	const none = 'export default { permalink: false }'
	site = scratchSite({
		'eleventy.config.js': `export default function (config) {\n\t${call}\n}\nexport const config = { dir: { input: 'src' } }`,
		'src/posts/a.md': post('A'),
		'src/posts/a.11tydata.js': none,
		'src/posts/deep/index.11tydata.js': none,
		'src/posts/deep/b.md': post('B'),
		'src/posts/named/named.11tydata.js': none,
		'src/posts/named/c.md': post('C'),
	})
	const { skipped } = await site.build()
	expect(skipped.map(({ file }) => file.slice('src/posts/'.length)).sort()).toEqual(hidden)
})

it.each([
	`permalink: ({ page }) => \`/\${page.date}/\``,
	'permalink: ({ page }) => page.x ? `/a/` : false',
	'permalink: ({ page }) => `/a/` && false',
	`permalink: ({ page }) => \`/\${slug(page.fileSlug)}/\``,
	`permalink: ({ page: { fileSlug } }) => \`/\${fileSlug}/\``,
	`permalink: ({ page = {} }) => \`/\${page.fileSlug}/\``,
	'permalink: (data) => { if (data.x) return false; return `/a/` }',
	`permalink: (data) => \`/\${other.page.fileSlug}/\``,
	`permalink: ({ title }) => \`/{{ page.fileSlug }}/\${title}\``,
])('nobody can tell the address of %s', async (text) => {
	site = scratchSite({
		...eleventy,
		'src/posts/posts.11tydata.js': `export default { ${text} }`,
		'src/posts/a.md': post('T'),
	})
	const { posts, skipped } = await site.build()
	expect(posts).toEqual([])
	expect(skipped).toEqual([{ file: 'src/posts/a.md', reason: 'permalink unread' }])
})

const paths = (names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [`src/${name}.md`, post('A')]))

// Held against Eleventy 3.1.8 with the same files.
it('leaves out what lines of ignore files lead to from their folder, and names it', async () => {
	const shown = ['a', 'brace/b', 'build/x', 'c.bak', 'cfgname/x', 'sub/c.bak', 'sub/inner/x']
	const ofGit = [
		'dra1/x',
		'private/p',
		'rooted',
		'star/x',
		'star/y/z',
		'brace/a',
		'wip-ok',
		'b/two/x',
	]
	const ofInput = ['inner/x', 'up']
	const ofConfig = ['cfgdir/x', 'dot', 'sub/anywhere']
	site = scratchSite({
		...eleventy,
		'eleventy.config.js': `export default (c) => {
	c.ignores.add('src/cfgdir'); c.ignores.add('cfgname'); c.ignores.add('**/anywhere.md'); c.ignores.add('./src/dot.md')
	return { dir: { input: 'src' } }
}`,
		'.gitignore':
			'# A comment\nbuild\n*.bak.md\nsrc/dra*\nsrc/private/\n/src/rooted.md\nrooted.md\n*/star/*\nsrc/brace/{a,c}.md\nsrc/wip-*.md\n!src/wip-ok.md\n../up.md\n**/two\n',
		'.eleventyignore': '  src/space.md  \r\n',
		'src/.eleventyignore': 'inner\n/up.md\n',
		...paths([...shown, ...ofGit, ...ofInput, ...ofConfig, 'sub/rooted', 'space']),
		'src/_includes/part.md': 'No post',
	})
	const { diagnostics, posts, skipped } = await site.build()
	const files = (names: readonly string[]) => names.map((name) => `src/${name}.md`).sort()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ file }) => file).sort()).toEqual(files([...shown, 'sub/rooted']))
	const by = (file: string) =>
		skipped.filter(({ reason }) => reason === `ignored by ${file}`).map((one) => one.file)
	expect(by('.gitignore')).toEqual(files(ofGit))
	expect(by('.eleventyignore')).toEqual(['src/space.md'])
	expect(by('src/.eleventyignore')).toEqual(files(ofInput))
	expect(by('eleventy.config.js')).toEqual(files(ofConfig))
	expect(skipped).toHaveLength(ofGit.length + ofInput.length + ofConfig.length + 1)
})

// Each held against Eleventy 3.1.8 with the same files.
describe('a glob of an Eleventy site leaves out what it does there', () => {
	const names = ['Drafts/d', 'posts/a', 'posts/b', 'posts/draft-1', 'private/p', 'sub/private/q']
	const others = ['x']
	const left = (hidden: readonly string[]) =>
		[...names, ...others].filter((name) => !hidden.includes(name)).map((name) => `src/${name}.md`)
	const siteWith = (files: Readonly<Record<string, string>>, calls = '') =>
		scratchSite({
			...eleventy,
			'eleventy.config.js': `export default (c) => { ${calls}; return { dir: { input: 'src' } } }`,
			...files,
			...paths([...names, ...others]),
		})
	const shownIn = async ({ build }: ScratchSite) =>
		(await build()).posts.map(({ file }) => file).sort()

	it.each([
		['src/**/draft-*.md', ['posts/draft-1']],
		['**/private/**', ['private/p', 'sub/private/q']],
		['**/private', ['private/p', 'sub/private/q']],
		['src/{posts/a,posts/b}.md', ['posts/a', 'posts/b']],
		['src/{posts/{a,b}.md,private}', ['posts/a', 'posts/b', 'private/p']],
		['{src/posts/a,src/private/p}.md', ['posts/a', 'private/p']],
		['src/DRAFTS', ['Drafts/d']],
		['src/drafts/D.md', ['Drafts/d']],
		['src/posts/[!a].md', ['posts/b']],
		['src/posts/!(a).md', ['posts/b', 'posts/draft-1']],
		['src/po*', ['posts/a', 'posts/b', 'posts/draft-1']],
		['*', []],
		['**/s*', ['sub/private/q']],
	])('as a line of a file: %s', async (line, hidden) => {
		site = siteWith({ '.eleventyignore': line })
		expect(await shownIn(site)).toEqual(left(hidden))
	})

	it.each([
		['**/private/', ['private/p', 'sub/private/q']],
		['src/!(posts|sub)/*', ['Drafts/d', 'private/p']],
		['!src/posts/a.md', []],
		['#x.md', []],
	])('as what its config adds: %s', async (line, hidden) => {
		site = siteWith({}, `c.ignores.add('${line}')`)
		expect(await shownIn(site)).toEqual(left(hidden))
	})

	it('in a config of ours whose content is a folder within', async () => {
		const said = { generator: 'eleventy', content: 'src/private' }
		const ignored = '**/private/**'
		site = siteWith({ '.eleventyignore': ignored, 'blog.config.json': JSON.stringify(said) })
		expect(await shownIn(site)).toEqual([])
		site.put({ '.eleventyignore': '' })
		expect(await shownIn(site)).toEqual(['src/private/p.md'])
	})

	it.each([
		['src/posts/draft-{22..29}.md', 'a choice such as `{10,11,12}`'],
		['src/{posts/a,posts/b.md', '`{` and `}` in pairs'],
		['src/posts/[a.md', '`[` and `]` in pairs'],
	])('and is told where it leaves out less than it seems to: %s', async (line, expected) => {
		site = siteWith({ '.eleventyignore': `# Hidden\n  ${line}` })
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ file }) => file).sort()).toEqual(left([]))
		expect(diagnostics).toEqual([
			expect.objectContaining({
				rule: 'generator-setting-unread',
				file: '.eleventyignore',
				line: 2,
				column: 3,
				message: expect.stringContaining(expected),
				hint: 'Write each path on a line of its own.',
			}),
		])
	})

	it.each([
		"const { ignores } = c; ignores.add('src/x.md')",
		"c.addPlugin(other, { ignores: ['a'] }); c.ignores.add('src/x.md')",
	])('also with %s', async (calls) => {
		site = siteWith({}, calls)
		expect(await shownIn(site)).toEqual(left(['x']))
	})

	it.each([
		"const hidden = c.ignores; hidden.add('src/x.md')",
		"c['ignores'].add('src/x.md')",
		"c.ignores['add']('src/x.md')",
		"c.ignores = new Set(['src/x.md'])",
	])('and publishes nothing where nobody can tell what is added: %s', async (calls) => {
		site = siteWith({}, calls)
		const { diagnostics, posts } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics.map(({ rule }) => rule)).toContain('generator-folder-unknown')
	})
})

it('reads no `.gitignore` if the config says so', async () => {
	site = scratchSite({
		...eleventy,
		'eleventy.config.js':
			"export default (c) => { c.setUseGitIgnore(false); return { dir: { input: 'src' } } }",
		'.gitignore': 'src/a.md',
		'src/a.md': post('A'),
	})
	expect((await site.build()).posts).toHaveLength(1)
})

it('says what it hides and Eleventy shows: posts of the future, and those with `published: false`', async () => {
	const files = {
		'src/posts/later.md': '---\ntitle: Later\ndate: 2099-01-01\n---\nText',
		'src/posts/no.md': post('No', 'published: false\n'),
		'src/posts/draft.md': post('Draft', 'published: false\ndraft: true\n'),
		'src/posts/shown.md': post('Shown', 'published: false\ndraft: false\n'),
	}
	site = scratchSite({ ...eleventy, ...files })
	const { diagnostics, posts, skipped } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/posts/shown/'])
	expect(skipped).toEqual([
		{ file: 'src/posts/draft.md', reason: 'draft' },
		{ file: 'src/posts/later.md', reason: 'scheduled' },
		{ file: 'src/posts/no.md', reason: 'draft' },
	])
	expect(diagnostics).toMatchObject([
		{ rule: 'post-scheduled', severity: 'info', file: 'src/posts/later.md' },
		{ rule: 'front-matter-hides', severity: 'info', file: 'src/posts/no.md', line: 4, column: 1 },
	])
	const all = await site.build({ future: true })
	expect(all.posts.map(({ url }) => url)).toContain('/posts/later/')
	expect(all.diagnostics.map(({ rule }) => rule)).not.toContain('post-scheduled')
})

it('says nothing of them elsewhere', async () => {
	site = scratchSite({
		'blog.config.json': '{"url": "https://e.x"}',
		'posts/later.md': '---\ntitle: Later\ndate: 2099-01-01\n---\nText',
		'posts/no.md': post('No', 'published: false\n'),
		'posts/a.md': post('A'),
	})
	expect((await site.build()).diagnostics).toEqual([])
})

// Held against Eleventy 3.1.8 with the same files, but that each tag counts once.
it('adds tags of folders, programs and files of one post to those of a post', async () => {
	const tagged = (lines: string) =>
		`---\ntitle: T\n${lines}---\n{% for tag in tags %}[{{ tag }}]{% endfor %}`
	site = scratchSite({
		...eleventy,
		'src/posts/posts.json': '{"tags": "all"}',
		'src/posts/posts.11tydata.js': 'export default { tags: ["js"] }',
		'src/posts/deep/deep.json': '{"tags": ["deep", "all"]}',
		'src/posts/e.json': '{"tags": "file"}',
		'src/posts/a.md': tagged('tags: [own, all]\n'),
		'src/posts/c.md': tagged('tags: one, two\n'),
		'src/posts/d.md': tagged(''),
		'src/posts/deep/b.md': tagged('tags: [own]\n'),
		'src/posts/e.md': tagged('tags: [own]\n'),
		'src/posts/n.md': tagged('tags:\n'),
		'src/posts/o.md': tagged('override:tags: [z]\n'),
	})
	expect((await site.build()).diagnostics).toEqual([])
	const out = site.bytesOf('out')
	const tagsOf = (name: string) =>
		/<p>(\[.*\])<\/p>/.exec(out.get(`posts/${name}/index.html`) ?? '')?.[1]
	expect(
		Object.fromEntries(
			['a', 'c', 'd', 'deep/b', 'e', 'n', 'o'].map((name) => [name, tagsOf(name)]),
		),
	).toEqual({
		a: '[all][js][own]',
		c: '[all][js][one][two]',
		d: '[all][js]',
		'deep/b': '[all][js][deep][own]',
		e: '[all][js][file][own]',
		n: '[all][js]',
		o: '[z]',
	})
	expect(out.get('tags/own/index.html')).toContain('/posts/deep/b/')
	expect(out.has('tags/z/index.html')).toBe(true)
})
