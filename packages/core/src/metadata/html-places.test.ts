import { expect, it } from 'vitest'
import type { BlogOptions } from '../options.ts'
import { parsePost } from '../post/parse-post.ts'

const hugo: BlogOptions & { file: string } = { file: 'a.md', urls: { like: 'hugo' } }
const jekyll: BlogOptions & { file: string } = {
	file: '_posts/2024-01-02-a.md',
	urls: { like: 'jekyll' },
	liquid: { site: { baseurl: '/blog', title: 'A title' } },
}

it.each([
	[hugo, '<div><a href="{{< ref "b" >}}">x</a> <img src="no.png"></div>'],
	[hugo, '<a href={{< ref "b" >}}><a href=\'{{% relref "b" %}}#f\'> <img src="no.png">'],
	[hugo, '<div><a href="{{< ref "b" >}}">x</a>\n  <img src="no.png"></div>'],
	[hugo, '> <div><a href="{{< ref "b" >}}">x</a>\n> <img src="no.png"></div>'],
	[hugo, '- a\n\n  <div><a href="{{< ref "b" >}}">x</a>\n  <b></b><img src="no.png"></div>'],
	[jekyll, '<div><a href="{% post_url 2024-01-01-b %}">x</a> <img src="no.png"></div>'],
	[jekyll, '<p>{{ site.title }}</p><a href="{{ site.baseurl }}/b"><b></b><img src="no.png">'],
	[jekyll, '<p>{{ "<i>" }}<a href="{{ site.baseurl }}/b">\n<b></b><img src="no.png"></p>'],
])('a tag of HTML has its place in the source: %$', async (options, body) => {
	const source = `---\ntitle: T\n---\n${body}\n`
	const { post } = await parsePost(source, options)
	const lines = source.split('\n')
	const at = (tag: string) => {
		const line = lines.findIndex((one) => one.includes(tag))
		return { line: line + 1, column: (lines[line] ?? '').indexOf(tag) + 1 }
	}
	expect(post?.images).toMatchObject([{ url: 'no.png', ...at('<img') }])
	expect(post?.links[0]).toMatchObject(at('<a'))
})

it('what a template has made has the place of what stands before it', async () => {
	const source =
		'<p><a href="/x">x</a>{% for i in (1..2) %}<img src="{{ i }}.png">{% endfor %}</p>\n'
	const { post } = await parsePost(source, jekyll)
	const column = source.indexOf('<img') + 1
	expect(post?.images).toMatchObject([{ column }, { column }])
})
