import { expect, test } from 'vitest'
import { htmlPosts } from './html-posts.ts'

/** The files of a site that are read, of those in HTML with front matter. */
function read(
	like: 'hugo' | 'jekyll' | 'eleventy',
	bodies: Readonly<Record<string, string>>,
	site: Readonly<Record<string, unknown>> = {},
): readonly string[] {
	const templates = Object.keys(bodies)
	const files = { assets: [], sources: templates, templates }
	const options = { urls: { like }, liquid: { site } }
	return htmlPosts(files, options, (file) =>
		(bodies[file] ?? '').startsWith('---') ? (bodies[file] ?? '') : `---\n---\n${bodies[file]}`,
	)
}

test('of Hugo all are', () => {
	const bodies = { 'content/a.html': '<p>A', 'content/b.htm': '{{ site.posts }}', 'c.xml': '<a>' }
	expect(read('hugo', bodies)).toEqual(['content/a.html', 'content/b.htm'])
})

test('of Eleventy none are', () => {
	expect(read('eleventy', { 'a.html': '<p>A' })).toEqual([])
})

test('posts of Jekyll are, whatever their templates ask for', () => {
	const bodies = { '_posts/2024-10-09-a.html': '{% for post in site.posts %}{% endfor %}' }
	expect(read('jekyll', bodies)).toEqual(['_posts/2024-10-09-a.html'])
})

test.each([
	'<p>About me</p>',
	'<a href="{{ site.baseurl }}/">{{ page.title }}</a>',
	'{% for one in site.data.talks %}<p>{{ one.title }}</p>{% endfor %}',
	'<p>site.posts and paginator are names of Jekyll</p>',
	'{{ page.site.posts }} {{ mysite.posts }}',
])('a page of Jekyll is: %s', (body) => {
	expect(read('jekyll', { 'about.html': body })).toEqual(['about.html'])
})

test.each([
	['lists posts', '{% for post in site.posts %}{{ post.title }}{% endfor %}'],
	['lists posts, over lines', '{%- for post\n in site["posts"] -%}{% endfor %}'],
	['lists what a page of a list has', '{% for post in paginator.posts %}{% endfor %}'],
	['lists pages', '<p>{{ site.pages | size }}</p>'],
	['lists a collection', '{% for one in site.projects %}{{ one.title }}{% endfor %}'],
	['is a whole document', '<!DOCTYPE html><html><p>A</html>'],
	['has its text in its layout', ' \n'],
	['is the home page', '---\npermalink: /\n---\n<p>A'],
	['is the page for what is not there', '---\npermalink: /404.html\n---\n<p>A'],
])('a page of Jekyll is not that %s', (_, body) => {
	expect(read('jekyll', { 'a.html': body }, { collections: { projects: {} } })).toEqual([])
})

test('collections may be a list', () => {
	const body = '{{ site.projects }}'
	expect(read('jekyll', { 'a.html': body }, { collections: ['projects'] })).toEqual([])
	expect(read('jekyll', { 'a.html': body })).toEqual(['a.html'])
})

test('a home page is not, and neither is one for what is not there', () => {
	const bodies = { 'index.html': '<p>A', '404.html': '<p>A', 'talks/index.html': '<p>A' }
	expect(read('jekyll', bodies)).toEqual(['talks/index.html'])
})
