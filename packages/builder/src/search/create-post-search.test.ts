import { type Post, parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { createPostSearch } from './create-post-search.ts'

async function post(file: string, text: string): Promise<Post<unknown>> {
	const { post } = await parsePost(text, { file })
	if (!post) throw new Error(`${file} could not be parsed`)
	return post
}

async function find(query: string, ...texts: string[]): Promise<string[]> {
	const posts = await Promise.all(texts.map((text, index) => post(`${index}.md`, text)))
	const { items } = await (await createPostSearch(posts)).find(query, 10)
	return items.map((found) => found.post.file)
}

describe('createPostSearch', () => {
	it('looks at what a reader sees: not at keys of the front matter, tags, comments and URLs', async () => {
		const text =
			'---\ntitle: A\ndraft: false\ndescription: Told\n---\n<div class="wrapper" id=x>Shown</div>\n\n<!-- hidden -->\n\n[link](https://target.example)\n\n<p>Raw prose</p>'
		for (const word of ['draft', 'false', 'wrapper', 'div', 'hidden', 'target'])
			expect([word, await find(word, text)]).toEqual([word, []])
		for (const word of ['LINK', 'told', 'Shown', 'prose'])
			expect([word, await find(word, text)]).toEqual([word, ['0.md']])
	})

	it('takes a title for more than a heading, and that for more than text', async () => {
		const texts = ['# A\n\nAbout Go and more.', '# B\n\n## Go\n\nMore.', '# Go\n\nMore.']
		expect(await find('go', ...texts)).toEqual(['2.md', '1.md', '0.md'])
	})

	it('finds all of them in the same order, without places', async () => {
		const texts = ['A cache.', 'Nothing.', '# Cache\n\nCache.', 'A cache, and more of it.']
		const posts = await Promise.all(texts.map((text, index) => post(`${index}.md`, text)))
		const search = await createPostSearch(posts)
		const { items } = await search.find('cache', 10)
		expect(items).toHaveLength(3)
		expect(await search.findAll('cache')).toEqual(items.map((item) => item.post))
		expect(await search.findAll('')).toEqual([])
	})

	it('says where in the post the words are', async () => {
		const posts = [
			await post('a.md', '# A\n\nFirst.\n\n## Why caches fail\n\nThey are cached too long.'),
		]
		const { items } = await (await createPostSearch(posts)).find('cache', 1)
		const [section] = items[0]?.sections ?? []
		expect(section).toMatchObject({ heading: 'Why caches fail', anchor: 'why-caches-fail' })
		const marked = section?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)
		expect(marked).toEqual(['cached'])
	})

	it('goes on behind those that were found first', async () => {
		const posts = await Promise.all(
			['cache', 'cache cache', 'cache, and more'].map((text, index) => post(`${index}.md`, text)),
		)
		const search = await createPostSearch(posts)
		const found = async (limit: number, offset?: number) => {
			const { items, total } = await search.find('cache', limit, offset)
			return [total, ...items.map(({ post }) => post.file)]
		}
		const [total, ...all] = await found(3)
		expect(total).toBe(3)
		expect(await found(2, 1)).toEqual([3, ...all.slice(1)])
		expect(await found(2, 3)).toEqual([3])
	})

	it.each([
		['cafe', 'Café'],
		['CAFÉ', 'cafe\u0301'],
		['strasse', 'Straße'],
		['οδοσ', 'ΟΔΌΣ'],
		['istanbul', 'İstanbul'],
		['ガ', 'カ\u3099'],
		['हिन्दी', 'हिन्दी'],
		['code', '`code`'],
	])('%j finds %j', async (query, text) => {
		expect(await find(query, text)).toEqual(['0.md'])
	})

	it.each([
		['か', 'が'],
		['가', '각'],
		['', 'Text'],
		['...', 'Text...'],
	])('%j does not find %j', async (query, text) => {
		expect(await find(query, text)).toEqual([])
	})
})
