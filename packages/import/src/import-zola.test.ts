import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadBlog } from '@blog/core/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importBlog } from './import-blog.ts'

let dir: string

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-import-'))
	const files = {
		'config.toml': 'base_url = "https://old.example/"',
		'content/2024-05-06-hello.md':
			'+++\ntitle = "Hello"\n+++\n\nSee [it](@/notes/A.md#b) and [it](https://old.example/gone/).\n\n<!-- more -->\n',
		'content/notes/A.md':
			'+++\ntitle = "A"\ndate = 2024-05-07\npath = "2024/a"\n+++\n\n## b\n\n[Back](https://old.example/hello/), [source](https://example.com/a), ![](cat.png)\n',
		'content/notes/cat.png': 'png',
		'static/a.txt': 'a',
	}
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, 'old', path)), { recursive: true })
		writeFileSync(join(dir, 'old', path), text)
	}
})

afterEach(() => rmSync(dir, { recursive: true }))

const run = () => importBlog('zola', join(dir, 'old'), { out: join(dir, 'site') })

it('leaves files at their places and addresses, and rewrites links between them', async () => {
	const { items, written, skipped, diagnostics } = await run()
	expect({ items, skipped, diagnostics }).toEqual({
		items: 5,
		skipped: [expect.objectContaining({ id: 'config.toml', type: 'file' })],
		diagnostics: [],
	})
	expect(written).toEqual([
		'content/2024-05-06-hello.md',
		'content/notes/A.md',
		'content/notes/cat.png',
		'static/a.txt',
	])
	expect(readFileSync(join(dir, 'site', 'content/notes/A.md'), 'utf8')).toBe(`---
title: A
url: /2024/a/
date: 2024-05-07
---

## b

[Back](../2024-05-06-hello.md), [source](https://example.com/a), ![](cat.png)
`)
	expect(readFileSync(join(dir, 'site', 'content/2024-05-06-hello.md'), 'utf8')).toContain(
		'[it](notes/A.md#b) and [it](https://old.example/gone/)',
	)
})

it('makes a blog that the core reads without complaint, and changes nothing the second time', async () => {
	const { written } = await run()
	const blog = await loadBlog(join(dir, 'site'))
	expect(blog.diagnostics).toEqual([])
	expect(blog.posts.map(({ url, date }) => ({ url, date }))).toEqual([
		{ url: '/2024/a/', date: '2024-05-07' },
		{ url: '/hello/', date: '2024-05-06' },
	])
	expect(blog.redirects).toEqual([])
	expect(await run()).toMatchObject({ written: [], unchanged: written })
})

it('keeps the ids of headings that links lead to', async () => {
	writeFileSync(
		join(dir, 'old/content/ids.md'),
		'+++\ntitle = "Ids"\ndate = 2024-01-01\n+++\n\n[a](#what-s-next)\n\n## What\'s next?\n',
	)
	const { config } = await run()
	const said = JSON.parse(readFileSync(join(dir, 'site', config ?? ''), 'utf8'))
	expect(said).toMatchObject({ url: 'https://old.example/', headingIds: 'zola' })
	const { posts } = await loadBlog(join(dir, 'site'), { headingIds: said.headingIds })
	expect(posts.find(({ title }) => title === 'Ids')?.headings[0]?.id).toBe('what-s-next')
})

it.each([
	['[slugify]\nanchors = "safe"', undefined],
	['[slugify]\npaths = "off"', 'zola'],
])('says so unless the config wants others: %j', async (toml, expected) => {
	writeFileSync(join(dir, 'old/config.toml'), `base_url = "https://old.example/"\n${toml}`)
	await run()
	const said = JSON.parse(readFileSync(join(dir, 'site/blog.config.json'), 'utf8'))
	expect(said.headingIds).toBe(expected)
})

it('keeps the addresses of feeds', async () => {
	writeFileSync(
		join(dir, 'old/config.toml'),
		'base_url = "https://old.example"\nfeed_filenames = ["atom.xml", "rss.xml"]\n',
	)
	await run()
	const config = JSON.parse(readFileSync(join(dir, 'site/blog.config.json'), 'utf8'))
	expect(config.feed).toEqual({ files: { rss: 'rss.xml' } })
})

it('leads to the lists of its taxonomies from the addresses that they had', async () => {
	writeFileSync(
		join(dir, 'old/config.toml'),
		'base_url = "https://old.example/"\ntaxonomies = [{ name = "people" }]\n',
	)
	writeFileSync(
		join(dir, 'old/content/b.md'),
		'+++\ntitle = "B"\ndate = 2024-01-01\n[taxonomies]\npeople = ["Jo"]\n+++\n\n[Jo](/people/jo/)\n',
	)
	await run()
	const { taxonomies } = JSON.parse(readFileSync(join(dir, 'site/blog.config.json'), 'utf8'))
	expect(taxonomies).toEqual({ people: 'people' })
	const blog = await loadBlog(join(dir, 'site'), { taxonomies })
	expect(blog.posts.find(({ title }) => title === 'B')?.terms).toEqual({ people: ['Jo'] })
	expect(blog.diagnostics).toEqual([])
})

it('takes the other languages along', async () => {
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(dir, 'old', path)), { recursive: true })
		writeFileSync(join(dir, 'old', path), text)
	}
	put(
		'config.toml',
		'base_url = "https://old.example/"\n[languages.fr]\ntitle = "Notes en français"\n',
	)
	put(
		'content/trip/index.md',
		'+++\ntitle = "Trip"\ndate = 2024-01-01\n+++\n\n[fr](@/trip/index.fr.md)\n',
	)
	put(
		'content/trip/index.fr.md',
		'+++\ntitle = "Voyage"\ndate = 2024-01-01\n+++\n\n[a](https://old.example/fr/trip/)\n',
	)
	const { config } = await run()
	const { languages } = JSON.parse(readFileSync(join(dir, 'site', config ?? ''), 'utf8'))
	expect(languages).toEqual({ fr: { title: 'Notes en français' } })
	const blog = await loadBlog(join(dir, 'site'), { languages: Object.keys(languages) })
	expect(blog.skipped).toEqual([])
	expect(blog.posts.map(({ url }) => url)).toContain('/fr/trip/')
	expect(readFileSync(join(dir, 'site/content/trip/index.fr.md'), 'utf8')).toContain(
		'[a](index.fr.md)',
	)
})

it('follows links to sections that say nothing, and those with signs encoded, and slugs', async () => {
	const put = (name: string, matter: string, text = 'Text') =>
		writeFileSync(join(dir, 'old/content', name), `+++\n${matter}\n+++\n\n${text}\n`)
	put('_index.md', 'sort_by = "date"', '')
	put('Über Uns.md', 'title = "T"\nslug = "Über Slug"\ndate = 2024-01-01')
	put('a.md', 'title = "A"\ndate = 2024-01-02', '[h](@/_index.md) [u](@/%C3%9Cber%20Uns.md)')
	await run()
	expect(readFileSync(join(dir, 'site/content/a.md'), 'utf8')).toContain(
		'[h](/) [u](%C3%9Cber%20Uns.md)',
	)
	const { diagnostics, redirects } = await loadBlog(join(dir, 'site'), {
		url: 'https://old.example',
	})
	expect(diagnostics).toEqual([])
	expect(redirects).toEqual([expect.objectContaining({ from: '/uber-slug/' })])
})

it('keeps what feeds called a post that has another address now, and hides what had no page', async () => {
	const put = (name: string, matter: string) =>
		writeFileSync(join(dir, 'old/content', name), `+++\ntitle = "T"\n${matter}\n+++\n\nText\n`)
	put('2024-01-02-First_Post.md', '')
	put('hidden.md', 'date = 2024-01-01\nrender = false')
	expect(await run()).toMatchObject({ drafts: { 'without page': 1 } })
	const url = 'https://old.example'
	const { posts, redirects, skipped } = await loadBlog(join(dir, 'site'), { url })
	const moved = posts.find(({ id }) => id.endsWith('First_Post'))
	expect(moved).toMatchObject({ url: '/first_post/', guid: `${url}/first-post/` })
	expect(redirects).toEqual([expect.objectContaining({ from: '/first-post/' })])
	expect(posts.filter(({ guid }) => guid !== undefined)).toEqual([moved])
	expect(skipped.map(({ file }) => file)).toEqual(['content/hidden.md'])
})

it('leads from where Zola listed a tag to its list', async () => {
	const tags = (names: string) =>
		`+++\ntitle = "T"\ndate = 2024-05-08\n[taxonomies]\ntags = ${names}\n+++\n\n[All](https://old.example/tags/node-js/)\n`
	writeFileSync(
		join(dir, 'old', 'content/notes/t.md'),
		tags('["Node.js", "héhé", "plain", "日本"]'),
	)
	writeFileSync(join(dir, 'old', 'content/notes/u.md'), tags('["Node.js"]'))
	const { written, diagnostics } = await run()
	expect(diagnostics).toEqual([])
	expect(written.filter((path) => path.startsWith('content/tags/'))).toEqual([
		'content/tags/node.js/_index.md',
		'content/tags/héhé/_index.md',
	])
	const list = readFileSync(join(dir, 'site', 'content/tags/node.js/_index.md'), 'utf8')
	expect(list).toContain('/tags/node-js/')
	expect(readFileSync(join(dir, 'site', 'content/notes/u.md'), 'utf8')).not.toContain(
		'https://old.example/tags',
	)
})

it('does the same for a site below a path, and for links to its pages', async () => {
	writeFileSync(join(dir, 'old', 'config.toml'), 'base_url = "https://old.example/sub"')
	writeFileSync(
		join(dir, 'old', 'content/notes/t.md'),
		`+++
title = "T"
date = 2024-05-08
aliases = ["before"]
[taxonomies]
tags = ["Node.js", "C++"]
+++

[a](https://old.example/sub/tags/node-js/) [b](https://old.example/sub/hello/) [c](https://old.example/sub/before) [d](/hello/)
`,
	)
	const { written, diagnostics } = await run()
	expect(diagnostics).toEqual([])
	expect(written).toContain('content/tags/node.js/_index.md')
	const read = (path: string) => readFileSync(join(dir, 'site', path), 'utf8')
	expect(read('content/tags/node.js/_index.md')).toContain('- /tags/node-js/')
	expect(read('content/tags/cplusplus/_index.md')).toContain('- /tags/c/')
	expect(read('content/notes/t.md')).toMatch(
		/^\[a\]\(\/tags\/node\.js\/\) \[b\]\(\.\.\/2024-05-06-hello\.md\) \[c\]\(t\.md\) \[d\]\(\/hello\/\)$/m,
	)
})

it('tells of a list that it makes no page of, since it is that of two terms', async () => {
	writeFileSync(
		join(dir, 'old', 'content/notes/t.md'),
		'+++\ntitle = "T"\ndate = 2024-05-08\n[taxonomies]\ntags = ["Node.js A", "node.js-a"]\n+++\n',
	)
	const { items, written, skipped } = await run()
	expect(skipped).toEqual([
		expect.objectContaining({ title: 'Node.js A', reason: 'several terms have its list here' }),
		expect.objectContaining({ id: 'config.toml' }),
	])
	expect(items).toBe(written.length + skipped.length)
})

it.each([
	['', { smartPunctuation: false, extras: { bareLinks: false } }],
	['smart_punctuation = false', { smartPunctuation: false, extras: { bareLinks: false } }],
	['smart_punctuation = true', { extras: { bareLinks: false } }],
	[
		'render_emoji = true\ndefinition_list = true\nsmart_punctuation = true',
		{ extras: { bareLinks: false, emoji: true, definitionLists: true } },
	],
])('says how Zola reads Markdown: %j', async (toml, expected) => {
	writeFileSync(join(dir, 'old', 'config.toml'), `base_url = "/"\n[markdown]\n${toml}\n`)
	await run()
	const { headingIds, ...said } = JSON.parse(
		readFileSync(join(dir, 'site/blog.config.json'), 'utf8'),
	)
	expect(said).toEqual(expected)
})
