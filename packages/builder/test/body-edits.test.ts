import { afterEach, describe, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const post = (body: string) =>
	`---\ntitle: One\ndate: 2024-01-01\ntags: [a]\nsummary: S\n---\n${body}`
const files = {
	'blog.config.json': '{"url": "https://example.com", "pageSize": 1}',
	'content/posts/one.md': post('Some words.'),
	'content/posts/two.md': '---\ndate: 2024-01-02\ntags: [a]\n---\nSee [one](one.md#part).',
	'content/posts/three.md': '---\ndate: 2024-01-03\nsummary: S\n---\nThree.',
	'content/posts/_index.md': '---\ntitle: Posts\n---\nIntroduction.',
	'content/posts/p.png': png(1, 5),
}

/** Changes every number and place that a post has, and nothing that lists show of it. */
const longer = [
	'Some words, a few more, and then some.',
	'## Part',
	'```rust\nfn main() {}\n```',
	'![picture](p.png)',
	'[three](three.md)',
].join('\n\n')

// `rebuild` holds every byte to those of a clean build.
describe('an edit inside a post', () => {
	it('changes its page, and who links to a part of it', async () => {
		site = scratchSite(files)
		await site.build()
		const linking = files['content/posts/three.md'].replace('Three.', 'See [two](two.md).')
		site.put({ 'content/posts/three.md': linking })
		// A new link is a backlink of its target.
		expect(await site.rebuild()).toEqual(['posts/three/', 'posts/two/'])
		site.put({ 'content/posts/one.md': post(longer) })
		expect(await site.rebuild()).toEqual(['posts/one/', 'posts/three/'])
		site.put({ 'content/posts/one.md': post(`${longer}\n\nThe end.`) })
		expect(await site.rebuild()).toEqual(['posts/one/'])
	})

	it.each([
		['of the whole site', '{"showWordCount": true, "pageSize": 1}', 'Some words.'],
		['of one post', '{"pageSize": 1}', 'Some words.'],
	])('changes lists that show the number of words (%s)', async (where, config) => {
		const wordy = (body: string) =>
			where === 'of one post' ? post(body).replace('tags', 'ShowWordCount: true\ntags') : post(body)
		site = scratchSite({
			...files,
			'blog.config.json': config,
			'content/posts/one.md': wordy('One.'),
		})
		await site.build()
		site.put({ 'content/posts/one.md': wordy('One two.') })
		expect(await site.rebuild()).toEqual([
			'page/3/',
			'posts/one/',
			'posts/page/3/',
			'tags/a/page/2/',
		])
	})

	it('of the text of a section changes its first page', async () => {
		site = scratchSite(files)
		await site.build()
		site.put({ 'content/posts/_index.md': '---\ntitle: Posts\n---\nAnother introduction.' })
		expect(await site.rebuild()).toEqual(['posts/'])
	})

	it("is seen through a component of the user's own, wherever it shows it", async () => {
		const { 'blog.config.json': _, ...rest } = files
		site = scratchSite({
			...rest,
			'entry.tsx':
				'export const Entry = ({ post }) => <li>{post.words} {post.headings.length}</li>',
			'blog.config.ts': `import { Entry } from './entry.tsx'
				export default { pageSize: 1, theme: { components: { Entry } } }`,
		})
		await site.build()
		site.put({ 'content/posts/one.md': post(longer) })
		expect(await site.rebuild()).toEqual(
			expect.arrayContaining(['page/3/', 'posts/one/', 'posts/page/3/']),
		)
	})
})
