import { afterEach, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

it('leads on where `redirect_to` says, and lists the post', async () => {
	site = scratchSite({
		'_config.yml': 'url: https://example.com\nbaseurl: /sub\ntitle: Notes',
		'_posts/2024-01-01-there.md':
			'---\ntitle: Elsewhere\nredirect_to: https://else.example/post?a=1&b=2\n---\nSecret text',
		'_posts/2024-01-02-here.md': '---\ntitle: Here\n---\n[there](/sub/2024/01/01/there.html)',
		'old.md': '---\ntitle: Old\npermalink: /old/\nredirect_to: [/2024/01/02/here.html]\n---\n',
	})
	const { diagnostics, posts } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts).toHaveLength(3)
	const files = site.bytesOf('out')
	const there = files.get('2024/01/01/there.html')
	expect(there).toContain('content="0; url=https://else.example/post?a=1&amp;b=2"')
	expect(there).toContain('rel="canonical" href="https://else.example/post?a=1&amp;b=2"')
	expect(there).not.toContain('Secret')
	const old = files.get('old/index.html')
	expect(old).toContain('content="0; url=/sub/2024/01/02/here.html"')
	expect(old).toContain('rel="canonical" href="https://example.com/sub/2024/01/02/here.html"')
	expect(files.get('index.html')).toContain('Elsewhere')
	expect(files.get('sitemap.xml')).not.toMatch(/there|old/)
	expect(files.get('sitemap.xml')).toContain('here')
	expect([...files.keys()]).not.toContain('2024/01/01/there.md')
})

it.each(['post', 'page'])('shows the `image` of a %s on social sites alone', async (kind) => {
	const file = kind === 'post' ? '_posts/2024-01-01-a.md' : 'a.md'
	site = scratchSite({
		'_config.yml': 'url: https://example.com\ntitle: Notes\npermalink: /a/',
		'img/x.png': png(1200, 630),
		[file]:
			'---\ntitle: A\npermalink: /a/\nimage:\n  path: /img/x.png\n  lqip: data:image/webp;base64,UklG\n  width: 1000\n  alt: An image\n---\nText',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.filter(({ rule }) => rule !== 'image-damaged')).toEqual([])
	const page = site.bytesOf('out').get('a/index.html') ?? ''
	expect(page).toContain('property="og:image" content="https://example.com/img/x.png"')
	expect(page).not.toContain('<img')
})
