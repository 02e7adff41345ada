import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

let folder: CommandFolder
let dir: string
beforeEach(async () => {
	folder = await commandFolder()
	dir = folder.dir
	await put('site/blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	await put(
		'site/content/posts/old.md',
		'---\ntitle: Old\ndate: 2020-01-01\ntags: [cache]\n---\nOld words about caches.',
	)
	await put(
		'site/content/posts/new.md',
		'---\ntitle: New\ndate: 2024-10-09T08:30:00+02:00\n---\nNew words.',
	)
	await put('site/content/posts/draft.md', '---\ntitle: Draft\ndraft: true\n---\nHidden.')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const blog = (...args: Parameters<CommandFolder['blog']>) => folder.blog(...args)
/** What checks say of the draft. */
const draft = 'not checked: 1 draft (--drafts)\n'
const blogOn = (...args: Parameters<CommandFolder['blogOn']>) => folder.blogOn(...args)

describe('blog', () => {
	it.each([[[]], [['--help']], [['build', '--help']], [['help', 'list']]])(
		'%j prints help on standard output',
		async (argv) => {
			const { code, out, err } = await blog(...argv)
			expect({ code, err }).toEqual({ code: 0, err: '' })
			expect(out).toContain('Usage: blog')
			expect(out).toContain('Example')
		},
	)

	it('prints its version', async () => {
		const { version } = JSON.parse(
			await readFile(new URL('../package.json', import.meta.url), 'utf8'),
		) as { version: string }
		expect(await blog('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
	})

	it.each([
		[['frobnicate']],
		[['build', '--nonsense']],
		[['build', 'a', 'b']],
		[['build', '']],
		[['build', 'site', '--out', '']],
		[['import', 'jekyll', 'site', '--out', ' ']],
		[['tag', 'merge', 'a', '', '--into', 'b']],
		[['show', '', 'site']],
		[['build', '--workers', 'many']],
		[['build', '--workers', '0']],
		[['show']],
		[['show', 'old', 'site', '--format', 'pdf']],
		[['dev', '--port', '70000']],
		[['graph', 'site', '--json', '--dot']],
		[['check', 'site', '--json', '--format', 'sarif']],
		[['check', 'site', '--allow-private']],
		[['check', 'site', '--against', 'nowhere.xml', '--format', 'xml']],
		[['build', 'nowhere', '--out', 'out']],
		[['build', 'site', '--out', 'site/content/x']],
		[['show', 'odl', 'site']],
		[['list', 'site', '--only', 'drafts']],
		[['list', 'site', '--only', 'draft', '--drafts']],
		[['list', 'site', '--columns', 'date,titel']],
		[['list', 'site', '--columns', 'date', '--json']],
		[['list', 'site', '--quiet', '--verbose']],
		[['list', 'site', '--year', '24']],
		[['list', 'site', '--year', '0']],
		[['list', 'site', '--tag', '']],
		[['list', 'site', '--author', ' ']],
		[['list', 'site', '--text', '']],
		[['list', 'site', '--only', ',']],
		[['list', 'site', '--columns', '']],
		[['dev', 'site', '--host', '']],
		[['preview', 'site', '--host', '']],
		[['api', 'site', '--host', '']],
	])('%j is wrong usage: one line of reason and code 2', async (argv) => {
		const { code, out, err } = await blog(...argv)
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toMatch(/^blog: [^\n]+\n$/)
	})

	it('quotes a path with blanks where it is to be copied', async () => {
		await put('we ird/a.md', 'Text.')
		expect((await blog('we ird')).err).toContain("`blog build 'we ird'` builds it")
		expect((await blog('build', 'we ird')).err).toMatch(
			/Say for example --out '[^']*\/we ird-site'\n$/,
		)
	})

	it('says what was meant', async () => {
		expect((await blog('biuld')).err).toContain('Did you mean build?')
		expect((await blog('list', 'site', '--draft')).err).toContain('Did you mean --drafts?')
		expect((await blog('site')).err).toBe(
			"blog: unknown command 'site'. It is a folder: `blog dev site` shows it in a browser, `blog build site` builds it.\n",
		)
		expect((await blog('list', 'sit')).err).toMatch(
			/^blog: Expected a folder at .*sit, did you mean site\?\n$/,
		)
		expect((await blog('show', 'odl', 'site')).err).toContain('did you mean old?')
	})

	it('has code 2 for a wrong config and 3 for what cannot be written', async () => {
		await put('bad/blog.config.json', '{"titel": 1}')
		expect((await blog('list', 'bad')).code).toBe(2)
		await put('file', '')
		expect((await blog('build', 'site', '--out', 'file/out')).code).toBe(3)
	})
})

describe('blog build', () => {
	it('prints one object with every source file in it', async () => {
		const { code, out, err } = await blog('build', 'site', '--out', 'out', '--json')
		const summary = JSON.parse(out) as Record<string, unknown>
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(Object.keys(summary)).toEqual([
			'posts',
			'skipped',
			'pages',
			'written',
			'unchanged',
			'removed',
			'diagnostics',
			'durationMs',
		])
		expect(summary).toMatchObject({
			posts: [
				{ file: 'content/posts/new.md', url: '/posts/new/' },
				{ file: 'content/posts/old.md', url: '/posts/old/' },
			],
			skipped: [{ file: 'content/posts/draft.md', reason: 'draft' }],
			unchanged: 0,
			removed: 0,
		})
		expect(await readFile(join(dir, 'out/posts/old/index.html'), 'utf8')).toContain('caches')
	})

	it('takes every flag of the contract', async () => {
		const { code, out } = await blog(
			...[
				'build',
				'site',
				'--out',
				'out',
				'--drafts',
				'--future',
				'--expired',
				'--no-cache',
				'--workers',
				'2',
				'--verify',
				'--json',
			],
		)
		expect(code).toBe(0)
		expect(out).toContain('content/posts/draft.md","url')
	})

	it('has code 1 if the content has errors, and still builds the rest', async () => {
		await put('site/content/posts/bad.md', '---\ndate: 2017-02-29\n---\n')
		const { code, out, err } = await blog('build', 'site', '--out', 'out')
		expect(code).toBe(1)
		expect(out).toMatch(/^\d+ source files .*; 1 error\b.*\n$/)
		expect(err).toContain('content/posts/bad.md:2:')
		expect(err).not.toContain('\u001b')
	})
})

describe('blog build with many mistakes', () => {
	it('shows the gravest and how many more there are', async () => {
		for (let n = 0; n < 30; n++)
			await put(`site/content/posts/bad${n}.md`, `---\ndate: 2017-02-3${n}\n---\n`)
		const { err } = await blog('build', 'site', '--out', 'out')
		expect(err.match(/: error: /g)).toHaveLength(20)
		expect(err).toMatch(/… and \d+ more: `blog check` shows them all\n$/)
	})

	it('says once what is the same in many places', async () => {
		for (let n = 0; n < 6; n++)
			await put(`site/content/posts/bad${n}.md`, '---\ntitle: Bad\ndate: 2017-02-29\n---\n')
		const places = (numbers: readonly number[]) =>
			numbers.map((n) => `    content/posts/bad${n}.md:3:1\n`).join('')
		const build = await blog('build', 'site', '--out', 'out')
		expect(build.err.match(/\[date-invalid\]/g)).toHaveLength(1)
		expect(build.err).toContain(`  the same in 5 more places:\n${places([1, 2, 3])}    …\n`)
		const check = await blog('check', 'site')
		expect(check.out).toContain(`  the same in 5 more places:\n${places([1, 2, 3, 4, 5])}`)
		const json = JSON.parse((await blog('check', 'site', '--json')).out) as { rule: string }[]
		expect(json.filter(({ rule }) => rule === 'date-invalid')).toHaveLength(6)
	})
})

describe('blog list, show, check and search', () => {
	it('list the posts newest first with the promised fields', async () => {
		const { code, out, err } = await blog('list', 'site', '--json')
		const posts = JSON.parse(out) as Record<string, unknown>[]
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(posts.map(({ slug, date }) => [slug, date])).toEqual([
			['new', '2024-10-09T08:30:00+02:00'],
			['old', '2020-01-01'],
		])
		expect(posts[1]).toEqual({
			id: 'posts/old',
			slug: 'old',
			url: '/posts/old/',
			title: 'Old',
			date: '2020-01-01',
			lastmod: expect.any(String),
			words: 4,
			readingTime: 1,
			summary: 'Old words about caches.',
			truncated: false,
			tags: ['cache'],
			categories: [],
			authors: [],
			draft: false,
			file: 'content/posts/old.md',
		})
	})

	it('list the posts of the author of the site, who is that of posts that name none', async () => {
		await put('site/blog.config.json', '{"author": "Ann", "languages": {"de": {"author": "Bo"}}}')
		await put('site/content/posts/neu.de.md', '---\ntitle: Neu\ndate: 2021-01-01\n---\n')
		const listed = async (name: string) =>
			(await blog('list', 'site', '--columns', 'slug,authors', '--author', name)).out
		expect(await listed('ann')).toBe('new\tAnn\nold\tAnn\n')
		expect(await listed('Bo')).toBe('neu\tBo\n')
	})

	it('show drafts only when asked', async () => {
		expect((await blog('list', 'site')).out).not.toContain('Draft')
		expect((await blog('list', 'site', '--drafts')).out).toContain('Draft (draft)')
	})

	it('list some of the posts', async () => {
		await put('site/content/posts/soon.md', '---\ntitle: Soon\ndate: 2999-01-01\n---\n')
		const titles = async (...flags: string[]) =>
			(await blog('list', 'site', '--columns', 'title', ...flags)).out.split('\n').slice(0, -1)
		expect(await titles('--only', 'draft,future,')).toEqual(['Soon (scheduled)', 'Draft (draft)'])
		expect(await titles('--tag', 'Cache', '--year', '2020')).toEqual(['Old'])
		expect(await titles('--text', 'WORDS', '--limit', '1')).toEqual(['New'])
		expect(await titles('--text', 'date:')).toEqual([])
		expect(await blog('list', 'site', '--tag', 'caches')).toEqual({
			code: 0,
			out: '',
			err: 'no post has the tag `caches`, did you mean cache?\n',
		})
		expect((await blog('list', 'site', '--year', '1999')).err).toBe('no post fits, of 2\n')
	})

	it('list columns, separated by tabs in a pipe', async () => {
		expect((await blog('list', 'site', '--columns', 'date,words,tags,url')).out).toBe(
			'2024-10-09\t2\t\t/posts/new/\n2020-01-01\t4\tcache\t/posts/old/\n',
		)
	})

	it('show a post in every format', async () => {
		expect((await blog('show', 'old', 'site')).out).toBe(
			await readFile(join(dir, 'site/content/posts/old.md'), 'utf8'),
		)
		expect(await blog('show', 'site/content/posts/old.md', 'site')).toEqual(
			await blog('show', 'old', 'site'),
		)
		expect((await blog('show', '/posts/old/', 'site', '--format', 'html')).out).toContain(
			'<p>Old words about caches.</p>',
		)
		expect((await blog('show', 'old', 'site', '--format', 'text')).out.trim()).toBe(
			'Old words about caches.',
		)
		for (const flags of [['--format', 'json'], ['--json']])
			expect(JSON.parse((await blog('show', 'old', 'site', ...flags)).out)).toMatchObject({
				slug: 'old',
				html: expect.stringContaining('<p>'),
			})
	})

	it('check the content and write nothing', async () => {
		expect(JSON.parse((await blog('check', 'site', '--json')).out)).toEqual([])
		await put('site/content/posts/bad.md', '---\ndate: 2017-02-29\n---\n')
		const { code, out } = await blog('check', 'site', '--json')
		expect(code).toBe(1)
		expect(JSON.parse(out)).toContainEqual({
			rule: 'date-invalid',
			severity: 'error',
			file: 'content/posts/bad.md',
			line: 2,
			column: expect.any(Number),
			message: expect.any(String),
			hint: expect.any(String),
		})
	})

	it('check in the format that is asked for', async () => {
		await put('site/content/posts/bad.md', '---\ntitle: Bad\n---\n[x](no.md)\n')
		const text = await blog('check', 'site')
		expect(text).toMatchObject({ code: 1, err: `1 error\n${draft}` })
		expect((await blog('check', 'site', '--drafts')).err).toBe('1 error\n')
		expect(text.out).toContain('  > 4 | [x](no.md)')
		expect((await blog('check', 'site', '--format', 'github')).out).toMatch(
			/^::error file=site\/content\/posts\/bad\.md,line=4,col=1,title=link-broken::/,
		)
		const { runs } = JSON.parse((await blog('check', 'site', '--format', 'sarif')).out)
		const [{ locations, ...result }] = runs[0].results
		expect(result).toMatchObject({ ruleId: 'link-broken', level: 'error' })
		expect(locations[0].physicalLocation.artifactLocation.uri).toBe('site/content/posts/bad.md')
	})

	it('check, and say how many notes there are', async () => {
		const file = 'site/content/posts/deep.md'
		await put(file, '---\ntitle: Deep\ndate: 2020-01-05\n---\n# One\n')
		expect(await blog('check', 'site')).toMatchObject({
			code: 0,
			out: expect.stringContaining('heading-first-level'),
			err: `No errors or warnings, 1 info\n${draft}`,
		})
		await put(file, '---\ntitle: Deep\ndate: 2020-01-05\n---\n# One\n[x](/nothing/)\n')
		expect((await blog('check', 'site')).err).toBe(`1 warning, 1 info\n${draft}`)
	})

	it('check against an old sitemap, and say how much is missing', async () => {
		const url = (path: string) => `<url><loc>https://old.example${path}</loc></url>`
		await put('old.xml', `<urlset>${url('/posts/old/')}${url('/gone/')}</urlset>`)
		const { code, out, err } = await blog('check', 'site', '--against', 'old.xml')
		expect({ code, err }).toEqual({ code: 1, err: `1 error\n${draft}1 missing\n` })
		expect(out).toContain('at `/gone/` [address-lost]')
		await put('old.xml', `<urlset>${url('/posts/old/')}</urlset>`)
		expect(await blog('check', 'site', '--against', 'old.xml')).toEqual({
			code: 0,
			out: '',
			err: `No problems found\n${draft}0 missing\n`,
		})
	})

	it.each(['old.xml', 'site/old.xml'])(
		'check against an old sitemap, and point at it: %s',
		async (file) => {
			await put(file, '<urlset><url><loc>https://old.example/gone/</loc></url></urlset>')
			const args = ['check', 'site', '--against', file, '--format']
			expect((await blog(...args, 'github')).out).toMatch(
				`::error file=${file},title=address-lost::`,
			)
			const { runs } = JSON.parse((await blog(...args, 'sarif')).out)
			expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(file)
		},
	)

	it('check and mend, or say what would be mended', async () => {
		const file = 'site/content/posts/odd.md'
		await put(file, '---\ntitle: Odd\ndate: 2020-1-5\n---\n')
		expect((await blog('check', 'site', '--dry-run')).err).toBe(
			`would mend content/posts/odd.md: date-not-iso (line 3)\nNo errors or warnings, 1 info\n${draft}`,
		)
		expect(await blog('check', 'site', '--fix')).toEqual({
			code: 0,
			out: '',
			err: `mended content/posts/odd.md: date-not-iso (line 3)\nNo problems found\n${draft}`,
		})
		expect(await readFile(join(dir, file), 'utf8')).toContain('date: 2020-01-05\n')
	})

	it('search the posts', async () => {
		const { out } = await blog('search', 'caches', 'site', '--json')
		expect((JSON.parse(out) as { slug: string }[]).map(({ slug }) => slug)).toEqual(['old'])
		expect(await blog('search', 'nothing-like-it', 'site')).toEqual({
			code: 0,
			out: '',
			err: 'no post has these words\n',
		})
		expect(await blog('search', ' ', 'site')).toMatchObject({ code: 2 })
	})

	it('say which files are missing, and nothing of what is hidden on purpose', async () => {
		await put('site/content/posts/2024-01-01-bad.md', '---\ntitle: [\n---\n')
		for (const command of [['list'], ['search', 'words']])
			expect((await blog(...command, 'site')).err).toMatch(
				/^skipped: content\/posts\/2024-01-01-bad.md \(.*\); `blog check` says where and why\n$/,
			)
		expect((await blog('show', 'draft', 'site')).err).toBe(
			'blog: Unexpected slug draft: content/posts/draft.md is skipped (draft); say --drafts to see it\n',
		)
		expect((await blog('show', 'bad', 'site')).err).toContain('2024-01-01-bad.md is skipped')
	})

	it('name lists that do not say what they are called, as their pages do', async () => {
		const content = join(dir, 'named', 'content')
		await mkdir(join(content, 'notes'), { recursive: true })
		await writeFile(join(dir, 'named', 'blog.config.json'), '{ "title": "Mine" }')
		await writeFile(join(content, '_index.md'), 'To [notes](/notes/).\n')
		await writeFile(join(content, 'notes', '_index.md'), 'To [a](a.md).\n')
		await writeFile(join(content, 'notes', 'a.md'), '# A\n')
		const { out } = await blog('graph', 'named')
		expect(out).toContain('\nMine (list)  /\n  → Notes (list)  /notes/\n')
		expect(JSON.parse((await blog('show', '/notes/', 'named', '--json')).out)).toMatchObject({
			title: 'Notes',
			kind: 'list',
		})
	})

	it('say that there is nothing', async () => {
		await mkdir(join(dir, 'empty'))
		expect(await blog('list', 'empty')).toEqual({ code: 0, out: '', err: 'no posts in empty\n' })
		expect((await blog('check', 'empty', '--json')).out).toContain('"no-posts"')
	})

	it('count posts that are in no list as what they list', async () => {
		await put('alone/content/posts/a.md', '---\ntitle: A\nunlisted: true\n---\n')
		expect(await blog('list', 'alone')).toMatchObject({ out: expect.stringMatching(/A/), err: '' })
		expect(await blog('list', 'alone', '--text', 'none')).toMatchObject({
			out: '',
			err: 'no post fits, of 1\n',
		})
	})
})

describe('blog stats and graph', () => {
	it('print one object with --json', async () => {
		await put(
			'site/content/posts/link.md',
			'---\ndate: 2020-02-01\n---\n[old](https://example.com/posts/old/)',
		)
		const stats = await blog('stats', 'site', '--json')
		expect({ code: stats.code, err: stats.err }).toEqual({ code: 0, err: '' })
		expect(JSON.parse(stats.out)).toMatchObject({
			posts: 3,
			words: 7,
			tags: [{ name: 'cache', posts: 1 }],
			streak: { from: '2020-01', to: '2020-02', months: 2 },
		})
		expect(JSON.parse((await blog('graph', 'site', '--json')).out)).toMatchObject({
			edges: [{ from: '/posts/link/', to: '/posts/old/' }],
			orphans: ['/posts/new/'],
		})
	})

	it('print text for people, and DOT for Graphviz', async () => {
		expect((await blog('stats', 'site', '--drafts')).out).toMatch(/^3 posts, 7 words/)
		expect((await blog('graph', 'site')).out).toContain('  New  /posts/new/\n')
		expect((await blog('graph', 'site', '--dot')).out).toMatch(/^digraph blog \{/)
	})

	it('say that there is nothing', async () => {
		await mkdir(join(dir, 'empty'))
		for (const command of ['stats', 'graph'])
			expect(await blog(command, 'empty')).toMatchObject({ code: 0, err: 'no posts in empty\n' })
	})
})

/** Every file below a folder with its text. */
async function allFiles(folder: string): Promise<Readonly<Record<string, string>>> {
	const root = join(dir, folder)
	const entries = await readdir(root, { recursive: true, withFileTypes: true })
	const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
	const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
	return Object.fromEntries(
		paths.map((path, place) => [path.slice(root.length + 1), texts[place] ?? '']),
	)
}

describe('blog import', () => {
	const posts = [
		{ id: 'a1', title: 'Hello', slug: 'hello', html: '<p>Text</p>', published_at: '2024-05-06' },
		{ id: 'a2', title: 'New', slug: 'new', html: null, lexical: '{' },
	]

	it('makes a folder that builds, and says what became of each item', async () => {
		await put('ghost.json', JSON.stringify({ db: [{ data: { posts } }] }))
		const made = ['import', 'ghost', 'ghost.json', '--out', 'imported']
		expect(await blog(...made)).toMatchObject({
			code: 0,
			out: '2 items: 1 written, 0 unchanged, 1 skipped\n  1 skipped: its text is damaged: open and save it in Ghost\n',
			err: '',
		})
		expect(JSON.parse((await blog(...made, '--json')).out)).toMatchObject({
			items: 2,
			written: [],
			unchanged: ['content/posts/hello.md'],
			skipped: [{ id: 'a2', title: 'New' }],
			diagnostics: [],
		})
		expect(await blog('build', 'imported', '--out', 'public')).toMatchObject({ code: 0 })
	})

	it('fetches the files of the old site when it is told to, and builds with them', async () => {
		const server = createServer((_, response) =>
			response.writeHead(200, { 'content-type': 'image/png' }).end('pixels'),
		)
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
		const html = '<img src="__GHOST_URL__/content/images/a.png">'
		await put('ghost.json', JSON.stringify({ data: { posts: [{ ...posts[0], html }] } }))
		const made = ['import', 'ghost', 'ghost.json', '--out', 'imported', '--site', site]
		expect((await blog(...made)).out).toContain(
			'1 file of the old site: 1 left there; --download fetches them\n',
		)
		expect(await blog(...made, '--download')).toMatchObject({
			code: 0,
			out: expect.stringContaining(
				'1 file of the old site: 1 downloaded (6 bytes), 0 already there, 0 failed\n',
			),
			err: '',
		})
		server.close()
		expect(await blog('build', 'imported', '--out', 'public')).toMatchObject({ code: 0 })
		expect(await readFile(join(dir, 'public/posts/hello/index.html'), 'utf8')).toContain(
			'src="/content/images/a.png"',
		)
		expect(await readFile(join(dir, 'public/content/images/a.png'), 'utf8')).toBe('pixels')
		expect(await blog(...made, '--max-size', '5')).toMatchObject({
			code: 2,
			err: 'blog: Expected --download beside --max-size\n',
		})
	})

	it('takes a site of Hugo with it, whose settings it writes in our words', async () => {
		await put(
			'hugo/hugo.yaml',
			'title: Old\nbaseURL: https://old.example/\nbuildDrafts: true\npermalinks:\n  posts: /:year/:slug/\nmenus:\n  main:\n    - name: Us\n      url: /about/\n',
		)
		const files = {
			'content/posts/a.md': '---\ntitle: A\ndate: 2024-05-06\ntags: [x]\n---\n{{< ref "b" >}}\n',
			'content/posts/b/index.md': '---\ntitle: B\ndraft: true\n---\n![](b.txt)\n',
			'content/posts/b/b.txt': 'b',
			'static/robots.txt': 'x',
			'archetypes/default.md': '---\ntitle: "{{ .Title }}"\n---\n',
		}
		for (const [path, text] of Object.entries(files)) await put(`hugo/${path}`, text)
		await put('hugo/layouts/index.html', '<p>')
		const made = ['import', 'hugo', 'hugo', '--out', 'taken']
		const left =
			'  1 skipped: layouts, themes and plug-ins stay behind (layouts/)\n  1 skipped: what it says is in blog.config.json (hugo.yaml)\n'
		expect(await blog(...made, '--dry-run')).toMatchObject({
			out: `7 items: 5 to write, 0 unchanged, 2 skipped; 2 warnings\n${left}blog.config.json to write\n`,
		})
		expect(await blog(...made)).toMatchObject({
			code: 0,
			out: `7 items: 5 written, 0 unchanged, 2 skipped; 2 warnings\n${left}blog.config.json written\n`,
			err: expect.stringMatching(/(?=[\s\S]*`--drafts`)[\s\S]*`index\.html`: they are left out/),
		})
		for (const [path, text] of Object.entries(files))
			expect(await readFile(join(dir, 'taken', path), 'utf8')).toBe(text)
		expect(JSON.parse(await readFile(join(dir, 'taken/blog.config.json'), 'utf8'))).toMatchObject({
			title: 'Old',
			url: 'https://old.example/',
			menu: [{ name: 'Us', url: '/about/' }],
		})
		expect((await blog(...made)).out).toBe(
			`7 items: 0 written, 5 unchanged, 2 skipped; 2 warnings\n${left}`,
		)

		for (const site of ['hugo', 'taken'])
			await blog('build', site, '--drafts', '--out', `built-${site}`)
		expect(await allFiles('built-taken')).toEqual(await allFiles('built-hugo'))
		expect(Object.keys(await allFiles('built-taken'))).toContain('2024/a/index.html')
	})

	it('says of all that lies in the folder of a site what became of it', async () => {
		const files = {
			'_config.yml': 'title: Old\nurl: https://old.example\ncollections: [recipes]\n',
			'_posts/2024-01-01-a.md': '---\ntitle: A\n---\nText\n',
			'_drafts/b.md': 'Text\n',
			'_recipes/soup.md': '---\ntitle: Soup\n---\n',
			'_layouts/default.html': '{{ content }}',
			'_data/x.yml': 'a: 1',
			'assets/style.scss': '---\n---\na {}',
			'assets/a.png': 'x',
			'docs.xml': '---\n---\n<a/>',
			Gemfile: '',
		}
		for (const [path, text] of Object.entries(files)) await put(`jekyll/${path}`, text)
		await put('jekyll/node_modules/a.js', '')
		await put('jekyll/_site/index.html', '')
		const { out } = await blog('import', 'jekyll', 'jekyll', '--out', 'taken', '--json')
		const { items, written, skipped } = JSON.parse(out) as {
			readonly items: number
			readonly written: readonly string[]
			readonly skipped: readonly { readonly id: string; readonly reason: string }[]
		}
		expect([...written].sort()).toEqual(['_drafts/b.md', '_posts/2024-01-01-a.md', 'assets/a.png'])
		const reasons = Object.fromEntries(skipped.map(({ id, reason }) => [id, reason]))
		expect(Object.keys(reasons).sort()).toEqual([
			'Gemfile',
			'_config.yml',
			'_data/',
			'_layouts/',
			'_recipes/',
			'assets/style.scss',
			'docs.xml',
		])
		expect(reasons['_recipes/']).toContain('collection')
		expect(reasons['assets/style.scss']).toContain('source')
		expect(items).toBe(written.length + skipped.length)
	})

	it('an imported site of Jekyll builds as it did, with what its collections and `include` name', async () => {
		const page = '---\ntitle: A\n---\nText\n'
		const config = 'collections: { notes: { output: true } }\ninclude: [_pages]\nexclude: [left]\n'
		await put('jekyll/_config.yml', config)
		for (const path of ['_posts/2024-01-01-a.md', '_notes/n.md', '_pages/p.md', 'left/x.md'])
			await put(`jekyll/${path}`, page)
		await blog('import', 'jekyll', 'jekyll', '--out', 'taken')
		for (const site of ['jekyll', 'taken']) await blog('build', site, '--out', `built-${site}`)
		expect(await allFiles('built-taken')).toEqual(await allFiles('built-jekyll'))
		expect(Object.keys(await allFiles('built-taken'))).toContain('notes/n.html')
	})

	it('takes the pages in HTML of a Jekyll site that are shown here, and names those that are not', async () => {
		const files = {
			'_config.yml': 'title: Old\nurl: https://old.example\n',
			'_data/talks.yml': '- title: One\n',
			'_posts/2024-01-01-a.md': '---\ntitle: A\n---\n[about](/about.html)\n',
			'about.html': '---\nlayout: page\ntitle: About\n---\n<p>{{ site.title }} *me*</p>\n',
			'talks.html':
				'---\nlayout: page\ntitle: Talks\n---\n<p>Of these:</p>{% for t in site.data.talks %}<p>{{ t.title }}</p>{% endfor %}\n',
			'hidden.html': '---\nlayout: page\ntitle: H\npublished: false\n---\n<p>Secret</p>\n',
			'all.html':
				'---\nlayout: page\ntitle: All\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n',
		}
		for (const [path, text] of Object.entries(files)) await put(`jekyll/${path}`, text)
		const { out } = await blog('import', 'jekyll', 'jekyll', '--out', 'taken', '--json')
		const { written, skipped } = JSON.parse(out)
		expect(written).toEqual(expect.arrayContaining(['about.html', 'talks.html']))
		expect(skipped).toContainEqual(
			expect.objectContaining({
				id: 'all.html',
				reason: 'it is made of a template, which is not run',
			}),
		)
		for (const site of ['jekyll', 'taken']) await blog('build', site, '--out', `built-${site}`)
		const built = await allFiles('built-taken')
		expect(built).toEqual(await allFiles('built-jekyll'))
		expect(built['about.html']).toContain('<p>Old *me*</p>')
		expect(Object.keys(built)).not.toContain('hidden.html')
	})

	it.each([
		['hugo', { 'hugo.toml': 'staticDir = ["static", "more"]\n' }, 'content'],
		[
			'eleventy',
			{ 'eleventy.config.js': 'export default (c) => { c.addPassthroughCopy("public") }\n' },
			'posts',
		],
	])(
		'an imported site of %s builds, though its static folder was empty',
		async (format, files, content) => {
			for (const [path, text] of Object.entries(files)) await put(`old/${path}`, text)
			await put(`old/${content}/a.md`, '---\ntitle: A\n---\n')
			await put('old/more/robots.txt', 'x')
			for (const folder of ['static', 'public']) await mkdir(join(dir, 'old', folder))
			expect(await blog('import', format, 'old', '--out', 'empty')).toMatchObject({ code: 0 })
			expect(await blog('build', 'empty', '--out', 'out')).toMatchObject({ code: 0 })
			if (format === 'hugo') expect(await readFile(join(dir, 'out/robots.txt'), 'utf8')).toBe('x')
		},
	)

	it.each([
		['hugo', 'hugo.toml', '[languages.en]\n[languages.fr]\ncontentDir = "french"'],
		['zola', 'zola.toml', ''],
	])(
		'an import from %s follows no folder that leads out, and says so',
		async (format, config, more) => {
			await put(`old/${config}`, `title = "Old"\n${more}`)
			await mkdir(join(dir, 'old/french'))
			await put('own/secret.md', 'Secret')
			await put('own/secret.txt', 'Secret')
			for (const name of ['content', 'static', 'archetypes'])
				await symlink('../own', join(dir, 'old', name))
			const { out, code } = await blog('import', format, 'old', '--out', 'taken', '--json')
			const { items, written, skipped, diagnostics } = JSON.parse(out)
			expect({ code, written, items }).toEqual({ code: 0, written: [], items: skipped.length })
			expect(skipped).toContainEqual(
				expect.objectContaining({ id: 'content', reason: 'it is a symbolic link' }),
			)
			const told = diagnostics.map(({ rule, file }: Record<string, string>) => `${rule} ${file}`)
			expect(told).toContain('symlink-not-followed content')
			expect(told).toContain('symlink-not-followed static')
			expect(await readdir(join(dir, 'taken'))).toEqual(['blog.config.json'])
		},
	)

	it('names an export that is damaged as the author did', async () => {
		await put('exports/posts.xml', '<rss>\n<channel>')
		const made = ['import', 'wordpress', join('exports', 'posts.xml'), '--out', 'damaged']
		expect((await blog(...made)).err).toMatch(/^exports\/posts\.xml:2:10: error: /)
		expect(JSON.parse((await blog(...made, '--json')).out).diagnostics[0].file).toBe(
			join('exports', 'posts.xml'),
		)
	})

	it.each(['hugo', 'zola'])('refuses to import a site of %s into itself', async (format) => {
		await put('own/hugo.toml', 'title = "a"')
		await put('own/config.toml', 'base_url = "https://old.example"')
		await put('own/content/a.md', '+++\n+++\n')
		expect(await blog('import', format, 'own', '--out', 'own')).toMatchObject({
			code: 2,
			err: expect.stringMatching(/^blog: Expected another folder for --out/),
		})
		expect(await readdir(join(dir, 'own'))).toEqual(['config.toml', 'content', 'hugo.toml'])
	})

	it.each([
		['hugo', 'site', 'found blog.config.json: it is a blog already'],
		[
			'jekyll',
			'other',
			'found one of Hugo: `blog import hugo` takes it along, and `blog build` builds it in place',
		],
		['jekyll', 'eleventy', 'found one of Eleventy: `blog import eleventy` takes it along'],
		['hugo', 'zola', 'found one of Zola: `blog import zola` takes it along'],
		['zola', 'eleventy', 'found one of Eleventy: `blog import eleventy` takes it along'],
		['zola', 'site', 'found blog.config.json: it is a blog already'],
		['zola', 'nowhere', 'Expected a folder at'],
		['hugo', 'plain', 'found none. A folder of Markdown needs no import: `blog build` reads it'],
	])('has code 2 for %s at %s', async (format, site, reason) => {
		await put('other/hugo.toml', '')
		await put('zola/config.toml', 'base_url = "https://example.com"')
		await put('eleventy/eleventy.config.js', '')
		await put('eleventy/content/a.md', '# A')
		await put('plain/a.md', 'Text')
		expect(await blog('import', format, site, '--out', 'taken')).toMatchObject({
			code: 2,
			err: expect.stringContaining(reason),
		})
	})

	it('says in words that a config cannot be read', async () => {
		await mkdir(join(dir, 'odd'))
		await symlink('hugo.toml', join(dir, 'odd', 'hugo.toml'))
		expect(await blog('list', 'odd')).toMatchObject({
			err: expect.stringMatching(/^blog: .*hugo\.toml: its symbolic links lead in a circle\n$/),
		})
	})

	it('has code 1 for a damaged export, 2 for an unknown format or no file', async () => {
		await put('ghost.json', '{')
		const damaged = await blog('import', 'ghost', 'ghost.json', '--out', 'imported')
		expect(damaged.code).toBe(1)
		expect(damaged.err).toContain('ghost.json:1:2')
		const quiet = await blog('import', 'ghost', 'ghost.json', '--out', 'imported', '--quiet')
		expect(quiet).toEqual({ code: 1, out: '', err: damaged.err })
		expect(await blog('import', 'gohst', 'ghost.json')).toMatchObject({
			code: 2,
			err: expect.stringContaining('did you mean ghost?'),
		})
		expect(await blog('import', 'ghost', 'none.json')).toMatchObject({ code: 2 })
	})
})

describe('blog doctor', () => {
	it('says what a site is built with, and writes nothing into it', async () => {
		const { code, out, err } = await blog('doctor', 'site', '--json')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		expect(JSON.parse(out)).toMatchObject({
			versions: { node: process.versions.node },
			config: {
				file: 'blog.config.json',
				settings: expect.arrayContaining([
					{ key: 'title', value: 'Notes', from: 'blog.config.json' },
				]) as unknown,
			},
			counts: { posts: 2, skipped: 1, words: 6 },
			diagnostics: [],
		})
		expect((await blog('doctor', 'site')).out).toContain('2 posts, 0 pages')
		expect(await readdir(join(dir, 'site'))).toEqual(['blog.config.json', 'content'])
	})
})

describe('blog on a terminal', () => {
	it('lists posts in columns that fit it', async () => {
		const { out } = await blogOn({ isTTY: true, columns: 42 }, 'list', 'site')
		expect(out).toBe('2024-10-09  1 min  New  /posts/new/\n2020-01-01  1 min  Old  /posts/old/\n')
	})

	it('lists addresses as people read them, and as they are for programs', async () => {
		await put('site/content/posts/你好.md', '---\ntitle: A\ndate: 2025-01-01\n---\n')
		const encoded = '/posts/%E4%BD%A0%E5%A5%BD/'
		const { out } = await blogOn({ isTTY: true, columns: 42 }, 'list', 'site')
		expect(out).toContain('/posts/你好/\n')
		expect((await blog('list', 'site')).out).toContain('/posts/你好/\n')
		expect((await blog('list', 'site', '--json')).out).toContain(encoded)
		expect((await blog('list', 'site', '--columns', 'url')).out).toContain(`${encoded}\n`)
	})

	it('shows a post laid out, and a file as it is only without what would steer it', async () => {
		await put('site/content/posts/old.md', '---\ntitle: Old\n---\n# *Caches* \u001b[2J\n')
		const terminal = { isTTY: true, columns: 80 }
		expect((await blogOn(terminal, 'show', 'old', 'site')).out).toContain('Caches\u001b[0m')
		expect((await blogOn(terminal, 'show', 'old', 'site', '-f', 'markdown')).out).toContain(
			'# *Caches*  [2J\n',
		)
		expect((await blog('show', 'old', 'site')).out).toContain('\u001b[2J')
	})

	it('lets no post steer it', async () => {
		const evil = '\\e]0;pwned\\a\\e[2J\\u202Etitle'
		await put(
			'site/content/posts/evil.md',
			`---\ntitle: "${evil}"\ndate: 2024-01-01\ntags: ["${evil}"]\nsummary: "${evil}"\n---\nText \u009b2J \u001b[2J \u202e \u0007 [x](mis\u202esing.md)\n\n    code \u001b[2J`,
		)
		for (const command of [
			...[['list'], ['list', '--columns', 'title,tags,summary'], ['search', 'text']],
			...[['stats'], ['graph'], ['check']],
		]) {
			const { out, err } = await blogOn({ isTTY: true, columns: 80 }, ...command, 'site')
			expect(out).toMatch(/title|evil|missing/)
			// biome-ignore lint/suspicious/noControlCharactersInRegex: colours and the line of progress, of our own.
			const rest = (out + err).replace(/\r[^\r\n]*\u001b\[K|\u001b\[[\d;]*m/g, '')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
			expect(rest, command.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
		}
	})
})

describe('blog --quiet and --verbose', () => {
	it('say nothing but failures, or also how long it took', async () => {
		await put('site/content/posts/bad.md', '---\ndate: 2017-02-29\n---\n')
		const quiet = await blog('build', 'site', '--out', 'out', '--quiet')
		expect({ code: quiet.code, out: quiet.out }).toEqual({ code: 1, out: '' })
		expect(quiet.err).toMatch(/^content\/posts\/bad.md:2:.*: error: /)
		expect(quiet.err).not.toContain('warning')
		expect(await blog('list', '-q', 'site', '--tag', 'none')).toEqual({ code: 0, out: '', err: '' })
		expect((await blog('show', '--quiet', 'odl', 'site')).err).toContain('did you mean old?')
		expect((await blog('list', 'site', '--verbose')).err).toMatch(
			/start \d+ ms, .*reading posts \d+ ms, .*in all \d+ ms\n$/,
		)
	})

	it('show where a failure was only when asked', async () => {
		expect((await blog('show', 'odl', 'site')).err).not.toContain('    at ')
		expect((await blog('show', 'odl', 'site', '--verbose')).err).toContain('    at ')
	})
})
