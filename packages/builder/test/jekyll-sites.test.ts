import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const config = (text: string) => `title: Notes\nurl: https://example.com\n${text}`
const post = '---\ntitle: T\n---\nText'

/** Builds, and tells which of the paths are there. */
async function built(files: Readonly<Record<string, string>>, paths: readonly string[]) {
	site = scratchSite(files)
	const dir = join(site.root, 'site')
	const { diagnostics } = await buildSite(dir, {})
	return { diagnostics, found: paths.filter((path) => existsSync(join(dir, '_site', path))) }
}

// What Jekyll 4.3.1 makes of the same sites.
describe('a site of Jekyll', () => {
	it('is written into its destination, and nothing is read from there', async () => {
		site = scratchSite({
			'_config.yml': config('destination: ./docs/'),
			'_posts/2024-01-01-a.md': post,
			'notes/docs/b.md': post,
			'docs/old.md': post,
			'docs/old/index.html': '<p>Old</p>',
		})
		const dir = join(site.root, 'site')
		for (const _ of [1, 2]) expect((await buildSite(dir, {})).posts).toHaveLength(2)
		const found = readdirSync(join(dir, 'docs'))
		expect(found).toEqual(expect.arrayContaining(['2024', 'notes', 'old.md', 'sitemap.xml']))
		expect(found).not.toContain('docs')
		expect(readdirSync(dir)).not.toContain('_site')
	})

	it.each([
		['docs', 'src/docs/d.md', 'docs/d.html'],
		['src/out', 'src/d.md', 'd.html'],
	])('whose source is a folder is written into %s', async (destination, file, page) => {
		site = scratchSite({
			'_config.yml': config(`source: src\ndestination: ${destination}`),
			'src/_posts/2024-01-01-a.md': post,
			[file]: post,
			[`${destination}/built.md`]: post,
		})
		const dir = join(site.root, 'site')
		expect((await buildSite(dir, {})).posts).toHaveLength(2)
		expect(existsSync(join(dir, destination, page))).toBe(true)
		expect(existsSync(join(dir, destination, 'built.html'))).toBe(false)
		await site.build()
		expect([...site.bytesOf('out').keys()].join()).not.toContain('built')
	})

	it.each(['_posts', 'src', '[d]ocs', '.'])(
		'reads all of its source where its destination is %s',
		async (destination) => {
			site = scratchSite({
				'_config.yml': config(`source: src\ndestination: "${destination}"`),
				'src/_posts/2024-01-01-a.md': post,
				'src/docs/d.md': post,
			})
			const dir = join(site.root, 'site')
			expect((await buildSite(dir, {})).posts).toHaveLength(2)
		},
	)

	it('is written into no folder of sources, excluded or not', async () => {
		site = scratchSite({
			'blog.config.json': '{ "content": "", "exclude": ["posts"] }',
			'a.md': post,
			'posts/a.md': 'Own',
		})
		const dir = join(site.root, 'site')
		await expect(buildSite(dir, { out: join(dir, 'posts') })).rejects.toMatchObject({
			code: 'OUT_INVALID',
		})
	})

	it('says where it is written if its destination lies elsewhere', async () => {
		const files = { '_config.yml': config('destination: ../docs'), '_posts/2024-01-01-a.md': post }
		const { diagnostics, found } = await built(files, ['2024/01/01/a.html'])
		expect(found).toHaveLength(1)
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				line: 3,
				message: expect.stringContaining('destination'),
			},
		])
	})

	it('hides what its defaults hide', async () => {
		const hidden = (scope: string) => `- { scope: { ${scope} }, values: { published: false } }`
		const { found, diagnostics } = await built(
			{
				'_config.yml': config(
					[
						'collections: { recipes: { output: true } }',
						'defaults:',
						hidden('path: "_posts/**/wip"'),
						hidden('path: "_posts/202?-0[5-6]-*"'),
						hidden('path: "_posts/{old,dead}*"'),
						hidden('path: "_posts/plan"'),
						hidden('path: "**/secret*", type: recipes'),
						hidden('path: "n", type: page'),
					].join('\n'),
				),
				'_posts/2024-01-01-shown.md': post,
				'_posts/2024-05-01-may.md': post,
				'_posts/wip/2024-01-02-a.md': post,
				'_posts/a/b/wip/2024-01-03-b.md': post,
				'_posts/WIP/2024-01-04-c.md': post,
				'_posts/older/2024-01-05-d.md': post,
				'_posts/plans/2024-01-06-e.md': post,
				'_recipes/secret-sauce.md': post,
				'_recipes/soup.md': post,
				'_recipes/noodles.md': post,
				'secret.md': post,
				'notes.md': post,
			},
			[
				...['2024/01/01/shown.html', '2024/05/01/may.html', '2024/01/02/a.html'],
				...['2024/01/03/b.html', '2024/01/04/c.html', '2024/01/05/d.html', '2024/01/06/e.html'],
				...['recipes/secret-sauce.html', 'recipes/soup.html', 'recipes/noodles.html'],
				...['secret.html', 'notes.html'],
			],
		)
		expect(found).toEqual([
			...['2024/01/01/shown.html', '2024/01/04/c.html'],
			...['recipes/soup.html', 'recipes/noodles.html', 'secret.html'],
		])
		expect(diagnostics).toEqual([])
	})

	it('hides what a pattern that cannot be read may hide, and tells', async () => {
		const { found, diagnostics } = await built(
			{
				'_config.yml': config(
					'defaults: [{ scope: { path: "_posts/off/[*" }, values: { published: false } }]',
				),
				'_posts/off/2024-01-01-a.md': post,
				'_posts/2024-01-01-b.md': post,
			},
			['2024/01/01/a.html', '2024/01/01/b.html'],
		)
		expect(found).toEqual(['2024/01/01/b.html'])
		expect(diagnostics).toMatchObject([{ rule: 'generator-setting-unread', file: '_config.yml' }])
	})

	it('does not read names that begin with `#` or `~` or end with `~`', async () => {
		const { found } = await built(
			{
				'_config.yml': config(''),
				'_posts/2024-01-01-a.md': post,
				'_posts/~2024-01-02-b.md': post,
				'_posts/#2024-01-03-c.md': post,
				'#x.md': post,
				'~t.md': post,
				'#f/in.md': post,
				'b.md~': post,
				'~pic.png': 'x',
				'#pic.png': 'x',
				'pic.png~': 'x',
				'pics/~a/b.png': 'x',
				'pics/~b.png': 'x',
				'pics/b.png': 'x',
			},
			[
				...['2024/01/01/a.html', '2024/01/02/b.html', '2024/01/03/c.html', '#x.html', '~t.html'],
				...['#f/in.html', 'b.html', '~pic.png', '#pic.png', 'pic.png~', 'pics/~a/b.png'],
				...['pics/~b.png', 'pics/b.png', '~2024-01-02-b.html', '#2024-01-03-c.html'],
			],
		)
		expect(found).toEqual(['2024/01/01/a.html', 'pics/b.png'])
	})

	it('has its posts where `collections_dir` says, and only there', async () => {
		const { found, diagnostics } = await built(
			{
				'_config.yml': config(
					[
						'collections_dir: in/stuff',
						'collections: { recipes: { output: true } }',
						'defaults:',
						'- { scope: { path: "_posts/2024-01-06" }, values: { published: false } }',
						'- { scope: { path: "in/stuff/sub/_posts/*-07*" }, values: { published: false } }',
						'- { scope: { path: "in/stuff/_recipes/no" }, values: { published: false } }',
					].join('\n'),
				),
				'in/stuff/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n[y]({% link _recipes/x/y.md %})',
				'in/stuff/sub/_posts/2024-01-03-c.md': post,
				'in/stuff/_posts/2024-01-06-f.md': post,
				'in/stuff/sub/_posts/2024-01-07-g.md': post,
				'in/stuff/_recipes/x/y.md': '---\ntitle: Y\n---\n[a]({% post_url 2024-01-01-a %})',
				'in/stuff/_recipes/noodles.md': post,
				'in/stuff/_drafts/d.md': post,
				'in/stuff/_off/o.md': post,
				'in/stuff/page.md': '---\ntitle: P\n---\n[a]({% post_url 2024-01-01-a %})',
				'in/_posts/2024-01-08-h.md': post,
				'in/a/_posts/2024-01-08-h.md': post,
				'_posts/2024-01-08-h.md': post,
				'b/_posts/2024-01-08-h.md': post,
				'in2/_posts/2024-01-08-h.md': post,
				'in/stuffed/_posts/2024-01-08-h.md': post,
				'_recipes/root.md': post,
			},
			[
				...['2024/01/01/a.html', 'sub/2024/01/03/c.html', '2024/01/06/f.html'],
				...['sub/2024/01/07/g.html', 'recipes/x/y.html', 'recipes/noodles.html', 'd.html'],
				...['off/o.html', 'in/stuff/page.html', '2024/01/08/h.html', 'in/2024/01/08/h.html'],
				...['in/a/2024/01/08/h.html', 'b/2024/01/08/h.html', 'in2/2024/01/08/h.html'],
				...['in/stuffed/2024/01/08/h.html', 'recipes/root.html', 'root.html'],
			],
		)
		expect(found).toEqual([
			...['2024/01/01/a.html', 'sub/2024/01/03/c.html'],
			...['recipes/x/y.html', 'in/stuff/page.html'],
		])
		expect(diagnostics).toEqual([])
	})

	it('is made of the folder that `source` says', async () => {
		const { found, diagnostics } = await built(
			{
				'_config.yml': config('source: ./src'),
				'src/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n{% include x.html %}{{ site.data.d.k }}',
				'src/sub/_posts/2024-01-02-b.md': post,
				'src/about/me.md': post,
				'src/img/a.txt': 'a',
				'src/_includes/x.html': 'x',
				'src/_data/d.yml': 'k: v',
				'src/_data/bad.yml': 'k: [',
				'_posts/2024-01-03-c.md': post,
				'static/b.txt': 'b',
				'c.txt': 'c',
			},
			[
				...['2024/01/01/a.html', 'sub/2024/01/02/b.html', 'about/me.html', 'img/a.txt'],
				...['2024/01/03/c.html', 'b.txt', 'static/b.txt', 'c.txt'],
			],
		)
		expect(found).toEqual([
			...['2024/01/01/a.html', 'sub/2024/01/02/b.html', 'about/me.html', 'img/a.txt'],
		])
		expect(diagnostics).toMatchObject([
			{ rule: 'generator-setting-unread', file: 'src/_data/bad.yml' },
		])
	})

	it('is made of another folder than `source` says if a config of ours does', async () => {
		const files = {
			'_config.yml': config('source: .tmp/src'),
			'src/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n{% include x.html %}{{ site.data.d.k }}',
			'src/_includes/x.html': 'x',
			'src/_data/d.yml': 'k: v',
			'src/_wip/b.md': post,
		}
		await expect(built(files, [])).rejects.toThrow(
			/^_config\.yml: Expected a folder at `\.tmp\/src`, as `source` says.*"content": "src"/,
		)
		site?.remove()
		const { found, diagnostics } = await built(
			{ ...files, 'blog.config.json': '{ "content": "src" }' },
			['2024/01/01/a.html', '_wip/b.html', 'wip/b.html'],
		)
		expect(found).toEqual(['2024/01/01/a.html'])
		expect(diagnostics).toEqual([])
	})

	it.each(['../a', '/src', './../a'])(
		'is not built if `source` leads out of it, as `%s` does, and made of what a config of ours says',
		async (source) => {
			const files = {
				'_config.yml': config(`source: ${source}`),
				'src/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n{% include x.html %}{{ site.data.d.k }}',
				'src/_includes/x.html': 'x',
				'src/_data/d.yml': 'k: v',
				'src/_wip/b.md': post,
			}
			await expect(built(files, [])).rejects.toThrow(`Unexpected \`source: ${source}\``)
			site?.remove()
			const { found, diagnostics } = await built(
				{ ...files, 'blog.config.json': '{ "content": "src" }' },
				['2024/01/01/a.html', '_wip/b.html', 'wip/b.html'],
			)
			expect(found).toEqual(['2024/01/01/a.html'])
			expect(diagnostics).toEqual([])
		},
	)

	it.each(['/stuff', 'stuff/', '_stuff', '../stuff', './stuff', '.'])(
		'is not built if posts are in `%s`, where Jekyll finds none',
		async (folder) => {
			await expect(
				built({ '_config.yml': config(`collections_dir: ${folder}`), 'a.md': post }, []),
			).rejects.toThrow(/^_config\.yml:3:1: Unexpected `collections_dir: /)
		},
	)

	it('has a list of the posts of each folder, which a config can leave out', async () => {
		const files = { '_config.yml': config(''), '_posts/2005/2005-01-01-a.md': post }
		const { found } = await built(files, ['2005/index.html'])
		expect(found).toHaveLength(1)
		site?.remove()
		const ours = { 'blog.config.json': '{ "without": ["section"], "out": "_site" }' }
		const lists = ['2005/index.html', '2005/01/01/a.html']
		expect((await built({ ...files, ...ours }, lists)).found).toEqual(['2005/01/01/a.html'])
	})

	it('is not built if it lies outside of its folder, unless a config of ours says where', async () => {
		const files = { '_config.yml': config('source: ../x'), 'site/a.md': post }
		await expect(built(files, [])).rejects.toThrow(
			'_config.yml:3:1: Unexpected `source: ../x`, expected a folder of the site such as `src`',
		)
		site?.remove()
		const ours = { 'blog.config.json': '{ "content": "site" }' }
		await expect(built({ ...files, ...ours }, [])).resolves.toBeDefined()
	})

	it.each([
		[':name', ['2023-01-01-dated-x', 'big-soup', 'with-slug']],
		[':title', ['Big_Soup', 'Dated_x', 'Own_slug']],
		[':slug', ['big-soup', 'dated-x', 'own-slug']],
		[':path', ['Big_Soup', 'With-Slug', 'sub/2023-01-01-Dated_x']],
	])('makes of `%s` what Jekyll makes in collections', async (token, names) => {
		const slugged = '---\ntitle: T\nslug: Own_slug\n---\nText'
		site = scratchSite({
			'_config.yml': config(
				`permalink: /p/:name/\ncollections: { rec: { output: true, permalink: /c/${token}/ } }`,
			),
			'_rec/Big_Soup.md': post,
			'_rec/sub/2023-01-01-Dated_x.md': post,
			'_rec/With-Slug.md': slugged,
			'_posts/2024-01-02-With_x.md': slugged,
			'some.md': slugged,
		})
		const dir = join(site.root, 'site')
		await buildSite(dir, {})
		const pages = readdirSync(join(dir, '_site'), { recursive: true, encoding: 'utf8' })
			.filter((path) => /^(?:[cp]\/|some|own).*index\.html$/i.test(path))
			.map((path) => path.replace('/index.html', ''))
		expect(pages.sort()).toEqual([
			...names.map((name) => `c/${name}`),
			...['p/2024-01-02-with-x', 'some'],
		])
	})
})
