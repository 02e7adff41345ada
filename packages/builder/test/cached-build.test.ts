import {
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	truncateSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
let areOld: boolean
beforeEach(() => {
	rendered()
	site = scratchSite(files, areOld)
})
afterEach(() => site.remove())

/** Posts whose bodies were rendered since the last time this was asked; a plug-in of the config says so. */
function rendered(): readonly string[] {
	const { seen = [] } = globalThis as { seen?: string[] }
	return seen.splice(0).sort()
}
const spy = `
globalThis.configs = (globalThis.configs ?? 0) + 1
export const spy = () => (_, file) => {
	globalThis.seen ??= []
	globalThis.seen.push(file.path)
}
`

const config = (more = '') => `
import { spy } from './plugins/spy.ts'
import { shout } from './plugins/shout.ts'
import { Footer } from './theme/footer.tsx'
export default {
	title: 'Notes', url: 'https://example.com', pageSize: 2,
	markdown: { rehypePlugins: [spy, shout] },
	theme: { components: { Footer } },
	feed: { content: 'summary' },
	${more}
}
`
const shout = (mark: string) => `
import { mark } from './mark.ts'
export const shout = () => (tree) => {
	for (const node of tree.children) if (node.tagName === 'h2') node.children.push({ type: 'text', value: '${mark}' + mark })
}
`
const files = {
	'blog.config.ts': config(),
	'plugins/spy.ts': spy,
	'plugins/shout.ts': shout('!'),
	'plugins/mark.ts': "export const mark = '?'",
	'theme/footer.tsx': 'export const Footer = () => <footer>Bye</footer>',
	'content/posts/apples.md':
		'---\ndate: 2024-01-01\ntags: [fruit]\nsummary: Of apples\n---\nApples and [pears](pears.md).',
	'content/posts/pears.md':
		'---\ndate: 2024-01-02\ntags: [fruit]\nsummary: Of pears\n---\n## Ripe\n\nPears.\n\n![p](p.png)\n\n## Juicy\n\nPears.',
	'content/posts/stones.md':
		'---\ndate: 2024-01-03\ntags: [hard]\nsummary: Of stones\nrelated: false\n---\nStones and [missing](nothing.md).',
	'content/about.md': '---\ntitle: About\n---\n## Me',
	'content/posts/p.png': png(10, 20),
}

describe.each([
	['while files are new', false],
	['when all is quiet', true],
])('a build with a cache, %s', (_, isQuiet) => {
	beforeAll(() => {
		areOld = isQuiet
	})

	it('makes nothing when nothing has changed', async () => {
		await site.build()
		expect(rendered()).toHaveLength(4)
		const { written, unchanged, diagnostics } = await site.build()
		expect([written, rendered()]).toEqual([0, []])
		expect(unchanged).toBeGreaterThan(20)
		expect(diagnostics.map(({ rule }) => rule)).toContain('link-broken')
	})

	it.runIf(isQuiet)('does not even run the config when nothing has changed', async () => {
		const counted = globalThis as { configs?: number }
		const first = await site.build()
		const before = counted.configs
		const second = await site.build()
		expect(counted.configs).toBe(before)
		expect(second.unchanged).toBe(first.written)
		expect({ ...second, durationMs: 0, unchanged: 0 }).toEqual({
			...first,
			durationMs: 0,
			unchanged: 0,
			written: 0,
		})
	})

	it('front matter only: the post, its lists, and who names it', async () => {
		await site.build()
		rendered()
		site.put({
			'content/posts/apples.md': files['content/posts/apples.md'].replace('Of apples', 'Red'),
		})
		expect(await site.rebuild()).toEqual([
			'page/2/',
			'posts/apples/',
			'posts/page/2/',
			'tags/fruit/',
		])
	})

	it('body only: the post, and nothing else', async () => {
		await site.build()
		rendered()
		site.put({
			'content/posts/stones.md': files['content/posts/stones.md'].replace(
				'Stones and',
				'Rocks and',
			),
		})
		await site.build()
		expect(rendered()).toEqual(['content/posts/stones.md'])
		site.put({
			'content/posts/stones.md': files['content/posts/stones.md'].replace(
				'Stones and',
				'Walls and',
			),
		})
		expect(await site.rebuild()).toEqual(['posts/stones/'])
	})

	it('code of a plug-in: the pages that it changes', async () => {
		await site.build()
		site.put({ 'plugins/shout.ts': shout('!!') })
		expect(await site.rebuild()).toEqual(['about/', 'posts/pears/'])
		site.put({ 'plugins/mark.ts': "export const mark = '.'" })
		expect(await site.rebuild()).toEqual(['about/', 'posts/pears/'])
	})

	it('a module that Node loads itself: the pages that it changes', async () => {
		const plugin = (mark: string) =>
			`export const shout = () => (tree) => { tree.children.push({ type: 'text', value: '${mark}' }) }`
		site.put({ 'plugins/shout.ts': "export { shout } from './a.mjs'" })
		site.put({ 'plugins/a.mjs': "export { shout } from './b.mjs'", 'plugins/b.mjs': plugin('One') })
		await site.build()
		await site.build()
		rendered()
		site.put({ 'plugins/b.mjs': plugin('Two') })
		await site.build()
		// This process keeps the old module; another one would not.
		expect(rendered()).toHaveLength(4)
	})

	it('an option: the pages that it changes', async () => {
		await site.build()
		site.put({ 'blog.config.ts': config('toc: true,') })
		expect(await site.rebuild()).toEqual(['posts/pears/'])
	})

	it('a component of the theme: every page', async () => {
		await site.build()
		rendered()
		site.put({ 'theme/footer.tsx': 'export const Footer = () => <footer>Ciao</footer>' })
		const changed = await site.rebuild()
		const pages = [...site.bytesOf('out').values()].filter((bytes) => bytes.includes('Ciao'))
		expect(changed).toHaveLength(pages.length)
		expect(changed).toEqual(expect.arrayContaining(['404.html', '/', 'about/', 'posts/stones/']))
	})

	it('a linked post that moves: those that link to it', async () => {
		await site.build()
		rendered()
		const pears = files['content/posts/pears.md'].replace('---\n', '---\nslug: quinces\n')
		site.put({ 'content/posts/pears.md': pears })
		await site.build()
		// Stones only names it as the older one.
		expect(rendered()).toEqual(
			['apples', 'pears', 'stones'].map((name) => `content/posts/${name}.md`),
		)
		expect(site.bytesOf('out').get('posts/apples/index.html')).toContain('href="/posts/quinces/"')
		expect(await site.rebuild()).toEqual([])
	})

	it('a deleted post: its page goes, and links to it are broken', async () => {
		await site.build()
		unlinkSync(join(site.root, 'site/content/posts/pears.md'))
		const changed = await site.rebuild()
		expect(changed).toEqual(
			expect.arrayContaining(['-posts/pears/', 'posts/apples/', 'tags/fruit/']),
		)
		expect(changed).not.toContain('about/')
	})

	it('a file that a broken link meant: the page with the link', async () => {
		await site.build()
		site.put({ 'content/posts/nothing.md': '---\ndate: 2020-01-01\nsummary: None\n---\nNothing.' })
		expect(await site.rebuild()).toEqual(
			expect.arrayContaining(['posts/nothing/', 'posts/stones/']),
		)
	})

	it('an image of another size: the page that shows it', async () => {
		await site.build()
		site.put({ 'content/posts/p.png': png(10, 30) })
		expect(await site.rebuild()).toEqual(['posts/p.png', 'posts/pears/'])
	})

	it('a file that a plug-in reads: the page that it is read for', async () => {
		site.put({
			'plugins/shout.ts': `
import { readFileSync } from 'node:fs'
export const shout = () => (tree, file) => {
	if (!file.path.includes('stones')) return
	tree.children.push({ type: 'text', value: readFileSync(new URL('../include.txt', import.meta.url), 'utf8') })
}
`,
			'include.txt': 'One.',
		})
		await site.build()
		site.put({ 'include.txt': 'Two.' })
		await site.build()
		rendered()
		site.put({ 'include.txt': 'Three.' })
		await site.build()
		expect(rendered()).toEqual(['content/posts/stones.md'])
		site.put({ 'include.txt': 'Four.' })
		expect(await site.rebuild()).toEqual(['posts/stones/'])
	})

	it('a file that a component reads, or the config: every page that shows it', async () => {
		site.put({
			'theme/footer.tsx': `
import { readFileSync } from 'node:fs'
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const once = read('once.txt')
export const Footer = () => <footer>{once} {read('each.txt')}</footer>
`,
			'theme/once.txt': 'One',
			'theme/each.txt': 'Two',
		})
		await site.build()
		for (const file of ['theme/once.txt', 'theme/each.txt']) {
			site.put({ [file]: 'Other' })
			expect(await site.rebuild()).toEqual(expect.arrayContaining(['/', 'about/', '404.html']))
		}
	})

	it('the title of a list: its feeds too', async () => {
		site.put({ 'content/posts/_index.md': '---\ntitle: Old\n---\n' })
		await site.build()
		site.put({ 'content/posts/_index.md': '---\ntitle: New\n---\n' })
		await site.rebuild()
		expect(site.bytesOf('out').get('posts/index.xml')).toContain('New on Notes')
	})

	it('a renamed file', async () => {
		await site.build()
		const posts = join(site.root, 'site/content/posts')
		renameSync(join(posts, 'stones.md'), join(posts, 'rocks.md'))
		expect(await site.rebuild()).toEqual(expect.arrayContaining(['-posts/stones/', 'posts/rocks/']))
	})

	it('a scheduled post appears when its time has come', async () => {
		site.put({ 'content/posts/soon.md': '---\ndate: 2025-02-01\nsummary: Soon\n---\nSoon.' })
		await site.build()
		const { posts } = await site.build({ now: new Date('2025-03-01T00:00:00Z') })
		expect(posts.map(({ url }) => url)).toContain('/posts/soon/')
		expect(site.bytesOf('out').get('index.html')).toContain('/posts/soon/')
	})

	it('files in OUT that somebody changed or removed are made again', async () => {
		await site.build()
		writeFileSync(join(site.root, 'out/about/index.html'), 'Mine.')
		unlinkSync(join(site.root, 'out/posts/pears/index.html'))
		unlinkSync(join(site.root, 'out/posts/p.png'))
		expect(await site.rebuild()).toEqual(['about/', 'posts/p.png', 'posts/pears/'])
	})

	it('an empty OUT is filled again', async () => {
		await site.build()
		rmSync(join(site.root, 'out'), { recursive: true })
		mkdirSync(join(site.root, 'out'))
		expect(await site.rebuild()).toContain('about/')
	})

	it.each(['empty', 'cut short', 'one bit different', 'foreign', 'of the future'])(
		'a cache that is %s is made anew',
		async (damage) => {
			await site.build()
			rendered()
			for (const [name, bytes] of site.bytesOf('cache')) {
				const file = join(site.root, 'cache', name)
				if (damage === 'empty') truncateSync(file)
				else if (damage === 'cut short') truncateSync(file, Math.floor(bytes.length / 2))
				else if (damage === 'foreign') writeFileSync(file, 'PK\u0003\u0004 something else')
				else if (damage === 'of the future')
					writeFileSync(file, bytes.replace('blog-store', 'blog-store-2'), 'latin1')
				else writeFileSync(file, flipped(bytes), 'latin1')
			}
			expect(await site.rebuild()).toEqual([])
			expect(rendered().length).toBeGreaterThanOrEqual(8)
			expect(await site.rebuild()).toEqual([])
		},
	)

	it('two builds at once are both right', async () => {
		await Promise.all([site.build(), site.build({ out: join(site.root, 'other') })])
		expect(await site.rebuild()).toEqual([])
		expect(site.bytesOf('other')).toEqual(site.bytesOf('clean'))
	})

	it('says what it costs to have none: cache: false leaves nothing behind', async () => {
		rmSync(join(site.root, 'cache'), { recursive: true, force: true })
		await site.build({ cache: false })
		expect(() => readdirSync(join(site.root, 'cache'))).toThrow('ENOENT')
	})
})

function flipped(bytes: string): string {
	const middle = Math.floor(bytes.length / 2)
	const other = String.fromCharCode(bytes.charCodeAt(middle) ^ 1)
	return bytes.slice(0, middle) + other + bytes.slice(middle + 1)
}
