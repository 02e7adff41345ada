import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { createPostParser } from './create-post-parser.ts'

async function read(body: string, file: string, matter = '', permalink = 'date') {
	const files = [file, '_posts/2020-01-01-other.md']
	const { parse } = await createPostParser(
		{
			urls: { like: 'jekyll', permalink },
			timeZone: 'America/New_York',
			liquid: { site: { timezone: 'America/New_York', data: { who: [{ name: 'Ada' }] } } },
		},
		{ content: '', files, assets: [] },
	)
	const { post, diagnostics } = await parse(`---\n${matter}\n---\n${body}`, file)
	return { text: post && textOf(post.tree), told: diagnostics.map(({ rule }) => rule) }
}

const post = 'dev/_posts/2020-01-02-hello-world.md'

it.each([
	['{{ page.date }}', '', '2020-01-02 00:00:00 -0500'],
	['{{ page.date | date: "%-d %b %Y" }}', '', '2 Jan 2020'],
	[
		'{{ page.date | date: "%F %T %R %D %h 100%%F" }}',
		'',
		'2020-01-02 00:00:00 00:00 01/02/20 Jan 100%F',
	],
	['{{ page.date | date_to_string }}', 'date: 2020-07-04', '04 Jul 2020'],
	['{{ page.date }}', 'date: 2020-07-04 12:00:00 +0200', '2020-07-04 06:00:00 -0400'],
	['{{ page.url }}', '', '/dev/2020/01/02/hello-world.html'],
	['{{ page.url }}', 'permalink: /x/', '/x/'],
	['{{ page.id }}', '', '/dev/2020/01/02/hello-world'],
	['{{ page.path }} {{ page.slug }}', '', `${post} hello-world`],
	['{{ page.title }}', '', 'Hello World'],
	['{{ page.title }}', 'title: Mine', 'Mine'],
	['{{ page.categories | join: "+" }}', 'categories: a b', 'dev+a+b'],
	['{{ page.tags[0] }}', 'tags: [x, y]', 'x'],
	['{{ site.data.who[0].name }}', '', 'Ada'],
	['{{ "2020-01-02T03:00:00Z" | date: "%H" }}', '', '22'],
])('gives %j of a post with %j', async (body, matter, text) => {
	const found = await read(body, post, matter)
	expect(found.text).toBe(text)
	expect(found.told.filter((rule) => rule === 'liquid-failed')).toEqual([])
})

it('gives pages an address and a path', async () => {
	const { text } = await read('{{ page.url }} {{ page.path }} {{ page.name }}', 'a/about.md')
	expect(text).toBe('/a/about.html a/about.md about.md')
})

it('gives pages nothing that Jekyll gives documents alone', async () => {
	const names = ['collection', 'ext', 'relative_path', 'tags', 'categories', 'id', 'date', 'draft']
	const body = names.map((name) => `{% if page.${name} %}H{% endif %}`).join('')
	const { text } = await read(`${body}{{ page.dir }}`, 'x/p.md', 'title: A')
	expect(text).toBe('/x/')
})

it('tells what a page has not', async () => {
	expect(await read('a{{ page.id }}{{ page.date }}', 'about.md', 'title: A')).toEqual({
		text: 'a',
		told: ['liquid-failed', 'liquid-failed'],
	})
})

it.each([
	['_posts/nodate.md', undefined, ['post-undated']],
	['_posts/2020-01-02.md', undefined, ['post-undated']],
	['_posts/2020/nodate.md', undefined, ['post-undated']],
	['_posts/2020/2020-1-2-a.md', 'x', []],
	['_drafts/nodate.md', 'x', []],
])('%s is a post: %j', async (file, text, told) => {
	expect(await read('x', file, 'title: A\ndate: 2020-01-02')).toEqual({ text, told })
})
