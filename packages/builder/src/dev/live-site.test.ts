import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { liveSite } from './live-site.ts'

let dir = ''
afterEach(() => rmSync(dir, { recursive: true }))

function put(file: string, text: string): string {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
	return file
}

it('reads files that posts of VitePress show again, and leaves the config alone for other edits', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-live-'))
	put('.vitepress/config.mts', "export default { title: 'T' }")
	put('posts/a.md', '# A')
	put('s.js', 'first()')
	const live = await liveSite(dir)
	const bodyOf = () => JSON.stringify(live.site.blog.get('a')?.tree)

	expect(await live.reload([put('posts/a.md', '# A\n\nText')])).toBe(true)
	expect(await live.reload([put('posts/a.md', '# A\n\n<<< @/s.js')])).toBe(false)
	expect(bodyOf()).toContain('first()')
	expect(await live.reload([put('s.js', 'second()')])).toBe(false)
	expect(bodyOf()).toContain('second()')
	put('snippets/b.js', 'third()')
	expect(await live.reload([put('posts/a.md', '# A\n\n<<< ../snippets/b.js')])).toBe(false)
	expect(bodyOf()).toContain('third()')
})

it('hides a post of Jekyll when a folder is added that a pattern of its defaults takes', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-live-'))
	put(
		'_config.yml',
		'defaults: [{ scope: { path: "_posts/2024-01-0*1" }, values: { published: false } }]',
	)
	put('_posts/2024-01-01-a.md', '---\ntitle: A\n---\nText')
	const live = await liveSite(dir)
	const shown = () => live.site.blog.posts.map(({ title }) => title)
	expect(shown()).toEqual(['A'])
	await live.reload([put('_posts/2024-01-01/2024-02-02-b.md', '---\ntitle: B\n---\nText')])
	expect(shown()).toEqual([])
})

it('reads data and parts of Jekyll that come or go, and leaves the config alone for posts', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-live-'))
	put('_config.yml', 'title: T')
	put('_posts/2024-01-01-a.md', '---\ntitle: A\n---\nx {{ site.data.d.k }}{{ site.data.s.e.k }}')
	const live = await liveSite(dir)
	const bodyOf = () => JSON.stringify(live.site.blog.posts[0]?.tree)

	expect(await live.reload([put('_data/d.yml', 'k: first')])).toBe(false)
	expect(bodyOf()).toContain('x first')
	put('_data/s/d.yml', 'k: other')
	await live.reload(['_data/s', '_data/s/d.yml'])
	expect(await live.reload([put('_data/s/e.yml', 'k: second')])).toBe(false)
	expect(bodyOf()).toContain('x firstsecond')
	rmSync(join(dir, '_data/d.yml'))
	expect(await live.reload(['_data/d.yml'])).toBe(false)
	expect(bodyOf()).toContain('x second')

	const post = '---\ntitle: A\n---\n{% include p.html %}'
	expect(await live.reload([put('_posts/2024-01-01-a.md', post)])).toBe(true)
	expect(await live.reload([put('_includes/p.html', '<b>part</b>')])).toBe(false)
	expect(bodyOf()).toContain('part')
	expect(await live.reload([put('_posts/2024-01-02-b.md', '# B')])).toBe(true)
})

it.each([
	['`exclude`', 'blog.config.json', '{ "exclude": ["posts/wip"] }'],
	['`ignoreFiles`', 'hugo.toml', "ignoreFiles = ['/wip/']"],
])('names a file that %s leaves out while it is there', async (by, config, text) => {
	dir = mkdtempSync(join(tmpdir(), 'blog-live-'))
	put(config, text)
	put('content/posts/a.md', '# A')
	const live = await liveSite(dir)
	expect(live.site.blog.skipped).toEqual([])

	const file = 'content/posts/wip/b.markdown'
	expect(await live.reload([put(file, '# B')])).toBe(false)
	expect(live.site.blog.skipped).toEqual([{ file, reason: `ignored by ${by}` }])
	expect(await live.reload([put(file, '# C')])).toBe(true)
	rmSync(join(dir, file))
	expect(await live.reload([file])).toBe(false)
	expect(live.site.blog.skipped).toEqual([])
	expect(await live.reload([put('content/posts/c.md', '# C')])).toBe(true)
})
