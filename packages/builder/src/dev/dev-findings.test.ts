import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DevSite, devSite } from './dev-site.ts'

let dir: string
let site: DevSite
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-findings-'))
	put('blog.config.json', config())
	put('content/posts/a.md', '# A')
})
afterEach(() => rmSync(dir, { recursive: true }))

function config(more: object = {}): string {
	return JSON.stringify({ title: 'T', url: 'https://example.com', ...more })
}

function put(file: string, text: string): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
}

const start = async () => {
	site = await devSite(dir, {})
}

/** What a server tells after a change: `rule file` each. */
async function told(...files: readonly string[]): Promise<readonly string[]> {
	await site.reload(files)
	expect(site.failure).toBe('')
	const { diagnostics } = await site.pageFindings()
	return [...site.diagnostics, ...diagnostics]
		.filter(({ rule }) => rule !== 'title-missing')
		.map(({ rule, file }) => `${rule} ${file}`)
}

async function toldOf(file: string, text: string): Promise<readonly string[]> {
	put(file, text)
	return told(file)
}

async function toldWithout(file: string): Promise<readonly string[]> {
	rmSync(join(dir, file))
	return told(file)
}

describe('of files that pages show', () => {
	it('a picture beside a post is missed when it is deleted, until it is back', async () => {
		put('content/posts/b/index.md', '# B\n\n![P](p.svg)')
		put('content/posts/b/p.svg', '<svg/>')
		await start()
		expect(await toldWithout('content/posts/b/p.svg')).toContain(
			'image-broken content/posts/b/index.md',
		)
		const other = await toldOf('content/posts/a.md', '# A\n\nText.')
		expect(other).toContain('image-broken content/posts/b/index.md')
		expect(await toldOf('content/posts/b/p.svg', '<svg/>')).toEqual([])
	})

	it('a static file is missed when it is renamed, by links, frames and covers', async () => {
		put('content/posts/b.md', '# B\n\n![P](/p.svg)')
		put('content/posts/c.md', '# C\n\n[P](/p.svg)')
		put('content/posts/d.md', '# D\n\n<iframe src="/p.svg"></iframe>')
		put('content/posts/e.md', '---\ntitle: E\ncover: {image: p.svg, alt: P}\n---\n')
		put('content/page.md', '---\ntitle: P\n---\n[P](/p.svg)')
		put('content/posts/_index.md', '---\ntitle: Posts\n---\n[P](/p.svg)')
		put('static/p.svg', '<svg/>')
		await start()
		renameSync(join(dir, 'static/p.svg'), join(dir, 'static/q.svg'))
		expect((await told('static/p.svg', 'static/q.svg')).toSorted()).toEqual([
			'cover-missing content/posts/e.md',
			'path-missing content/page.md',
			'path-missing content/posts/_index.md',
			'path-missing content/posts/b.md',
			'path-missing content/posts/c.md',
			'path-missing content/posts/d.md',
		])
		renameSync(join(dir, 'static/q.svg'), join(dir, 'static/p.svg'))
		expect(await told('static/p.svg', 'static/q.svg')).toEqual([])
	})

	it('what the introduction of the home page shows is missed at the config', async () => {
		put('static/p.svg', '<svg/>')
		const intro = { text: '[P](/p.svg)', image: { url: '/p.svg', alt: 'P' } }
		put('blog.config.json', config({ intro }))
		await start()
		expect((await toldWithout('static/p.svg')).toSorted()).toEqual([
			'cover-missing blog.config.json',
			'path-missing blog.config.json',
		])
		expect(await toldOf('content/posts/a.md', '# A\n\nText.')).toHaveLength(2)
		expect(await toldOf('static/p.svg', '<svg/>')).toEqual([])
	})
})

describe('of lists', () => {
	const tagged = '---\ntitle: A\ntags: [Go]\n---\n'

	it('the page of a term is missed when its last post goes or is hidden', async () => {
		put('content/posts/a.md', tagged)
		put('content/posts/b.md', '# B\n\n[Go](/tags/go/)')
		await start()
		const finding = 'path-missing content/posts/b.md'
		expect(await toldWithout('content/posts/a.md')).toEqual([finding])
		expect(await toldOf('content/posts/a.md', tagged)).toEqual([])
		const draft = tagged.replace('---\n', '---\ndraft: true\n')
		expect(await toldOf('content/posts/a.md', draft)).toEqual([finding])
		expect(await toldOf('content/posts/a.md', tagged)).toEqual([])
	})

	it('a list is missed by the menu, at the start too', async () => {
		put('content/notes/n.md', '# N')
		put('blog.config.json', config({ menu: [{ name: 'Notes', url: '/notes/' }] }))
		await start()
		expect(site.diagnostics).toEqual([])
		expect(await toldWithout('content/notes/n.md')).toEqual(['path-missing blog.config.json'])
		await start()
		expect(site.diagnostics).toMatchObject([{ rule: 'path-missing' }])
		expect(await toldOf('content/notes/n.md', '# N')).toEqual([])
	})

	it('a section is missed by a relative link', async () => {
		put('content/notes/n.md', '# N')
		put('content/posts/b.md', '# B\n\n[Notes](../../notes/)')
		await start()
		expect(await toldWithout('content/notes/n.md')).toEqual(['link-broken content/posts/b.md'])
		expect(await toldOf('content/notes/n.md', '# N')).toEqual([])
	})

	it('a term is missed when its post is listed no more', async () => {
		put('content/posts/a.md', tagged)
		put('content/posts/b.md', '# B\n\n[Go](/tags/go/), [A](a.md)')
		await start()
		const unlisted = tagged.replace('---\n', '---\nbuild: {list: never}\n')
		expect(await toldOf('content/posts/a.md', unlisted)).toEqual([
			'path-missing content/posts/b.md',
		])
		expect(await toldOf('content/posts/a.md', tagged)).toEqual([])
	})
})

it('tells of links by file when a post moves and keeps its address', async () => {
	put('content/posts/b.md', '# B\n\n[A](a.md)')
	await start()
	mkdirSync(join(dir, 'content/posts/a'))
	renameSync(join(dir, 'content/posts/a.md'), join(dir, 'content/posts/a/index.md'))
	const moved = ['content/posts/a', 'content/posts/a.md', 'content/posts/a/index.md']
	expect(await told(...moved)).toEqual(['link-broken content/posts/b.md'])
	renameSync(join(dir, 'content/posts/a/index.md'), join(dir, 'content/posts/a.md'))
	expect(await told(...moved)).toEqual([])
})

describe('of pages that are made', () => {
	it.each([
		['search', '/search/', { search: false }],
		['feed', '/index.xml', { feed: { lists: [] } }],
		['second page', '/page/2/', { pageSize: 20 }],
	])('the %s is missed when the config turns it off', async (_, path, off) => {
		put('content/posts/b.md', `# B\n\n[x](${path})`)
		put('content/posts/c.md', '# C')
		const on = config({ pageSize: 2 })
		put('blog.config.json', on)
		await start()
		expect(await toldOf('blog.config.json', config({ pageSize: 2, ...off }))).toEqual([
			'path-missing content/posts/b.md',
		])
		expect(await toldOf('blog.config.json', on)).toEqual([])
	})

	it('an archive is missed when its page goes', async () => {
		put('content/archives.md', '---\ntitle: Archive\nlayout: archives\n---\n')
		put('content/posts/b.md', '# B\n\n[x](/archives/)')
		await start()
		expect(await toldWithout('content/archives.md')).toEqual(['path-missing content/posts/b.md'])
	})

	it('the page for what is not found is missed when Hugo makes it no more', async () => {
		rmSync(join(dir, 'blog.config.json'))
		const base = "baseURL = 'https://example.com/'\n"
		put('hugo.toml', base)
		put('content/posts/b.md', '# B\n\n[x](/404.html)')
		await start()
		expect(await toldOf('hugo.toml', `${base}disableKinds = ['404']\n`)).toEqual([
			'path-missing content/posts/b.md',
		])
	})

	it('the second page is missed when too few posts are left for it', async () => {
		put('content/posts/b.md', '# B\n\n[x](/page/2/)')
		put('content/posts/c.md', '# C')
		put('blog.config.json', config({ pageSize: 2 }))
		await start()
		expect(await toldWithout('content/posts/c.md')).toEqual(['path-missing content/posts/b.md'])
		expect(await toldOf('content/posts/c.md', '# C')).toEqual([])
	})
})

it('tells of links to posts that a list hides from above, until it does no more', async () => {
	const list = (cascade: string) => `---\ntitle: Notes\n${cascade}---\n`
	put('content/notes/_index.md', list(''))
	put('content/notes/n.md', '# N')
	put('content/posts/b.md', '# B\n\n[N](../notes/n.md)')
	await start()
	const hidden = list('cascade: {draft: true}\n')
	expect(await toldOf('content/notes/_index.md', hidden)).toEqual([
		'link-broken content/posts/b.md',
	])
	expect(await toldOf('content/notes/_index.md', list(''))).toEqual([])
})

it('tells of a link by name when the name comes to mean two posts', async () => {
	rmSync(join(dir, 'blog.config.json'))
	put('hugo.toml', "baseURL = 'https://example.com/'")
	put('content/b.md', '# B\n\n[A]({{< ref "a.md" >}})')
	await start()
	expect(await toldOf('content/notes/a.md', '# Other')).toEqual(['link-broken content/b.md'])
	expect(await toldWithout('content/notes/a.md')).toEqual([])
})

describe('after a change that any page may show', () => {
	/** More pages than are looked at after one change. */
	const many = Array.from({ length: 60 }, (_, index) => `content/posts/p${index}.md`)
	const broken = `export default { title: 'T', url: 'https://example.com', markdown: { rehypePlugins: [() => (tree) => {
		tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] })
	}] } }`

	it('pages are looked at', async () => {
		await start()
		rmSync(join(dir, 'blog.config.json'))
		put('blog.config.mjs', broken)
		expect(await told('blog.config.json', 'blog.config.mjs')).toEqual([
			'page-failed content/posts/a.md',
		])
	})

	it('as many pages are looked at as there is time for, and the others are counted once', async () => {
		for (const file of many) put(file, '# P')
		await start()
		put('blog.config.json', config({ description: 'Other' }))
		await site.reload(['blog.config.json'])
		expect((await site.pageFindings()).left).toBeGreaterThan(10)
		await site.reload(['content/posts/a.md'])
		expect((await site.pageFindings()).left).toBe(0)
	})

	it('links come first that lead to headings which have other ids now', async () => {
		rmSync(join(dir, 'blog.config.json'))
		const toml = (type: string) =>
			`baseURL = 'https://example.com/'\n[markup.goldmark.parser]\nautoHeadingIDType = '${type}'\n`
		put('hugo.toml', toml('github'))
		for (const file of many) put(file, '---\ndate: 2024-01-01\n---\n# P')
		put('content/posts/a.md', '# A\n\n## Füße')
		put('content/posts/zzz.md', '---\ndate: 1999-01-01\ntitle: Z\n---\n[A](a.md#füße)')
		await start()
		expect(await toldOf('hugo.toml', toml('github-ascii'))).toEqual([
			'link-fragment-missing content/posts/zzz.md',
		])
	})
})

it('tells of the mistake in a post that was saved while the config was broken', async () => {
	await start()
	put('blog.config.json', '{"titel": 1}')
	put('content/posts/a.md', '# A\n\n[gone](gone.md)')
	await site.reload(['blog.config.json', 'content/posts/a.md'])
	expect(site.failure).not.toBe('')
	expect(await toldOf('blog.config.json', config())).toEqual(['link-broken content/posts/a.md'])
})
