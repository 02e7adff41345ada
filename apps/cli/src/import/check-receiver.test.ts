import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('ghost.json', JSON.stringify({ db: [{ data: { posts, settings } }] }))
})
afterEach(() => folder.remove())

const posts = [{ id: 'a1', title: 'Hello', slug: 'hello', html: '<p>Text</p>' }]
const settings = [
	{ key: 'title', value: 'Old' },
	{ key: 'timezone', value: 'Europe/Berlin' },
]

const importInto = (out: string, ...more: string[]) =>
	folder.blog(
		'import',
		'ghost',
		'ghost.json',
		'--site',
		'https://old.example',
		'--out',
		out,
		...more,
	)

async function put(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) await folder.put(path, text)
}

describe('an import into a site', () => {
	it.each([
		['Hugo', 'hugo.toml', 'title = "Mine"\nbaseURL = "https://mine.example/"'],
		['ours', 'blog.config.json', '{ "title": "Mine" }'],
		['ours in code', 'blog.config.ts', 'export default { title: "Mine" }'],
	])('of %s leaves its config alone, and says what is not written', async (_, name, text) => {
		await put({ [`site/${name}`]: text, 'site/content/posts/a.md': '---\ntitle: A\n---\n' })
		const { code, out, err } = await importInto('site')
		expect({ code, out }).toEqual({
			code: 0,
			out: '1 item: 1 written, 0 unchanged, 0 skipped\n',
		})
		expect(err).toContain(
			`${name}: info: Unexpected config beside what the old site says: title "Old", url "https://old.example" and timeZone "Europe/Berlin" are not written`,
		)
		expect((await readdir(join(folder.dir, 'site'))).sort()).toEqual([name, 'content'].sort())
		expect(await folder.read(`site/${name}`)).toBe(text)
		expect(JSON.parse((await folder.blog('list', 'site', '--json')).out)).toHaveLength(2)
	})

	it('says nothing of a config that an import has written', async () => {
		await importInto('new')
		expect(await importInto('new')).toEqual({
			code: 0,
			out: '1 item: 0 written, 1 unchanged, 0 skipped\n',
			err: '',
		})
	})

	it('takes a blog of ours that has no content yet, a folder with a README, and one of Markdown in `content`', async () => {
		await put({
			'ours/blog.config.json': '{ "languages": ["en", "de"] }',
			'cloned/README.md': '# Blog',
			'cloned/LICENSE.md': 'MIT',
			'cloned/CODE_OF_CONDUCT.md': 'Be kind',
			'plain/content/a.md': '# A',
		})
		for (const out of ['ours', 'cloned', 'plain'])
			expect(await importInto(out)).toMatchObject({ code: 0 })
	})

	it.each([
		['a Jekyll site (_config.yml) has its posts in `_posts`', { '_config.yml': '' }],
		['a Jekyll site has its posts in `_posts`', { '_posts/2024-01-01-a.md': '' }],
		[
			'a Docusaurus site (docusaurus.config.js) has its posts in `blog`',
			{ 'docusaurus.config.js': 'export default { title: "D" }', 'blog/a.md': '# A' },
		],
		[
			'a VitePress site (.vitepress/config.mts) has its posts in ',
			{ '.vitepress/config.mts': 'export default {}', 'posts/a.md': '# A' },
		],
		[
			'an Astro site (astro.config.mjs) has its posts in `src/content/blog`',
			{ 'astro.config.mjs': 'export default {}', 'src/content/blog/a.md': '---\ntitle: A\n---\n' },
		],
		[
			'an Eleventy site (eleventy.config.js) has its posts in `src/posts`',
			{
				'eleventy.config.js': 'export default () => ({ dir: { input: "src" } })',
				'src/a.md': '# A',
			},
		],
		[
			'a Hugo site (hugo.toml) has its posts in `content/en` and `content/de`',
			{
				'hugo.toml':
					'[languages.en]\ncontentDir = "content/en"\n[languages.de]\ncontentDir = "content/de"\n',
				'content/en/a.md': '# A',
			},
		],
		[
			'a blog (blog.config.json) has its posts in `src`',
			{ 'blog.config.json': '{"content":"src"}', 'src/a.md': '' },
		],
	])('that would not read it is refused: %s', async (reason, files) => {
		for (const [path, text] of Object.entries(files)) await folder.put(`site/${path}`, text)
		const before = await readdir(join(folder.dir, 'site'), { recursive: true })
		for (const more of [[], ['--dry-run']]) {
			const { code, out, err } = await importInto('site', ...more)
			expect({ code, out }).toEqual({ code: 2, out: '' })
			expect(err).toContain(`blog: Expected a folder for --out that reads \`content\`: ${reason}`)
			expect(err).toContain('Import into a new folder, and move the files')
		}
		expect(await readdir(join(folder.dir, 'site'), { recursive: true })).toEqual(before)
	})

	it.each([
		['plain Markdown', {}],
		['a blog without `content`', { 'blog.config.json': '{}' }],
	])('that would lose its posts by it is refused: %s', async (_, files) => {
		await put({ 'notes/n.md': '# N', 'notes/deep/m.md': '# M' })
		for (const [path, text] of Object.entries(files)) await folder.put(`notes/${path}`, text)
		const { code, err } = await importInto('notes')
		expect({ code, err }).toEqual({
			code: 2,
			err: expect.stringMatching(
				/^blog: Expected a folder for --out without posts of its own: .*deep\/m\.md and 1 more would be none, since `content` would be read instead\. Move them into `content` before, or import into a new folder\n$/,
			),
		})
		expect(await readdir(join(folder.dir, 'notes'))).not.toContain('content')
	})
})

describe('an import of a whole site', () => {
	it('is refused where its posts would not be read, and can be run again', async () => {
		await put({
			'jekyll/_config.yml': 'title: Old\n',
			'jekyll/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n',
			'site/hugo.toml': 'title = "Mine"',
			'site/content/a.md': '# A',
			'plain/content/a.md': '# A',
		})
		const take = (out: string) => folder.blog('import', 'jekyll', 'jekyll', '--out', out)
		expect(await take('site')).toMatchObject({
			code: 2,
			err: expect.stringContaining('a Hugo site (hugo.toml) has its posts in `content`'),
		})
		expect(await take('taken')).toMatchObject({ code: 0 })
		const again = await take('taken')
		expect(again).toMatchObject({ code: 0, err: '' })
		expect(await readFile(join(folder.dir, 'taken/blog.config.json'), 'utf8')).toContain('Old')
	})
})
