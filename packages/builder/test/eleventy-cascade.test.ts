import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const eleventy = {
	'eleventy.config.js':
		"export default (config) => { config.addLayoutAlias('short', 'inner.njk'); return { dir: { input: 'src' } } }",
	'src/_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
}
const post = (matter: string, body = 'Text') =>
	`---\ntitle: A\ndate: 2024-01-01\n${matter}---\n${body}`
const condition =
	'{% unless secret %}UNLESS{% endunless %}{% if secret %}THEN{% else %}ELSE{% endif %}.'

/** What is shown of a post, and what is told. */
async function built(files: Readonly<Record<string, string>>) {
	site = scratchSite({ ...eleventy, ...files })
	const { posts, diagnostics } = await site.build()
	const page = site.bytesOf('out').get('posts/a/index.html') ?? ''
	const tags = [...site.bytesOf('out').keys()].flatMap(
		(path) => /^tags\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [],
	)
	return {
		urls: posts.map(({ url }) => url).toSorted(),
		tags,
		text: /UNLESS|THEN|ELSE/.exec(page)?.[0] ?? '',
		failed: diagnostics.filter(({ rule }) => rule === 'liquid-failed').length,
	}
}

describe('a condition on what only running a program would tell shows nothing, and says so', () => {
	it.each([
		['posts/posts.11tydata.js', 'export default { eleventyComputed: { secret: (d) => d.x } }'],
		['posts/posts.11tydata.js', 'export default { eleventyComputed: make() }'],
		['posts/posts.11tydata.js', 'export default { secret: make() }'],
		['posts/posts.11tydata.js', 'export default { ...make() }'],
		['posts/a.11tydata.js', 'export default { eleventyComputed: { secret() { return 1 } } }'],
		['_data/eleventyComputed.js', 'export default { secret: (d) => true }'],
		['_data/eleventyComputed/secret.js', 'export default () => true'],
		['posts/posts.json', '{"eleventyComputed": {"secret": {"a": 1}}}'],
		['_includes/base.11ty.js', 'export const data = { secret: make() }'],
	])('%s: %s', async (file, text) => {
		const layout = file.startsWith('_includes') ? 'layout: base.11ty.js\n' : ''
		const files = { [`src/${file}`]: text, 'src/posts/a.md': post(layout, condition) }
		expect(await built(files)).toMatchObject({ text: '', failed: 2 })
	})

	it('a template that fails', async () => {
		const own = 'eleventyComputed:\n  secret: "{{ collections.all.length }}"\n'
		expect(await built({ 'src/posts/a.md': post(own, condition) })).toMatchObject({
			text: '',
			failed: 3,
		})
	})
})

it.each([
	['secret: true\n', 'export default { secret: make() }'],
	['eleventyComputed: { secret: true }\n', 'export default { eleventyComputed: { secret: make } }'],
	['', 'export default { secret: true, other: make() }'],
])('with %j a condition on it is known beside %s', async (matter, text) => {
	const files = {
		'src/posts/posts.11tydata.js': text,
		'src/posts/a.md': post(matter, condition),
	}
	expect(await built(files)).toMatchObject({ text: 'THEN', failed: 0 })
})

it('what the program of a layout says that is written out is known', async () => {
	const files = {
		'src/_includes/base.11ty.js': 'export const data = { secret: true, other: make() }',
		'src/posts/a.md': post('layout: base.11ty.js\n', condition),
	}
	expect(await built(files)).toMatchObject({ text: 'THEN', failed: 0 })
})

describe('a file has the front matter of its layout', () => {
	const layouts = {
		'src/_includes/outer.njk':
			'---\ntags: [outer]\npermalink: "/o/{{ page.fileSlug }}/"\nsecret: true\n---\n{{ content }}',
		'src/_includes/inner.njk':
			'---\nlayout: outer.njk\ntags: [inner]\npermalink: "/i/{{ page.fileSlug }}/"\n---\n{{ content }}',
		'src/_includes/hush.njk': '---\npermalink: false\n---\n{{ content }}',
		'src/_includes/computed.njk':
			'---\neleventyComputed:\n  permalink: "/c/{{ title }}/"\n---\n{{ content }}',
	}

	it.each([
		['layout: outer.njk\n', '/o/a/', ['outer']],
		['layout: outer\n', '/o/a/', ['outer']],
		['layout: inner.njk\ntags: own\n', '/i/a/', ['inner', 'outer', 'own']],
		['layout: short\n', '/i/a/', ['inner', 'outer']],
		['layout: outer.njk\npermalink: /own/\n', '/own/', ['outer']],
		['layout: computed.njk\n', '/c/A/', []],
		['layout: none.njk\n', '/posts/a/', []],
	])('%j', async (matter, url, tags) => {
		const found = await built({ ...layouts, 'src/posts/a.md': post(matter) })
		expect(found).toMatchObject({ urls: [url], tags })
	})

	it('but for tags that name collections', async () => {
		const { tags } = await built({
			'src/posts/posts.json': '{"tags": ["posts"]}',
			'src/posts/a.md': post('tags: [nav, css]\n', '{% if tags contains "posts" %}x{% endif %}'),
		})
		expect(tags).toEqual(['css'])
	})

	it('data of folders counts over it, and it over data of the site', async () => {
		const { urls } = await built({
			...layouts,
			'src/_data/permalink.js': 'export default "/global/"',
			'src/posts/posts.json': '{"permalink": "/folder/{{ page.fileSlug }}/"}',
			'src/posts/a.md': post('layout: outer.njk\n'),
			'src/b.md': post('layout: outer.njk\n'),
		})
		expect(urls).toEqual(['/folder/a/', '/o/b/'])
	})

	it('what it hides is hidden', async () => {
		const hushed = await built({ ...layouts, 'src/posts/a.md': post('layout: hush.njk\n') })
		expect(hushed.urls).toEqual([])
		site?.remove()
		const { text } = await built({
			...layouts,
			'src/posts/a.md': post('layout: outer.njk\npermalink: /posts/a/\n', condition),
		})
		expect(text).toBe('THEN')
	})

	it('also after the layout has changed', async () => {
		await built({ ...layouts, 'src/posts/a.md': post('layout: inner.njk\n') })
		site?.put({ 'src/_includes/outer.njk': '---\ntags: [later]\n---\n{{ content }}' })
		expect(await site?.rebuild()).toContain('tags/later/')
	})

	it('that a folder gives', async () => {
		const files = { 'src/posts/posts.json': '{"layout": "inner.njk"}', 'src/posts/a.md': post('') }
		const { urls } = await built({ ...layouts, ...files })
		expect(urls).toEqual(['/i/a/'])
	})
})
