import { afterEach, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const files = (hiding: string) => ({
	'content/posts/_index.md': `---\ntitle: Posts\n${hiding}\n---\n`,
	'content/posts/a.md':
		'---\ntitle: A\ndate: 2024-01-01\ncover: cover.png\n---\n![x](a.png) [f](f.pdf) ![y](sub/deep.png)\n',
	'content/posts/secret.md': '---\ntitle: S\ndraft: true\n---\n![x](secret.png)\n',
	...Object.fromEntries(
		['cover.png', 'a.png', 'f.pdf', 'sub/deep.png', 'secret.png', 'other.png'].map((name) => [
			`content/posts/${name}`,
			name.endsWith('.png') ? png(2, 2) : '%PDF',
		]),
	),
})

const published = () =>
	[...(site?.bytesOf('out').keys() ?? [])].filter((file) => /^posts\/.*\.(?:png|pdf)$/.test(file))

it.each(['draft: true', 'publishDate: 2099-01-01', 'expiryDate: 2001-01-01'])(
	'what a post shows is published beside a list with %s',
	async (hiding) => {
		site = scratchSite({ 'blog.config.json': '{"url": "https://example.org"}', ...files(hiding) })
		expect((await site.build()).diagnostics).toEqual([])
		expect(published().sort()).toEqual([
			...['posts/a.png', 'posts/cover.png', 'posts/f.pdf', 'posts/sub/deep.png'],
		])
	},
)

it.each([
	['draft: true', 'draft'],
	['publishDate: 2099-01-01', 'scheduled'],
	['expiryDate: 2001-01-01', 'expired'],
])('of a Hugo site nothing is beside a list with %s, and that is told', async (hiding, reason) => {
	site = scratchSite({ 'hugo.yaml': 'baseURL: https://example.org/\n', ...files(hiding) })
	const { diagnostics } = await site.build()
	expect(published()).toEqual([])
	const told = (name: string) =>
		`\`content/posts/${name}\` is hidden with \`content/posts/_index.md\` (${reason}), beside which it lies: publish that, or move the file.`
	expect(diagnostics.map(({ rule, hint }) => [rule, hint])).toEqual([
		['cover-missing', told('cover.png')],
		['image-broken', told('a.png')],
		['link-broken', told('f.pdf')],
		['image-broken', told('sub/deep.png')],
	])
	for (const { message } of diagnostics)
		expect(message).toMatch(/, expected a file that is published$/)
})
