import { expect, it } from 'vitest'
import { parsePost } from './parse-post.ts'

const read = (matter: string) =>
	parsePost(`---\ntitle: T\n${matter}\n---\nx`, {
		file: '_posts/2024-01-02-a.md',
		urls: { like: 'jekyll' },
	})

it.each([
	['image: /a.png', { image: '/a.png', alt: '', hidden: true }],
	['image:\n  path: /a.png\n  alt: A', { image: '/a.png', alt: 'A', hidden: true }],
	[
		'image:\n  path: /a.png\n  lqip: data:image/webp;base64,UklG\n  width: 1000\n  height: 400\n  alt: A',
		{ image: '/a.png', alt: 'A', hidden: true },
	],
	['image: /a.png\ncover: /b.png', { image: '/b.png', alt: '' }],
	['image:', undefined],
])('takes %j for the picture of social cards', async (matter, cover) => {
	const { post, diagnostics } = await read(matter)
	expect(post?.cover).toEqual(cover)
	expect(diagnostics).toEqual([])
})

it('leaves `image` to other generators', async () => {
	const { post } = await parsePost('---\nimage: /a.png\n---\nx')
	expect(post?.cover).toBeUndefined()
})

it.each([
	['published: "2020-01-01"', { date: '2024-01-02', draft: false }],
	['published: 2999-01-01 10:00:00', { date: '2024-01-02', draft: false }],
	['published: maybe', { date: '2024-01-02', draft: false }],
	['published: [2020-01-01]', { date: '2024-01-02', draft: false }],
	['date: 2024-03-04\npublished: 2020-01-01', { date: '2024-03-04', draft: false }],
	['pubDate: 2020-01-01', { date: '2024-01-02', draft: false }],
])('has the date of the name, and asks %s for no date', async (matter, expected) => {
	const { post, diagnostics } = await read(matter)
	expect(post).toMatchObject({ ...expected, visibility: 'published' })
	expect(diagnostics).toEqual([])
})

it('shows a page before its day that says `published`', async () => {
	const { post } = await parsePost('---\npublished: true\ndate: 2999-01-01\n---\nx', {
		file: 'page.md',
		urls: { like: 'jekyll' },
	})
	expect(post?.visibility).toBe('published')
})

it('reads `last_modified_at`', async () => {
	const { post } = await read('last_modified_at: 2024-02-03')
	expect(post).toMatchObject({ date: '2024-01-02', lastmod: '2024-02-03' })
})

it.each([
	['https://example.com/a b?c#d', 'https://example.com/a%20b?c#d'],
	['/new/?a=b#c', '/new/?a=b#c'],
	['new/page.html', '/new/page.html'],
	['[/a/, /b/]', '/a/'],
	['""', undefined],
])('leads on to %s', async (written, address) => {
	const { post, diagnostics } = await read(`redirect_to: ${written}`)
	expect(post?.redirectTo).toBe(address)
	expect(diagnostics).toEqual([])
})

it.each(['javascript:alert(1)', '//example.com', '{a: b}', 'https://'])(
	'tells that %s is nothing to lead on to',
	async (written) => {
		const { post, diagnostics } = await read(`redirect_to: ${written}`)
		expect(post?.redirectTo).toBeUndefined()
		expect(diagnostics).toMatchObject([{ rule: 'redirect-to-unread', line: 3 }])
	},
)

it('leaves `redirect_to` to Jekyll', async () => {
	const { post } = await parsePost('---\nredirect_to: /a/\n---\nx')
	expect(post?.redirectTo).toBeUndefined()
})

it('shows `highlight` in a post of HTML as HTML', async () => {
	const { post, diagnostics } = await parsePost(
		'---\ntitle: T\n---\n<p>hi</p>\n{% highlight ruby %}\nx = 1 < 2 && y\n{% endhighlight %}\n<p>end</p>\n',
		{ file: '_posts/2012-01-01-w.html', urls: { like: 'jekyll' }, liquid: {} },
	)
	expect(diagnostics).toEqual([])
	expect(post?.tree.children).toMatchObject([
		{
			type: 'html',
			value: expect.stringMatching(
				/<pre><code class="language-ruby">x = 1 &lt; 2 &amp;&amp; y\n<\/code><\/pre>/,
			),
		},
	])
})

it.each([
	['date: 2024-01-02\ntags: [a]\ndate: 2024-03-04', { date: '2024-03-04', draft: false }],
	['published: false\npublished: true', { date: '2024-01-02', draft: false }],
	['published: true\npublished: false', { date: '2024-01-02', draft: true }],
	['published: true\nPublished: false', { date: '2024-01-02', draft: true }],
	['Date: 2024-01-02\ndate: 2024-03-04', { date: '2024-03-04', draft: true }],
])('takes the last of the same key in %j, as Ruby does, and tells it', async (matter, expected) => {
	const { post, diagnostics } = await read(matter)
	expect(post).toMatchObject(expected)
	expect(diagnostics.map(({ rule }) => rule)).toContain('front-matter-duplicate-key')
	const other = await parsePost(`---\ntitle: T\n${matter}\n---\nx`, { file: '2024-01-02-a.md' })
	expect(other.post?.draft).toBe(true)
})

// Ruby's YAML reads a time without a zone as UTC; what it takes for a text Jekyll reads in the zone of the site.
it.each([
	['2020-01-02 02:30:00', '2020-01-02T02:30:00Z', '/2020/01/01/a.html'],
	['2020-01-02T02:30:00', '2020-01-02T02:30:00Z', '/2020/01/01/a.html'],
	['2020-01-01 23:30', '2020-01-01T23:30:00-05:00', '/2020/01/01/a.html'],
	['"2020-01-02 02:30:00"', '2020-01-02T02:30:00-05:00', '/2020/01/02/a.html'],
	['2020/01/02 02:30:00', '2020-01-02T02:30:00-05:00', '/2020/01/02/a.html'],
	['2020-01-02 02:30:00 +0000', '2020-01-02T02:30:00+00:00', '/2020/01/01/a.html'],
	['2020-01-02 02:30:00 -0500', '2020-01-02T02:30:00-05:00', '/2020/01/02/a.html'],
	['2020-01-02', '2020-01-02', '/2020/01/02/a.html'],
])('`date: %s` is where Jekyll 4.3.1 puts it in New York', async (date, expected, url) => {
	const { post } = await parsePost(`---\ntitle: T\ndate: ${date}\n---\nx`, {
		file: '_posts/2024-01-02-a.md',
		urls: { like: 'jekyll' },
		timeZone: 'America/New_York',
	})
	expect(post).toMatchObject({ date: expected, url })
})

it.each([
	['published:', true],
	['published: ~', true],
	['published: false\npublished: ~', true],
	['published: ""', false],
	['date:', false],
])('%j is a draft, as in Jekyll 4.3.1: %s', async (matter, draft) => {
	expect((await read(matter)).post?.draft).toBe(draft)
	if (draft) expect((await parsePost(`---\ntitle: T\npublished:\n---\nx`)).post?.draft).toBe(false)
})
