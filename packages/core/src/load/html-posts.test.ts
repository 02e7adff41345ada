import { describe, expect, it, test } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { type HtmlOptions, htmlPosts } from './html-posts.ts'

/** The files of a site that are read, of those in HTML with front matter. */
function read(
	like: 'hugo' | 'jekyll' | 'eleventy' | 'astro',
	texts: Readonly<Record<string, string>>,
	options: Omit<HtmlOptions, 'urls'> = {},
	markdown: readonly string[] = [],
): readonly string[] {
	const templates = Object.keys(texts)
	const files = { assets: [], sources: templates, templates }
	return htmlPosts(files, markdown, { ...options, urls: { like } }, (file) => texts[file] ?? '')
}

const page = (body: string, matter = '') => `---\nlayout: page\n${matter}---\n${body}`

test('of Astro none are', () => {
	expect(read('astro', { 'a.html': page('<p>A') })).toEqual([])
})

test.each([
	['a.html', page('<p>A'), true],
	['a.html', page('A', 'permalink: /b/\n'), true],
	['a.html', '---\ntitle: A\n---\nA', false],
	['posts/a.html', '---\ntitle: A\n---\nA', true],
	['postscript/a.html', '---\ntitle: A\n---\nA', false],
	['a.html', page('{{ title }}'), false],
	['a.html', page('{# a #}'), false],
	['a.html', page('A', 'pagination: {data: x}\n'), false],
	['a.html', page(''), false],
	['index.html', page('A'), false],
	['a.html', page('<!DOCTYPE html><p>A'), false],
	['a.html', page('A', 'permalink: /feed.xml\n'), false],
])('of Eleventy: %s with %j', (file, text, isRead) => {
	const frontMatterDefaults = [{ path: 'posts', values: { 'site layout': 'base' } }]
	expect(read('eleventy', { [file]: text }, { frontMatterDefaults })).toEqual(isRead ? [file] : [])
})

describe('of Hugo', () => {
	it('all are', () => {
		const texts = { 'content/a.html': '<p>A', 'content/b.htm': '{{ site.posts }}', 'c.xml': '<a>' }
		expect(read('hugo', texts)).toEqual(['content/a.html', 'content/b.htm'])
	})

	it('none is beside Markdown of the same name, which may be hidden', () => {
		const texts = {
			'c/a.html': '<p>A',
			'c/b/index.html': 'B',
			'c/_index.en.html': 'C',
			'c/d.html': '',
		}
		const markdown = ['c/a.md', 'c/b/index.markdown', 'c/_index.md', 'c/d.x.md']
		expect(read('hugo', texts, { languages: ['en'] }, markdown)).toEqual(['c/d.html'])
	})
})

describe('of Jekyll', () => {
	it('posts are, whatever their templates ask for', () => {
		const texts = { '_posts/2024-10-09-a.html': '{% for post in site.posts %}{% endfor %}' }
		expect(read('jekyll', texts)).toEqual(['_posts/2024-10-09-a.html'])
	})

	it.each([
		'<p>About me</p>',
		'<a href="{{ site.baseurl }}/">{{ page.title }}</a>',
		'{% for one in site.data.talks %}<p>{{ one.title }}</p>{% endfor %}',
		'<p>site.posts and paginator are names of Jekyll, {% and {{ are signs</p>',
		'{{ page.site.posts }} {{ mysite.posts }}',
		'{% include me.html name="A" %}',
	])('a page is: %s', (body) => {
		const includes = { 'me.html': '<p>{{ include.name }}</p>{% include me.html %}' }
		expect(read('jekyll', { 'about.html': page(body) }, { liquid: { includes } })).toEqual([
			'about.html',
		])
	})

	it.each([
		['lists posts', page('{% for post in site.posts %}{{ post.title }}{% endfor %}')],
		['lists posts, over lines', page('{%- for post\n in site["posts"] -%}{% endfor %}')],
		['lists some posts', page('{% assign a = site.posts | where_exp: "p", "p.x % 2 == 0" %}')],
		['lists what a page of a list has', page('{% for post in paginator.posts %}{% endfor %}')],
		['lists pages', page('<p>{{ site.pages | size }}</p>')],
		['lists a collection', page('{% for one in site.projects %}{{ one.title }}{% endfor %}')],
		['includes a list', page('<p>All</p>{% include outer.html %}')],
		['includes what is not there', page('<p>All</p>{% include other.html %}')],
		['includes what is beside it', page('{% include_relative list.html %}')],
		['is a whole document', page('<!DOCTYPE html><html><p>A</html>')],
		['has its text in its layout', page(' \n')],
		['stands alone', '---\nlayout: null\n---\ngoogle-site-verification: a'],
		['has no layout', '---\npermalink: /a/\n---\n<meta http-equiv="refresh">'],
		['says that it has none', '---\nlayout: none\n---\n<p>A'],
		['is the home page', page('<p>A', 'permalink: /\n')],
		['is the page for what is not there', page('<p>A', 'permalink: /404.html\n')],
		['is a list that the theme makes', page('<p>A', 'permalink: /tags/\n')],
		['is the search', page('<p>A', 'permalink: /search/\n')],
		['is no page', page('<p>A', 'permalink: /feed.xml\n')],
	])('a page is not that %s', (_, text) => {
		const liquid = {
			site: { collections: { projects: {} } },
			includes: { 'outer.html': '{% include tags.html %}', 'tags.html': '{{ site.tags }}' },
		}
		expect(read('jekyll', { 'a.html': text }, { liquid })).toEqual([])
	})

	it('a layout may be said by defaults of pages', () => {
		const text = '---\ntitle: A\n---\n<p>A'
		const defaults = (type: string, path = '') => ({
			frontMatterDefaults: [{ scope: { type, path }, values: { layout: 'page' } }],
		})
		expect(read('jekyll', { 'a.html': text }, defaults('pages'))).toEqual(['a.html'])
		expect(
			read('jekyll', { 'src/b/a.html': text }, { ...defaults('pages', 'b'), content: 'src' }),
		).toEqual(['src/b/a.html'])
		expect(read('jekyll', { 'a.html': text }, defaults('posts'))).toEqual([])
		expect(read('jekyll', { 'a.html': text }, defaults('pages', 'b'))).toEqual([])
	})

	it('posts are without front matter, too, and other files are not', () => {
		const assets = ['_posts/2024-10-09-a.html', 'b/_drafts/b.html', '_gal/c.html', '_posts/d.png']
		const files = { assets, sources: [], templates: [] }
		expect(htmlPosts(files, [], { urls: { like: 'jekyll' } }, () => '')).toEqual([
			...['_posts/2024-10-09-a.html', 'b/_drafts/b.html'],
		])
	})

	it('collections may be a list', () => {
		const texts = { 'a.html': page('{{ site.projects }}') }
		expect(read('jekyll', texts, { liquid: { site: { collections: ['projects'] } } })).toEqual([])
		expect(read('jekyll', texts)).toEqual(['a.html'])
	})

	it.each(['', 'src'])(
		'home pages are not, and neither are those for what is not there, in %j',
		(content) => {
			const at = (file: string) => (content === '' ? file : `${content}/${file}`)
			const names = ['index.html', '404.html', 'tags.html', 'talks/index.html'].map(at)
			const texts = Object.fromEntries(names.map((name) => [name, page('<p>A')]))
			expect(read('jekyll', texts, { content })).toEqual([at('talks/index.html')])
		},
	)

	it('one that redirects is, without a text', () => {
		expect(read('jekyll', { 'a.html': '---\nredirect_to: /b/\n---\n' })).toEqual(['a.html'])
	})

	it('a text is read in time that grows with it', async () => {
		const textOf = (length: number) => page('{{ site {% '.repeat(length / 11))
		await expectGrowth(textOf, 200_000, (text) => read('jekyll', { 'a.html': text }))
	})
})
