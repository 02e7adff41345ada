import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { picture } from './pictures.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}\n---\nText of ${title}.\n`

let site: ScratchSite
beforeEach(() => {
	site = scratchSite(
		{
			'content/posts/a.md': post('A', 'date: 2024-01-01'),
			'content/posts/b.md': post('B', 'date: 2024-01-02'),
			'content/posts/c.md': post('C', 'date: 2020-01-01\nweight: 5'),
		},
		true,
	)
	configure({})
})
afterEach(() => site.remove())

function configure(config: object): void {
	const base = {
		title: 'Notes',
		description: 'Of 2 * 3 * 4 — <all> & “more”.',
		url: 'https://example.com',
		pageSize: 2,
	}
	site.put({ 'blog.config.json': JSON.stringify({ ...base, ...config }) })
}

const page = (path = '') => readFileSync(join(site.root, 'out', path, 'index.html'), 'utf8')
const classes = (html: string) =>
	Array.from(html.matchAll(/<article class="([^"]*)"/g), ([, one]) => one)
const pins = (html: string) => html.match(/class="pinned"/g)?.length ?? 0

describe('the home page', () => {
	it('begins with the pinned post, larger than the others, on its first page alone', async () => {
		await site.build()
		expect(classes(page())).toEqual(['entry h-entry lead', 'entry h-entry'])
		expect(page()).toMatch(/class="pinned">Pinned<\/p><h2><a[^>]*>C</)
		expect(classes(page('page/2'))).toEqual(['entry h-entry'])
		expect([pins(page()), pins(page('page/2')), pins(page('posts'))]).toEqual([1, 0, 1])
	})

	it('calls no post pinned where every post has a weight: that is their order', async () => {
		site.put({
			'content/posts/a.md': post('A', 'weight: 1'),
			'content/posts/b.md': post('B', 'weight: 2'),
		})
		await site.build()
		expect(pins(page())).toBe(0)
	})

	it('begins like any list where the site wants that, or has an introduction', async () => {
		for (const config of [{ home: { lead: false } }, { intro: { title: 'Hi' } }]) {
			configure(config)
			await site.build()
			expect(classes(page())).toEqual(['entry h-entry', 'entry h-entry'])
		}
	})

	it('is built again when a pin comes and goes, and nothing that does not show it', async () => {
		await site.build()
		site.put({ 'content/posts/c.md': post('C', 'date: 2020-01-01') })
		expect(await site.rebuild()).toEqual(expect.arrayContaining(['/', 'page/2/', 'posts/']))
		expect(await site.rebuild()).toEqual([])
	})
})

describe('a profile', () => {
	it('is all of the home page, and what the site says of itself if nothing else', async () => {
		await site.build()
		configure({ home: { mode: 'profile' } })
		expect(await site.rebuild()).toContain('-page/2/')
		expect(page()).toContain('<h1>Notes</h1>')
		expect(page()).toContain('<p>Of 2 * 3 * 4 — &#x3C;all> &#x26; “more”.</p>')
		expect(classes(page())).toEqual([])
		expect(page()).not.toContain('Nothing here yet')
		expect(readFileSync(join(site.root, 'out/index.xml'), 'utf8').match(/<item>/g)).toHaveLength(3)
		expect(classes(page('posts'))).toHaveLength(2)
	})

	it('shows a picture in the sizes that it needs', async () => {
		site.put({ 'static/me.jpg': await picture(800, 600).jpeg().toBuffer() })
		configure({ home: { mode: 'profile' }, intro: { image: { url: 'me.jpg', alt: 'Me' } } })
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const made = readdirSync(join(site.root, 'out/assets/derived'))
		expect(made.map((name) => name.split('.').slice(-2).join('.')).sort()).toEqual([
			...['480.webp', '800.webp'],
		])
		expect(page()).toMatch(/<source type="image\/webp" srcset="[^"]* 480w[^"]*" sizes="144px"\/>/)
		expect(page()).toContain('<img src="/me.jpg" alt="Me" width="800" height="600"')
	})

	it('is shown without a picture that is not there, and says so', async () => {
		configure({ intro: { title: 'Hi', image: { url: '/nowhere.png' } } })
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([{ rule: 'cover-missing', file: 'blog.config.json' }])
		expect(page()).not.toContain('<img')
		expect(existsSync(join(site.root, 'out/assets/derived'))).toBe(false)
	})
})

it('an introduction is not taken for an `index.md`, which is not rendered again for it', async () => {
	// A folder of Markdown without a folder for its content: the file has the name that the introduction goes by.
	const plain = scratchSite(
		{
			'index.md': '---\nurl: /start/\n---\n# Start\n\nSee [a](a.md).',
			'a.md': post('A', 'date: 2024-01-01\nsummary: Of A'),
			'blog.config.ts': `
				const note = () => (_, file) => void (globalThis.seen ??= []).push(file.path)
				export default { title: 'Notes', url: 'https://example.com', intro: { text: 'Hello.' }, feed: { content: 'summary' }, markdown: { rehypePlugins: [note] } }`,
		},
		true,
	)
	try {
		await plain.build()
		const { seen } = globalThis as unknown as { seen: string[] }
		seen.length = 0
		plain.put({ 'a.md': `${post('A', 'date: 2024-01-01\nsummary: Of A')}\nMore.` })
		await plain.build()
		// The post, and the introduction.
		expect(seen.sort()).toEqual(['a.md', 'index.md'])
	} finally {
		plain.remove()
	}
})
