import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parsePost } from '@blog/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

let folder: CommandFolder
let dir: string
beforeEach(async () => {
	folder = await commandFolder()
	dir = folder.dir
	await put(
		'site/blog.config.json',
		'{"title": "Notes", "url": "https://example.com", "timeZone": "Asia/Tokyo"}',
	)
	await put('site/content/posts/old.md', '---\ntitle: Old\ndate: 2020-01-01\n---\nText.')
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const read = (...args: Parameters<CommandFolder['read']>) => folder.read(...args)
const blog = (...args: Parameters<CommandFolder['blog']>) => folder.blog(...args)

const now = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/

describe('blog new', () => {
	it('begins a part of a series that the author names', async () => {
		await blog('new', 'Part one', 'site', '-t', 'series')
		const { post } = await parsePost(await read('site/content/posts/part-one.md'))
		expect(post).toMatchObject({ title: 'Part one', series: [] })
	})

	it.each([
		['My first post', 'my-first-post'],
		['"Quotes" & it\'s #1: {{ title }}', 'quotes-its-1-title'],
		['Zeile\nzwei – Größe', 'zeile-zwei-größe'],
		['日本語', '日本語'],
		["[a]: 'b", 'a-b'],
	])('begins a draft with the title %j', async (title, slug) => {
		for (const template of ['post', 'note', 'rfc', 'link', 'series']) {
			const { code, out, err } = await blog(
				'new',
				title,
				'site',
				'-t',
				template,
				'--section',
				template,
			)
			expect({ code, err }).toEqual({ code: 0, err: '' })
			const file = `site/content/${template}/${slug}.md`
			expect(out).toBe(`${file}\n`)
			const { post } = await parsePost(await read(file))
			expect(post).toMatchObject({
				title: title.replace('\n', ' '),
				draft: true,
				date: expect.stringMatching(now),
			})
		}
	})

	it('fills archetypes as Hugo has them, in every format, and keeps what they say', async () => {
		await put(
			'site/archetypes/default.md',
			'+++\ntitle = \'{{ replace .File.ContentBaseName "-" " " | title }}\'\ndate = {{ .Date }}\ndraft = false # mine\nslug = "{{ .Name }}"\n+++\n{{/* a note */}}## {{ title }} {{< ref "old.md" >}}\n',
		)
		expect((await blog('new', 'It\'s "C++"', 'site')).out).toBe('site/content/posts/its-c++.md\n')
		expect(await read('site/content/posts/its-c++.md')).toMatch(
			/^\+\+\+\ntitle = "It's \\"C\+\+\\""\ndate = \S+\+09:00\ndraft = false # mine\nslug = "its-c\+\+"\n\+\+\+\n## It's "C\+\+" \{\{< ref "old.md" >\}\}\n$/,
		)
		await put('site/archetypes/week.md', '---\ntitle: "Week: {{ title }}"\n---\n')
		await blog('new', 'Say "hi"', 'site', '--template', 'week')
		expect((await parsePost(await read('site/content/posts/say-hi.md'))).post?.title).toBe(
			'Week: Say "hi"',
		)
	})

	it.each([
		['nope', 'archetypes/nope.md'],
		['no name', 'archetypes'],
	])('says why it cannot read the templates of a site, asked for %j', async (template, file) => {
		await symlink('archetypes', join(dir, 'site/archetypes'))
		const { code, out, err } = await blog('new', 'A', 'site', '--template', template)
		expect({ code, out }).toEqual({ code: 3, out: '' })
		expect(err).toContain(`Expected to read ${file}: `)
	})

	it.each([
		['a name that is taken', ['Old'], 'is there already'],
		['a section outside', ['A', '--section', '../elsewhere'], 'expected a folder of the content'],
		['a link that leads out', ['A', '--section', 'out'], 'leads out of the content folder'],
		['a hidden section', ['A', '--section', '.git'], 'expected a folder of the content'],
		['a title without a letter', ['?!'], '--slug'],
		['a name that means something else', ['Index'], 'which stands for the folder'],
		['a long name', ['x'.repeat(300)], 'at most 200 bytes'],
		['no title', [' \n'], "for argument 'title'. Expected more than blanks"],
		['a misspelt template', ['A', '-t', 'pots'], 'did you mean post?'],
		['a template that is not there', ['A', '-t', 'nope'], 'expected bad, open, '],
		['a template elsewhere', ['A', '-t', '../../x'], 'Unexpected template'],
		[
			'a template that is a program',
			['A', '-t', 'bad'],
			'archetypes/bad.md:2: Unexpected `{{ if .Site }}`',
		],
		[
			'a template that makes a post that nobody can read',
			['A', '-t', 'open'],
			'archetypes/open.md:3: Unexpected line `-----`, expected `---` alone',
		],
	])('refuses %s', async (_, argv, reason) => {
		await put('site/archetypes/bad.md', '---\ntitle: {{ if .Site }}a{{ end }}\n---\n')
		await put('site/archetypes/open.md', '---\ntags: [x]\n-----\nText')
		await symlink(dir, join(dir, 'site/content/out'))
		const [title = '', ...flags] = argv
		const { code, out, err } = await blog('new', title, 'site', ...flags)
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toContain(reason)
		expect(err).toMatch(/^blog: [^\n]+\n$/)
		expect(await read('site/content/posts/old.md')).toContain('title: Old')
	})

	it('makes bundles, names of Jekyll, and files of a folder without anything', async () => {
		expect((await blog('new', 'A', 'site', '--bundle')).out).toBe('site/content/posts/a/index.md\n')
		await mkdir(join(dir, 'jekyll/_posts'), { recursive: true })
		expect((await blog('new', 'A', 'jekyll', '--section', '_posts')).out).toMatch(
			/^jekyll\/_posts\/\d{4}-\d\d-\d\d-a\.md\n$/,
		)
		await mkdir(join(dir, 'bare'))
		expect(JSON.parse((await blog('new', 'A', 'bare', '--json')).out)).toMatchObject({
			path: join(dir, 'bare/a.md'),
			slug: 'a',
			title: 'A',
			template: 'template post',
		})
	})
})

describe('blog publish', () => {
	const draft =
		"---\n# mine\ntitle:  'Go'  # short\ndate: 2020-01-01\ndraft: true # until Monday\n---\r\nText.\n"

	it('says on one line what it has published, whatever the file is called', async () => {
		await put('site/content/posts/odd\nname.md', '---\ntitle: Odd\ndraft: true\n---\n')
		const { out } = await blog('publish', 'odd-name', 'site', '--date', '2024-10-09')
		expect(out).toBe('content/posts/odd name.md: draft: false, date: 2024-10-09\n')
	})

	it('changes the date and the draft, and no other character', async () => {
		await put('site/content/posts/go.md', draft)
		const dry = await blog('publish', 'go', 'site', '--dry-run', '--json')
		expect(JSON.parse(dry.out)).toEqual({
			file: 'content/posts/go.md',
			date: expect.stringMatching(now),
			dryRun: true,
		})
		expect(await read('site/content/posts/go.md')).toBe(draft)
		const { code, out } = await blog('publish', 'go', 'site', '--date', '2024-10-09 08:30')
		expect({ code, out }).toEqual({
			code: 0,
			out: 'content/posts/go.md: draft: false, date: 2024-10-09T08:30:00+09:00\n',
		})
		expect(await read('site/content/posts/go.md')).toBe(
			draft
				.replace('2020-01-01', '2024-10-09T08:30:00+09:00')
				.replace('draft: true', 'draft: false'),
		)
		expect((await blog('list', 'site')).out).toContain('/posts/go/')
	})

	it('refuses what is no draft, what is not there, and what is no date', async () => {
		await put('site/content/posts/go.md', draft)
		await put('site/content/posts/soon.md', '---\ndate: 2020-01-01\npublishDate: 2999-01-01\n---\n')
		await put('site/content/posts/gone.md', '---\ndate: 2020-01-01\nexpiryDate: 2021-01-01\n---\n')
		for (const [argv, reason] of [
			[
				['old', 'site'],
				'it is no draft, its date is 2020-01-01. For another day change `date` in its front matter',
			],
			[
				['old', 'site', '--date', '2024-01-01'],
				'it is no draft, and --date is for drafts, its date is 2020-01-01',
			],
			[['soon', 'site'], 'comes out by itself on 2999-01-01. For another day change `publishDate`'],
			[['gone', 'site'], 'is hidden since its `expiryDate`. Take that key out'],
			[['odl', 'site'], 'did you mean old?'],
			[['go', 'site', '--date', '2024-02-30'], 'does not exist'],
		] as const) {
			const { code, err } = await blog('publish', ...argv)
			expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(reason) })
		}
	})

	it('says that a post stays hidden whose expiryDate is over', async () => {
		const file = 'site/content/posts/over.md'
		await put(file, '---\ndraft: true\nexpiryDate: 2021-01-01\n---\n')
		const { code, err } = await blog('publish', 'over', 'site')
		expect({ code, err }).toEqual({
			code: 0,
			err: 'content/posts/over.md stays hidden: its `expiryDate` is 2021-01-01. Take that key out of its front matter to show it\n',
		})
		expect((await blog('list', 'site')).out).not.toContain('over')
		await put(file, '---\ndraft: true\nexpiryDate: 2999-01-01\n---\n')
		expect((await blog('publish', 'over', 'site')).err).toBe('')
	})

	it.each([
		['draft: true\ndraft: false', 'draft', 3],
		['draft: true\nDraft: false', 'Draft', 3],
		['draft: true\npublishDate: 2020-01-01\npublishDate: 2999-01-01', 'publishDate', 4],
		['published: false\nstatus: private', 'status: private', 3],
	])('leaves a draft that would stay hidden: %j', async (keys, key, line) => {
		const text = `---\n${keys}\n---\nText.\n`
		await put('site/content/posts/twice.md', text)
		const { code, out, err } = await blog('publish', 'twice', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain(`content/posts/twice.md:${line}:1`)
		expect(err).toContain(`\`${key}\``)
		expect(err).toContain('content/posts/twice.md would stay hidden (draft); nothing was changed\n')
		expect(await read('site/content/posts/twice.md')).toBe(text)
	})

	it('leaves a post with errors a draft', async () => {
		const text = '---\ntitle: Bad\ndraft: true\nexpiryDate: 2024-02-30\n---\n'
		await put('site/content/posts/bad.md', text)
		const { code, out, err } = await blog('publish', 'bad', 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('content/posts/bad.md has errors and stays a draft')
		expect(await read('site/content/posts/bad.md')).toBe(text)
	})

	it.each([
		['an alias', 'go', 'aliases: [/posts/go/]', 'a draft: published, it would make these errors'],
		['the URL', 'a-go', 'url: /posts/a-go/', 'hidden: its address is taken'],
	])('leaves a draft whose address is %s of another post', async (_, slug, key, state) => {
		await put('site/content/posts/b.md', `---\ntitle: B\ndate: 2020-01-01\n${key}\n---\n`)
		await put(`site/content/posts/${slug}.md`, draft)
		const { code, out, err } = await blog('publish', slug, 'site')
		expect({ code, out }).toEqual({ code: 1, out: '' })
		expect(err).toContain('content/posts/b.md')
		expect(err).toContain('url-duplicate')
		expect(err).toContain(`content/posts/${slug}.md stays ${state}\n`)
		expect(await read(`site/content/posts/${slug}.md`)).toBe(draft)
	})

	it('leaves a draft in _drafts whose address in _posts another post has', async () => {
		await put('jekyll/_config.yml', 'permalink: /:title/\n')
		await put('jekyll/_drafts/go.md', '---\ntitle: Go\n---\n')
		await put('jekyll/_posts/2020-01-01-b.md', '---\npermalink: /go/\n---\n')
		const { code, err } = await blog('publish', 'go', 'jekyll', '--date', '2021-01-01')
		expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('url-duplicate') })
		expect(await read('jekyll/_drafts/go.md')).toBe('---\ntitle: Go\n---\n')
	})

	it('goes by what was wrong before', async () => {
		for (const name of ['b', 'c'])
			await put(`site/content/posts/${name}.md`, '---\ndate: 2020-01-01\nurl: /same/\n---\n')
		await put('site/content/posts/go.md', draft)
		expect((await blog('publish', 'go', 'site')).code).toBe(0)
	})
})

describe('blog init', () => {
	it('makes a blog that builds and can be written in', async () => {
		const title = 'Größe "und"\n: \\ {{ x }}'
		const { code, out, err } = await blog(
			'init',
			"it's new",
			'--yes',
			'--title',
			title,
			'--language',
			'de',
		)
		expect({ code, err }).toEqual({ code: 0, err: "Next: blog dev 'it'\\''s new' --drafts\n" })
		expect(out).toBe('blog.config.json\ncontent/posts/hello.md\npackage.json\n.gitignore\n')
		expect((await blog('build', "it's new")).code).toBe(0)
		expect(await read("it's new/public/index.html")).toContain('lang="de"')
		expect((await blog('new', 'A', "it's new")).code).toBe(0)
		expect(JSON.parse((await blog('check', "it's new", '--json')).out)).toEqual([
			expect.objectContaining({ rule: 'site-url-missing' }),
		])
	})

	it('keeps every file that is there', async () => {
		await put('mine/package.json', '{}')
		await put('mine/.gitignore', 'x\n')
		const { out, err } = await blog('init', 'mine', '-y', '--json')
		expect(JSON.parse(out)).toEqual({
			written: ['blog.config.json', 'content/posts/hello.md'],
			kept: ['package.json', '.gitignore'],
		})
		expect(err).toContain('.gitignore should have the lines .blog/ and /public/')
		expect([await read('mine/package.json'), await read('mine/.gitignore')]).toEqual(['{}', 'x\n'])
	})

	it.each([
		['hugo.toml', 'Hugo site (hugo.toml): it builds in place'],
		['zola.toml', 'Zola site (zola.toml): take it along with `blog import zola`'],
		['blog.config.json', 'this is a blog already'],
		['_config.yml', 'Jekyll site (_config.yml): it builds in place'],
		['notes.md', 'a folder of Markdown: it builds as it is'],
	])('writes nothing beside %s', async (file, reason) => {
		await put(`there/${file}`, '{}')
		expect(await blog('init', 'there', '--yes')).toEqual({
			code: 0,
			out: '',
			err: expect.stringContaining(reason),
		})
		const { out } = await blog('init', 'there', '--yes', '--json')
		expect(JSON.parse(out)).toEqual({ written: [], kept: file === 'notes.md' ? [] : [file] })
	})

	it('refuses the name of a language, and says its tag', async () => {
		const { code, err } = await blog('init', 'fresh', '--yes', '--language', 'english')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringContaining('Unexpected language english, did you mean en?'),
		})
	})

	it.each([[[]], [['--yes', '--url', 'example.com']], [['--yes', '--language', 'x_y z']]])(
		'refuses %j without a terminal',
		async (flags) => {
			expect(await blog('init', 'fresh', ...flags)).toMatchObject({ code: 2, out: '' })
			await expect(read('fresh/blog.config.json')).rejects.toThrow('ENOENT')
		},
	)
})
