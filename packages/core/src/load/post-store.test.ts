import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { BlogOptions } from '../options.ts'
import type { Blog } from '../query/blog.ts'
import { loadBlog } from './load-blog.ts'

const folders: string[] = []
afterEach(() => {
	vi.useRealTimers()
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'post-store-'))
	folders.push(folder)
	return folder
}

/** Files that were written long ago: their times say that they were not touched. */
function write(dir: string, files: Readonly<Record<string, string>>, age = 60): void {
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(dir, name), text)
		const then = Date.now() / 1000 - age
		utimesSync(join(dir, name), then, then)
	}
}

/** Everything that a blog says, hidden parts of posts included. */
function shown(blog: Blog<unknown>): object {
	const all = [...blog.posts, ...blog.pages, ...blog.lists]
	return {
		posts: all.map((post) => {
			const { tree, summaryTree, source, fileData, hash } = post
			return { ...post, tree, summaryTree, source, fileData, hash }
		}),
		skipped: blog.skipped,
		diagnostics: blog.diagnostics,
	}
}

/** A remark plug-in that changes the tree, and counts. */
function counting() {
	let runs = 0
	const plugin = () => (tree: Root, file: { data: Record<string, unknown> }) => {
		runs++
		file.data.seen = true
		tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'Added.' }] })
	}
	return { plugin, runs: () => runs }
}

const files = {
	'a.md':
		'---\ntitle: A\ndate: 2024-01-01\ntags: [x, Y]\n---\nOne *two* [b](b.md).\n\n<!--more-->\n\nThree.',
	'b.md': '\ufeff+++\ntitle = "B"\ndate = 2024-02-30\n+++\n# B\n\n![i](i.png)',
	'c.md': '---\ntitle: [\n---\nBroken.',
	'd.md': '---\ndate: 2024-03-01\npublishDate: 2030-01-01\nsummary: S\n---\nText.',
}

test('posts, their hidden parts and diagnostics are those of a clean load', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, files)
	const store = { file: join(cache, 'posts') }
	const clean = await loadBlog(dir)
	await loadBlog(dir, { store })
	expect(shown(await loadBlog(dir, { store }))).toEqual(shown(clean))
	expect(JSON.stringify(await loadBlog(dir, { store }))).toBe(JSON.stringify(clean))
})

test('the tree that remark-parse made is made by it again', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, { 'a.md': '| a |\n| - |\n| http://x.y|\n' })
	const store = { file: join(cache, 'posts') }
	const clean = await loadBlog(dir)
	await loadBlog(dir, { store })
	expect(shown(await loadBlog(dir, { store }))).toEqual(shown(clean))
})

test('what was kept is not parsed again', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, files)
	const { plugin, runs } = counting()
	const store = { file: join(cache, 'posts'), key: 'plugin 1' }
	const options: BlogOptions = { store, remarkPlugins: [plugin] }
	const first = await loadBlog(dir, options)
	expect(runs()).toBe(3)
	expect(shown(await loadBlog(dir, options))).toEqual(shown(first))
	expect(runs()).toBe(3)

	write(dir, { 'a.md': `${files['a.md']} More.` })
	await loadBlog(dir, options)
	expect(runs()).toBe(4)
	await loadBlog(dir, { ...options, store: { ...store, key: 'plugin 2' } })
	expect(runs()).toBe(7)
})

test('files that are not new are not read again, and a store that says the same is not written again', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, files)
	const store = { file: join(cache, 'posts') }
	vi.setSystemTime(Date.now() + 3_600_000)
	await loadBlog(dir, { store })
	const { ino } = statSync(store.file)
	const first = shown(await loadBlog(dir, { store }))
	expect(statSync(store.file).ino).toBe(ino)
	expect(first).toEqual(shown(await loadBlog(dir)))
	write(dir, { 'a.md': '# Other' })
	await loadBlog(dir, { store })
	expect(statSync(store.file).ino).not.toBe(ino)
})

test('an edit that keeps size and time is seen', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	const store = { file: join(cache, 'posts') }
	for (const title of ['A', 'B', 'C', 'D', 'E']) {
		write(dir, { 'a.md': `# ${title}` }, 0)
		expect((await loadBlog(dir, { store })).posts[0]?.title).toBe(title)
	}
})

test('whether a post is seen is decided by the clock of each load', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, files)
	const store = { file: join(cache, 'posts') }
	const count = async (year: number) =>
		(await loadBlog(dir, { store, now: new Date(`${year}-06-01`) })).posts.length
	expect([await count(2025), await count(2031), await count(2025)]).toEqual([1, 2, 1])
})

test('a store that is cut, damaged, foreign or of other options is made anew', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, files)
	const store = { file: join(cache, 'posts') }
	const clean = JSON.stringify(await loadBlog(dir))
	await loadBlog(dir, { store })
	const good = readFileSync(store.file)
	const load = async (bytes: Uint8Array | string) => {
		writeFileSync(store.file, bytes)
		return JSON.stringify(await loadBlog(dir, { store }))
	}
	await fc.assert(
		fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
			const damaged = Buffer.from(good)
			damaged[at] = (damaged[at] ?? 0) ^ by
			expect(await load(damaged)).toBe(clean)
			expect(await load(good.subarray(0, at))).toBe(clean)
		}),
		{ numRuns: 60 },
	)
	for (const foreign of ['', '\n', 'blog-store 99\n{}', '{"posts":[]}'])
		expect(await load(foreign)).toBe(clean)
	writeFileSync(store.file, good)
	expect((await loadBlog(dir, { store, summaryLength: 1 })).posts[0]?.summary).not.toContain(
		'Three',
	)
	expect((await loadBlog(dir, { store, language: 'de' })).posts[0]?.language).toBe('de')
})

test('a store that cannot be written is no failure', async () => {
	const dir = newFolder()
	write(dir, files)
	const store = { file: join(dir, 'a.md', 'posts') }
	expect((await loadBlog(dir, { store })).posts).toHaveLength(1)
})

test('what a schema makes comes back as it was, or is made again', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	write(dir, { 'a.md': '---\nwhen: 2024-01-01\n---\nA.' })
	class Moment {
		readonly at: string
		constructor(at: string) {
			this.at = at
		}
	}
	const store = { file: join(cache, 'posts'), key: '1' }
	const dates = z.object({ when: z.coerce.date() })
	const moments = z.object({ when: z.string().transform((at) => new Moment(at)) })
	for (const _ of [1, 2]) {
		const [dated] = (await loadBlog(dir, { schema: dates, store })).posts
		expect(dated?.data.when).toEqual(new Date('2024-01-01'))
	}
	for (const _ of [1, 2]) {
		const own = { ...store, key: '2' }
		const [post] = (await loadBlog(dir, { schema: moments, store: own })).posts
		expect(post?.data.when).toBeInstanceOf(Moment)
	}
	await expect(loadBlog(dir, { schema: dates, store: { file: store.file } })).rejects.toMatchObject(
		{ code: 'CONFIG_INVALID' },
	)
})

test('after any edits a blog from the store is the blog of a clean load', async () => {
	const name = fc.constantFrom('a.md', 'b.md', 'index.md', 'c.markdown')
	const text = fc.constantFrom(
		'# A',
		'# B',
		'---\ntitle: A\n---\nText [b](b.md).',
		'---\ndate: 2024-01-01\ntags: x\n---\n> [!NOTE]\n> Hi',
		'---\nslug: same\n---\nX',
		'---\ntitle: [\n---\n',
	)
	const edit = fc.record({ name, text: fc.option(text, { nil: undefined }), age: fc.nat(9) })
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }),
			async (rounds) => {
				const [dir, cache] = [newFolder(), newFolder()]
				const store = { file: join(cache, 'posts') }
				for (const edits of rounds) {
					for (const { name, text, age } of edits)
						if (text === undefined) rmSync(join(dir, name), { force: true })
						else write(dir, { [name]: text }, age)
					const options = { now: new Date('2025-01-01') }
					expect(shown(await loadBlog(dir, { ...options, store }))).toEqual(
						shown(await loadBlog(dir, options)),
					)
				}
			},
		),
		{ numRuns: 40 },
	)
})

test('a post is made again when a file changes that a plug-in has read for it', async () => {
	const [dir, cache] = [newFolder(), newFolder()]
	const include = join(cache, 'include.txt')
	const including = () => (tree: Root) => {
		const value = existsSync(include) ? readFileSync(include, 'utf8') : 'nothing'
		tree.children.push({ type: 'paragraph', children: [{ type: 'text', value }] })
	}
	const load = async () => {
		const store = { file: join(cache, 'posts'), key: '1' }
		const { posts } = await loadBlog(dir, { store, remarkPlugins: [including] })
		return posts.map(({ summary, hash }) => ({ summary, hash }))
	}
	write(dir, { 'a.md': 'Text.' })
	const hashes = new Set()
	for (const text of ['one', 'two', undefined, 'two']) {
		if (text === undefined) rmSync(include)
		else writeFileSync(include, text)
		for (const again of [false, true]) {
			const [post] = await load()
			expect([again, post?.summary]).toEqual([again, `Text.\n${text ?? 'nothing'}`])
			hashes.add(post?.hash)
		}
	}
	// Whether a file appeared is told from whether it is there at all.
	expect(hashes.size).toBeGreaterThanOrEqual(3)
})

test('a text that says the day is made again on another one', async () => {
	const dir = newFolder()
	write(dir, {
		'clock.md': "# A\n\n{{ site.time | date: '%F' }} {{ 'now' | date: '%F' }}",
		'other.md': '# B\n\n{{ page.title }}',
	})
	const at = async (time: string) => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
		const options = { liquid: { site: { timezone: 'Asia/Tokyo' } }, timeZone: 'Asia/Tokyo' }
		const store = { file: join(dir, '../', `${basename(dir)}.store`) }
		const blog = await loadBlog(dir, { ...options, store })
		const clean = await loadBlog(dir, options)
		expect(blog.posts.map(({ summary }) => summary)).toEqual(
			clean.posts.map(({ summary }) => summary),
		)
		return [blog.get('clock')?.summary, blog.get('clock')?.hash, blog.get('other')?.hash]
	}
	const first = await at('2030-01-01T14:00:00Z')
	expect(first[0]).toBe('2030-01-01 2030-01-01')
	expect(await at('2030-01-01T14:59:00Z')).toEqual(first)
	const second = await at('2030-01-01T15:00:00Z')
	expect(second[0]).toBe('2030-01-02 2030-01-02')
	expect(second[1]).not.toBe(first[1])
	expect(second[2]).toBe(first[2])
})
