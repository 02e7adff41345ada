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

it('reads `last_modified_at`, and tells of `redirect_to`', async () => {
	const { post, diagnostics } = await read(
		'last_modified_at: 2024-02-03\nredirect_to: https://example.com/',
	)
	expect(post).toMatchObject({ date: '2024-01-02', lastmod: '2024-02-03' })
	expect(post?.url).toContain('/2024/01/02/')
	expect(diagnostics).toMatchObject([{ rule: 'redirect-to-unread', line: 4 }])
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
